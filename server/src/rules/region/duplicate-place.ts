import type { AreaFault, RepeatedName } from '../../description/area/judgement.ts';
import { partOfValue } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { fixOf, placeRange, reportFaults } from './area-problem.ts';
import { removePlace } from './wording.ts';

/** No name stands twice in a list, however it is spelt. */
export const rule: Rule = {
  id: 'duplicate-place',
  group: 'region',
  severity: 'warning',
  since: '0.1.0',
  check(context, report) {
    reportFaults(context, report, isRepeatedName, duplicateProblem);
  },
};

function isRepeatedName(fault: AreaFault): fault is RepeatedName {
  return fault.kind === 'repeated';
}

function duplicateProblem({ place, first, previousEnd }: RepeatedName, field: Field): Problem {
  const name = shortened(place.name);
  const edits = [{ range: partOfValue(field, previousEnd, place.end), newText: '' }];
  return {
    range: placeRange(field, place),
    message: message(duplicatePlace, { name }),
    related: [{ range: placeRange(field, first), message: message(firstMention) }],
    fixes: [fixOf(message(removePlace, { name }), edits, true)],
  };
}

const duplicatePlace: Text = {
  fi: '”{name}” on jo luettelossa. Poista toinen maininta.',
  sv: '”{name}” finns redan i förteckningen. Ta bort den andra förekomsten.',
  en: '“{name}” is already in the list. Remove the second mention.',
};

const firstMention: Text = {
  fi: 'Ensimmäinen maininta on tässä.',
  sv: 'Namnet står här första gången.',
  en: 'The first mention is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama alue on luettelossa kahdesti',
    sv: 'Samma område finns två gånger i förteckningen',
    en: 'Place listed twice',
  },
  why: {
    fi: 'Toistuva nimi on tavallisesti kopioinnin jälki, ja toinen alue on voinut jäädä sen takia pois.',
    sv: 'Ett namn som upprepas är vanligen ett spår av kopiering, och ett annat område kan ha fallit bort.',
    en: 'A repeated name is usually left over from copying, and another place may be missing because of it.',
  },
  remedy: {
    fi: 'Poista toinen maininta tai kirjoita sen tilalle alue, joka puuttuu.',
    sv: 'Ta bort den andra förekomsten eller skriv det område som saknas i stället.',
    en: 'Remove the second mention, or write the missing place instead.',
  },
  examples: [
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, Raahe, «Oulu»' },
    { right: 'Seutukunnat: Oulun, Raahen', wrong: 'Seutukunnat: Oulun, «Oulun», Raahen' },
    { right: 'Kunnat: Oulu, Raahe', wrong: 'Kunnat: Oulu, Raahe, «raahe»' },
  ],
};
