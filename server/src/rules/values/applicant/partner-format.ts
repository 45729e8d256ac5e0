import { findSection } from '../../../description/description.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Line } from '../../../syntax/line.ts';
import type { Partner } from '../../../syntax/partners.ts';
import type { Range } from '../../../text/range.ts';
import { lineRange } from '../../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../../rule.ts';
import { shortened } from '../../shortened.ts';
import { lineBreakNear } from '../../structure/blocks.ts';
import { rewriting, sure } from '../rewriting.ts';

/** A line of the list Osatoteuttajat is `Name[, unit], Y-tunnus`: one partner, a comma, and the Y-tunnus last. */
export const rule: Rule = {
  id: 'partner-format',
  group: 'values',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    for (const partner of findSection(description, 'applicant')?.partners ?? []) {
      const problem = problemOf(description.lines, partner);
      if (problem) report(problem);
    }
  },
};

function problemOf(lines: readonly Line[], partner: Partner): Problem | undefined {
  const { line, source, nameStart, nameEnd, idStart, idEnd } = partner;
  const name = source.text.slice(nameStart, nameEnd);
  const id = source.text.slice(idStart, idEnd);
  switch (partner.written) {
    case 'listed':
      return undefined;
    case 'no-id':
      if (isForeign(name)) return undefined;
      return { range: lineRange(line, idStart, idEnd), message: message(noBusinessId, { name: shortened(name) }) };
    case 'several':
      return severalProblem(lines, partner, name);
    case 'id-first': {
      const range = lineRange(line, idStart, nameEnd);
      const args = { name: shortened(name), id };
      return { range, message: message(idFirst, args), fixes: [rewriting(range, `${name}, ${id}`, sure)] };
    }
    case 'no-comma': {
      const range = lineRange(line, nameEnd, lineEnd(source));
      const args = { name: shortened(name), id };
      const fix = { ...rewriting(range, `, ${id}`, sure, `${shortened(name)}, ${id}`) };
      return { range: separatorRange(partner), message: message(noComma, args), fixes: [fix] };
    }
  }
}

/** Countries, and legal forms that Finland does not have: such a partner has no Y-tunnus. */
const foreign =
  /(?:^|[\s,(])(?:Ruotsi|Sverige|Sweden|Norja|Norge|Norway|Tanska|Danmark|Denmark|Islanti|Island|Iceland|Viro|Eesti|Estonia|Latvia|Liettua|Lithuania|Puola|Poland|Saksa|Deutschland|Germany|Alankomaat|Netherlands|Belgia|Belgium|Ranska|France|Espanja|Spain|Italia|Italy|Irlanti|Ireland|Iso-Britannia|UK|Venäjä|Russia|Itävalta|Austria|Unkari|Hungary|Tšekki|Slovenia|Kreikka|Portugali|MTÜ|OÜ|SIA|UAB|GmbH|e\.V\.|ApS|A\/S|Ltd\.?|B\.?V\.?|S\.?r\.?l\.?|Sp\. z o\.o\.)\)?$/u;

function isForeign(name: string): boolean {
  return foreign.test(name.trim());
}

function lineEnd({ text }: Line): number {
  return text.trimEnd().length;
}

/** What stands where the comma belongs; the Y-tunnus where nothing but a space does. */
function separatorRange({ line, source, nameEnd, idStart, idEnd }: Partner): Range {
  const isBlank = source.text.slice(nameEnd, idStart).trim() === '';
  return isBlank ? lineRange(line, idStart, idEnd) : lineRange(line, nameEnd, idStart);
}

const idInList = /(\d{7}-\d)[\s,;]*(?=\p{L})/gu;

/** "Verstas Oy, 2345678-0, Opisto, 2222222-9": everything behind the first Y-tunnus is on the wrong line. */
function severalProblem(lines: readonly Line[], { line, source, nameStart, idEnd }: Partner, name: string): Problem {
  const [first] = name.matchAll(idInList);
  const start = nameStart + (first ? first.index + first[0].length : 0);
  const range = lineRange(line, start, idEnd);
  const whole = lineRange(line, nameStart, idEnd);
  const lineBreak = lineBreakNear(lines, line);
  const written = source.text.slice(nameStart, idEnd).replace(idInList, `$1${lineBreak}${lineBreak}`);
  const edits = [{ range: whole, newText: written }];
  const fixes = first ? [{ title: message(ownLines), edits, ...sure }] : [];
  return { range, message: message(severalPartners), fixes };
}

