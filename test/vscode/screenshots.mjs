// `npm run screenshots`: photographs the packed extension in a real editor for README and Marketplace into docs/images, after checking
// in the page that all files have been checked, and that each picture shows what its name says.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from '../../scripts/lib/prepare.mjs';
import { packExtension } from '../../scripts/package.mjs';
import { hasProgram, needPrograms } from './host/install.mjs';
import { withPage } from './host/page.mjs';
import { makeReport } from './host/report.mjs';

const pictures = path.join(root, 'docs/images');
const broken = 'rahoitusluvut-sekaisin.esr';
const found = 'Suunniteltu julkinen rahoitus yhteensä';
/** The editor's own defaults. */
const themes = { light: 'Light 2026', dark: 'Dark 2026', 'high-contrast': 'Default High Contrast' };
const settings = {
  'breadcrumbs.enabled': true,
  'editor.fontFamily': 'JetBrains Mono',
  'editor.fontLigatures': false,
  'editor.fontSize': 13,
  'editor.hover.delay': 100,
  'editor.lineNumbersMinChars': 3,
  'editor.minimap.enabled': false,
  'esr.language': 'fi',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

prepare();
needPrograms({
  '/usr/share/fonts/truetype/jetbrains-mono': 'fonts-jetbrains-mono',
  '/usr/share/fonts/opentype/inter': 'fonts-inter',
  pngquant: 'pngquant',
});
const extension = await packExtension();
const report = makeReport();
mkdirSync(pictures, { recursive: true });
const options = {
  ...{ extension, makeFolder, openFile: broken, line: 73 },
  ...{ viewport: { width: 1200, height: 760 }, deviceScaleFactor: 1.5 },
};
for (const theme of Object.keys(themes))
  await withPage({ ...options, settings: settingsOf(theme) }, (opened) => takePictures(theme, opened));
report.finish();

function settingsOf(theme) {
  return { ...settings, 'workbench.colorTheme': themes[theme] };
}

function makeFolder(folder) {
  cpSync(path.join(root, 'seeds/broken'), folder, { recursive: true });
  cpSync(path.join(root, 'seeds/S22535.esr'), path.join(folder, 'S22535.esr'));
  return folder;
}

/** How many errors, warnings and infos the command finds in the folder: the editor has read all of it when it shows as many. */
function countFindings(folder) {
  const command = ['dist/cli.cjs', 'check', folder, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(stderr);
  const findings = JSON.parse(stdout).files.flatMap((file) => file.findings);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return [count('error'), count('warning'), count('info')];
}

/** All pictures in the light theme, and of the others one of the editor. */
async function takePictures(theme, { page, folder }) {
  page.setDefaultTimeout(30_000);
  const counts = countFindings(folder);
  await page.addStyleTag({
    content: '.monaco-workbench, .monaco-workbench .part { font-family: Inter, sans-serif !important; }',
  });
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const take = (name, check) => report.step(name, () => photograph(page, name, check));
  await take(`editor-${theme}`, () => showFindings(page, editor, counts));
  if (theme !== 'light') return;
  await take('hover', () => showHover(page, editor));
  await take('quick-fix', () => showQuickFix(page, editor));
  await take('problems', () => showProblems(page));
  await take('outline', () => showOutline(page));
  await take('rule', () => showRule(page));
}

async function photograph(page, name, check) {
  await check().catch(async (error) => {
    const artifacts = process.env.ESR_TEST_ARTIFACTS;
    if (artifacts) await page.screenshot({ path: path.join(artifacts, `${name}.png`) });
    throw error;
  });
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(pictures, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  if (hasProgram('pngquant'))
    spawnSync('pngquant', ['--force', '--ext', '.png', '--strip', '--speed', '1', '96', file]);
  if (statSync(file).size > 200_000) throw new Error(`${name}.png is large: ${statSync(file).size} bytes`);
}

async function showFindings(page, editor, counts) {
  const shown = new RegExp(`^\\D*${counts.filter((count) => count > 0).join('\\D+')}\\D*$`);
  await page.locator('[id="status.problems"]', { hasText: shown }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Activating' }).waitFor({ state: 'hidden' });
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: broken }).waitFor();
  await editor.locator('.view-line', { hasText: 'Myönnetty EU- ja valtion rahoitus' }).waitFor();
  await editor.locator('.squiggly-error').nth(2).waitFor();
  await page.locator('.breadcrumbs-control', { hasText: '5 Projektin julkinen rahoitus' }).waitFor();
}

async function showHover(page, editor) {
  const amount = editor
    .locator('.view-line', { hasText: 'Toteutunut EU- ja valtion rahoitus' })
    .locator('span[class^="mtk"]')
    .last();
  await amount.hover();
  await page.locator('.monaco-hover:visible', { hasText: 'Rahoitus kokonaisuutena' }).first().waitFor();
}

async function showQuickFix(page, editor) {
  const titles = page.locator('.action-widget .monaco-list-row.action');
  const line = editor.locator('.view-line', { hasText: found });
  await page.mouse.move(0, 0); // the hover of the picture before
  await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  await line.locator('span[class^="mtk"]').last().click();
  await page.keyboard.press('Control+.');
  await titles.filter({ hasText: 'Kirjoita 246 800' }).waitFor();
  await titles.filter({ hasText: 'tässä tiedostossa' }).waitFor();
}

async function showProblems(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
}

async function showOutline(page) {
  await page.keyboard.press('Control+J'); // the panel of the picture before
  await page.locator('.pane-header', { hasText: 'hankkeet' }).click();
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.outline-tree .monaco-list-row', { hasText: 'Hakijan perustiedot' }).first().waitFor();
}

/** The page of the rule that a finding links to, opened by its link. */
async function showRule(page) {
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.pane-header', { hasText: 'hankkeet' }).click();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: broken }).waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.part.panel .viewpane-filter input').fill('amount-format');
  const link = page.locator('.markers-panel a', { hasText: 'amount-format' });
  await link.first().click();
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe');
  await preview.locator('h2', { hasText: 'Mitä tehdä' }).waitFor();
  await page.keyboard.press('Control+J'); // the panel
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
}
