import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { gate } from './lsp/gate.ts';
import { startServer } from './lsp/start-server.ts';
import { noFiles } from './workspace/host.ts';

// The global scope of a web worker: TypeScript knows it only with types that exclude those of Node.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const writer = new BrowserMessageWriter(worker);
startServer(createConnection(new BrowserMessageReader(worker), writer, gate(writer.write.bind(writer))), noFiles);
