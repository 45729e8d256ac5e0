import type { Language, Message } from '../../messages/message.ts';
import { render } from '../../messages/message.ts';
import type { CheckPlan } from '../arguments/check-plan.ts';
import type { Host } from '../host.ts';
import { describeSource, fileReader } from '../input/sources.ts';
import { absoluteOf, findTargets } from '../input/targets.ts';
import { deliver } from '../output/deliver.ts';
import { jsonAt } from '../reports/pieces.ts';
import { renderTrouble } from '../reports/report.ts';
import { showTrouble } from '../reports/text.ts';
import { printable } from '../reports/text-layout.ts';
import type { Trouble } from '../run/trouble.ts';
import type { Steps } from '../steps.ts';

interface PassedOver {
  readonly path: string;
  readonly why: Message;
}

/**
 * Lists what a check would look at, and what it would pass over, with the reason: the former on standard output, the latter on standard
 * error, so that the list can be piped. Gives the exit code: 2 when something could not be looked at.
 */
export function* runListFiles(
  host: Host,
  plan: CheckPlan,
  paths: readonly string[],
  language: Language,
): Steps<number> {
  const troubles: Trouble[] = [];
  const passed: PassedOver[] = [];
  const hearing = {
    tell: (trouble: Trouble) => void troubles.push(trouble),
    pass: (path: string, why: Message) => void passed.push({ path, why }),
  };
  const sources = { ...hearing, read: fileReader(host) };
  const targets = findTargets(host, paths, hearing).files.filter((target) => describeSource(target, sources));
  const skipped = passed.map(({ path, why }) => ({ path, reason: render(why, language) }));
  const found = targets.map(({ path }) => path);
  const isJson = plan.format === 'json';
  const text = isJson ? jsonList(found, skipped) : found.map((path) => `${printable(path)}\n`).join('');
  yield* deliver(host, [text], {
    path: plan.output,
    force: plan.force,
    inputs: targets.map(absoluteOf),
  });
  if (!isJson && !plan.quiet) {
    for (const { path, reason } of skipped) host.stderr.write(`${printable(path)}: ${reason}\n`);
  }
  for (const trouble of troubles) host.stderr.write(`${showTrouble(renderTrouble(trouble, language))}\n`);
  return troubles.length > 0 ? 2 : 0;
}

function jsonList(files: readonly string[], passedOver: readonly object[]): string {
  return `${jsonAt(0, { version: 1, files, passedOver })}\n`;
}
