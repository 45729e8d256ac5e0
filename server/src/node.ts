import { serveNode } from './lsp/connection/serve-node.ts';

serveNode(process.argv.slice(2));
