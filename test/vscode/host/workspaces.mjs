// Writes the folders that the editor tests open. All of them come from the one clean sample description.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../fixtures');

/** The clean sample description. */
export const sample = readFileSync(path.join(fixtures, 'sample.esr'), 'utf8');

/** The sample with texts replaced; each must be there, so that a changed sample is noticed. */
export function patched(...changes) {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample has no "${from}"`);
    return text.replace(from, to);
  }, sample);
}

/** A Y-tunnus without its hyphen: one error, with a fix. */
export const malformedId = ['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671'];

/** A Y-tunnus with a wrong check digit: one error, without a fix. */
export const wrongCheckDigit = ['2345678-0', '2345678-1'];

/** Another project, so that files of one folder do not look like copies of each other. */
function project(code) {
  return [`Hankekoodi: S29001`, `Hankekoodi: ${code}`];
}

const notes = '# Muistiinpanoja\n\nTavallinen tiedosto.\n';
const prose = 'Ostoslista\n\nmaitoa\nleipää\n';

function write(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Files of a folder with descriptions, clean and broken, in all the ways that a person may have saved them. */
export function descriptionFolder(folder) {
  return write(folder, {
    'clean.esr': sample,
    'broken.esr': patched(project('S29002'), malformedId),
    'closed.esr': patched(project('S29003'), wrongCheckDigit),
    'deep/folder/moved.esr.txt': patched(project('S29004'), malformedId),
    'plain.txt': patched(project('S29005'), malformedId),
    'chosen.txt': patched(project('S29006'), malformedId),
    'ignored.txt': patched(project('S29007'), malformedId),
    'crlf.esr': patched(project('S29008'), malformedId).replaceAll('\n', '\r\n'),
    'mark.esr': `\uFEFF${patched(project('S29009'), malformedId)}`,
    'page.txt': prose,
    'notes.md': notes,
  });
}

/** A second folder of a workspace: one broken description. */
export function otherFolder(folder) {
  return write(folder, { 'other.esr': patched(project('S29010'), wrongCheckDigit) });
}

/** A workspace of two folders; gives the .code-workspace file. */
export function workspaceOf(folder) {
  descriptionFolder(path.join(folder, 'one'));
  otherFolder(path.join(folder, 'two'));
  otherFolder(path.join(folder, 'three'));
  write(folder, { 'tests.code-workspace': JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }) });
  return path.join(folder, 'tests.code-workspace');
}

/** A folder in which the extension has nothing to do. */
export function folderWithoutDescriptions(folder) {
  return write(folder, { 'notes.md': notes, 'list.txt': prose, 'src/styles.css': 'p { margin: 0 }\n' });
}
