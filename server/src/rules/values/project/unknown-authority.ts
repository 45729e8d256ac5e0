import { findField } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { readAuthority } from '../../../description/fields/terms.ts';
import { hasValue, readValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { unknownTermProblem } from '../unknown-term.ts';

/** Vastuuviranomainen: an authority of either fund. It need not match the area. */
export const rule: Rule = {
  id: 'unknown-authority',
  group: 'values',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'project', 'authority');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    const term = readValue(field, readAuthority);
    if (term.kind === 'known') return;
    const value = valueText(field);
    const problem = message(unknownAuthority, { value });
    report(unknownTermProblem(field, term, problem, message(notAnAuthority, { value })));
  },
};

/** Where the authority's full name is suggested. */
const notAnAuthority: Text = {
  fi: '”{value}” ei ole minkään vastuuviranomaisen koko nimi.',
  sv: '”{value}” är inte någon ansvarig myndighets hela namn.',
  en: '“{value}” is not the full name of any responsible authority.',
};

const unknownAuthority: Text = {
  fi: '”{value}” ei ole tunnettu vastuuviranomainen. ESR-hankkeista vastaavat neljä ELY-keskusta sekä sosiaali- ja terveysministeriö, EAKR-hankkeista myös maakuntien liitot. Tarkista nimi.',
  sv: '”{value}” är ingen känd ansvarig myndighet. För ESF-projekten ansvarar fyra NTM-centraler och social- och hälsovårdsministeriet, för ERUF-projekten också landskapsförbunden. Kontrollera namnet.',
  en: '“{value}” is not a known responsible authority. Four ELY Centres and the Ministry of Social Affairs and Health are responsible for ESF projects; for ERDF projects, also the regional councils. Check the name.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon vastuuviranomainen',
    sv: 'Okänd ansvarig myndighet',
    en: 'Unknown responsible authority',
  },
  why: {
    fi: 'Hankkeen rahoituspäätöksen tekee aina sama joukko viranomaisia. Lyhenne tai kirjoitusvirhe nimessä hajottaa tilastot ja haut.',
    sv: 'Finansieringsbesluten saknas alltid av samma grupp myndigheter. En förkortning eller ett skrivfel i namnet splittrar statistik och sökningar.',
    en: 'Funding decisions are always made by the same set of authorities. An abbreviation or a typing mistake in the name splits statistics and searches.',
  },
  remedy: {
    fi: 'Kirjoita viranomaisen koko nimi, esimerkiksi ”Hämeen elinkeino-, liikenne- ja ympäristökeskus”. Jos nimi on oikein, havainnon voi ohittaa.',
    sv: 'Skriv myndighetens hela namn, till exempel ”Hämeen elinkeino-, liikenne- ja ympäristökeskus”. Om namnet är rätt kan du bortse från anmärkningen.',
    en: 'Write the full name of the authority, for example “Hämeen elinkeino-, liikenne- ja ympäristökeskus”. If the name is right, the finding can be ignored.',
  },
  examples: [
    {
      right: 'Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
      wrong: 'Vastuuviranomainen: «Pohjois-Pohjanmaan ELY-keskus»',
    },
    {
      right: 'Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
      wrong: 'Vastuuviranomainen: «Pohjois-Pohjanmaan elinkeino- liikenne- ja ympäristökeskus»',
    },
    {
      right: 'Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
      wrong: 'Vastuuviranomainen: «Raahen kaupunki»',
    },
  ],
};
