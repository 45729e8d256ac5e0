import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../server/src/messages/message.ts';
import { findingsOf } from '../support/checking.ts';
import { expected } from '../support/diagnostics.ts';
import { run } from './support/memory-host.ts';

const root = new URL('../../', import.meta.url);
const folders = ['seeds', 'seeds/broken', 'test/fixtures/documents'];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root), { encoding: 'utf8' })
    .filter((name) => /\.(?:esr|txt)$/.test(name) && !/^(?:latin1|binary)\./.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8') })),
);

const levels = { error: 1, warning: 2, info: 3, hint: 4 } as const;

interface JsonFinding {
  readonly rule: string;
  readonly severity: keyof typeof levels;
  readonly message: string;
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>;
}

/** A finding of the command as a diagnostic: what editors show, pushed or pulled, is held against the same in test/server. */
function asDiagnostic({ rule, severity, message, range: { start, end } }: JsonFinding) {
  const range = {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
  return { code: rule, range, severity: levels[severity], message };
}

test('there is something to compare', () => {
  expect(files.flatMap(({ name, text }) => findingsOf(text, name)).length).toBeGreaterThan(40);
});

test.each(languages)('the command says in %s what the core finds and editors show', (language) => {
  for (const { name, text } of files) {
    const { stdout } = run(['check', name, '--format', 'json', '--lang', language], {
      files: { [`/srv/${name}`]: text },
    });
    const found = JSON.parse(stdout).files[0].findings.map(asDiagnostic);
    // A byte-order mark is not part of the text in an editor, and the command leaves it out.
    const core = findingsOf(text.replace(/^\ufeff/, ''), name);
    expect([name, found]).toEqual([name, expected(core, language)]);
  }
});
