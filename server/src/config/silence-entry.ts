import { globOfFile, globOfFolder, nameInGlobs } from './ignore.ts';
import { silence } from './silence.ts';

/** What silencing a rule needs; loaded only when an editor asks what can be done about a finding. */
export const silencingTools = { silence, globOfFile, globOfFolder, nameInGlobs };
