import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { PortfolioRule } from '../portfolio-rule.ts';
import type { Problem, RuleDocumentation } from '../rule.ts';
import { comparing } from './comparing.ts';
import type { Digest } from './digest.ts';
import { noContent } from './digest.ts';

/** How many other files a finding names. */
const mostRelated = 5;

/** Files with one content; line endings, blanks at line ends and empty lines at the end make no difference. */
export const portfolioRule: PortfolioRule = {
  id: 'identical-files',
  group: 'portfolio',
  severity: 'warning',
  since: '0.2.0',
  makeIndex: comparing({
    keysOf: ({ contentHash }) => (contentHash === noContent ? [] : [contentHash]),
    judge: (copies, report) => {
      // One more than a finding names, as one of them may be the file itself.
      const firsts = copies.slice(0, mostRelated + 1);
      for (const copy of copies) report(copy.uri, problemOf(copy, firsts, copies.length - 1));
    },
  }),
};

function problemOf(copy: Digest, firsts: readonly Digest[], others: number): Problem {
  const named = firsts.filter((other) => other !== copy).slice(0, mostRelated);
  return {
    range: copy.name,
    message: others === 1 ? message(identicalFile) : message(identicalFiles, { others }),
    related: named.map(({ uri, name }) => ({ uri, range: name, message: message(sameContentHere) })),
  };
}

const identicalFile: Text = {
  fi: 'Toisessa tiedostossa on täysin sama sisältö. Poista tarpeeton kopio tai vaihda sen tilalle oikea kuvaus.',
  sv: 'En annan fil har exakt samma innehåll. Ta bort den onödiga kopian eller ersätt den med rätt beskrivning.',
  en: 'Another file has exactly the same content. Remove the copy that is not needed, or replace it with the right description.',
};

const identicalFiles: Text = {
  fi: 'Tiedoston lisäksi {others} muussa tiedostossa on täysin sama sisältö. Poista tarpeettomat kopiot tai vaihda niiden tilalle oikeat kuvaukset.',
  sv: 'Dessutom har {others} andra filer exakt samma innehåll. Ta bort de onödiga kopiorna eller ersätt dem med rätta beskrivningar.',
  en: '{others} other files have exactly the same content. Remove the copies that are not needed, or replace them with the right descriptions.',
};

const sameContentHere: Text = {
  fi: 'Sama sisältö on tässä tiedostossa.',
  sv: 'Samma innehåll finns i den här filen.',
  en: 'The same content is in this file.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kahdessa tiedostossa on sama sisältö',
    sv: 'Två filer har samma innehåll',
    en: 'Two files have the same content',
  },
  why: {
    fi: 'Sama kuvaus on tallennettu kahdesti. Usein kopio on jäänyt kansioon vahingossa, tai toisen hankkeen kuvauksen paikalla on väärä tiedosto. Kun vain toista kopiota muutetaan, on lopulta kaksi erilaista versiota.',
    sv: 'Samma beskrivning har sparats två gånger. Ofta har en kopia blivit kvar i mappen av misstag, eller så finns fel fil där ett annat projekts beskrivning borde vara. När bara den ena kopian ändras finns det till slut två olika versioner.',
    en: 'The same description has been saved twice. Often a copy was left in the folder by mistake, or the wrong file is where the description of another project should be. Once only one of the copies is changed, there are two different versions.',
  },
  remedy: {
    fi: 'Säilytä yksi tiedosto ja poista muut, tai vaihda väärän tiedoston tilalle oikean hankkeen kuvaus. Rivinvaihtojen laji, välit rivien lopussa ja tyhjät rivit tiedoston lopussa eivät tee sisällöstä erilaista.',
    sv: 'Behåll en fil och ta bort de andra, eller ersätt den felaktiga filen med rätt projekts beskrivning. Radslutens typ, mellanslag i slutet av rader och tomma rader i slutet av filen gör inte innehållet annorlunda.',
    en: 'Keep one file and remove the others, or replace the wrong file with the description of the right project. The kind of line endings, spaces at the ends of lines and empty lines at the end of the file make no difference.',
  },
  examples: [
    {
      right: 'Hankekoodi: S29001',
      wrong: 'Hankekoodi: «S29002»',
      other: [['Hankekoodi: S29001', 'Hankekoodi: S29002']],
    },
  ],
};
