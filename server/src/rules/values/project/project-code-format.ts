import type { Description } from '../../../description/description.ts';
import { findField } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import type { ProjectCode } from '../../../description/fields/project-code.ts';
import { readProjectCode } from '../../../description/fields/project-code.ts';
import { hasValue, readValue, valueRange } from '../../../description/values.ts';
import type { Fund } from '../../../form/form.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Range } from '../../../text/range.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { probable, rewritings, sure } from '../rewriting.ts';

/** Hankekoodi: S, A, F or J and five digits (six allowed for S3, A8, J1). */
export const rule: Rule = {
  id: 'project-code-format',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'project', 'projectCode');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    const code = readValue(field, readProjectCode);
    if (code.kind === 'code') return;
    const range = valueRange(field);
    report({
      range,
      message: message(projectCodeFormat, { value: valueText(field), ...shapes[description.fund] }),
      fixes: fixesFor(code, range, description),
    });
  },
};

/** The letter that codes of a fund begin with, and a code as the 2014-2020 programme has them. */
const shapes: Readonly<Record<Fund, { readonly letter: string; readonly example: string }>> = {
  ESR: { letter: 'S', example: 'S21234' },
  EAKR: { letter: 'A', example: 'A71234' },
};

/** A code without its letter gets the one of the fund. */
function fixesFor(
  code: ProjectCode & { readonly kind: 'malformed' },
  range: Range,
  { fund }: Description,
): readonly Fix[] {
  if (code.meant !== undefined) return rewritings(range, code.meant, sure);
  return code.digits === undefined ? [] : rewritings(range, `${shapes[fund].letter}${code.digits}`, probable);
}

const projectCodeFormat: Text = {
  fi: 'Hankekoodi ”{value}” ei ole oikeaa muotoa: koodissa on kirjain {letter} ja viisi numeroa, esimerkiksi {example}.',
  sv: 'Projektkoden ”{value}” har fel form: en kod har bokstaven {letter} och fem siffror, till exempel {example}.',
  en: 'The project code “{value}” has the wrong form: a code is the letter {letter} and five digits, such as {example}.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Hankekoodi on väärää muotoa',
    sv: 'Projektkoden har fel form',
    en: 'Project code has the wrong form',
  },
  why: {
    fi: 'Hankekoodi yksilöi hankkeen rakennerahastojen tietopalvelussa. Väärässä muodossa olevalla koodilla hanketta ei löydy.',
    sv: 'Projektkoden identifierar projektet i strukturfondernas informationstjänst. Med en kod i fel form hittas projektet inte.',
    en: 'The project code identifies the project in the information service of the structural funds. A code in the wrong form finds nothing.',
  },
  remedy: {
    fi: 'Kirjoita koodi isolla kirjaimella ja viidellä numerolla ilman välejä: S21234 (ESR), A71234 (EAKR) tai F71234 (tekninen tuki). Kauden 2021–2027 koodeissa (S3, A8, J1) voi olla kuusi numeroa.',
    sv: 'Skriv koden med stor bokstav och fem siffror utan mellanrum: S21234 (ESF), A71234 (ERUF) eller F71234 (tekniskt stöd). Koderna för 2021–2027 (S3, A8, J1) kan ha sex siffror.',
    en: 'Write the code with a capital letter and five digits, without spaces: S21234 (ESF), A71234 (ERDF) or F71234 (technical assistance). Codes of 2021–2027 (S3, A8, J1) may have six digits.',
  },
  examples: [
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «s29001»' },
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «S 29 001»' },
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «29001»' },
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «S2900»' },
  ],
};
