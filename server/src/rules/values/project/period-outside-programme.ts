import type { Description } from '../../../description/description.ts';
import { compareDates, dateExists, formatDate } from '../../../description/fields/calendar.ts';
import type { PeriodDate } from '../../../description/fields/period.ts';
import {
  firstProgrammeDay,
  lastProgrammeDay,
  outsideProgramme,
  writtenPeriod,
} from '../../../description/fields/period.ts';
import { programmeOfCode } from '../../../description/fields/project-code.ts';
import { knownAxisOf, programmeConflictOf } from '../../../description/programme/conflict.ts';
import { partOfValue } from '../../../description/values.ts';
import { reactEuFirstYear } from '../../../form/programme.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field } from '../../../syntax/fields.ts';
import type { Problem, Rule, RuleDocumentation } from '../../rule.ts';
import { axisHere } from '../wording.ts';
import { numberRange } from './programme-fixes.ts';

/** The period against the programme's, and a REACT-EU project's against the first year of REACT-EU. Only codes of 2014-2020. */
export const rule: Rule = {
  id: 'period-outside-programme',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const written = writtenPeriod(description);
    if (written === undefined || programmeOfCode(description) !== '2014-2020') return;
    const { field, period } = written;
    if (period.kind !== 'period' || compareDates(period.from, period.to) > 0) return;
    const outside = outsideProgramme(period).filter((end) => dateExists(period[end]));
    for (const end of outside) report(problem(field, end, period[end]));
    if (outside.includes('from') || period.from.year >= reactEuFirstYear) return;
    if (dateExists(period.from)) reportReactEu(description, field, period.from, report);
  },
};

function problem(field: Field, end: 'from' | 'to', date: PeriodDate): Problem {
  const text = end === 'from' ? startsBeforeProgramme : endsAfterProgramme;
  const limit = formatDate(end === 'from' ? firstProgrammeDay : lastProgrammeDay);
  return { range: partOfValue(field, date.start, date.end), message: message(text, { date: formatDate(date), limit }) };
}

function reportReactEu(
  description: Description,
  field: Field,
  from: PeriodDate,
  report: (problem: Problem) => void,
): void {
  const axis = knownAxisOf(description);
  if (axis === undefined || !reactEuAxes.includes(axis.item.number) || programmeConflictOf(description)) return;
  report({
    range: partOfValue(field, from.start, from.end),
    message: message(startsBeforeReactEu, { date: formatDate(from), year: String(reactEuFirstYear) }),
    related: [{ range: numberRange(axis), message: message(axisHere, { axis: axis.item.number }) }],
  });
}

const reactEuAxes = ['8', '9'];

const startsBeforeProgramme: Text = {
  fi: 'Hanke alkaa {date}, ennen ohjelmakauden alkua {limit}. Tarkista vuosi.',
  sv: 'Projektet börjar den {date}, före programperiodens början den {limit}. Kontrollera årtalet.',
  en: 'The project starts on {date}, before the programme period begins on {limit}. Check the year.',
};

const endsAfterProgramme: Text = {
  fi: 'Hanke päättyy {date}, tukikelpoisuusajan päätyttyä {limit}. Tarkista vuosi.',
  sv: 'Projektet slutar den {date}, efter att stödtiden gick ut den {limit}. Kontrollera årtalet.',
  en: 'The project ends on {date}, after the eligibility period ended on {limit}. Check the year.',
};

const startsBeforeReactEu: Text = {
  fi: 'Hanke alkaa {date}, mutta REACT-EU-hankkeet (toimintalinjat 8 ja 9) alkavat aikaisintaan vuonna {year}.',
  sv: 'Projektet börjar den {date}, men REACT-EU-projekten (insatsområdena 8 och 9) börjar tidigast år {year}.',
  en: 'The project starts on {date}, but REACT-EU projects (priority axes 8 and 9) start in {year} at the earliest.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toteutusaika on ohjelmakauden ulkopuolella',
    sv: 'Genomförandetiden ligger utanför programperioden',
    en: 'Period outside the programme',
  },
  why: {
    fi: 'Ohjelman Kestävää kasvua ja työtä 2014–2020 hankkeita toteutettiin 1.1.2014–31.12.2023, ja REACT-EU-hankkeet alkoivat aikaisintaan vuonna 2021. Muu aika on hyvin todennäköisesti kirjoitusvirhe.',
    sv: 'Projekten i programmet Hållbar tillväxt och jobb 2014–2020 genomfördes 1.1.2014–31.12.2023, och REACT-EU-projekten började tidigast 2021. En annan tid är högst sannolikt ett skrivfel.',
    en: 'Projects of the programme Sustainable growth and jobs 2014–2020 were carried out from 1.1.2014 to 31.12.2023, and REACT-EU projects started in 2021 at the earliest. Any other time is very probably a typing mistake.',
  },
  remedy: {
    fi: 'Tarkista päivät, ennen kaikkea vuodet, rahoituspäätöksestä. Muiden ohjelmakausien hankekoodeja ei tarkisteta.',
    sv: 'Kontrollera datumen, framför allt årtalen, i finansieringsbeslutet. Andra programperioders projektkoder kontrolleras inte.',
    en: 'Check the dates, the years above all, in the funding decision. Codes of other programme periods are not checked.',
  },
  examples: [
    { right: 'päättyy 31.8.2020', wrong: 'päättyy «31.8.2202»' },
    { right: 'Alkaa 1.3.2018', wrong: 'Alkaa «31.12.2013»' },
    {
      right: 'Alkaa 1.3.2021 ja päättyy 31.8.2023',
      wrong: 'Alkaa «1.3.2018» ja päättyy 31.8.2020',
      insteadOf: 'Alkaa 1.3.2018 ja päättyy 31.8.2020',
      also: [
        ['3. Työllisyys ja työvoiman liikkuvuus', '9. REACT-EU:n ESR-toimenpiteet'],
        [
          '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
          '12.3. Digitaalisten taitojen parantaminen',
        ],
      ],
    },
  ],
};
