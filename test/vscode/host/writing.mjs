// Writes a description as a person does, with keyboard and mouse, and looks at what the screen shows.
import path from 'node:path';
import { withPage } from './page.mjs';
import { descriptionFolder, sample } from './workspaces.mjs';

const viewport = { width: 1400, height: 800 };

const settings = {
  'editor.minimap.enabled': false,
  'esr.language': 'fi',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** The editor's default themes beside the light one, in which everything else is looked at. */
const otherThemes = ['Dark 2026', 'Default High Contrast', 'Default High Contrast Light'];

/** Opens the clean sample in a real editor and does what the checks of this file do, each told by `report.step`. */
export async function checkWriting(extension, report) {
  await checkIn({ extension, report, theme: 'Light 2026' }, checks);
  for (const theme of otherThemes)
    await checkIn({ extension, report, theme }, [[`no bracket is coloured or closes itself: ${theme}`, checkBrackets]]);
}

async function checkIn({ extension, report, theme }, checks) {
  const all = { ...settings, 'workbench.colorTheme': theme };
  await withPage(
    { extension, makeFolder: descriptionFolder, settings: all, viewport, openFile: 'clean.esr' },
    async ({ page }) => {
      const screen = { ...makeScreen(page), theme };
      page.setDefaultTimeout(10_000);
      await screen.line('Hankekoodi').waitFor();
      await page.locator('[id="status.problems"]', { hasText: /[1-9]/ }).waitFor(); // the extension runs
      for (const [name, check] of checks)
        await report.step(name, () =>
          check(screen).catch(async (error) => {
            await screen.picture(`failed-${check.name}`);
            throw error;
          }),
        );
    },
  );
}

const checks = [
  ['a double click takes a whole Y-tunnus, date, amount, code and address', checkDoubleClick],
  ['a list finds what is typed without diacritics, and opens behind a label', checkCompletion],
  ['no bracket is coloured or closes itself', checkBrackets],
  ['Enter goes on with a list and ends it', checkLists],
  ['the list of commands is found by Finnish and by English words, Finnish first', checkCommands],
  ['a new description is saved under its code and name', checkSaving],
];

function makeScreen(page) {
  const editor = page.locator('.editor-instance .monaco-editor').first();
  return {
    page,
    editor,
    line: (text) => editor.locator('.view-line', { hasText: text }).first(),
    suggestions: page.locator('.suggest-widget.visible .monaco-list-row'),
    picture: async (name) => {
      const artifacts = process.env.ESR_TEST_ARTIFACTS;
      if (artifacts) await page.screenshot({ path: path.join(artifacts, `${name}.png`) });
    },
  };
}

/** Puts the cursor at the end of a line of the sample, by the editor's own "go to line". */
async function goTo({ page }, text) {
  const lines = sample.split('\n');
  const line = lines.findIndex((each) => each.includes(text));
  await page.keyboard.press('Control+G');
  await page
    .locator('.quick-input-widget input')
    .first()
    .fill(`:${line + 1}:${lines[line].length + 1}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

const words = [
  ['Y-tunnus: 1234567-1', '1234567-1', 3],
  ['Y-tunnus: 1234567-1', '1234567-1', 8.5],
  ['Alkaa 1.3.2018 ja', '1.3.2018', 6],
  ['Alkaa 1.3.2018 ja', '1.3.2018', 2.5],
  ['Hankekoodi: S29001', 'S29001', 3],
  ['Yhteyshenkilön sähköpostisoite', 'aino.esimerkki(at)example.fi', 20],
  ['Myönnetty EU- ja valtion rahoitus', '240 000', 5],
  ['WWW-osoite: ', 'http://www.example.fi', 14],
  ['Yhteyshenkilön puhelinnumero: ', '040 000 0002', 5],
  ['Yhteyshenkilön puhelinnumero: ', '040 000 0002', 9],
  ['Jakeluosoite: Esimerkkikatu 1', 'Esimerkkikatu 1', 4],
  ['Jakeluosoite: Esimerkkikatu 1', 'Esimerkkikatu 1', 14.2],
];

async function checkDoubleClick(screen) {
  const { page } = screen;
  for (const [text, word, at] of words) {
    await goTo(screen, text);
    const [left, top] = await placeIn(screen.line(text), word, at);
    await page.mouse.dblclick(left, top);
    await page.locator('.statusbar-item', { hasText: `(${word.length} ` }).waitFor();
  }
}

/** The middle of a character of a text on the screen, in pixels. */
async function placeIn(line, word, at) {
  return line.evaluate(
    (element, [wanted, index]) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) nodes.push(node);
      const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
      let offset = whole.indexOf(wanted) + Math.floor(index);
      const node = nodes.find((each) => {
        if (offset < each.length) return true;
        offset -= each.length;
        return false;
      });
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const box = range.getBoundingClientRect();
      return [box.left + box.width * (index % 1 || 0.3), box.top + box.height / 2];
    },
    [word, at],
  );
}

async function checkBrackets(screen) {
  const { page } = screen;
  await goTo(screen, 'Nuorten perheet');
  await page.keyboard.type('\n\n2) nuoret (alle 30 v');
  await screen.line('2) nuoret (alle 30 v').waitFor();
  const text = await screen.line('2) nuoret (alle').innerText();
  if (!/30\sv$/.test(text)) throw new Error(`a bracket closed itself: ${text}`);
  await page.keyboard.type(')');
  await screen.picture(`brackets ${screen.theme}`);
  const [bracket, word] = await Promise.all(['(alle', 'Nuorten'].map((text) => colourOf(screen, text)));
  if (bracket !== word) throw new Error(`a bracket is ${bracket}, other prose ${word}`);
  const coloured = await screen.editor.locator('[class*="bracket-highlighting"], [class*="bracket-match"]').count();
  if (coloured > 0) throw new Error(`${coloured} brackets are coloured`);
}

/** The colour of the last piece of the first line that has a text, found and looked at in one step: the editor draws its lines anew as it likes. */
function colourOf({ editor }, text) {
  return editor.evaluate((element, wanted) => {
    const line = [...element.querySelectorAll('.view-line')].find(({ textContent }) => textContent.includes(wanted));
    return getComputedStyle([...line.querySelectorAll('span[class^="mtk"]')].at(-1)).color;
  }, text);
}

/** Types a line and Enter as fast as a person: the editor applies a language's rules only to lines that it has coloured. */
async function typeLine({ page, line }, text) {
  await page.keyboard.type(text, { delay: 20 });
  await line(text).waitFor();
  await page.keyboard.press('Enter');
}

async function checkLists(screen) {
  const { page, line } = screen;
  const bullet = line(/^-\s$/);
  const number = line(/^4\)\s$/);
  await page.keyboard.press('Enter');
  await line(/^3\)\s$/).waitFor();
  await typeLine(screen, 'toinen');
  await number.waitFor();
  await page.keyboard.press('Enter');
  await number.waitFor({ state: 'hidden' });
  await typeLine(screen, 'Vapaata tekstiä.');
  await typeLine(screen, '- yksi');
  await bullet.waitFor();
  await typeLine(screen, 'kaksi');
  await bullet.waitFor();
  await page.keyboard.press('Enter');
  await bullet.waitFor({ state: 'hidden' });
  await typeLine(screen, '40. luku'); // beyond the rules of the language: the server goes on
  await line(/^41\.\s$/).waitFor();
  await screen.picture('lists');
  for (const text of [/^3\)\stoinen$/, /^Vapaata/, /^-\syksi$/, /^-\skaksi$/, /^40\.\sluku$/])
    await line(text).waitFor();
}

async function checkCompletion(screen) {
  const { page, suggestions } = screen;
  await goTo(screen, 'Kunnat: ');
  await page.keyboard.type(', jyva');
  await screen.line('Kunnat: Oulu, Raahe, jyva').waitFor();
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'Jyväskylä' }).waitFor();
  await screen.picture('without-diacritics');
  await page.keyboard.press('Enter');
  await screen.line('Kunnat: Oulu, Raahe, Jyväskylä').waitFor();
  await page.keyboard.type(',');
  await suggestions.first().waitFor();
  await page.keyboard.type(' ');
  await suggestions.filter({ hasText: 'Kempele' }).waitFor();
  await page.keyboard.press('Enter');
  const first = await screen.line('Kunnat: Oulu, Raahe, Jyväskylä, ').innerText();
  if (/Koski/.test(first)) throw new Error(`the first of the list was ${first}`);
  await takeLabel(screen);
}

async function takeLabel(screen) {
  const { page, suggestions } = screen;
  await goTo(screen, 'Erityistavoite: ');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Shift+Home'); // a long line is wrapped
  await page.keyboard.type('Erityis');
  await suggestions.filter({ hasText: 'Erityistavoite' }).waitFor();
  await page.keyboard.press('Enter');
  await suggestions.filter({ hasText: '7.1. Tuottavuuden' }).waitFor();
  await page.keyboard.press('Control+Space'); // with what belongs there beside the list
  await page.locator('.suggest-details', { hasText: 'heikossa työmarkkina-asemassa olevien' }).waitFor();
  await screen.picture('values-behind-label');
  await page.keyboard.press('Enter');
  await screen.line('Erityistavoite: 6.1. Nuorten').waitFor();
}

const newDescription = 'ESR-hankekuvaus: Uusi hankekuvaus – New Project Description';

/** Looks for a command as a person does; gives the rows of the list. */
async function lookFor({ page }, words) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${words}`);
  return page.locator('.quick-input-list .monaco-list-row');
}

async function checkCommands(screen) {
  for (const words of ['uusi', 'uusi hanke', 'kuvaus', 'new project']) {
    const rows = await lookFor(screen, words);
    await rows.filter({ hasText: newDescription }).first().waitFor();
    await screen.picture(`commands-${words.replace(' ', '-')}`);
    await screen.page.keyboard.press('Escape');
  }
  const rows = await lookFor(screen, 'hanke');
  for (const title of ['Tallenna hankekuvaus', 'Näytä havainnon sääntö', 'Käynnistä tarkistus', 'Näytä loki'])
    await rows.filter({ hasText: title }).first().waitFor();
  await screen.page.keyboard.press('Escape');
}

async function checkSaving(screen) {
  const { page } = screen;
  const rows = await lookFor(screen, 'uusi hanke');
  await rows.filter({ hasText: newDescription }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Euroopan sosiaalirahasto' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: 'Ln 7, Col 13' }).waitFor();
  await page.keyboard.type('S29123');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('Polku: työhön / 2');
  await page.keyboard.press('Control+S');
  await page.waitForFunction(() => {
    const inputs = [...document.querySelectorAll('.quick-input-widget input')];
    return inputs.some(({ value }) => value.endsWith('/S29123 Polku työhön 2.esr'));
  });
  await screen.picture('save');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'S29123 Polku työhön 2.esr' }).waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'S29123 Polku työhön 2.esr' }).waitFor();
  const untitled = await page.locator('.tab', { hasText: /Untitled|Euroopan/ }).count();
  if (untitled > 0) throw new Error('the text without a file is still open');
  await screen.picture('saved');
}
