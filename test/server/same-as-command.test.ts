import { expect, test } from 'vitest';
import { run } from '../cli/support/memory-host.ts';
import { pullAll } from '../support/diagnostics.ts';
import { foldersForTests } from '../support/folders.ts';
import { sample } from '../support/sample.ts';
import { pulling, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();
const folderWith = foldersForTests();

const other = sample([['Hankekoodi: S29001', 'Hankekoodi: S29002']]);

/** Descriptions and files that are none, each twice. */
const files = {
  'a.esr': sample(),
  'b.esr': sample(),
  'c.esr': 'maitoa\n',
  'd.esr': 'maitoa\n',
  'e.txt': other,
  'f.esr': Buffer.from(other, 'latin1'),
  'g.esr': '',
  'h.esr': '',
};

test('command and server find the same in one folder, also what files have in common', async () => {
  const found = run(['check', '.', '--format', 'json'], {
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [`/srv/${name}`, content])),
  });
  const byCommand = JSON.parse(found.stdout).files.map(
    ({ path, findings }: { path: string; findings: readonly { rule: string; message: string }[] }) => [
      path,
      findings.map(({ rule, message }) => `${rule}: ${message}`).sort(),
    ],
  );
  const { uri } = folderWith(files);
  const reports = await pullAll(await connect({ folders: [uri], capabilities: pulling }));
  const byServer = reports.map(({ uri: file = '', items = [] }) => [
    file.split('/').at(-1),
    items.map(({ code, message }) => `${code}: ${message}`).sort(),
  ]);
  expect(byServer.sort()).toEqual(byCommand);
  expect(JSON.stringify(byCommand[0])).toContain('identical-files');
  expect(JSON.stringify(byCommand[2])).not.toContain('identical-files');
});
