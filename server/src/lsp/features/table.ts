import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import type { Feature } from './feature.ts';
import { fileName } from './file-name.ts';
import { folding } from './folding.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts';
import { hover } from './hover.ts';
import { selection } from './selection.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Everything that an editor can ask of the server beside findings. A new feature is a file beside this one and a line here. */
export const features: readonly Feature[] = [
  codeActions,
  completion,
  documentLinks,
  documentSymbols,
  fileName,
  folding,
  formatting,
  hover,
  onTypeFormatting,
  rangeFormatting,
  selection,
  workspaceSymbols,
];
