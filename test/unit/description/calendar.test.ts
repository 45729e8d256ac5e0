import { describe, expect, test } from 'vitest';
import { compareDates, dateExists, daysInMonth, formatDate } from '../../../server/src/description/fields/calendar.ts';

const date = (written: string) => {
  const [day = 0, month = 0, year = 0] = written.split('.').map(Number);
  return { year, month, day };
};

describe('dateExists', () => {
  test.each(['1.1.2014', '31.12.2023', '29.2.2016', '29.2.2000', '30.6.2020', '31.8.2020'])('%s exists', (written) => {
    expect(dateExists(date(written))).toBe(true);
  });

  test.each(['31.6.2020', '29.2.2021', '29.2.1900', '30.2.2020', '0.1.2020', '32.1.2020', '1.0.2020', '1.13.2020'])(
    '%s does not',
    (written) => {
      expect(dateExists(date(written))).toBe(false);
    },
  );
});

test('a month that does not exist has no days', () => {
  expect([0, 2, 6, 12, 13].map((month) => daysInMonth(2020, month))).toEqual([0, 29, 30, 31, 0]);
});

test('days are ordered by year, month and day', () => {
  const sorted = ['2.1.2020', '1.2.2019', '1.1.2020', '31.12.2019'].map(date).sort(compareDates);
  expect(sorted.map(formatDate)).toEqual(['1.2.2019', '31.12.2019', '1.1.2020', '2.1.2020']);
});
