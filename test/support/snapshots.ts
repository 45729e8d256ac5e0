import { describe } from '../../server/src/description/description.ts';
import { activate, check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/registry.generated.ts';
import type { Line } from '../../server/src/syntax/line.ts';
import { parseLines } from '../../server/src/syntax/tree.ts';

const active = activate(rules);

/**
 * Everything that is seen of a text, its tree and its findings, as one string to compare. The lines may know something already;
 * a rule that fails fails the test.
 */
export function snapshotOf(lines: readonly Line[]): string {
  const tree = parseLines(lines);
  const findings = check(describe(tree), active, 'S29001.esr', (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  return JSON.stringify({ ...tree, lines: lines.map(({ text, ending }) => [text, ending]), findings }, seen, 1);
}

/** Leaves out what lines remember, and shortens what belongs to the form to its name. */
function seen(key: string, value: unknown): unknown {
  if (key === 'source') return undefined;
  if (key === 'form') return (value as { readonly fund: string }).fund;
  if (key !== 'spec' && key !== 'section' && key !== 'field') return value;
  const { id, name } = value as { readonly id?: string; readonly name?: string };
  return id ?? name ?? value;
}
