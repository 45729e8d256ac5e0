import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { PortfolioRule } from '../portfolio-rule.ts';
import type { Problem, Related, RuleDocumentation } from '../rule.ts';
import { comparing } from './comparing.ts';
import type { Digest, Located } from './digest.ts';

interface Coded extends Digest {
  readonly code: Located;
}

/** How many other files a finding names. */
const mostRelated = 5;

/** One Hankekoodi in files whose contents differ. Copies of one file are no contradiction: `identical-files` tells of them. */
export const portfolioRule: PortfolioRule = {
  id: 'duplicate-project-code',
  group: 'portfolio',
  severity: 'error',
  since: '0.1.0',
  makeIndex: comparing({
    keysOf: ({ code }) => (code ? [code.text] : []),
    judge: (sharing, report) => {
      const coded = sharing.filter(hasCode);
      const firsts = firstOfEachContent(coded);
      if (firsts.length < 2) return;
      for (const digest of coded) report(digest.uri, problemOf(digest, firsts));
    },
  }),
};

function hasCode(digest: Digest): digest is Coded {
  return digest.code !== undefined;
}

function problemOf({ code, contentHash }: Coded, firsts: readonly Coded[]): Problem {
  const others = firsts.filter((other) => other.contentHash !== contentHash).slice(0, mostRelated);
  return {
    range: code.range,
    message: message(duplicateProjectCode, { code: code.text }),
    related: others.map(related),
  };
}

function related({ uri, code }: Coded): Related {
  return { uri, range: code.range, message: message(sameCodeHere) };
}

/** Of files with the same content the first, and only as many as a finding can name. */
function firstOfEachContent(digests: readonly Coded[]): readonly Coded[] {
  const byContent = new Map<number, Coded>();
  for (const digest of digests) {
    if (byContent.size > mostRelated) break;
    if (!byContent.has(digest.contentHash)) byContent.set(digest.contentHash, digest);
  }
  return [...byContent.values()];
}

/** Wording of the rules in rules/portfolio. */
const duplicateProjectCode: Text = {
  fi: 'Hankekoodi {code} on myös toisessa kuvauksessa, jonka sisältö on erilainen. Jokaisella hankkeella on oma koodinsa: tarkista, kummalle se kuuluu.',
  sv: 'Projektkoden {code} finns också i en annan beskrivning med ett annat innehåll. Varje projekt har sin egen kod: kontrollera vilket den hör till.',
  en: 'The project code {code} is also used in another description with different content. Each project has its own code: check which project it belongs to.',
};

const sameCodeHere: Text = {
  fi: 'Sama hankekoodi on tässä.',
  sv: 'Samma projektkod finns här.',
  en: 'The same project code is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama hankekoodi kahdessa kuvauksessa',
    sv: 'Samma projektkod i två beskrivningar',
    en: 'The same project code in two descriptions',
  },
  why: {
    fi: 'Hankekoodi yksilöi hankkeen. Jos kahdella kuvauksella on sama koodi mutta eri sisältö, toisessa on väärä koodi tai toinen on vanhentunut versio.',
    sv: 'Projektkoden identifierar projektet. Om två beskrivningar har samma kod men olika innehåll har den ena fel kod eller är en föråldrad version.',
    en: 'The project code identifies the project. When two descriptions have the same code but different content, one has the wrong code or is an outdated version.',
  },
  remedy: {
    fi: 'Korjaa väärä koodi tai poista vanhentunut tiedosto. Täysin samansisältöisistä tiedostoista ilmoittaa sääntö `identical-files`.',
    sv: 'Rätta den felaktiga koden eller ta bort den föråldrade filen. Om filer med exakt samma innehåll berättar regeln `identical-files`.',
    en: 'Correct the wrong code, or remove the outdated file. Files with the very same content are reported by the rule `identical-files`.',
  },
  examples: [
    {
      right: 'Hankekoodi: S29001',
      wrong: 'Hankekoodi: «S29002»',
      other: [
        ['Hankekoodi: S29001', 'Hankekoodi: S29002'],
        ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toinen polku'],
        [
          'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.',
          'Toisen hankkeen tiivistelmä.',
        ],
      ],
    },
  ],
};
