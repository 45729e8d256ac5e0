import { findSection } from '../../description/description.ts';
import { arrangementOf } from '../../description/fields/arrangement.ts';
import { valueRange } from '../../description/values.ts';
import { arrangements } from '../../form/vocabularies.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { mentionRange, mentionsOf, mentionText } from '../prose/mentions.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';

/** "Vain yksi hakija", and the prose calls the project a joint one or names part-implementers. Told once. */
export const rule: Rule = {
  id: 'arrangement-differs-in-prose',
  group: 'values',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    const [first] = mentionsOf(description, 'joint');
    if (first === undefined) return;
    const known = arrangementOf(description);
    // A list of partners under "Vain yksi hakija" is told of by a rule of its own.
    if (known?.arrangement !== 'single' || (findSection(description, 'applicant')?.partners.length ?? 0) > 0) return;
    report({
      range: mentionRange(first),
      message: message(arrangementDiffers, { quote: mentionText(description, first), single: arrangements.single }),
      related: [{ range: valueRange(known.field), message: message(arrangementIsHere) }],
    });
  },
};

const arrangementDiffers: Text = {
  fi: 'Tekstissä puhutaan useasta toteuttajasta (”{quote}”), mutta osion 2 mukaan hakijoita on ”{single}”. Tarkista, kumpi pitää paikkansa.',
  sv: 'Texten talar om flera genomförare (”{quote}”), men enligt avsnitt 2 finns det bara en sökande (”{single}”). Kontrollera vilket som stämmer.',
  en: 'The text speaks of several implementers (“{quote}”), but according to section 2 there is only one applicant (“{single}”). Check which is right.',
};

const arrangementIsHere: Text = {
  fi: 'Hakijoiden lukumäärä on tässä.',
  sv: 'Antalet sökande finns här.',
  en: 'The number of applicants is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Yksi hakija, mutta teksti kertoo osatoteuttajista',
    sv: 'En sökande, men texten nämner delgenomförare',
    en: 'One applicant, but the text mentions partners',
  },
  why: {
    fi: 'Yhteishankkeessa tuki jaetaan usealle hakijalle, ja jokaisella on omat velvollisuutensa. Jos osiossa 2 on ”Vain yksi hakija” ja tekstissä osatoteuttajia, lukija ei tiedä, kuka hankkeen toteuttaa.',
    sv: 'I ett samprojekt delas stödet mellan flera sökande, och var och en har sina skyldigheter. Om avsnitt 2 har ”Vain yksi hakija” och texten nämner delgenomförare vet läsaren inte vem som genomför projektet.',
    en: 'In a joint project the support is shared by several applicants, each with its own duties. If section 2 says “Vain yksi hakija” and the text names partners, a reader cannot tell who carries the project out.',
  },
  remedy: {
    fi: 'Jos hanke on yhteishanke, korjaa osion 2 arvo ja luettele osatoteuttajat Y-tunnuksineen. Muuten käytä tekstissä toista sanaa, esimerkiksi ”yhteistyökumppani”.',
    sv: 'Om projektet är ett samprojekt, rätta värdet i avsnitt 2 och räkna upp delgenomförarna med FO-nummer. Använd annars ett annat ord i texten, till exempel ”yhteistyökumppani” (samarbetspartner).',
    en: 'If the project is a joint one, correct the value in section 2 and list the partners with their business IDs. Otherwise use another word in the text, for example “yhteistyökumppani” (cooperation partner).',
  },
  examples: [
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong: 'Hankkeen «osatoteuttajina» toimivat opisto ja verstas.',
      also: [
        ['Hakijoita on useampi kuin yksi (yhteishanke)', 'Vain yksi hakija'],
        ['Osatoteuttajat\n\nVerstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9\n\n', ''],
      ],
    },
    {
      right: 'Polku työhön vakiintui osaksi pajojen arkea.',
      wrong: 'Polku työhön toteutettiin «yhteishankkeena».',
      also: [
        ['Hakijoita on useampi kuin yksi (yhteishanke)', 'Vain yksi hakija'],
        ['Osatoteuttajat\n\nVerstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9\n\n', ''],
      ],
    },
  ],
};
