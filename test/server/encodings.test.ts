import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { portfolioRules } from '../../server/src/rules/registry.generated.ts';
import { markedUtf16 } from '../../server/src/text/decode.ts';
import { upperHalves } from '../../server/src/text/encodings.ts';
import { run } from '../cli/support/memory-host.ts';
import { pull, pullAll } from '../support/diagnostics.ts';
import { sample } from '../support/sample.ts';
import { open, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();
const parent = mkdtempSync(path.join(tmpdir(), 'esr-encodings-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const wrong = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671']]);
const off = Object.fromEntries(portfolioRules.map(({ id }) => [id, 'off']));

/** The bytes of a text in an encoding of one byte a character. */
function bytesIn(name: Parameters<typeof upperHalves.get>[0], text: string): Uint8Array {
  const upper = upperHalves.get(name) ?? '';
  return Uint8Array.from(text, (character) =>
    upper.includes(character) ? 0x80 + upper.indexOf(character) : character.charCodeAt(0),
  );
}

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
/** Each two bytes in the other order. */
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
const readAs = (text: string) => Buffer.from(text).toString('latin1');
const half = wrong.slice(0, wrong.indexOf('TAVOITTEET'));

const files: Readonly<Record<string, readonly [bytes: Uint8Array, code: number]>> = {
  'utf8.esr': [utf8(wrong), 1],
  'mark.esr': [utf8(`\ufeff${wrong}`), 1],
  'latin1.esr': [bytesIn('ISO-8859-1', wrong), 2],
  'dos.esr': [bytesIn('CP850', wrong), 2],
  'mac.esr': [bytesIn('Mac OS Roman', wrong), 2],
  'wide.esr': [new Uint8Array(Buffer.from(wrong, 'utf16le')), 2],
  'wide-big.esr': [swapped(new Uint8Array(Buffer.from(wrong, 'utf16le'))), 2],
  'wide-mark.esr': [new Uint8Array(Buffer.from(`\ufeff${wrong}`, 'utf16le')), 2],
  'wide-big-mark.esr': [swapped(new Uint8Array(Buffer.from(`\ufeff${wrong}`, 'utf16le'))), 2],
  'recognised.txt': [utf8(wrong), 1],
  'recognised-latin1.txt': [bytesIn('ISO-8859-1', wrong), 2],
  'twice.esr': [utf8(readAs(wrong)), 1],
  'thrice.esr': [utf8(readAs(readAs(wrong))), 1],
  'parted.esr': [utf8(wrong.normalize('NFD')), 1],
  'one-byte.esr': [Uint8Array.from([...utf8(half), 0xe4, ...utf8(wrong.slice(half.length))]), 2],
  'question-marks.esr': [utf8(wrong.replace(/[äö]/gi, '?')), 1],
};

interface JsonFinding {
  readonly rule: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

const commandSays = (name: string) => {
  const rules = Object.keys(off).flatMap((id) => ['--rule', `${id}=off`]);
  const { stdout, code } = run(['check', name, '--format', 'json', ...rules], {
    files: { [`/srv/${name}`]: files[name]?.[0] ?? '' },
  });
  const found = JSON.parse(stdout).files[0].findings.map(
    ({ rule, message, range: { start } }: JsonFinding) => `${start.line - 1}:${start.column - 1} ${rule} ${message}`,
  );
  return { found, code };
};

interface Item {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly range?: { readonly start: { readonly line: number; readonly character: number } };
}

const told = (items: readonly Item[] = []) =>
  items.map(({ code, message, range }) => `${range?.start.line}:${range?.start.character} ${code} ${message}`);

describe('of every file the command, the scan of the folder and the editor say the same', () => {
  test('whatever it is written in', async () => {
    const place = (name: string) => path.join(parent, name);
    const uriOf = (name: string) => pathToFileURL(place(name)).href;
    for (const [name, [bytes]] of Object.entries(files)) writeFileSync(place(name), bytes);
    const settings = { language: 'fi', rules: off };
    const client = await connect({
      folders: [pathToFileURL(parent).href],
      initializationOptions: { settings },
    });
    const scanned = new Map((await pullAll(client)).map(({ uri, items }) => [uri, told(items)]));
    for (const [name, [bytes, code]] of Object.entries(files)) {
      const command = commandSays(name);
      expect([name, command.code]).toEqual([name, code]);
      expect([name, scanned.get(uriOf(name))]).toEqual([name, command.found]);
      open(client, uriOf(name), new TextDecoder(markedUtf16(bytes)).decode(bytes)); // as editors do
      expect([name, told((await pull(client, uriOf(name))).items)]).toEqual([name, command.found]);
    }
  });

  test('and it is said once', () => {
    const once = ['latin1.esr', 'dos.esr', 'mac.esr', 'wide.esr', 'question-marks.esr'];
    for (const name of once) expect([name, commandSays(name).found.length]).toEqual([name, 1]);
    // Where each letter is known, the rest is checked too.
    const known = (name: string) => commandSays(name).found.map((each: string) => each.split(' ')[1]);
    for (const name of ['twice.esr', 'thrice.esr'])
      expect(known(name)).toEqual(['wrong-encoding', 'business-id-format']);
  });
});
