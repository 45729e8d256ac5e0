import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Part, PortfolioRule } from '../portfolio-rule.ts';
import type { Problem, RuleDocumentation } from '../rule.ts';
import { comparing } from './comparing.ts';
import type { Digest, OrganisationName } from './digest.ts';
import { compareTexts } from './order.ts';

/** One Y-tunnus with two names. Reported where the rarer name is; equally frequent ones are reported both. */
export const portfolioRule: PortfolioRule = {
  id: 'organisation-name-differs',
  group: 'portfolio',
  severity: 'hint',
  since: '0.1.0',
  makeIndex: comparing({
    keysOf: ({ organisations }) => organisations.map(({ businessId }) => businessId),
    judge: (sharing, report, id) => {
      const names = namesOf(sharing, id);
      for (const own of names) {
        const usual = names.find((other) => other !== own);
        if (!usual || usual.length < own.length) continue;
        for (const place of own) report(place.uri, problemOf(place, usual[0]));
      }
    },
  }),
};

interface Place {
  readonly uri: string;
  readonly organisation: OrganisationName;
}

type Places = [Place, ...Place[]];

/** The places of each name (folded) of a Y-tunnus, the most frequent name first. */
function namesOf(digests: readonly Digest[], id: Part): readonly Places[] {
  const names = new Map<string, Places>();
  for (const { uri, organisations } of digests) {
    for (const organisation of organisations) {
      if (organisation.businessId !== id) continue;
      const name = foldName(organisation.text);
      const places = names.get(name);
      if (places) places.push({ uri, organisation });
      else names.set(name, [{ uri, organisation }]);
    }
  }
  const sorted = [...names].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareTexts(a, b));
  return sorted.map(([, places]) => places);
}

/** Case, spaces and signs make no other name, nor does a unit behind a comma: "PAJAPOLKU R.Y., Oulun yksikkö". */
function foldName(name: string): string {
  const [organisation = ''] = name.split(',', 1);
  return organisation.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

function problemOf({ organisation }: Place, usual: Place): Problem {
  const { range, text, businessId } = organisation;
  const [other = ''] = usual.organisation.text.split(',', 1);
  const own = text.split(',', 1)[0]?.length ?? 0;
  const replaced = { start: range.start, end: { line: range.start.line, character: range.start.character + own } };
  return {
    range,
    message: message(organisationNameDiffers, { id: businessId, name: text, other }),
    related: [{ uri: usual.uri, range: usual.organisation.range, message: message(otherNameHere) }],
    fixes: [
      {
        title: message(writeOtherName, { name: other }),
        edits: [{ range: replaced, newText: other }],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const organisationNameDiffers: Text = {
  fi: 'Y-tunnuksen {id} nimi on tässä ”{name}”, mutta muualla ”{other}”. Tarkista virallinen nimi YTJ-palvelusta (ytj.fi).',
  sv: 'FO-numret {id} har här namnet ”{name}”, men på annat håll ”{other}”. Kontrollera det officiella namnet i FODS (ytj.fi).',
  en: 'The business ID {id} has the name “{name}” here, but “{other}” elsewhere. Look the official name up in the Business Information System (ytj.fi).',
};

const otherNameHere: Text = {
  fi: 'Toinen nimi on tässä.',
  sv: 'Det andra namnet står här.',
  en: 'The other name is here.',
};

const writeOtherName: Text = {
  fi: 'Kirjoita ”{name}”',
  sv: 'Skriv ”{name}”',
  en: 'Write “{name}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Samalla Y-tunnuksella on kaksi nimeä',
    sv: 'Samma FO-nummer har två namn',
    en: 'One business ID has two names',
  },
  why: {
    fi: 'Organisaation nimi on kirjoitettu eri kuvauksissa eri tavoin, vaikka Y-tunnus on sama. Nimi on voinut muuttua, tai toisessa on kirjoitusvirhe tai väärä Y-tunnus.',
    sv: 'Organisationens namn skrivs på olika sätt i olika beskrivningar, fast FO-numret är detsamma. Namnet kan ha ändrats, eller så finns det i den ena ett skrivfel eller fel FO-nummer.',
    en: 'The name of the organisation is written in different ways although the business ID is the same. The name may have changed, or one has a typing error or the wrong business ID.',
  },
  remedy: {
    fi: 'Tarkista virallinen nimi YTJ-palvelusta ja kirjoita se joka paikassa samoin. Kirjainkoolla, väleillä ja pilkun takana olevalla yksiköllä ei ole väliä.',
    sv: 'Kontrollera det officiella namnet i FODS och skriv det likadant överallt. Versaler, mellanslag och en enhet efter kommatecken spelar ingen roll.',
    en: 'Look the official name up in the Business Information System (ytj.fi) and write it the same everywhere. Case, spaces and a unit behind a comma make no difference.',
  },
  examples: [
    {
      right: 'Verstas Oy, 2345678-0',
      wrong: '«Verstaat oy», 2345678-0',
      other: [
        ['Hankekoodi: S29001', 'Hankekoodi: S29002'],
        ['Opisto, Raahen yksikkö, 2222222-9', 'Verstas Oy, Raahen yksikkö, 2345678-0'],
        [
          'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.',
          'Toisen hankkeen tiivistelmä.',
        ],
      ],
    },
  ],
};
