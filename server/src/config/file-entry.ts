import { ignoreFilterOf } from './ignore.ts';
import { readConfig } from './read.ts';

/** What the command loads only when there is a configuration file: the reader with its schema, and the globs of `ignore`. */
export const configTools = { readConfig, ignoreFilterOf };
