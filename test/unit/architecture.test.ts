import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { SourceFile, Taken } from '../../scripts/generators/lib/imports.ts';
import { sourceFiles } from '../../scripts/generators/lib/imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = path.join(root, 'server/src');

/** What each folder of server/src may import from the others. Absent means nothing. Entry points may import what they start. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  messages: [],
  form: [],
  syntax: ['form', 'text'],
  description: ['syntax', 'form', 'text'],
  rules: ['description', 'syntax', 'form', 'text', 'messages'],
  config: ['rules', 'messages', 'form', 'text'],
  features: ['config', 'rules', 'description', 'syntax', 'form', 'text', 'messages'],
  workspace: ['config', 'rules', 'description', 'syntax', 'form', 'text', 'messages'],
  lsp: ['workspace', 'features', 'config', 'rules', 'description', 'syntax', 'form', 'text', 'messages'],
  cli: ['workspace', 'features', 'config', 'rules', 'description', 'syntax', 'form', 'text', 'messages'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^']+)'/g);
  return Array.from(found, (match) => ({ file, specifier: match[1] ?? '' }));
}

const serverImports = sourcesIn(server).flatMap(importsOf);
const clientImports = sourcesIn(path.join(root, 'client/src')).flatMap(importsOf);

function layerOf(file: string): string | undefined {
  const parts = path.relative(server, file).split(path.sep);
  return parts.length > 1 ? parts[0] : undefined;
}

const describeImport = ({ file, specifier }: Import) => `${path.relative(root, file)} imports ${specifier}`;

describe('imports go one way', () => {
  test('there is something to look at', () => {
    expect(serverImports.length).toBeGreaterThan(100);
    expect(clientImports.length).toBeGreaterThan(3);
  });

  test('between the folders of the server', () => {
    const wrong = serverImports.filter(({ file, specifier }) => {
      const from = layerOf(file);
      if (from === undefined || !specifier.startsWith('.')) return false;
      const to = layerOf(path.resolve(path.dirname(file), specifier));
      return to !== from && (to === undefined || !(allowed[from] ?? []).includes(to));
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('Node only at the edge', () => {
    const atTheEdge =
      /^(?:node|cli|language-server)\.ts$|^cli\/|^workspace\/node-host\.ts$|^lsp\/node-host\.ts$|^config\/file-entry\.ts$/;
    const wrong = serverImports.filter(
      ({ file, specifier }) => specifier.startsWith('node:') && !atTheEdge.test(path.relative(server, file)),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('the protocol only in lsp, its types in features at most', () => {
    const wrong = serverImports.filter(({ file, specifier }) => {
      if (!specifier.startsWith('vscode-languageserver') && !specifier.startsWith('vscode-jsonrpc')) return false;
      const place = path.relative(server, file);
      return !/^(?:lsp|features)\/|^(?:node|browser)\.ts$/.test(place);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('vscode only in the client', () => {
    expect(serverImports.filter(({ specifier }) => specifier === 'vscode').map(describeImport)).toEqual([]);
  });
});

test('no file needs itself by way of others (types aside)', () => {
  const files = sourceFiles(root, ['server/src', 'client/src']);
  const leftover = withoutLeaves(files.map((each) => ({ ...each, takes: each.takes.filter(isOf(files)) })));
  expect(leftover.map(({ file }) => file)).toEqual([]);
});

function isOf(files: readonly SourceFile[]): (taken: Taken) => boolean {
  const names = new Set(files.map(({ file }) => file));
  return ({ from, isType }) => !isType && names.has(from);
}

/** What is left when files that need no other one are taken away again and again: the circles, and what needs them. */
function withoutLeaves(files: readonly SourceFile[]): readonly SourceFile[] {
  const left = files.filter(({ takes }) => takes.some(isOf(files)));
  return left.length === files.length ? left : withoutLeaves(left);
}

test('every file is short enough to read in one go', () => {
  const files = [...sourcesIn(server), ...sourcesIn(path.join(root, 'client/src'))];
  const handwritten = files.filter(
    (file) => !file.includes(`${path.sep}data${path.sep}`) && !file.endsWith('.generated.ts'),
  );
  const long = handwritten.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
  expect(long.map((file) => path.relative(root, file))).toEqual([]);
});

test('every export says what it is', () => {
  const files = [...sourcesIn(server), ...sourcesIn(path.join(root, 'client/src'))].filter(
    (file) => !file.includes(`${path.sep}data${path.sep}`) && !file.endsWith('.generated.ts'),
  );
  const silent = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const name = /^export (?:async )?(?:const|function|interface|type|class) (\w+)/.exec(line)?.[1];
      return name === undefined || lines[index - 1]?.endsWith('*/') ? [] : [`${path.relative(root, file)}: ${name}`];
    });
  });
  expect(silent).toEqual([]);
});
