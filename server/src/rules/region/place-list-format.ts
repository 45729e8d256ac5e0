import { areaFields, goesOnBelow, oddSeparatorsOf } from '../../description/area/area.ts';
import type { Span } from '../../description/span.ts';
import { partOfValue } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { fixOf } from './area-problem.ts';

/** The lists of section 6 have a comma and a space between names. Told once a list. */
export const rule: Rule = {
  id: 'place-list-format',
  group: 'region',
  severity: 'hint',
  since: '0.2.0',
  check({ description }, report) {
    const { region, subregion, municipality } = areaFields(description);
    for (const field of [region, subregion, municipality]) {
      const odd = field === undefined ? [] : oddSeparatorsOf(field);
      if (field && odd.length > 0 && !goesOnBelow(description, field)) report(problemOf(field, odd));
    }
  },
};

function problemOf(field: Field, odd: readonly Span[]): Problem {
  const length = valueText(field).length;
  const edits = odd.map(({ start, end }) => ({
    range: partOfValue(field, start, end),
    newText: start === 0 || end === length ? '' : ', ',
  }));
  const start = odd[0]?.start ?? 0;
  return {
    range: partOfValue(field, start, odd.at(-1)?.end ?? start),
    message: message(placeListFormat, { label: field.spec.label }),
    fixes: [fixOf(message(writeCommas), edits, true)],
  };
}

const placeListFormat: Text = {
  fi: 'Kentän ”{label}” nimiä ei ole erotettu oikein. Kirjoita nimien väliin pilkku ja välilyönti.',
  sv: 'Namnen i fältet ”{label}” är inte rätt åtskilda. Skriv ett komma och ett mellanslag mellan namnen.',
  en: 'The names in the field “{label}” are not separated correctly. Write a comma and a space between them.',
};

const writeCommas: Text = {
  fi: 'Erota nimet pilkuilla',
  sv: 'Skilj namnen åt med komman',
  en: 'Separate the names by commas',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Luettelon nimiä ei ole erotettu pilkulla',
    sv: 'Namnen i förteckningen är inte åtskilda med komma',
    en: 'Names of a list are not separated by commas',
  },
  why: {
    fi: 'Maakunnat, seutukunnat ja kunnat luetellaan muodossa ”Oulu, Raahe”. Muut erottimet (”ja”, puolipiste, kauttaviiva, kaksi pilkkua) vaikeuttavat hakua ja tilastointia.',
    sv: 'Landskap, ekonomiska regioner och kommuner räknas upp i formen ”Oulu, Raahe”. Andra skiljetecken (”ja”, semikolon, snedstreck, två komman) gör det svårare att söka och föra statistik.',
    en: 'Regions, subregions and municipalities are listed as “Oulu, Raahe”. Other separators (“ja”, a semicolon, a slash, two commas) make searching and statistics harder.',
  },
  remedy: {
    fi: 'Kirjoita nimien väliin pilkku ja välilyönti, ei mitään viimeisen nimen perään.',
    sv: 'Skriv ett komma och ett mellanslag mellan namnen, och inget efter det sista.',
    en: 'Write a comma and a space between names, and nothing after the last one.',
  },
  examples: [
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu« ja »Raahe' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu«; »Raahe' },
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: Oulun«,, »Raahen' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, Raahe«.»' },
  ],
};
