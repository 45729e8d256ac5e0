import { findSection } from '../../../description/description.ts';
import { arrangementOf } from '../../../description/fields/arrangement.ts';
import { valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field, OtherLine } from '../../../syntax/fields.ts';
import { lineRange } from '../../../text/range.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';

/** "(yhteishanke)" and no partner. An empty value is a loss of the text copy, not the author's; see `empty-field`. */
export const rule: Rule = {
  id: 'joint-project-without-partners',
  group: 'values',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    const section = findSection(description, 'applicant');
    if (section === undefined || section.partners.length > 0) return;
    const known = arrangementOf(description);
    if (known?.arrangement !== 'joint') return;
    const marker = section.others.find(({ kind }) => kind === 'partners-marker');
    // Lines that the list does not understand are reported for what they are.
    if (section.others.some((other) => isMeantAsPartner(other, marker ?? known.field))) return;
    report({ range: placeOf(marker, known.field), message: message(jointProjectWithoutPartners) });
  },
};

function isMeantAsPartner({ kind, line }: OtherLine, after: { readonly line: number }): boolean {
  return (kind === 'stray' || kind === 'unknown-field') && line > after.line;
}

/** The list should stand under its heading; without one, under the value that promises it. */
function placeOf(marker: OtherLine | undefined, field: Field) {
  if (marker === undefined) return valueRange(field);
  const { text } = marker.source;
  return lineRange(marker.line, text.length - text.trimStart().length, text.trimEnd().length);
}

const jointProjectWithoutPartners: Text = {
  fi: 'Hanke on yhteishanke, mutta yhtään osatoteuttajaa ei ole lueteltu. Kirjoita rivin ”Osatoteuttajat” alle jokaisesta nimi ja Y-tunnus.',
  sv: 'Projektet är ett samprojekt, men ingen delgenomförare anges. Skriv namn och FO-nummer för var och en under raden ”Osatoteuttajat”.',
  en: 'This is a joint project, but no partner is listed. Write the name and the business ID of each one under the line “Osatoteuttajat”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Yhteishankkeesta puuttuvat osatoteuttajat',
    sv: 'Samprojektets delgenomförare saknas',
    en: 'Joint project without partners',
  },
  why: {
    fi: 'Yhteishankkeella on hakijan lisäksi vähintään yksi osatoteuttaja. Ilman luetteloa kuvaus ei kerro, ketkä hanketta toteuttavat. Luettelo katoaa usein, kun sivu kopioidaan tekstiksi.',
    sv: 'Ett samprojekt har utöver sökanden minst en delgenomförare. Utan listan berättar beskrivningen inte vilka som genomför projektet. Listan försvinner ofta när sidan kopieras som text.',
    en: 'A joint project has at least one partner in addition to the applicant. Without the list the description does not say who carries the project out. The list often gets lost when the page is copied as text.',
  },
  remedy: {
    fi: 'Lisää rivi ”Osatoteuttajat” ja sen alle jokaisesta osatoteuttajasta oma rivi: nimi, mahdollinen yksikkö ja Y-tunnus pilkuilla erotettuina.',
    sv: 'Lägg till raden ”Osatoteuttajat” och under den en rad för varje delgenomförare: namn, eventuell enhet och FO-nummer, åtskilda med kommatecken.',
    en: 'Add the line “Osatoteuttajat” and under it one line for each partner: name, unit if any, and business ID, separated by commas.',
  },
  examples: [
    {
      right: 'Osatoteuttajat\n\nVerstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9',
      wrong: '«Osatoteuttajat»',
    },
    {
      right:
        'tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat\n\nVerstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9',
      wrong: 'tuen siirto -menettely: «Hakijoita on useampi kuin yksi (yhteishanke)»',
    },
  ],
};
