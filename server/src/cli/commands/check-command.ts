import { outputFailed } from '../../messages/cli.ts';
import type { Language } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import type { CheckPlan } from '../arguments/check-plan.ts';
import type { LanguageChoice } from '../arguments/language.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { OuterLayers } from '../input/configuration.ts';
import { configurationOf } from '../input/configuration.ts';
import { shownPath } from '../input/paths.ts';
import { textReader } from '../input/read-text.ts';
import { fileReader, newFilledFolders } from '../input/sources.ts';
import type { Hearing, Target } from '../input/targets.ts';
import { absoluteOf, findTargets, namedFile } from '../input/targets.ts';
import { deliver } from '../output/deliver.ts';
import type { Report, ReportedTrouble } from '../reports/report.ts';
import { renderTrouble } from '../reports/report.ts';
import { reporters } from '../reports/reporters.ts';
import { showTrouble } from '../reports/text.ts';
import { surfaceOf } from '../reports/text-layout.ts';
import type { Checked, Checking } from '../run/run-checks.ts';
import { runChecks } from '../run/run-checks.ts';
import { newShelf } from '../run/shelf.ts';
import type { Trouble } from '../run/trouble.ts';
import { reasonOf } from '../run/trouble.ts';
import type { Steps } from '../steps.ts';

/**
 * Checks what a plan names, prints the report, and gives the exit code: 0, 1 when something is found, 2 when something could not be
 * checked or written.
 */
export function* runCheck(host: Host, plan: CheckPlan, { chosen, fallback }: LanguageChoice): Steps<number> {
  const troubles: Trouble[] = [];
  const missed = new Set<string>();
  const configFiles = new Set<string>();
  let passedOver = 0;
  const tell = (trouble: Trouble) => void troubles.push(trouble);
  const layers: OuterLayers = { stronger: { language: chosen, rules: plan.rules }, weaker: { language: fallback } };
  const source = typeof plan.config === 'string' ? plan.config : { file: host.resolve(plan.config.file) };
  const configure = configurationOf(host, source, layers, { tell, onRead: (file) => configFiles.add(file) });
  const { language } = configure(host.cwd).settings;
  const hearing: Hearing = {
    tell: (trouble) => {
      missed.add(host.resolve(trouble.path));
      tell(trouble);
    },
    pass: () => {
      passedOver += 1;
    },
  };
  const checked = checkInput(host, plan, language, { ...hearing, configure });
  const rendered = troubles.map((trouble) => renderTrouble(trouble, language));
  for (const trouble of rendered) host.stderr.write(`${showTrouble(trouble)}\n`);
  const report = reportOf(checked, plan, { troubles: rendered, language, passedOver });
  const isWritten = yield* writeReport(host, plan, report, inputsOf(checked.targets, missed, configFiles));
  if (troubles.length > 0 || checked.unreadable || !isWritten) return 2;
  return checked.failed ? 1 : 0;
}

const manyFiles = 100;

type Asked = Pick<Checking, 'tell' | 'pass' | 'configure'>;

function checkInput(host: Host, plan: CheckPlan, language: Language, asked: Asked): Checked {
  const { input, quiet, failLevel, showSource } = plan;
  const shelf = newShelf(host.scratch);
  const checking = { ...asked, language, quiet, failLevel, showSource, shelf, onFailure: onFailure(host) };
  if ('stdin' in input) {
    const read = () => textReader()(host.readStdin);
    return runChecks([stdinTarget(host, input.stdin)], { ...checking, read });
  }
  return checkFiles(host, input.paths, { ...checking, read: fileReader(host) });
}

/** Checks the files that paths stand for; a folder in which nothing was checked and nothing reported is reported. */
function checkFiles(host: Host, paths: readonly string[], checking: Checking): Checked {
  const { meet, tellEmpty } = newFilledFolders();
  const tell = (trouble: Trouble) => {
    meet(host.resolve(trouble.path));
    checking.tell(trouble);
  };
  const { files, folders } = findTargets(host, paths, { ...checking, tell });
  if (files.length >= manyFiles) host.expectManyFiles();
  const checked = runChecks(files, { ...checking, tell });
  for (const { folder } of checked.targets) meet(folder);
  tellEmpty(folders, checking.tell);
  return checked;
}

const stdinName = '<stdin>';

/** Standard input as a file: its name tells where it would be, so that the same configuration holds. */
function stdinTarget({ cwd, resolve }: Host, name: string | undefined): Target {
  if (name !== undefined) return namedFile(shownPath(cwd, resolve(name)), resolve(name));
  return { path: stdinName, folder: cwd, name: undefined, uncertain: false };
}

/** Whoever looks for the error in a rule asks for its stack; everybody else reads of it in a finding. */
function onFailure({ env, stderr }: Host): Checking['onFailure'] {
  return (rule, error) => {
    if (env.ESR_DEBUG) stderr.write(`${rule}: ${error instanceof Error ? error.stack : String(error)}\n`);
  };
}

interface Around {
  readonly troubles: readonly ReportedTrouble[];
  readonly language: Language;
  readonly passedOver: number;
}

function reportOf(checked: Checked, { failLevel, quiet }: CheckPlan, { passedOver, ...around }: Around): Report {
  const { targets, files, counts, fixable, clean } = checked;
  return {
    ...around,
    failLevel,
    quiet,
    files,
    paths: () => pathsOf(targets),
    totals: { files: targets.length, clean, counts, fixable, passedOver },
  };
}

function* inputsOf(targets: readonly Target[], ...others: readonly Iterable<string>[]): Iterable<string> {
  for (const target of targets) yield absoluteOf(target);
  for (const paths of others) yield* paths;
}

function* pathsOf(targets: readonly Target[]): Iterable<string> {
  for (const { path } of targets) yield path;
}

function* writeReport(host: Host, plan: CheckPlan, report: Report, inputs: Iterable<string>): Steps<boolean> {
  const { format, output, color, force } = plan;
  const surface = surfaceOf(output === undefined ? host.stdout : undefined, host.env, color);
  const documentation = () => host.load('docs').docsTools.documentationOf;
  const pieces = reporters[format](report, { surface, documentation });
  if (output === undefined) {
    yield* deliver(host, pieces, { path: undefined, force, inputs });
    return true;
  }
  try {
    yield* deliver(host, pieces, { path: output, force, inputs });
    return true;
  } catch (error) {
    const told = error instanceof Failure ? error.told : message(outputFailed, { reason: reasonOf(error) });
    host.stderr.write(`${output}: ${render(told, report.language)}\n`);
    return false;
  }
}
