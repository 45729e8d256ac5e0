import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../server/src/description/fields/calendar.ts';
import { formatPeriod, outsideProgramme, readPeriod } from '../../../server/src/description/fields/period.ts';

const brief = (text: string) => {
  const period = readPeriod(text);
  if (period.kind === 'period') return [formatDate(period.from), formatDate(period.to)];
  return { wrong: text.slice(period.wrong.start, period.wrong.end), meant: period.meant, certain: period.certain };
};

describe('readPeriod takes the form’s way of writing', () => {
  test.each([
    ['Alkaa 1.6.2020 ja päättyy 30.6.2021', '1.6.2020', '30.6.2021'],
    ['Alkaa 29.2.2016 ja päättyy 31.12.2023', '29.2.2016', '31.12.2023'],
    ['alkaa 1.6.2020 ja päättyy 30.6.2021', '1.6.2020', '30.6.2021'],
    ['Alkaa\u00a01.6.2020\u00a0ja  päättyy\u00a030.6.2021', '1.6.2020', '30.6.2021'],
    ['Alkaa 1.6.2020 ja pa\u0308a\u0308ttyy 30.6.2021', '1.6.2020', '30.6.2021'],
    ['Alkaa 31.6.2020 ja päättyy 1.13.2021', '31.6.2020', '1.13.2021'],
    ['Alkaa 1.6.2021 ja päättyy 30.6.2020', '1.6.2021', '30.6.2020'],
  ])('%s', (text, from, to) => {
    expect(brief(text)).toEqual([from, to]);
  });

  test('and knows where the dates stand', () => {
    const text = 'Alkaa\u00a0 1.6.2020 ja  päättyy 1.6.2020';
    const period = readPeriod(text);
    expect(period.kind).toBe('period');
    if (period.kind !== 'period') return;
    expect(period.from).toMatchObject({ start: 7, end: 15 });
    expect(text.slice(period.to.start)).toBe('1.6.2020');
    expect(period.to.start).toBeGreaterThan(period.from.end);
  });
});

describe('readPeriod knows what is wrong and what was meant', () => {
  const meant = 'Alkaa 1.6.2020 ja päättyy 30.6.2021';
  test.each([
    ['Alkaa 01.06.2020 ja päättyy 30.6.2021', '01.06.2020'],
    ['Alkaa 1.6.2020 ja päättyy 30.06.2021', '30.06.2021'],
    ['Alkaa 01.06.2020 ja päättyy 30.06.2021', '01.06.2020 ja päättyy 30.06.2021'],
    ['Alkaa 1.6.2020 ja päättyy 30/6/2021', '30/6/2021'],
    ['Alkaa 1-6-2020 ja päättyy 30.6.2021.', '1-6-2020 ja päättyy 30.6.2021.'],
    ['Alkaa 1.6.20 ja päättyy 30.6.21', '1.6.20 ja päättyy 30.6.21'],
    ['Alkaa 2020-06-01 ja päättyy 2021-06-30', '2020-06-01 ja päättyy 2021-06-30'],
  ])('%s: the dates', (text, wrong) => {
    expect(brief(text)).toEqual({ wrong, meant, certain: true });
  });

  test.each([
    '1.6.2020-30.6.2021',
    '1.6.2020 – 30.6.2021',
    '1. 6. 2020 - 30. 6. 2021',
    'Alkaa 1.6.2020, päättyy 30.6.2021',
    'Alkaa: 1.6.2020 Päättyy: 30.6.2021',
    '1.6.2020 alkaen 30.6.2021 saakka',
    '1. kesäkuuta 2020 ja 30. kesäkuuta 2021',
    'Alkaa1.6.2020 ja päättyy30.6.2021',
    'Börjar 1.6.2020 och slutar 30.6.2021',
  ])('%s: the whole', (text) => {
    expect(brief(text)).toEqual({ wrong: text, meant, certain: true });
  });

  test('the year of the end may stand for both', () => {
    const text = '1.3.–30.6.2021';
    expect(brief(text)).toEqual({ wrong: text, meant: 'Alkaa 1.3.2021 ja päättyy 30.6.2021', certain: true });
  });

  test('words that would be lost make the repair uncertain', () => {
    expect(brief('Alkaa 1.6.2020 ja päättyy 30.6.2021 (jatkettu)')).toMatchObject({ meant, certain: false });
  });

  test.each([
    'Alkaa 1.6.2020',
    'Alkaa keväällä 2020 ja päättyy 30.6.2021',
    'Alkaa 31.6.2020 - päättyy 30.6.2021',
    '30.6.2021 - 1.6.2020',
    '1.6.2020 - 30.6.2021 - 31.12.2021',
    'Alkaa 1.6.2020 ja päättyy 30.6.2021 12 kk',
    '1.6.20200 - 30.6.2021',
    '-',
    '9'.repeat(100_000),
    'Alkaa '.repeat(50_000),
    '1.'.repeat(50_000),
  ])('nothing is meant by a text that does not tell (%#)', (text) => {
    expect(brief(text)).toEqual({ wrong: expect.any(String), meant: undefined, certain: false });
  });

  test('what it repairs reads well', () => {
    const period = readPeriod(formatPeriod({ year: 2020, month: 6, day: 1 }, { year: 2021, month: 6, day: 30 }));
    expect(period.kind).toBe('period');
  });
});

test.each([
  ['1.1.2014', '31.12.2023', []],
  ['31.12.2013', '31.12.2023', ['from']],
  ['1.1.2014', '1.1.2024', ['to']],
  ['1.1.1999', '1.1.2031', ['from', 'to']],
])('%s to %s is outside the programme at %j', (from, to, ends) => {
  const period = readPeriod(`Alkaa ${from} ja päättyy ${to}`);
  expect(period.kind === 'period' && outsideProgramme(period)).toEqual(ends);
});
