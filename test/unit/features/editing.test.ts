import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../fuzz/laws/formatting.ts';
import { describeText } from '../../../server/src/description/description.ts';
import { fixAll } from '../../../server/src/features/fix-all.ts';
import { acrossLines, fixesIn, safeFixes, withinLines } from '../../../server/src/features/fixes.ts';
import { folds } from '../../../server/src/features/folding.ts';
import { format, formatRange } from '../../../server/src/features/format.ts';
import { links } from '../../../server/src/features/links.ts';
import { selectionAt } from '../../../server/src/features/selection.ts';
import { withEdits } from '../../../server/src/features/whole-lines.ts';
import { message } from '../../../server/src/messages/message.ts';
import { activate } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding, Rule } from '../../../server/src/rules/rule.ts';
import { readLines } from '../../../server/src/syntax/line.ts';
import { applyEdits, joinLines } from '../../../server/src/text/lines.ts';
import type { TextEdit } from '../../../server/src/text/range.ts';
import { lineRange } from '../../../server/src/text/range.ts';
import { findingsOf } from '../../support/checking.ts';
import { runs } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';

const active = activate(rules);
const fixed = (text: string) => applyEdits(text, fixAll(describeText(text), active));

describe('fixes', () => {
  const wrong = sample([
    ['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671'],
    ['Verstas Oy, 2345678-0', 'Verstas Oy, FI23456780'],
  ]);

  test('are offered where their findings stand', () => {
    const findings = findingsOf(wrong);
    const line = wrong.split('\n').indexOf('Y-tunnus: 12345671');
    expect(fixesIn(findings, lineRange(line, 12, 12)).map(({ finding }) => finding.rule)).toEqual([
      'business-id-format',
    ]);
    expect(fixesIn(findings, lineRange(line, 0, 3))).toEqual([]);
  });

  test('all safe ones together, and again until nothing is left', () => {
    expect(fixed(wrong)).toBe(sample());
    expect(fixed(wrong.replaceAll('\n', '\r\n'))).toBe(sample().replaceAll('\n', '\r\n'));
    expect(fixAll(describeText(sample()), active)).toEqual([]);
  });

  test('lines between are not touched', () => {
    const lines = wrong.split('\n');
    const touched = fixAll(describeText(wrong), active).map(({ range }) => range.start.line);
    expect(touched).toEqual([lines.indexOf('Y-tunnus: 12345671'), lines.indexOf('Verstas Oy, FI23456780')]);
  });

  test('what the configuration ignores is not fixed', () => {
    expect(fixAll(describeText(wrong), active, undefined, () => [])).toEqual([]);
  });

  const finding = (edits: readonly TextEdit[], safe = true): Finding => ({
    rule: 'r',
    severity: 'error',
    range: edits[0]?.range ?? lineRange(0, 0, 0),
    message: message({ fi: '', sv: '', en: '' }),
    fixes: [{ title: message({ fi: '', sv: '', en: '' }), edits, safe, preferred: true }],
  });
  const edit = (line: number, start: number, end: number, newText: string): TextEdit => ({
    range: lineRange(line, start, end),
    newText,
  });

  test('fixes that meet are not made together, unsafe ones not at all', () => {
    const [a, b, c] = [edit(0, 0, 2, 'x'), edit(0, 2, 3, 'y'), edit(1, 0, 1, 'z')];
    expect(safeFixes([finding([c]), finding([a]), finding([b]), finding([edit(2, 0, 1, '')], false)])).toEqual([
      [a],
      [c],
    ]);
    const far = edit(3, 0, 0, 'q');
    expect(safeFixes([finding([a, far]), finding([c])])).toEqual([[a, far]]);
  });

  test('lines are corrected before they are moved, joined or removed', () => {
    const within = edit(0, 1, 2, 'x');
    const across = { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, newText: '' };
    const both = [finding([within]), finding([across])];
    expect(safeFixes(both, withinLines)).toEqual([[within]]);
    expect(safeFixes(both, acrossLines)).toEqual([[across]]);
  });

  test('a last line with letters in two parts is replaced to its end', () => {
    const text = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\nKestävä kehitys'.normalize('NFD');
    expect(fixed(text)).toBe(text.replace('Kest', '8.2 Kest'));
  });

  test('a repair that uncovers a graver thing is left to its author; the others are made', () => {
    const planned = 'Suunniteltu julkinen rahoitus yhteensä: 300 000';
    const realised = 'Toteutunut julkinen rahoitus yhteensä: 270 000';
    const written = (amount: string) =>
      sample([
        [planned, `${planned},00`],
        [realised, realised.replace('270 000', amount)],
      ]);
    const right = (amount: string) => sample([[realised, realised.replace('270 000', amount)]]);
    expect(fixed(written('280 000 €'))).toBe(right('280 000'));
    expect(fixed(written('980 000 €'))).toBe(right('980 000 €'));
  });

  test('a rule whose fix brings its finding back does not go on for ever', () => {
    const endless: Rule = {
      id: 'endless',
      group: 'values',
      severity: 'error',
      since: '0.1.0',
      check: (_, report) => report(finding([edit(0, 0, 0, 'x')])),
    };
    const text = sample();
    expect(applyEdits(text, fixAll(describeText(text), activate([endless])))).toBe(`xxxxxxxxxx${text}`);
  });

  const eol = fc.constantFrom('\n', '\r\n', '\r');
  const anyText = fc
    .array(fc.tuple(fc.string({ maxLength: 6 }), eol), { maxLength: 12 })
    .map((lines) => lines.flat().join(''));

  test('edits made in one pass make the same text as one by one', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(200), fc.nat(4), anyText), { maxLength: 6 }), (text, seeds) => {
        const edits = apart(text, seeds);
        expect(joinLines(withEdits(readLines(text), edits))).toBe(applyEdits(text, edits));
      }),
      runs(500),
    );
  });

  test('the edits that make all fixes lead to the same text as the fixes themselves', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(200), fc.nat(4), anyText), { maxLength: 6 }), (text, seeds) => {
        const description = describeText(sample() + text);
        const edits = apart(sample() + text, seeds);
        const once: Rule = {
          id: 'once',
          group: 'values',
          severity: 'error',
          since: '0.1.0',
          check: (context, report) => (context.description === description ? report(finding(edits)) : undefined),
        };
        const result = applyEdits(sample() + text, fixAll(description, activate([once])));
        expect(result).toBe(applyEdits(sample() + text, edits));
      }),
      runs(200),
    );
  });

  /** Edits at increasing places of a text that do not overlap. */
  function apart(text: string, seeds: readonly (readonly [number, number, string])[]): readonly TextEdit[] {
    const lines = readLines(text);
    const places = lines.flatMap((line, index) =>
      Array.from({ length: line.text.length + 1 }, (_, character) => ({ line: index, character })),
    );
    let next = 0;
    return seeds.flatMap(([skip, length, newText]) => {
      const start = places[next + (skip % 7)];
      const end = places[next + (skip % 7) + length];
      next += (skip % 7) + length + 1;
      return start && end ? [{ range: { start, end }, newText }] : [];
    });
  }
});

