import { dateExists, daysInMonth, formatDate } from '../../../description/fields/calendar.ts';
import type { PeriodDate } from '../../../description/fields/period.ts';
import { writtenPeriod } from '../../../description/fields/period.ts';
import { partOfValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field } from '../../../syntax/fields.ts';
import type { Problem, Rule, RuleDocumentation } from '../../rule.ts';
import { possible, rewritings } from '../rewriting.ts';

/** The days of the period: each must be in the Gregorian calendar. */
export const rule: Rule = {
  id: 'impossible-date',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const written = writtenPeriod(description);
    if (written === undefined) return;
    const { field, period } = written;
    if (period.kind !== 'period') return;
    if (!dateExists(period.from)) report(problem(field, period.from));
    if (!dateExists(period.to)) report(problem(field, period.to));
  },
};

function problem(field: Field, date: PeriodDate): Problem {
  return daysInMonth(date.year, date.month) === 0 ? monthProblem(field, date) : dayProblem(field, date);
}

/** Only the month's digits are wrong; day and month may have changed places. */
function monthProblem(field: Field, date: PeriodDate): Problem {
  const { year, month, day, start } = date;
  const monthStart = start + String(day).length + 1;
  const swapped = { year, month: day, day: month };
  return {
    range: partOfValue(field, monthStart, monthStart + String(month).length),
    message: message(impossibleMonth, { month, date: formatDate(date) }),
    fixes: rewritings(rangeOf(field, date), dateExists(swapped) ? formatDate(swapped) : undefined, possible),
  };
}

/** 31.6. was perhaps meant as the last day of June. */
function dayProblem(field: Field, date: PeriodDate): Problem {
  const days = daysInMonth(date.year, date.month);
  const last = date.day > days && date.day <= 31 ? formatDate({ ...date, day: days }) : undefined;
  return {
    range: rangeOf(field, date),
    message: message(impossibleDay, { date: formatDate(date), days }),
    fixes: rewritings(rangeOf(field, date), last, possible),
  };
}

function rangeOf(field: Field, { start, end }: PeriodDate) {
  return partOfValue(field, start, end);
}

const impossibleMonth: Text = {
  fi: 'Kuukautta {month} ei ole: päivämäärä {date} kirjoitetaan muodossa päivä.kuukausi.vuosi.',
  sv: 'Månad {month} finns inte: datumet {date} skrivs i formen dag.månad.år.',
  en: 'There is no month {month}: the date {date} is written as day.month.year.',
};

const impossibleDay: Text = {
  fi: 'Päivää {date} ei ole: kyseisessä kuussa on {days} päivää. Tarkista päivämäärä.',
  sv: 'Dagen {date} finns inte: den månaden har {days} dagar. Kontrollera datumet.',
  en: 'There is no such date as {date}: that month has {days} days. Check the date.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Päivää ei ole kalenterissa',
    sv: 'Dagen finns inte i kalendern',
    en: 'Date that does not exist',
  },
  why: {
    fi: 'Päivä, jota ei ole, on kirjoitusvirhe, eikä siitä voi tietää, milloin hanke alkaa tai päättyy.',
    sv: 'En dag som inte finns är ett skrivfel, och av den framgår inte när projektet börjar eller slutar.',
    en: 'A date that does not exist is a typing mistake, and it does not show when the project starts or ends.',
  },
  remedy: {
    fi: 'Tarkista päivä rahoituspäätöksestä. Kesäkuussa on 30 päivää, ja helmikuun 29. päivä on vain karkausvuosina (2016, 2020, 2024).',
    sv: 'Kontrollera dagen i finansieringsbeslutet. Juni har 30 dagar, och den 29 februari finns bara under skottår (2016, 2020, 2024).',
    en: 'Check the day in the funding decision. June has 30 days, and 29 February exists only in leap years (2016, 2020, 2024).',
  },
  examples: [
    { right: 'päättyy 31.8.2020', wrong: 'päättyy «31.6.2020»' },
    { right: 'päättyy 29.2.2020', wrong: 'päättyy «29.2.2021»', insteadOf: 'päättyy 31.8.2020' },
    { right: 'Alkaa 1.3.2018', wrong: 'Alkaa 3.«13».2018' },
    { right: 'Alkaa 1.3.2018', wrong: 'Alkaa «32.3.2018»' },
  ],
};
