import { documentationOf } from '../rules/documentation.generated.ts';
import { rulePage } from './commands/rule-page.ts';

/** What the command loads only to explain rules. */
export const docsTools = { documentationOf, rulePage };