describe('format', () => {
  const untidy = sample([
    ['Hankekoodi: S29001', 'Hankekoodi :S29001  '],
    ['Jakeluosoite:\n', 'Jakeluosoite: \t\n'],
    ['ilman jonoa.', 'ilman jonoa.\u00a0 '],
  ]);

  test('tidies spaces and nothing else', () => {
    expect(applyEdits(untidy, format(describeText(untidy)))).toBe(sample());
    expect(format(describeText(sample()))).toEqual([]);
  });

  test('keeps line breaks, adds the last one when asked to', () => {
    const text = untidy.replaceAll('\n', '\r\n').trimEnd();
    const result = applyEdits(text, format(describeText(text), { insertFinalNewline: true }));
    expect(result).toBe(`${sample().replaceAll('\n', '\r\n').trimEnd()}\r\n`);
  });

  test('only in the lines of a range', () => {
    const edits = formatRange(describeText(untidy), lineRange(6, 0, 3));
    expect(edits.map(({ range }) => range.start.line)).toEqual([6, 6]);
  });

  test.each([
    ['1 Hanke'],
    ['Kestävä kehitys'],
    ['Osatoteuttajat'],
    ['Kulttuuriympäristö 1 0'],
    ['Ekologinen kestävyys'],
    ['Verstas Oy, 2345678-0'],
    ['Euroopan sosiaalirahaston rahoittaman hankkeen kuvaus'],
    ['Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus'],
  ])('”%s” is what it is, however much white space follows it', (line) => {
    const heading = line.startsWith('Euroopan') ? '' : '2 Hakijan perustiedot\n';
    const text = `${heading}Osatoteuttajat\n${line}\n\n8 Horisontaaliset periaatteet\n8.2 Kestävä kehitys\n${line}\n`;
    const long = text.replaceAll(/$/gm, ' '.repeat(300));
    expect(partsOf(describeText(long))).toEqual(partsOf(describeText(text)));
  });

  test('leaves other texts alone', () => {
    expect(format(describeText('maitoa  \nleipää :2 \n'))).toEqual([]);
  });

  test('done again it finds nothing, and no value has changed', () => {
    const spaces = fc.constantFrom('', ' ', '\t', '\u00a0', '  ');
    const line = fc
      .tuple(fc.constantFrom(...sample().split('\n')), spaces, spaces)
      .map(([text, a, b]) => text.replace(': ', `${a}:${b}`) + b);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const before = describeText(`Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n${lines.join('\n')}`);
        const after = describeText(applyEdits(joinLines(before.lines), format(before)));
        expect(format(after)).toEqual([]);
        const values = ({ tree }: typeof before) =>
          tree.sections.flatMap(({ fields }) =>
            fields.map(({ spec, source, valueStart, valueEnd }) => [spec.id, source.text.slice(valueStart, valueEnd)]),
          );
        expect(values(after)).toEqual(values(before));
      }),
    );
  });
});

