import { format } from '../../features/format.ts';
import { countedFormatted, countedUnformatted, outputFailed } from '../../messages/cli.ts';
import type { Language } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import { applyEdits } from '../../text/lines.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { textReader } from '../input/read-text.ts';
import type { Source, Sources } from '../input/sources.ts';
import { describeSource, fileReader, newFilledFolders } from '../input/sources.ts';
import type { Target } from '../input/targets.ts';
import { absoluteOf, findTargets } from '../input/targets.ts';
import { renderTrouble } from '../reports/report.ts';
import { showTrouble } from '../reports/text.ts';
import { printable } from '../reports/text-layout.ts';
import type { Tell, Trouble } from '../run/trouble.ts';
import { reasonOf } from '../run/trouble.ts';
import type { Steps } from '../steps.ts';

/** What `format` is to do. */
export interface FormatPlan {
  /** As the person wrote them; `-` alone is standard input, whose tidy text goes to standard output. */
  readonly paths: readonly string[];
  /** Write nothing: list what is not tidy. */
  readonly checkOnly: boolean;
  /** Write also read-only files. */
  readonly force: boolean;
}

/**
 * Tidies the descriptions that paths stand for, one after the other, or with `checkOnly` lists those that are not tidy. Gives the exit
 * code: 1 when `checkOnly` lists something, 2 when something could not be read or written.
 */
export function* runFormat(host: Host, plan: FormatPlan, language: Language): Steps<number> {
  let failures = 0;
  let changed = 0;
  const tell = (trouble: Trouble) => {
    failures += 1;
    host.stderr.write(`${showTrouble(renderTrouble(trouble, language))}\n`);
  };
  if (plan.paths.includes('-')) return formatStdin(host, plan.checkOnly, tell) ?? (failures > 0 ? 2 : 0);
  const { meet, tellEmpty } = newFilledFolders();
  const meetAndTell = (trouble: Trouble) => {
    meet(host.resolve(trouble.path));
    tell(trouble);
  };
  const sources = { tell: meetAndTell, pass: () => undefined, read: fileReader(host) };
  const { files, folders } = findTargets(host, plan.paths, sources);
  for (const target of files) {
    const isChanged = formatFile(host, target, plan, { ...sources, meet });
    if (isChanged) host.stdout.write(`${printable(target.path)}\n`);
    if (isChanged) changed += 1;
    yield;
  }
  tellEmpty(folders, tell);
  const [one, several] = plan.checkOnly ? countedUnformatted : countedFormatted;
  host.stdout.write(`${render(message(changed === 1 ? one : several, { count: changed }), language)}\n`);
  if (failures > 0) return 2;
  return plan.checkOnly && changed > 0 ? 1 : 0;
}

interface Formatting extends Sources {
  /** Reported for the folder in which a description is. */
  readonly meet: (folder: string) => void;
}

/** Reads a file and writes it at once, so that nothing that others write meanwhile is lost. Says whether it changed, or would. */
function formatFile(host: Host, target: Target, { checkOnly, force }: FormatPlan, sources: Formatting): boolean {
  const source = describeSource(target, sources);
  if (source === undefined) return false;
  sources.meet(target.folder);
  const text = tidied(source);
  if (text === undefined || checkOnly) return text !== undefined;
  try {
    const draft = host.files.draft(absoluteOf(target), { force, expected: original(source) });
    draft.write(text);
    draft.commit();
    return true;
  } catch (error) {
    const told = error instanceof Failure ? error.told : message(outputFailed, { reason: reasonOf(error) });
    sources.tell({ path: target.path, message: told });
    return false;
  }
}

const stdinPath = '<stdin>';

/** Tidies standard input: a text that is tidy is written as it came. Gives the exit code, or nothing when it could not be read. */
function formatStdin(host: Host, checkOnly: boolean, tell: Tell): number | undefined {
  const target = { path: stdinPath, folder: host.cwd, name: undefined, uncertain: false };
  const read = () => textReader()(host.readStdin);
  const source = describeSource(target, { tell, pass: () => undefined, read });
  if (source === undefined) return undefined;
  const text = tidied(source);
  host.stdout.write(checkOnly ? (text === undefined ? '' : `${stdinPath}\n`) : (text ?? original(source)));
  return checkOnly && text !== undefined ? 1 : 0;
}

const byteOrderMark = '\ufeff';

function original({ text, hasMark }: Source): string {
  return (hasMark ? byteOrderMark : '') + text;
}

/** The tidy text of a file, byte-order mark included; undefined when it is tidy. */
function tidied(source: Source): string | undefined {
  const edits = format(source.description, { insertFinalNewline: true });
  return edits.length === 0 ? undefined : (source.hasMark ? byteOrderMark : '') + applyEdits(source.text, edits);
}
