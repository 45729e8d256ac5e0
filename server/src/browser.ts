import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { connect } from './lsp/connection/connection.ts';
import { startServer } from './lsp/start-server.ts';
import { noFiles } from './workspace/host.ts';

// The global scope of a web worker: TypeScript knows it only with types that exclude those of Node.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(connect(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), noFiles);
