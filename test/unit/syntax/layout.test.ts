import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/messages/message.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { fromSource, toSource } from '../../../server/src/syntax/layout/positions.ts';
import { makeLine, readLines } from '../../../server/src/syntax/line.ts';
import { parse } from '../../../server/src/syntax/tree.ts';
import { applyEdits, editLines, joinLines } from '../../../server/src/text/lines.ts';
import { brief, findingsOf } from '../../support/checking.ts';
import { sampleDescriptions } from '../../support/documents.ts';
import { runs } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';
import { snapshotOf } from '../../support/snapshots.ts';
import type { Wrapped } from '../../support/wrapping.ts';
import { wrap, wrapRange } from '../../support/wrapping.ts';

const shown = (finding: Finding) => `${brief(finding)} ${finding.severity} ${render(finding.message, 'fi')}`;
const isHint = ({ rule }: Finding) => rule === 'hard-wrapped';

/** The findings of the text as it was before, moved to where they are now. */
function moved(findings: readonly Finding[], wrapped: Wrapped): readonly string[] {
  return findings.map((finding) => shown({ ...finding, range: wrapRange(wrapped, finding.range) })).sort();
}

/** So many breaks are seen wherever they are; one in a line of prose is nothing to speak of. */
const plainly = 8;

function expectSameFindings(text: string, wrapped: Wrapped): void {
  const findings = findingsOf(wrapped.text);
  const others = findings.filter((finding) => !isHint(finding));
  expect(others.map(shown).sort()).toEqual(moved(findingsOf(text), wrapped));
  const hints = findings.filter(isHint).length;
  if (wrapped.breaks >= plainly) expect(hints).toBe(1);
  else expect(hints).toBeLessThanOrEqual(1);
}

/** Every width from 60 to 120 in a long run (`FUZZ`), else every fourth, so that both ends are among them. */
const step = process.env.FUZZ === undefined ? 4 : 1;
const widths = Array.from({ length: 60 / step + 1 }, (_, index) => 60 + index * step);

describe.each(sampleDescriptions)('%s', (_, text) => {
  test('is not taken for broken', () => {
    expect(parse(text).layout).toBeUndefined();
  });

  test('has the same findings and one hint when it is broken at any width', () => {
    for (const width of widths) expectSameFindings(text, wrap(text, width));
  });

  test('has them when words are hyphenated', () => {
    for (const width of widths.filter((each) => each % 3 === 0))
      expectSameFindings(text, wrap(text, width, { hyphens: true }));
  });

  test('has them when the lines are of uneven lengths', () => {
    for (const width of widths.filter((each) => each % 3 === 1))
      expectSameFindings(text, wrap(text, width, { uneven: 6 }));
  });

  test('says the same words when it is joined by the fix', () => {
    for (const width of widths.filter((each) => each % 5 === 0)) {
      const broken = wrap(text, width).text;
      const fixes = findingsOf(broken)
        .filter(isHint)
        .flatMap(({ fixes = [] }) => fixes);
      const joined = applyEdits(
        broken,
        fixes.flatMap(({ edits }) => edits),
      );
      expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(parse(joined).layout).toBeUndefined();
    }
  });
});

describe('page ends between the parts', () => {
  const long = sampleDescriptions.filter(([, text]) => text.split('\n').length > 130);

  test.each(long)('%s', (_, text) => {
    for (const width of [60, 68, 77, 80, 90, 100, 120]) expectSameFindings(text, wrap(text, width, { pageLength: 40 }));
  });

  test('are taken away by the fix', () => {
    const text = sample();
    const broken = wrap(text, 70, { pageLength: 40 }).text;
    const fixes = findingsOf(broken)
      .filter(isHint)
      .flatMap(({ fixes = [] }) => fixes);
    expect(
      applyEdits(
        broken,
        fixes.flatMap(({ edits }) => edits),
      ).split(/\s+/),
    ).toEqual(text.split(/\s+/));
  });
});

describe('the sample joined by the fix is the sample', () => {
  test.each(widths)('broken at %i', (width) => {
    const text = sample();
    const broken = wrap(text, width).text;
    const fixes = findingsOf(broken)
      .filter(isHint)
      .flatMap(({ fixes = [] }) => fixes);
    expect(
      applyEdits(
        broken,
        fixes.flatMap(({ edits }) => edits),
      ),
    ).toBe(text);
  });
});

const brokenTexts = fc
  .tuple(fc.constantFrom(...sampleDescriptions.map(([, text]) => text)), fc.integer({ min: 60, max: 120 }))
  .map(([text, width]) => wrap(text, width, { pageLength: 50 }).text);

describe('positions', () => {
  test('go to the text and back', () => {
    fc.assert(
      fc.property(brokenTexts, (text) => {
        const { layout, lines } = parse(text);
        for (const [line, { text: content }] of lines.entries()) {
          for (let character = 0; character <= content.length; character += 7) {
            const place = { line, character };
            const there = toSource(layout, { start: place, end: place });
            expect(fromSource(layout, there.start)).toEqual(place);
            expect(there.start.character).toBeLessThanOrEqual(readLines(text)[there.start.line]?.text.length ?? -1);
          }
        }
      }),
      runs(10),
    );
  });
});

