import type { Entry, Evidence } from './entry.ts';
import { grouped } from './entry.ts';

const header = ['What was tried', 'How often', 'What held'] as const;

/** The page docs/reliability.md, with what one run has shown. */
export function reliabilityPage(entries: readonly Entry[], evidence: Evidence): string {
  const { seed, runs } = evidence.campaign;
  const rows = entries.map(({ what, show }) => {
    const { tried, held } = show(evidence);
    return [what, tried, held];
  });
  const table = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${introduction(seed, runs)}\n\n${table.join('\n')}\n`;
}

function introduction(seed: number, runs: number): string {
  return `# Reliability

What the checker was put through and what held. Every number is that of one run of \`npm run fuzz -- --report\` (seed ${seed}, ${grouped(runs)} worn
texts); the same seed wears the same texts again. \`npm test\` has a shorter run of the same. Rows that count tests are about what the
fuzzer cannot try: their tests were run for this page, and are part of \`npm test\`.`;
}

/** What the rows of a page tell of, in order: its part that does not change from run to run. */
export function rowsOf(page: string): readonly string[] {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => row.split(' | ')[0]?.slice(2) ?? '');
}

/** Whether a page has a row for each entry and no other; its numbers are not looked at. */
export function isCurrent(page: string, entries: readonly Entry[]): boolean {
  return rowsOf(page).join('\n') === entries.map(({ what }) => what).join('\n');
}