describe('folds', () => {
  test('sections without the blank lines after them, answers, rows, lists', () => {
    const lines = sample().split('\n');
    const drawn = folds(describeText(sample())).map(
      ({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`,
    );
    expect(drawn).toContain(
      '1 Hanke … Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
    );
    expect(drawn).toContain('4 Hankkeen kohderyhmät … Nuorten perheet, alueen yritykset ja oppilaitokset.');
    expect(drawn).toContain(
      'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei … Päätavoite on nuorten työllistyminen.',
    );
    expect(drawn).toContain('Materiaalit ja jätteet 2 2 … Materiaalit kiertävät.');
    expect(drawn).toContain('Osatoteuttajat … Opisto, Raahen yksikkö, 2222222-9');
    expect(drawn.filter((fold) => fold.startsWith('Liikkuminen'))).toEqual([]);
  });
});

describe('selection', () => {
  test('grows from the word to the text', () => {
    const text = sample();
    const line = text.split('\n').indexOf('Opisto, Raahen yksikkö, 2222222-9');
    const ranges = selectionAt(describeText(text), { line, character: 10 });
    const lines = text.split('\n');
    const selected = ranges.slice(0, 3).map(({ start, end }) => lines[line]?.slice(start.character, end.character));
    expect(selected).toEqual(['Raahen', 'Opisto, Raahen yksikkö', 'Opisto, Raahen yksikkö, 2222222-9']);
    expect(ranges.at(-1)?.start).toEqual({ line: 0, character: 0 });
    expect(ranges.at(-2)?.start.line).toBe(lines.indexOf('2 Hakijan perustiedot'));
  });

  test('is there at every place, also outside the text', () => {
    for (const position of [
      { line: 0, character: 0 },
      { line: 5, character: 0 },
      { line: 9999, character: 3 },
      { line: 6, character: 999 },
    ]) {
      expect(selectionAt(describeText(sample()), position).length).toBeGreaterThanOrEqual(
        position.line > 999 || position.character > 99 ? 0 : 1,
      );
    }
    expect(selectionAt(describeText(''), { line: 0, character: 0 }).length).toBe(1);
  });
});

describe('links', () => {
  test.each([
    ['http://www.example.fi', ['http://www.example.fi']],
    ['www.example.fi/polku', ['http://www.example.fi/polku']],
    ['ei ole', []],
    ['', []],
  ])('%s', (value, targets) => {
    expect(links(describeText(sample([['http://www.example.fi', value]]))).map(({ target }) => target)).toEqual(
      targets,
    );
  });
});
