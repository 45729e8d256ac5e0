import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateDescription } from '../bench/descriptions.ts';
import { describeText } from '../server/src/description/description.ts';
import { activate, check } from '../server/src/rules/check.ts';
import { checkPortfolio } from '../server/src/rules/check-portfolio.ts';
import { digestOf } from '../server/src/rules/portfolio/digest.ts';
import { portfolioRules, rules } from '../server/src/rules/registry.generated.ts';
import { allFaults } from './catalogue.ts';
import { readBaseDocuments } from './documents.ts';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

const folders = ['seeds', 'seeds/broken', 'test/fixtures', 'test/fixtures/documents'];
const generatedTexts = 1000;

function filesOf(root: string): readonly NamedText[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => /\.(?:esr|txt)$/.test(name))
      .sort()
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') })),
  );
}

function textsOf(root: string): readonly NamedText[] {
  const faults = allFaults(readBaseDocuments(root));
  return [
    ...filesOf(root),
    ...faults.map(({ rule, kind, document, text }) => ({ name: `${rule}/${kind}/${document}`, text })),
    ...Array.from({ length: generatedTexts }, (_, index) => ({
      name: `generated/${index}`,
      text: generateDescription(index),
    })),
  ];
}

function main([root = '.', target = '--digest']: readonly string[]): void {
  const texts = textsOf(root);
  const active = activate(rules);
  const digests = texts.map(({ name, text }) => digestOf(describeText(text), name));
  const together = checkPortfolio(digests, portfolioRules);
  const lines = texts.map(({ name, text }) =>
    JSON.stringify({ name, findings: check(describeText(text), active), together: together.get(name) ?? [] }),
  );
  const all = `${lines.join('\n')}\n`;
  if (target === '--digest') console.log(createHash('sha256').update(all).digest('hex'), `${lines.length} texts`);
  else writeFileSync(target, all);
}

main(process.argv.slice(2));