describe('an edit in a broken text', () => {
  const edits = fc.array(
    fc.record({
      line: fc.nat(),
      character: fc.nat(130),
      deleted: fc.nat(3),
      newText: fc.constantFrom('', 'a', ' ', '\n', '-', ', ', 'Kunnat: '),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('leads to what a cold parse finds', () => {
    fc.assert(
      fc.property(brokenTexts, edits, (text, list) => {
        let lines = [...readLines(text)];
        snapshotOf(lines);
        for (const { line, character, deleted, newText } of list) {
          const start = { line: line % lines.length, character };
          const range = { start, end: { line: start.line, character: character + deleted } };
          lines = editLines(lines, { range, newText }, makeLine);
          const seen = snapshotOf(lines);
          expect(seen).toBe(snapshotOf(readLines(joinLines(lines))));
        }
      }),
      runs(25),
    );
  });
});

describe('what only looks broken', () => {
  const asIs: readonly (readonly [string, string])[] = [
    ['a reason under a row', 'Kulttuuriympäristö 0 0\nEi vaikutusta.\n'],
    ['a text below a short value', 'Hankekoodi: S29001\nHanke on osa laajempaa kokonaisuutta.\n'],
    ['a list of short items', 'Toimenpiteet\nohjaus\nvalmennus\nkoulutus\ntyöpajat\nverkostot\nretket\n'],
  ];

  test.each(asIs)('%s', (_, text) => {
    expect(parse(`${sample()}\n${text}`).layout).toBeUndefined();
    expect(parse(text).layout).toBeUndefined();
  });
});

describe('what is broken in an otherwise whole text', () => {
  const places: readonly (readonly [name: string, whole: string, broken: string])[] = [
    ['a label', 'Yhteyshenkilön asema hakijaorganisaatiossa:', 'Yhteyshenkilön asema\nhakijaorganisaatiossa:'],
    [
      'a label over three lines',
      'Hakijoiden lukumäärä tai tuen siirto -menettely:',
      'Hakijoiden lukumäärä\ntai tuen siirto\n-menettely:',
    ],
    ['a label behind its hyphen', 'tuen siirto -menettely:', 'tuen siirto -\nmenettely:'],
    [
      'a hyphenated label',
      'Yhteyshenkilön asema hakijaorganisaatiossa:',
      'Yhteyshenkilön asema hakijaorgani-\nsaatiossa:',
    ],
    [
      'a heading',
      '3 Suunnitelman mukainen tiivistelmä toteutuksesta',
      '3 Suunnitelman mukainen\ntiivistelmä toteutuksesta',
    ],
    ['a heading behind its number', '4.1 Varsinaiset kohderyhmät', '4.1\nVarsinaiset kohderyhmät'],
    ['the title', '(ESR) rahoittaman hankkeen kuvaus', '(ESR) rahoittaman\nhankkeen kuvaus'],
    [
      'a question',
      'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (',
      'Sukupuolinäkökulma on huomioitu\nhankkeen toiminnassa (',
    ],
    ['an answer', '(valtavirtaistaminen): ', '(valtavirtaistaminen):\n'],
    [
      'a row',
      'Ilmastonmuutoksen aiheuttamien riskien vähentäminen',
      'Ilmastonmuutoksen aiheuttamien\nriskien vähentäminen',
    ],
    [
      'a row before its second score',
      '(ja kasvihuonekaasujen väheneminen) 0 0',
      '(ja kasvihuonekaasujen väheneminen) 0\n0',
    ],
    [
      'a group',
      'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus',
      'Sosiaalinen ja kulttuurinen kestävyys\nsekä yhdenvertaisuus',
    ],
    ['an objective', 'työmarkkina-asemassa olevien', 'työmarkkina-asemassa\nolevien'],
    ['a period', 'ja päättyy ', 'ja päättyy\n'],
    ['an authority', 'elinkeino-, liikenne- ja', 'elinkeino-,\nliikenne- ja'],
    ['a list of places behind its comma', 'Kunnat: Oulu, Raahe', 'Kunnat: Oulu,\nRaahe'],
    ['the marker of the site', 'Toteutuspaikan osoite, jos hanke', 'Toteutuspaikan osoite, jos\nhanke'],
  ];

  test.each(places)('%s', (_, whole, broken) => {
    expect(sample()).toContain(whole);
    const text = sample([[whole, broken]]);
    const findings = findingsOf(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['hard-wrapped']);
    const edits = (findings[0]?.fixes ?? []).flatMap((fix) => fix.edits);
    expect(applyEdits(text, edits)).toBe(sample());
    expect(applyEdits(text.replaceAll('\n', '\r\n'), edits)).toBe(sample().replaceAll('\n', '\r\n'));
  });
});

test('a wording of the programme that is whole takes no line that follows it', () => {
  const objective = '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen\n';
  const text = sample([[objective, `${objective}http://www.example.fi\n`]]);
  expect(parse(text).layout).toBeUndefined();
  expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['stray-text']);
});
