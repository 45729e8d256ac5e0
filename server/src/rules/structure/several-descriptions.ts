import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from './sections.ts';

/**
 * A second description in one file: said once, on its title. No other rule about sections, fields and prose looks at it. It has no fix:
 * making a second file is the person's own choice, and taking the text away would lose it.
 */
export const rule: Rule = {
  id: 'several-descriptions',
  group: 'structure',
  severity: 'error',
  since: '0.2.0',
  check({ description: { tree, lines } }, report) {
    const { title, secondTitle } = tree;
    if (secondTitle === undefined) return;
    report({
      range: textRange(lines, secondTitle),
      message: message(severalDescriptions),
      related: title === undefined ? [] : [{ range: textRange(lines, title), message: message(firstTitleHere) }],
    });
  },
};

const severalDescriptions: Text = {
  fi: 'Tästä alkaa tiedoston toinen kuvaus, eikä sitä tarkistettu. Siirrä se omaan tiedostoonsa.',
  sv: 'Här börjar en andra beskrivning i filen, och den kontrollerades inte. Flytta den till en egen fil.',
  en: 'A second description begins here in the file, and it was not checked. Move it to its own file.',
};

const firstTitleHere: Text = {
  fi: 'Ensimmäinen kuvaus alkaa tästä.',
  sv: 'Den första beskrivningen börjar här.',
  en: 'The first description begins here.',
};

const lastLine = 'Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.\n';

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tiedostossa on useita kuvauksia',
    sv: 'Filen innehåller flera beskrivningar',
    en: 'Several descriptions in one file',
  },
  why: {
    fi: 'Yhdessä tiedostossa on yhden hankkeen kuvaus. Kun niitä on useita peräkkäin, vain ensimmäinen tarkistetaan: muuten jokainen toisen kuvauksen osio ja kenttä näyttäisi toistuvan. Toisen kuvauksen tunnistaa lomakkeen otsikkorivistä, jonka jälkeen osiot alkavat alusta. Sivun yläreunassa toistuva otsikkorivi ei ole toinen kuvaus.',
    sv: 'En fil innehåller beskrivningen av ett projekt. När flera står efter varandra kontrolleras bara den första: annars skulle varje avsnitt och fält i den andra se ut som en upprepning. En andra beskrivning känns igen i formulärets rubrik, efter vilken avsnitten börjar om. En rubrik som upprepas överst på varje sida är ingen andra beskrivning.',
    en: 'One file holds the description of one project. If several follow one another, only the first is checked: otherwise every section and field of the second would look repeated. A second description is recognised by the form’s title after which the sections start again. A title repeated at the top of each page is not a second description.',
  },
  remedy: {
    fi: 'Siirrä toinen kuvaus otsikkoriveineen omaan tiedostoonsa. Jos se on sama kuvaus uudelleen, poista se. Korjausta ei tarjota, ettei tekstiä katoaisi.',
    sv: 'Flytta den andra beskrivningen med dess rubrik till en egen fil. Om den är samma beskrivning en gång till, ta bort den. Ingen korrigering erbjuds, så att ingen text går förlorad.',
    en: 'Move the second description with its title to its own file. If it is the same description again, delete it. No fix is offered, so that no text is lost.',
  },
  examples: [
    {
      right: lastLine,
      wrong: `${lastLine}
Euroopan unioni Vipuvoimaa EU:lta

«Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus»

1 Hanke

Hankekoodi: S29002
`,
    },
    {
      right: lastLine,
      wrong: `${lastLine}
«Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus»

1 Hanke

Hankekoodi: A79002

2 Hakijan tiedot
`,
    },
  ],
};
