import { describe, expect, test } from 'vitest';
import { readEmails } from '../../../server/src/description/fields/email.ts';

const brief = (text: string) => {
  const { wrong, exposed } = readEmails(text);
  return { wrong: wrong.map(({ start, end, meant }) => [text.slice(start, end), meant]), exposed };
};

describe('readEmails', () => {
  test.each([
    'aino.esimerkki(at)example.fi',
    'AINO.ESIMERKKI(AT)EXAMPLE.FI',
    'aino-maija.o_esimerkki2+hanke(at)mail.etelä-savo.example',
    'aino(at)example.fi, toinen(at)example.fi',
    'aino(at)example.fi;toinen(at)example.fi',
    'aino(at)example.fi tai toinen(at)example.fi',
  ])('%s is fine', (text) => {
    expect(brief(text)).toEqual({ wrong: [], exposed: [] });
  });

  test('a real @ is found where it is', () => {
    expect(brief('aino@example.fi')).toEqual({ wrong: [], exposed: [4] });
    expect(brief('aino(at)example.fi, toinen@example.fi')).toEqual({ wrong: [], exposed: [26] });
    expect(brief('aino@example.fi; toinen@example.fi')).toEqual({ wrong: [], exposed: [4, 23] });
  });

  test.each([
    ['aino.esimerkki (at) example.fi', 'aino.esimerkki(at)example.fi'],
    ['aino.esimerkki\u00a0(at)\u00a0example.fi', 'aino.esimerkki(at)example.fi'],
    ['aino[at]example.fi', 'aino(at)example.fi'],
    ['aino(ät)example.fi', 'aino(at)example.fi'],
    ['aino at example.fi', 'aino(at)example.fi'],
    ['aino @example.fi', 'aino(at)example.fi'],
    ['aino(at)example,fi', 'aino(at)example.fi'],
    ['aino(at)example. fi', 'aino(at)example.fi'],
    ['aino(at)example..fi', 'aino(at)example.fi'],
    ['aino(at)example(piste)fi', 'aino(at)example.fi'],
    ['aino(at)example.fi.', 'aino(at)example.fi'],
    ['mailto:aino@example.fi', 'aino(at)example.fi'],
    ['Aino Esimerkki <aino@example.fi>', 'aino(at)example.fi'],
    ['aino(at)example', undefined],
    ['aino.example.fi', undefined],
    ['aino esimerkki(at)example.fi', undefined],
    ['aino(at)example.fi, puh. 040 000 0001', undefined],
    ['aino(at)example.fi. Sijainen Maija', undefined],
    ['ei ole', undefined],
    ['-', undefined],
    ['a'.repeat(100_000), undefined],
    ['a.'.repeat(50_000), undefined],
  ])('%# is wrong as a whole', (text, meant) => {
    expect(brief(text)).toEqual({ wrong: [[text, meant]], exposed: [] });
  });

  test('only the wrong one of several is reported', () => {
    expect(brief('aino(at)example.fi, toinen(at)example')).toEqual({
      wrong: [['toinen(at)example', undefined]],
      exposed: [],
    });
    expect(brief('aino[at]example.fi; toinen@example.fi')).toEqual({
      wrong: [['aino[at]example.fi', 'aino(at)example.fi']],
      exposed: [26],
    });
  });
});
