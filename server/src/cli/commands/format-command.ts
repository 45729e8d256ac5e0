import { format } from '../../features/format.ts';
import { countedFormatted, countedUnformatted, outputFailed } from '../../messages/cli.ts';
import type { Language } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import { applyEdits } from '../../text/lines.ts';
import type { Host } from '../host.ts';
import type { Source } from '../input/sources.ts';
import { describeSource, withFiles } from '../input/sources.ts';
import type { Target } from '../input/targets.ts';
import { renderTrouble } from '../reports/report.ts';
import { showTrouble } from '../reports/text.ts';
import type { Tell, Trouble } from '../run/trouble.ts';
import { errorCode } from '../run/trouble.ts';

/**
 * Tidies the descriptions that paths stand for, or with `checkOnly` lists those that are not tidy. Gives the exit code: 1 when
 * `checkOnly` lists something, 2 when something could not be read or written.
 */
export function runFormat(host: Host, paths: readonly string[], checkOnly: boolean, language: Language): number {
  const troubles: Trouble[] = [];
  const tell: Tell = (trouble) => troubles.push(trouble);
  const changed = withFiles(host, paths, tell, (files, sources) => {
    const found = files.flatMap((target) => {
      const source = describeSource(target, sources);
      return source ? [{ target, text: tidied(source) }] : [];
    });
    const untidy = found.flatMap(({ target, text }) => (text === undefined ? [] : [{ target, text }]));
    const result = checkOnly ? untidy : untidy.filter(({ target, text }) => write(host, target, text, sources.tell));
    return { done: found.map(({ target }) => target.path), result: result.map(({ target }) => target.path) };
  });
  const [one, several] = checkOnly ? countedUnformatted : countedFormatted;
  const summary = render(message(changed.length === 1 ? one : several, { count: changed.length }), language);
  host.stdout.write([...changed, summary, ''].join('\n'));
  for (const trouble of troubles) host.stderr.write(`${showTrouble(renderTrouble(trouble, language))}\n`);
  if (troubles.length > 0) return 2;
  return checkOnly && changed.length > 0 ? 1 : 0;
}

/** The tidy text of a file, byte-order mark included; undefined when it is tidy. */
function tidied({ text, hasMark, description }: Source): string | undefined {
  const edits = format(description, { insertFinalNewline: true });
  return edits.length === 0 ? undefined : (hasMark ? '\ufeff' : '') + applyEdits(text, edits);
}

function write(host: Host, { path, absolute }: Target, text: string, tell: Tell): boolean {
  try {
    host.files.replace(absolute, text);
    return true;
  } catch (error) {
    tell({ path, message: message(outputFailed, { reason: errorCode(error) ?? String(error) }) });
    return false;
  }
}
