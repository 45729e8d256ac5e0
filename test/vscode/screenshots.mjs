// `npm run screenshots`: photographs the packed extension in a real editor for README and Marketplace into docs/images, after checking
// in the page that each picture shows what its name says.
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
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' };
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

/** All pictures in the light theme, and of the others one of the editor. */
async function takePictures(theme, { page }) {
  page.setDefaultTimeout(10_000);
  await page.addStyleTag({
    content: '.monaco-workbench, .monaco-workbench .part { font-family: Inter, sans-serif !important; }',
  });
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const take = (name, check) => report.step(name, () => photograph(page, name, check));
  await take(`editor-${theme}`, () => showFindings(page, editor));
  if (theme !== 'light') return;
  await take('hover', () => showHover(page, editor));
  await take('quick-fix', () => showQuickFix(page, editor));
  await take('problems', () => showProblems(page));
  await take('outline', () => showOutline(page));
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

async function showFindings(page, editor) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: /rahoitusluvut-sekaisin\.esr/ }).waitFor();
  await editor.locator('.view-line', { hasText: 'Myönnetty EU- ja valtion rahoitus' }).waitFor();
  await editor.locator('.squiggly-error, .squiggly-warning').first().waitFor();
}

async function showHover(page, editor) {
  const amount = editor
    .locator('.view-line', { hasText: 'Toteutunut EU- ja valtion rahoitus' })
    .locator('span[class^="mtk"]')
    .last();
  await amount.hover();
  await page.locator('.monaco-hover:visible', { hasText: '%' }).first().waitFor();
}

async function showQuickFix(page, editor) {
  const title = page.locator('.action-widget .action-item, .action-widget .monaco-list-row').first();
  const line = editor.locator('.view-line', { hasText: 'Suunniteltu julkinen rahoitus yhteensä' });
  await line.locator('span[class^="mtk"]').last().click();
  await page.keyboard.press('Control+.');
  await title.waitFor();
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
