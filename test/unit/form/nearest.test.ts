import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../server/src/form/nearest.ts';
import { busyTime } from '../../support/busy-time.ts';
import { runs } from '../../support/nasty.ts';

const labels = ['Hankekoodi', 'Hankkeen nimi', 'Toimintalinja', 'Erityistavoite', 'Toiminnan tila', 'Puhelinnumero'];

describe('nearest', () => {
  it.each([
    ['Hankekodi', ['Hankekoodi', 'Hankkeen nimi'], 'Hankekoodi'],
    ['Hämenlinna', ['Hämeenlinna', 'Hämeenkyrö', 'Savonlinna'], 'Hämeenlinna'],
    ['Kestava kehitys', ['Sukupuolten tasa-arvo', 'Kestävä kehitys'], 'Kestävä kehitys'],
    ['TOIMINTALINJA', labels, 'Toimintalinja'],
    ['Toimintalijna', labels, 'Toimintalinja'],
    ['Toiminta linja', labels, 'Toimintalinja'],
    ['Erityis-tavoite', labels, 'Erityistavoite'],
    ['  Hankkeen\u00a0 nimi ', labels, 'Hankkeen nimi'],
    ['Ha\u0308meenlinna', ['Hämeenlinna'], 'Hämeenlinna'],
    ['Åbo', ['Abo', 'Turku'], 'Abo'],
    ['Wantaa', ['Vantaa', 'Lantaa'], 'Vantaa'],
    ['Kotka – Hamina', ['Kotka-Hamina'], 'Kotka-Hamina'],
  ])('finds what %j was meant to be', (name, candidates, meant) => {
    expect(nearest(name, candidates)).toBe(meant);
  });

  it.each([
    ['Projekti', ['Hanke']],
    ['Hanke', ['Hakija']],
    ['Toimintalinja', ['Toiminnan tila']],
    ['', ['a']],
    [' ', ['', 'a']],
    ['Oulu', []],
  ])('is silent about %j', (name, candidates) => {
    expect(nearest(name, candidates)).toBeUndefined();
  });

  it('is silent when two are equally near, in either order', () => {
    expect(nearest('Remi', ['Kemi', 'Lemi'])).toBeUndefined();
    expect(nearest('Remi', ['Lemi', 'Kemi'])).toBeUndefined();
  });

  it('takes the nearer of two, in either order', () => {
    expect(nearest('Kemmi', ['Lemi', 'Kemi'])).toBe('Kemi');
    expect(nearest('Kemmi', ['Kemi', 'Lemi'])).toBe('Kemi');
  });

  it('forgets a tie when something nearer comes', () => {
    expect(nearest('Remis', ['Kemis', 'Lemis', 'Remiss'])).toBe('Remiss');
  });

  it('does not let a candidate compete with itself or with one that means the same', () => {
    expect(nearest('Remi', ['Kemi', 'Kemi'])).toBe('Kemi');
    expect(nearest('Helsingi', ['Helsinki', 'Helsingin'], { meaning: () => 'Helsinki' })).toBeDefined();
    expect(nearest('Helsingi', ['Helsinki', 'Helsingin'])).toBeUndefined();
  });

  it('returns a candidate given exactly, even beside one that differs by case', () => {
    expect(nearest('II', ['Ii', 'II'])).toBe('II');
  });

  it('bears one whole edit, and no more, under four letters', () => {
    expect(nearest('Iä', ['Ii'])).toBe('Ii');
    expect(nearest('Ei', ['Kylla'])).toBeUndefined();
    expect(nearest('abc', ['abd'])).toBe('abd');
    expect(nearest('abc', ['ade'])).toBeUndefined();
    expect(nearest('äbc', ['abd'])).toBeUndefined();
  });

  it('counts slight edits as a quarter', () => {
    expect(nearest('aaoo', ['ääöö'])).toBe('ääöö');
    expect(nearest('aaook', ['ääööt'])).toBeUndefined();
  });

  it('bears two whole edits at eight letters, six at most', () => {
    expect(nearest('abcdefgh', ['abcdefxy'])).toBe('abcdefxy');
    expect(nearest('abcdefgh', ['abcdexyz'])).toBeUndefined();
    const long = 'abcdefghij'.repeat(5);
    expect(nearest(long.replace('abcdef', 'klmnpq'), [long])).toBe(long);
    expect(nearest(long.replace('abcdefg', 'klmnpqr'), [long])).toBeUndefined();
  });

  it('obeys maxEdits', () => {
    expect(nearest('abcdefgh', ['abcdefxy'], { maxEdits: 1 })).toBeUndefined();
    expect(nearest('ab', ['xy'], { maxEdits: 2 })).toBe('xy');
    expect(nearest('abc', ['abd'], { maxEdits: 0 })).toBeUndefined();
  });
});