const noBusinessId: Text = {
  fi: 'Osatoteuttajalta ”{name}” puuttuu Y-tunnus. Kirjoita se rivin loppuun pilkulla erotettuna.',
  sv: 'FO-numret för delgenomföraren ”{name}” saknas. Skriv det sist på raden efter ett komma.',
  en: 'The business ID (Y-tunnus) of the partner “{name}” is missing. Write it at the end of the line after a comma.',
};

const idFirst: Text = {
  fi: 'Osatoteuttajan rivillä nimi on ensin ja Y-tunnus viimeisenä: ”{name}, {id}”.',
  sv: 'På en delgenomförares rad kommer namnet först och FO-numret sist: ”{name}, {id}”.',
  en: 'A partner’s line has the name first and the business ID (Y-tunnus) last: “{name}, {id}”.',
};

const noComma: Text = {
  fi: 'Osatoteuttajan nimi ja Y-tunnus erotetaan pilkulla: ”{name}, {id}”.',
  sv: 'Delgenomförarens namn och FO-nummer skiljs åt med komma: ”{name}, {id}”.',
  en: 'A partner’s name and business ID (Y-tunnus) are separated by a comma: “{name}, {id}”.',
};

const severalPartners: Text = {
  fi: 'Rivillä on useampi osatoteuttaja. Kirjoita jokainen omalle rivilleen.',
  sv: 'Raden har flera delgenomförare. Skriv var och en på en egen rad.',
  en: 'The line has several partners. Write each on its own line.',
};

const ownLines: Text = {
  fi: 'Kirjoita osatoteuttajat omille riveilleen',
  sv: 'Skriv delgenomförarna på egna rader',
  en: 'Put each partner on its own line',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osatoteuttajan rivi ei ole muotoa ”nimi, Y-tunnus”',
    sv: 'Delgenomförarens rad har inte formen ”namn, FO-nummer”',
    en: 'Partner’s line is not “name, business ID”',
  },
  why: {
    fi: 'Osatoteuttajien luettelossa on yksi osatoteuttaja rivillä: nimi, mahdollinen yksikkö ja viimeisenä Y-tunnus pilkulla erotettuna. Muuten nimeä ja tunnusta ei voi erottaa toisistaan eikä osatoteuttajaa tunnistaa.',
    sv: 'I förteckningen över delgenomförare står en delgenomförare per rad: namn, eventuell enhet och sist FO-numret efter ett komma. Annars går namn och nummer inte att skilja åt, och delgenomföraren kan inte identifieras.',
    en: 'The list of partners has one partner per line: the name, a unit if any, and last the business ID (Y-tunnus) after a comma. Otherwise name and number cannot be told apart and the partner cannot be identified.',
  },
  remedy: {
    fi: 'Kirjoita rivi muotoon ”Nimi, yksikkö, 1234567-8”. Puuttuvan Y-tunnuksen löydät YTJ-palvelusta (ytj.fi).',
    sv: 'Skriv raden i formen ”Namn, enhet, 1234567-8”. Ett FO-nummer som saknas finns i FODS (ytj.fi).',
    en: 'Write the line as “Name, unit, 1234567-8”. A missing business ID can be found in the Business Information System (ytj.fi).',
  },
  examples: [
    { right: 'Verstas Oy, 2345678-0', wrong: 'Verstas Oy «2345678-0»' },
    { right: 'Verstas Oy, 2345678-0', wrong: '«2345678-0, Verstas Oy»' },
    { right: 'Opisto, Raahen yksikkö, 2222222-9', wrong: 'Opisto, Raahen yksikkö«»' },
    { right: 'Verstas Oy, 2345678-0', wrong: 'Verstas Oy«; »2345678-0' },
    {
      right: 'Verstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9',
      wrong: 'Verstas Oy, 2345678-0, «Opisto, Raahen yksikkö, 2222222-9»',
    },
  ],
};
