import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import { lineRange } from '../../text/range.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { writeHeading } from './wording.ts';

/** Numbered headings close to a title of the form that is not there otherwise. */
export const rule: Rule = {
  id: 'misspelt-heading',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.tree.sections) {
      if (section.heading.match !== 'misspelt') continue;
      const heading = headingText(section.spec);
      const { range, found, newText } = wrongPart(section);
      report({
        range,
        message: message(misspeltHeading, { found, heading }),
        fixes: [
          { title: message(writeHeading, { heading }), edits: [{ range, newText }], safe: true, preferred: true },
        ],
      });
    }
  },
};

/** The title; with its number, where that is wrong too. */
function wrongPart({ spec, heading: { line, shape } }: Section) {
  const { numberStart, titleStart, titleEnd, title, number = '' } = shape;
  const found = `${number} ${title}`;
  if (shape.plain && number === spec.number)
    return { range: lineRange(line, titleStart, titleEnd), found, newText: spec.title };
  return { range: lineRange(line, numberStart, titleEnd), found, newText: headingText(spec) };
}

const misspeltHeading: Text = {
  fi: 'Lomakkeessa ei ole otsikkoa ”{found}”. Tarkoititko ”{heading}”?',
  sv: 'Formuläret har ingen rubrik ”{found}”. Menade du ”{heading}”?',
  en: 'The form has no heading “{found}”. Did you mean “{heading}”?',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osion otsikko poikkeaa lomakkeesta',
    sv: 'Avsnittets rubrik avviker från formuläret',
    en: 'Heading differs from the form',
  },
  why: {
    fi: 'Otsikko on lähellä lomakkeen otsikkoa muttei sama. Osio löytyy kuvauksesta vain lomakkeen otsikolla: hakukone, vertailu ja lukija etsivät juuri sitä.',
    sv: 'Rubriken ligger nära en rubrik i formuläret men är inte densamma. Avsnittet hittas bara under formulärets rubrik: det är den som sökningar, jämförelser och läsare letar efter.',
    en: 'The heading is close to one of the form’s but not the same. A section is found only under the form’s heading: that is what searches, comparisons and readers look for.',
  },
  remedy: {
    fi: 'Kirjoita otsikko niin kuin lomakkeessa. Palvelun itse tulostama ”seurantiedoista” hyväksytään, samoin oikein kirjoitettu ”seurantatiedoista”.',
    sv: 'Skriv rubriken som i formuläret. Tjänstens egen skrivning ”seurantiedoista” godtas, likaså den riktiga ”seurantatiedoista”.',
    en: 'Write the heading as in the form. The service’s own “seurantiedoista” is accepted, and so is the correct “seurantatiedoista”.',
  },
  examples: [
    { right: '4.2 Välilliset kohderyhmät', wrong: '4.2 «Välillinen kohderyhmä»' },
    { right: '6 Maantieteellinen kohdealue', wrong: '6 «Maantieteelinen kohdealue»' },
    { right: '4 Hankkeen kohderyhmät', wrong: '4 «Kohderyhmät»' },
    { right: '2 Hakijan perustiedot', wrong: '«2. Hakijan perustieto»' },
  ],
};
