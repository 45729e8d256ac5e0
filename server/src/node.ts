import { serveNode } from './lsp/serve-node.ts';

serveNode(process.argv.slice(2));
