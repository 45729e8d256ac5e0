import type { Configurations, Configured } from '../../workspace/configurations.ts';
import type { Documents } from '../../workspace/documents.ts';
import type { Files } from '../../workspace/files.ts';
import type { WorkspaceHost } from '../../workspace/host.ts';
import type { Together } from '../../workspace/portfolio.ts';
import type { Misread } from '../documents/misread.ts';
import type { Background } from './background.ts';
import type { Client } from './client.ts';
import type { Connection } from './connection.ts';

/** Everything that an answer is made from. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  /** The configuration files that are open in the editor, saved or not. What counts is what is saved. */
  readonly openConfigs: Documents;
  /** The open documents that the editor has read in a wrong encoding: nothing in them is changed. */
  readonly misread: Misread;
  readonly configurations: Configurations;
  /** The files around the open documents. */
  readonly host: WorkspaceHost;
  readonly files: Files;
  /** The findings of all descriptions together, as last computed. */
  readonly together: Together;
  /** How a document is checked; waits for the editor's settings at the beginning. */
  readonly configured: (uri: string) => Promise<Configured>;
  /** Resolves when all files that have been asked for have been read. */
  readonly filesRead: () => Promise<void>;
  /** For work that is to give way to what the client asks. */
  readonly background: Background;
  readonly log: (message: string) => void;
}
