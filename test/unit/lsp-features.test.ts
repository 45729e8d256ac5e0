import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Connection } from '../../server/src/lsp/connection/connection.ts';
import type { Session } from '../../server/src/lsp/connection/session.ts';
import type { Reports } from '../../server/src/lsp/documents/reports.ts';
import type { Feature } from '../../server/src/lsp/features/feature.ts';
import { documentFeature } from '../../server/src/lsp/features/feature.ts';
import { features } from '../../server/src/lsp/features/table.ts';

const folder = fileURLToPath(new URL('../../server/src/lsp/features/', import.meta.url));

function isFeature(value: unknown): value is Feature {
  return typeof value === 'object' && value !== null && 'capabilities' in value && 'register' in value;
}

/** The methods that a feature answers. */
function methodsOf(feature: Feature): readonly string[] {
  const methods: string[] = [];
  const connection = { onRequest: (method: string) => methods.push(method) } as unknown as Connection;
  feature.register({ session: { connection } as Session, reports: {} as Reports });
  return methods;
}

test('every feature of the folder is in the table, once', async () => {
  const modules = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map(async (file): Promise<object> => await import(`${folder}${file}`)),
  );
  const found = modules.flatMap((module) => Object.values(module).filter(isFeature));
  expect(found.length).toBeGreaterThan(8);
  expect(new Set(features)).toEqual(new Set(found));
  expect(features).toHaveLength(found.length);
});

test('each feature says what it offers and answers a request of its own', () => {
  const methods = features.flatMap(methodsOf);
  expect(new Set(methods).size).toBe(methods.length);
  for (const feature of features) {
    const own = methodsOf(feature);
    expect(own.length).toBeGreaterThan(0);
    // Requests of our own are known to our own client, and need not be announced.
    const isAnnounced = Object.keys(feature.capabilities).length > 0;
    expect({ own, isAnnounced }).toEqual({ own, isAnnounced: !own.every((method) => method.startsWith('esr/')) });
  }
});

test('a feature is a method, what is said of it, and an answer', () => {
  const lineCount = documentFeature('textDocument/diagnostic', { inlayHintProvider: true }, () => ({
    kind: 'full',
    items: [],
  }));
  expect(methodsOf(lineCount)).toEqual(['textDocument/diagnostic']);
  expect(lineCount.capabilities).toEqual({ inlayHintProvider: true });
});