describe('nearest on input of any size', () => {
  it('answers a megabyte at once', () => {
    const megabyte = 'Hankekoodi '.repeat(100_000);
    const started = busyTime();
    for (let i = 0; i < 100; i++) expect(nearest(megabyte, labels)).toBeUndefined();
    expect(busyTime() - started).toBeLessThan(200);
  });

  it('compares two megabytes in linear time and memory', () => {
    const megabyte = 'Hankekoodi '.repeat(100_000);
    const started = busyTime();
    expect(nearest(`${megabyte}x`, [megabyte])).toBe(megabyte);
    expect(busyTime() - started).toBeLessThan(5_000);
  });
});

describe('nearest against the plain table', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aäåoöbv -k'), maxLength: 12 });

  it('agrees with the distance by definition', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (name, candidate, maxEdits) => {
        const clean = (text: string) => text.replace(/ +/g, ' ').trim();
        fc.pre(clean(name) !== '' && clean(name) !== clean(candidate));
        const near = plainDistance(clean(name), clean(candidate), maxEdits + 1) <= maxEdits * 4;
        expect(nearest(clean(name), [clean(candidate)], { maxEdits })).toBe(near ? clean(candidate) : undefined);
      }),
      runs(3_000),
    );
  });

  it('finds whatever Levenshtein finds within its reach', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', 'xy')), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e]{4,20}$/), edits, (candidate, changes) => {
        const name = changes.reduce((text, [at, letters]) => replaceLetter(text, at % text.length, letters), candidate);
        fc.pre(levenshtein(name, candidate) <= Math.floor(Math.max(name.length, candidate.length) / 4));
        expect(nearest(name, [candidate])).toBe(candidate);
      }),
    );
  });
});

function replaceLetter(text: string, at: number, letters: string): string {
  return text.slice(0, at) + letters + text.slice(at + 1);
}

/** The same costs in quarters of an edit, the whole table, nothing clever. */
function plainDistance(a: string, b: string, band: number): number {
  const plain = (letter: string) => letter.replace(/[äå]/, 'a').replace('ö', 'o').replace(' ', '-');
  const gap = (text: string, i: number) => (text[i] === text[i - 1] || plain(text[i] ?? '') === '-' ? 1 : 4);
  const swapped = (i: number, j: number) => i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const table = new Map<string, number>([['0,0', 0]]);
  const at = (i: number, j: number) => table.get(`${i},${j}`) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if ((i === 0 && j === 0) || Math.abs(i - j) > band) continue;
      const one = a[i - 1] ?? '';
      const other = b[j - 1] ?? '';
      const replace = one === other ? 0 : plain(one) === plain(other) ? 1 : 4;
      const ways = [at(i - 1, j - 1) + replace, at(i - 1, j) + gap(a, i - 1), at(i, j - 1) + gap(b, j - 1)];
      if (swapped(i, j)) ways.push(at(i - 2, j - 2) + 4);
      table.set(`${i},${j}`, Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
