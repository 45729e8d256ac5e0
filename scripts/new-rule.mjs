// `npm run new:rule FOLDER/ID`: writes a new rule with an example that fails, and everything that is generated from it. FOLDER is a folder
// of server/src/rules: structure, values/project, values/applicant, funding, region, indicators, principles or prose.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, root, run } from './lib/prepare.mjs';
import { ruleSource } from './lib/rule-template.mjs';

const rules = path.join(root, 'server/src/rules');
const [target = ''] = process.argv.slice(2);
const folder = path.posix.dirname(target);
const id = path.posix.basename(target);
const wrong = problem();
if (wrong) {
  console.error(`${wrong}\nUsage: npm run new:rule FOLDER/ID, for example prose/long-title`);
  process.exit(2);
}
install();
const file = path.join(rules, `${target}.ts`);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
writeFileSync(file, ruleSource({ id, folder, since: version }), { flag: 'wx' });
run(process.execPath, ['scripts/generate.mjs']);
console.log(`
Written: server/src/rules/${target}.ts. Now:
  1. Write its wrong and right examples, then the check, until this passes:  npx vitest run test/unit/rules/laws.test.ts -t ${id}
  2. Put the mistakes that it finds into accuracy/faults, several ways of each:  npm run accuracy
  3. npm run generate, and a line in CHANGELOG.md`);

function problem() {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return `A rule is named in lower case, words joined by hyphens: “${id}” is not.`;
  if (folder === '.' || folder.startsWith('portfolio') || !existsSync(path.join(rules, folder)))
    return `There is no folder of rules about one description named “${folder}”.`;
  const known = readdirSync(rules, { recursive: true, encoding: 'utf8' });
  return known.some((name) => path.basename(name) === `${id}.ts`) ? `There is a rule “${id}” already.` : undefined;
}
