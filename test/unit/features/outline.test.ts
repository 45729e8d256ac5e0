import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import type { OutlineItem } from '../../../server/src/features/outline.ts';
import { outline } from '../../../server/src/features/outline.ts';
import { comparePositions } from '../../../server/src/text/range.ts';
import { busyTime } from '../../support/busy-time.ts';
import { runs } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';

const outlineOf = (text: string) => outline(describeText(text));

/** The outline as indented lines: name, detail, first and last line. */
function drawn(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ name, detail, range, children }) => [
    `${indent}${name}${detail && ` = ${detail}`} [${range.start.line}-${range.end.line}]`,
    ...drawn(children, `${indent}  `),
  ]);
}

const sectionsOf = (text: string) => outlineOf(text).map(({ name }) => name.split(' ')[0]);

describe('outline', () => {
  test('sections hold their sub-sections, fields their values, rows their scores', () => {
    const lines = drawn(outlineOf(sample()));
    expect(lines).toContain('1 Hanke [4-19]');
    expect(lines).toContain('  Hankekoodi = S29001 [6-6]');
    expect(lines).toContain('  Osatoteuttajat = 2 [48-52]');
    expect(lines).toContain('    Opisto, Raahen yksikkö = 2222222-9 [52-52]');
    expect(lines).toContain('  4.1 Varsinaiset kohderyhmät [64-67]');
    expect(lines).toContain('  Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa [90-96]');
    expect(lines).toContain('    Jakeluosoite [92-92]');
    expect(lines).toContain('    Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen = Ei [118-119]');
    expect(lines).toContain('    Ekologinen kestävyys [124-130]');
    expect(lines).toContain('      Luonnonvarojen käytön kestävyys = 1 / 2 [125-126]');
  });

  test('the name is selected, not the whole entry', () => {
    const [first] = outlineOf(sample());
    const [code] = first?.children ?? [];
    expect(code?.selectionRange).toEqual({ start: { line: 6, character: 0 }, end: { line: 6, character: 10 } });
    expect(code?.range.end).toEqual({ line: 6, character: 18 });
  });

  test('sub-sections in another order stay in their section', () => {
    const text = sample([
      ['4.1 Varsinaiset', '4.x Varsinaiset'],
      ['4.2 Välilliset', '4.1 Varsinaiset'],
      ['4.x Varsinaiset', '4.2 Välilliset'],
    ]);
    const fourth = outlineOf(text).find(({ name }) => name.startsWith('4 '));
    expect(fourth?.children.map(({ name }) => name)).toEqual([
      '4.2 Välilliset kohderyhmät',
      '4.1 Varsinaiset kohderyhmät',
    ]);
  });

  test('a sub-section away from its section stands for itself', () => {
    const text = sample();
    const [from, to] = [text.indexOf('4.2 Välilliset'), text.indexOf('5 Projektin')];
    const moved =
      text.slice(0, from) +
      text.slice(to, text.indexOf('6 Maan')) +
      text.slice(from, to) +
      text.slice(text.indexOf('6 Maan'));
    expect(sectionsOf(moved)).toEqual(['1', '2', '3', '4', '5', '4.2', '6', '7', '8', '9']);
  });

  test('other texts have no outline', () => {
    expect(outlineOf('')).toEqual([]);
    expect(outlineOf('Ostoslista\n\nmaitoa\n')).toEqual([]);
  });

  test.each([
    ['Osatoteuttajat\n'.repeat(20_000), 'partner lists'],
    ['Ekologinen kestävyys\nMateriaalit ja jätteet 1 1\n'.repeat(20_000), 'groups and rows'],
    ['Verstas Oy, 2345678-0\n'.repeat(50_000), 'partners'],
    ['4.1 Varsinaiset kohderyhmät\n'.repeat(50_000), 'sub-sections'],
  ])('linear time: many %#', (lines) => {
    const place = lines.startsWith('Ekologinen')
      ? 'VälitönVälillinen\n'
      : lines.startsWith('4.1')
        ? '4.1 Varsinaiset kohderyhmät\n'
        : 'Osatoteuttajat\n';
    const description = describeText(sample([[place, place + lines]]));
    const start = busyTime();
    expect(outline(description).length).toBeGreaterThan(5);
    expect(busyTime() - start).toBeLessThan(1500);
  });
});

describe('every outline', () => {
  const pieces = sample().split(/(?<=\n)/);
  const text = fc
    .array(fc.oneof(fc.nat(pieces.length - 1), fc.constantFrom(...pieces, '\n', 'x\n', '4 Hankkeen kohderyhmät\r\n')), {
      maxLength: 90,
    })
    .map((parts) => parts.map((part) => (typeof part === 'number' ? pieces[part] : part)).join(''));

  test('has names, selections inside ranges, children inside parents, siblings in order and apart', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (body, titled) => {
        check(outlineOf(titled ? `Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n${body}` : body));
      }),
      runs(300),
    );
  });

  function check(items: readonly OutlineItem[], parent?: OutlineItem): void {
    let end = { line: -1, character: 0 };
    for (const item of items) {
      expect(item.name).not.toBe('');
      expect(comparePositions(item.range.start, item.selectionRange.start)).toBeLessThanOrEqual(0);
      expect(comparePositions(item.selectionRange.end, item.range.end)).toBeLessThanOrEqual(0);
      expect(comparePositions(end, item.range.start)).toBeLessThan(0);
      if (parent) {
        expect(comparePositions(parent.range.start, item.range.start)).toBeLessThanOrEqual(0);
        expect(comparePositions(item.range.end, parent.range.end)).toBeLessThanOrEqual(0);
      }
      check(item.children, item);
      end = item.range.end;
    }
  }
});
