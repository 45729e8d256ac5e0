import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { extensionFiles, packExtension } from '../../scripts/package.mjs';
// @ts-expect-error: a script without types
import { entriesOf } from '../vscode/host/unpack.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const texts = ['package.nls.json', 'package.nls.fi.json', 'package.nls.sv.json'];
const files = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/web/client.js',
  'dist/web/server.js',
  'images/file-dark.svg',
  'images/file-light.svg',
  'images/icon.png',
  'language-configuration.json',
  'package.json',
  ...[...texts].sort(),
  'syntaxes/esr.tmLanguage.json',
];

describe('the packed extension', () => {
  let vsix: string;
  let entries: readonly (readonly [string, Buffer])[];

  beforeAll(async () => {
    vsix = await packExtension();
    entries = entriesOf(vsix);
  }, 60_000);

  test('holds these files and no others', async () => {
    const schemas = (await extensionFiles()).filter((file: string) => file.startsWith('schemas/'));
    const pages = ['fi', 'en'].flatMap((language) =>
      readdirSync(path.join(root, 'docs/rules', language)).map((name) => `docs/rules/${language}/${name}`),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(await extensionFiles()).toEqual([...files, ...schemas, ...pages, 'docs/rules/README.md'].sort());
  });

  test('is small', () => {
    expect(statSync(vsix).size).toBeLessThan(1_100_000);
  });

  test('has no source maps, and its code names none', () => {
    expect(entries.map(([name]) => name).filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(entries.filter(([, content]) => content.includes('sourceMappingURL=')).map(([name]) => name)).toEqual([]);
  });

  test('has a manifest without what only npm reads', () => {
    const packed = JSON.parse(String(entries.find(([name]) => name === 'extension/package.json')?.[1]));
    expect(Object.keys(packed).filter((key) => /^(files|bin|scripts|devDependencies|dependencies)$/.test(key))).toEqual(
      [],
    );
    expect(packed.version).toBe(manifest.version);
  });

  test('has every file that its manifest names', () => {
    const named = JSON.stringify(manifest.contributes).match(/"\.\/[^"]+"/g) ?? [];
    const paths = [
      ...named.map((each) => each.slice(3, -1)),
      manifest.icon,
      manifest.main.slice(2),
      manifest.browser.slice(2),
    ];
    const packed = entries.map(([name]) => name);
    expect(paths.filter((each) => !packed.includes(`extension/${each}`))).toEqual([]);
  });
});

describe('the manifest', () => {
  test.each(texts)('%s has exactly the texts that are asked for', (file) => {
    const asked = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    const given = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    expect(Object.keys(given).sort()).toEqual([...asked].sort());
  });

  test('shows Finnish first, and is found by Finnish and by English words, where the editor speaks English', () => {
    const shown = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
    const finnish = JSON.parse(readFileSync(path.join(root, 'package.nls.fi.json'), 'utf8'));
    for (const [key, text] of Object.entries<string>(finnish))
      expect(shown[key].startsWith(text.replace(/\.\.\.$/, '')), key).toBe(true);
    const commands: readonly { title: string; category: string }[] = manifest.contributes.commands;
    const labels = commands.map(({ title, category }) => `${category}: ${shown[title.slice(1, -1)]}`);
    const found = (...words: readonly string[]) =>
      labels.filter((label) => words.every((word) => label.toLowerCase().includes(word)));
    for (const word of ['hanke', 'kuvaus']) expect(found(word)).toEqual(labels);
    expect(found('uusi')).toEqual(['ESR-hankekuvaus: Uusi hankekuvaus – New Project Description']);
    expect(found('new project')).toEqual(found('uusi'));
  });

  test('the setting of the language has the values that the README names', () => {
    const { 'esr.language': language } = manifest.contributes.configuration.properties;
    expect(language).toMatchObject({ enum: ['fi', 'sv', 'en', 'auto'], default: 'fi' });
    expect(language.enumItemLabels).toHaveLength(language.enum.length);
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toMatch(/`esr\.language`.*`fi`, `sv`, `en`, `auto`/);
  });

  test('names the commands that the client registers', () => {
    const files = readdirSync(path.join(root, 'client/src')).filter((name) => name.endsWith('.ts'));
    const source = files.map((name) => readFileSync(path.join(root, 'client/src', name), 'utf8')).join('\n');
    const constants = new Map(Array.from(source.matchAll(/const (\w+) = '(esr\.\w+)'/g), ([, name, id]) => [name, id]));
    const registered = Array.from(
      source.matchAll(/registerCommand\(\s*(?:'([^']+)'|(\w+))/g),
      ([, id, name]) => id ?? constants.get(name),
    );
    // What the server asks the client for is not a command of a person's.
    const internal = ['esr.saveConfiguration'];
    expect(manifest.contributes.commands.map(({ command }: { command: string }) => command).sort()).toEqual(
      registered.filter((id) => !internal.includes(id ?? '')).sort(),
    );
  });
});

describe('the browser bundles', () => {
  test.each(['dist/web/client.js', 'dist/web/server.js'])('%s requires nothing of Node', (file) => {
    const code = readFileSync(path.join(root, file), 'utf8');
    const required = [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, name]) => name);
    expect(required.filter((name) => name !== 'vscode')).toEqual([]);
  });

  test('the server answers in a world that has only what a web worker has', async () => {
    const code = readFileSync(path.join(root, 'dist/web/server.js'), 'utf8');
    const answer = new Promise<{ id: number; result: { capabilities: object } }>((resolve) => {
      const listeners: ((event: { data: unknown }) => void)[] = [];
      const worker = workerWorld(resolve, listeners);
      runInContext(code, worker);
      const params = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };
      const event = { data: { jsonrpc: '2.0', id: 1, method: 'initialize', params } };
      for (const listener of listeners) listener(event);
      (worker.onmessage as ((event: unknown) => void) | undefined)?.(event);
    });
    expect((await answer).result.capabilities).toHaveProperty('hoverProvider');
  });
});

/** The globals of a web worker, as far as a language server needs them. */
function workerWorld(
  receive: (message: never) => void,
  listeners: ((event: { data: unknown }) => void)[],
): Record<string, unknown> {
  const world: Record<string, unknown> = {
    ...{
      console,
      performance,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      TextDecoder,
      TextEncoder,
      URL,
    },
    ...{
      AbortController,
      Event,
      EventTarget,
      MessageChannel,
      Intl,
      structuredClone,
      location: { href: '' },
      navigator: { userAgent: 'a worker' },
    },
    postMessage: (message: never) => {
      if ((message as { id?: number }).id === 1) receive(message);
    },
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) =>
      type === 'message' && listeners.push(listener),
  };
  world.self = world;
  return createContext(world);
}

test('the icon is a PNG of at least 128 pixels', () => {
  const file = path.join(root, manifest.icon);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file).readUInt32BE(16)).toBeGreaterThanOrEqual(128);
});
