// What colours the editor's default themes give a description: nothing that is right may look like an error.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import vscodeOniguruma from 'vscode-oniguruma';
import vscodeTextmate from 'vscode-textmate';
import { root } from '../../../scripts/lib/prepare.mjs';
import { hostNamed } from './workbench.mjs';
import { sample } from './workspaces.mjs';

const { createOnigScanner, createOnigString, loadWASM } = vscodeOniguruma;
const { INITIAL, Registry, parseRawGrammar } = vscodeTextmate;
const prose = '- kohta\n1) vaihe, 12 500 euroa ja 80 %\nKs. https://www.example.fi ja aino.esimerkki(at)example.fi.\n';
const defaultThemes = /^(2026-|dark_modern|light_modern|dark_plus|light_plus|hc_)/;
const colourBits = 15;
const colours = 0x1ff;

/** Fails and names the theme, the text and its colour where something of a description without findings is red. */
export async function checkColours() {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const folder = path.join(path.dirname(hostNamed('latest').serverMain), '../extensions/theme-defaults/themes');
  const files = readdirSync(folder).filter((file) => defaultThemes.test(file));
  if (files.length < 8) throw new Error(`there are only these default themes: ${files}`);
  const red = [];
  for (const file of files) red.push(...(await redTexts(file, loadTheme(folder, file))));
  if (red.length > 0) throw new Error(`what is right is red:\n${red.join('\n')}`);
}

function loadTheme(folder, file) {
  const theme = parse(readFileSync(path.join(folder, file), 'utf8'));
  const base = theme.include ? loadTheme(folder, path.basename(theme.include)) : { rules: [], foreground: '#808080' };
  return {
    rules: [...base.rules, ...(theme.tokenColors ?? [])],
    foreground: theme.colors?.['editor.foreground'] ?? base.foreground,
  };
}

async function redTexts(name, { rules, foreground }) {
  const grammarFile = path.join(root, 'syntaxes/esr.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  registry.setTheme({ name, settings: [{ settings: { foreground, background: '#808080' } }, ...rules] });
  const grammar = await registry.loadGrammar('text.esr');
  const red = [];
  let state = INITIAL;
  for (const line of (sample + prose).split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, state);
    state = ruleStack;
    for (let at = 0; at < tokens.length; at += 2) {
      const text = line.slice(tokens[at], tokens[at + 2] ?? line.length).trim();
      const colour = registry.getColorMap()[(tokens[at + 1] >>> colourBits) & colours];
      if (text !== '' && isRed(colour)) red.push(`${name}: ${colour} ${text}`);
    }
  }
  return red;
}

/** Reds, maroon and salmon among them; browns and purples are none. */
function isRed(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red > 100 && red > 1.6 * green && red > 1.6 * blue;
}
