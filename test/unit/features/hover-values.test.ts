import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { toPlainText } from '../../../server/src/features/hover/content.ts';
import { hoverAt } from '../../../server/src/features/hover/hover.ts';
import { sample } from '../../support/sample.ts';

/** The hover over the value of a line of the sample, the nth that begins so, after that line was changed. */
function hoverOver(label: string, value: string, nth = 0): string {
  const lines = sample().split('\n');
  const places = lines.flatMap((line, index) => (line.startsWith(`${label}:`) ? [index] : []));
  const line = places[nth] ?? -1;
  const text = lines.map((each, index) => (index === line ? `${label}: ${value}` : each)).join('\n');
  const hover = hoverAt(describeText(text), { line, character: label.length + 3 }, 'fi');
  return hover ? toPlainText(hover.blocks, 'fi').replaceAll('\u00a0', ' ') : '';
}

describe('the state', () => {
  test.each([
    ['Toiminnassa', 'käynnissä', true],
    ['Toiminta päättynyt', 'Hanke on päättynyt', true],
    ['Kesken', 'Hanke on päättynyt', false],
  ])('%s', (value, said, isSaid) => {
    expect(hoverOver('Toiminnan tila', value).includes(said)).toBe(isSaid);
  });
});

test('of an arrangement that the form does not have nothing is counted', () => {
  const label = 'Hakijoiden lukumäärä tai tuen siirto -menettely';
  const joint = hoverOver(label, 'Hakijoita on useampi kuin yksi (yhteishanke)');
  const own = hoverOver(label, 'Hakijoita on monta');
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(joint.length);
});

describe('axis and objective', () => {
  test('an axis tells its fund and its objectives', () => {
    const said = hoverOver('Toimintalinja', '5. Sosiaalinen osallisuus ja köyhyyden torjunta');
    expect(said).toContain('ESR');
    expect(said).not.toContain('ESR tai EAKR');
    expect(said).toContain('Toimintalinjan erityistavoitteet: 10.1 Työelämän ulkopuolella');
  });

  test('technical support has no objectives and no fund of its own', () => {
    const said = hoverOver('Toimintalinja', '6. Tekninen tuki');
    expect(said).toContain('Tekninen tuki');
    expect(said).toContain('ESR tai EAKR');
    expect(said).not.toContain('Toimintalinjan erityistavoitteet');
  });

  test('an objective without a known wording has a dash for it', () => {
    expect(hoverOver('Erityistavoite', '1.2.')).toContain('Erityistavoite 1.2: – (toimintalinja 1, ');
  });

  test('an objective tells its axis and fund', () => {
    const said = hoverOver('Erityistavoite', '7.1. Tuottavuuden ja työhyvinvoinnin parantaminen');
    expect(said).toMatch(/Erityistavoite 7\.1: .*\(toimintalinja 3, ESR\)/);
  });
});

describe('postal code and town', () => {
  test.each([
    ['90100', 'Postinumeron 90100 postitoimipaikka: '],
    ['00001', 'Postinumeroa 00001 ei ole Postin luettelossa'],
  ])('%s', (value, said) => {
    expect(hoverOver('Postinumero', value)).toContain(said);
  });

  test('of six digits nothing is said', () => {
    const said = hoverOver('Postinumero', '901000');
    expect(said).not.toContain('901000');
  });

  test.each(['Postinumero:', 'Huomautus'])(
    'a town without a postal code above it has its guidance only: %s',
    (line) => {
      const text = sample([['Postinumero: 90100', line]]);
      const at = text.split('\n').findIndex((each) => each.startsWith('Postitoimipaikka:'));
      const hover = hoverAt(describeText(text), { line: at, character: 20 }, 'fi');
      expect(hover?.blocks.length).toBeGreaterThan(0);
      expect(JSON.stringify(hover)).not.toContain('90100');
    },
  );
});

describe('numbers of companies', () => {
  const planned = (value: string, realised: string) => {
    const text = sample()
      .replace(/^Suunniteltu: .*$/m, `Suunniteltu: ${value}`)
      .replace(/^Toteutunut seurantatietojen mukaan: .*$/m, `Toteutunut seurantatietojen mukaan: ${realised}`);
    const at = (label: string) => {
      const line = text.split('\n').findIndex((each) => each.startsWith(`${label}:`));
      const hover = hoverAt(describeText(text), { line, character: label.length + 2 }, 'fi');
      return hover ? toPlainText(hover.blocks, 'fi').replaceAll('\u00a0', ' ') : '';
    };
    return { realised: at('Toteutunut seurantatietojen mukaan'), planned: at('Suunniteltu') };
  };

  test('the realised one is a share of the plan', () => {
    expect(planned('40', '10').realised).toMatch(/25(?:,0)? % suunnitellusta \(40\)/);
  });

  test('the plan is no share of itself, and nothing is one of a plan of none', () => {
    expect(planned('40', '10').planned).not.toContain('suunnitellusta (');
    expect(planned('0', '10').realised).not.toContain('suunnitellusta (');
    expect(planned('ei tiedossa', '10').realised).not.toContain('suunnitellusta (');
    expect(planned('', '10').realised).not.toContain('suunnitellusta (');
  });
});

test('a code that tells no fund tells its programme', () => {
  const value = 'J12345';
  expect(hoverOver('Hankekoodi', value).length).toBeGreaterThan(0);
});
