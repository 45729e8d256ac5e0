import type { Description } from '../../../description/description.ts';
import { findField } from '../../../description/description.ts';
import { fundOfCode, projectCodeOf } from '../../../description/fields/project-code.ts';
import { titleRange } from '../../../description/fields/title.ts';
import { valueRange } from '../../../description/values.ts';
import { fundNames } from '../../../messages/funds.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Range } from '../../../text/range.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { possible, rewriting } from '../rewriting.ts';
import { fundOfTitle } from '../wording.ts';

/** Hankekoodi's letter against the fund of the title: ESR has S, EAKR has A; technical support (F) fits both. */
export const rule: Rule = {
  id: 'project-code-fund',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const code = projectCodeOf(description);
    const title = titleRange(description);
    if (code?.kind !== 'code' || title === undefined || code.code.startsWith('F')) return;
    if (fundOfCode(code.code) === description.fund) return;
    const field = findField(description, 'project', 'projectCode');
    if (field === undefined) return;
    const fund = { text: fundNames[description.fund] };
    report({
      range: valueRange(field),
      message: message(projectCodeFund, { value: code.code, fund, letter: letterOf(description) }),
      related: [{ range: title, message: message(fundOfTitle, { fund }) }],
      fixes: fixesFor(code.code, valueRange(field), description),
    });
  },
};

function letterOf({ fund }: Description): string {
  return fund === 'EAKR' ? 'A' : 'S';
}

/** Only where the digits are those of the fund's codes (S2..., A7...) is the letter alone wrong. */
function fixesFor(code: string, range: Range, description: Description): readonly Fix[] {
  const letter = letterOf(description);
  if (code.charAt(1) !== (letter === 'S' ? '2' : '7')) return [];
  return [rewriting(range, letter + code.slice(1), possible)];
}

const projectCodeFund: Text = {
  fi: 'Hankekoodi {value} ei ole {fund}-hankkeen koodi: {fund}-hankkeen koodi alkaa kirjaimella {letter}, ja otsikon mukaan rahasto on {fund}. Korjaa koodi tai otsikko.',
  sv: 'Projektkoden {value} hör inte till ett {fund}-projekt: en sådan kod börjar med {letter}, och enligt rubriken är fonden {fund}. Rätta koden eller rubriken.',
  en: 'The project code {value} is not that of an {fund} project: such a code begins with {letter}, and the title says that the fund is {fund}. Correct the code or the title.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Hankekoodi on toisen rahaston',
    sv: 'Projektkoden hör till en annan fond',
    en: 'Project code of another fund',
  },
  why: {
    fi: 'Hankekoodin alkukirjain kertoo rahaston: S on ESR, A on EAKR. Kun koodi ja otsikko ovat eri mieltä, toinen niistä on väärin, eikä lukija tiedä, kumman rahaston hankkeesta on kyse.',
    sv: 'Projektkodens bokstav anger fonden: S är ESF, A är ERUF. När koden och rubriken säger olika är den ena fel, och läsaren vet inte vilken fonds projekt det gäller.',
    en: 'The letter of a project code tells the fund: S is the ESF, A the ERDF. When code and title disagree, one of them is wrong and the reader cannot tell which fund the project is of.',
  },
  remedy: {
    fi: 'Tarkista koodi rahoituspäätöksestä ja korjaa koodi tai kuvauksen otsikko. Teknisen tuen koodi (F) sopii kummallekin rahastolle.',
    sv: 'Kontrollera koden i finansieringsbeslutet och rätta koden eller beskrivningens rubrik. Koden för tekniskt stöd (F) passar båda fonderna.',
    en: 'Check the code in the funding decision and correct either the code or the title. A technical assistance code (F) fits both funds.',
  },
  examples: [
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «A79001»' },
    { right: 'Hankekoodi: F79001', wrong: 'Hankekoodi: «A29001»', insteadOf: 'Hankekoodi: S29001' },
    { right: 'Hankekoodi: A79001', wrong: 'Hankekoodi: «S79001»', fund: 'EAKR' },
  ],
};
