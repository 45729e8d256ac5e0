import { outputFailed } from '../../messages/cli.ts';
import { message, render } from '../../messages/message.ts';
import type { CheckPlan } from '../arguments/check-plan.ts';
import type { LanguageChoice } from '../arguments/language.ts';
import type { Host } from '../host.ts';
import type { OuterLayers } from '../input/configuration.ts';
import { configurationOf } from '../input/configuration.ts';
import { shownPath } from '../input/paths.ts';
import { textReader } from '../input/read-text.ts';
import { withFiles } from '../input/sources.ts';
import type { Target } from '../input/targets.ts';
import { namedFile } from '../input/targets.ts';
import type { Report } from '../reports/report.ts';
import { renderTrouble } from '../reports/report.ts';
import { printReport } from '../reports/reporters.ts';
import { showTrouble } from '../reports/text.ts';
import type { Checked, Checking } from '../run/run-checks.ts';
import { runChecks } from '../run/run-checks.ts';
import type { Tell, Trouble } from '../run/trouble.ts';
import { errorCode } from '../run/trouble.ts';

/**
 * Checks what a plan names, prints the report, and gives the exit code: 0, 1 when something is found, 2 when something could not be
 * checked or written.
 */
export function runCheck(host: Host, plan: CheckPlan, { chosen, fallback }: LanguageChoice): number {
  const troubles: Trouble[] = [];
  const tell: Tell = (trouble) => troubles.push(trouble);
  const layers: OuterLayers = { stronger: { language: chosen, rules: plan.rules }, weaker: { language: fallback } };
  const source = typeof plan.config === 'string' ? plan.config : { file: host.resolve(plan.config.file) };
  const configure = configurationOf(host, source, layers, tell);
  const { quiet, failLevel } = plan;
  const { language } = configure(host.cwd).settings;
  const checking = { language, quiet, failLevel, configure, tell, onFailure: onFailure(host) };
  const { files, failed } = checkInput(host, plan, checking);
  const rendered = troubles.map((trouble) => renderTrouble(trouble, language));
  for (const trouble of rendered) host.stderr.write(`${showTrouble(trouble)}\n`);
  const written = writeReport(host, plan, { files, troubles: rendered, language, failLevel, quiet });
  if (troubles.length > 0 || !written) return 2;
  return failed ? 1 : 0;
}

const manyFiles = 100;

function checkInput(host: Host, { input }: CheckPlan, checking: Omit<Checking, 'read'>): Checked {
  if ('stdin' in input) {
    const read = () => textReader()(host.readStdin);
    return runChecks([stdinTarget(host, input.stdin)], { ...checking, read });
  }
  return withFiles(host, input.paths, checking.tell, (files, sources) => {
    if (files.length >= manyFiles) host.expectManyFiles();
    const result = runChecks(files, { ...checking, ...sources });
    return { done: result.files.map(({ path }) => path), result };
  });
}

const stdinName = '<stdin>';

/** Standard input as a file: its name tells where it would stand, so that the same configuration holds. */
function stdinTarget({ cwd, resolve }: Host, name: string | undefined): Target {
  if (name !== undefined) return namedFile(shownPath(cwd, resolve(name)), resolve(name));
  return { path: stdinName, absolute: `${cwd}/${stdinName}`, folder: cwd, name: undefined, uncertain: false };
}

/** Whoever looks for the error in a rule asks for its stack; everybody else reads of it in a finding. */
function onFailure({ env, stderr }: Host): Checking['onFailure'] {
  return (rule, error) => {
    if (env.ESR_DEBUG) stderr.write(`${rule}: ${error instanceof Error ? error.stack : String(error)}\n`);
  };
}

function writeReport(host: Host, { format, output }: CheckPlan, report: Report): boolean {
  if (output === undefined) {
    host.stdout.write(printReport(format, report, host, host.stdout));
    return true;
  }
  try {
    host.files.replace(host.resolve(output), printReport(format, report, host, undefined));
    return true;
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    host.stderr.write(`${output}: ${render(message(outputFailed, { reason }), report.language)}\n`);
    return false;
  }
}
