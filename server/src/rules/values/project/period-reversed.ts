import { compareDates, dateExists, formatDate } from '../../../description/fields/calendar.ts';
import type { PeriodDate } from '../../../description/fields/period.ts';
import { outsideProgramme, writtenPeriod } from '../../../description/fields/period.ts';
import { partOfValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field } from '../../../syntax/fields.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';

/** The period must not end before it starts; a single day is a period. */
export const rule: Rule = {
  id: 'period-reversed',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const written = writtenPeriod(description);
    if (written === undefined) return;
    const { field, period } = written;
    if (period.kind !== 'period' || compareDates(period.from, period.to) <= 0) return;
    const { from, to } = period;
    if (!dateExists(from) || !dateExists(to)) return;
    const start = formatDate(from);
    report({
      range: partOfValue(field, to.start, to.end),
      message: message(periodReversed, { start, end: formatDate(to) }),
      related: [{ range: partOfValue(field, from.start, from.end), message: message(periodStartsHere, { start }) }],
      fixes: fixesFor(field, from, to),
    });
  },
};

/** Dates that changed places; rather than that, a year is wrong when the swapped period would leave the programme. */
function fixesFor(field: Field, from: PeriodDate, to: PeriodDate): readonly Fix[] {
  if (outsideProgramme({ from: to, to: from }).length > 0) return [];
  const edits = [
    { range: partOfValue(field, from.start, from.end), newText: formatDate(to) },
    { range: partOfValue(field, to.start, to.end), newText: formatDate(from) },
  ];
  return [{ title: message(swapDates), edits, safe: false, preferred: false }];
}

const periodReversed: Text = {
  fi: 'Hanke päättyy {end} eli ennen kuin se alkaa ({start}). Tarkista vuodet ja päivien järjestys.',
  sv: 'Projektet slutar den {end}, alltså innan det börjar (den {start}). Kontrollera årtalen och datumens ordning.',
  en: 'The project ends on {end}, before it starts on {start}. Check the years and the order of the dates.',
};

const periodStartsHere: Text = {
  fi: 'Hanke alkaa {start}.',
  sv: 'Projektet börjar den {start}.',
  en: 'The project starts on {start}.',
};

const swapDates: Text = {
  fi: 'Vaihda päivät keskenään',
  sv: 'Låt datumen byta plats',
  en: 'Swap the dates',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Hanke päättyy ennen kuin alkaa',
    sv: 'Projektet slutar innan det börjar',
    en: 'Period ends before it starts',
  },
  why: {
    fi: 'Toteutusaika, joka päättyy ennen alkuaan, on kirjoitusvirhe: vuosi on väärä tai päivät ovat vaihtaneet paikkaa.',
    sv: 'En genomförandetid som slutar före sin början är ett skrivfel: årtalet är fel eller så har datumen bytt plats.',
    en: 'A period that ends before it begins is a typing mistake: a year is wrong, or the dates have changed places.',
  },
  remedy: {
    fi: 'Tarkista päivät rahoituspäätöksestä. Saman päivän alku ja loppu on sallittu.',
    sv: 'Kontrollera datumen i finansieringsbeslutet. Start och slut får vara samma dag.',
    en: 'Check the dates in the funding decision. Start and end may be the same day.',
  },
  examples: [
    { right: 'Alkaa 1.3.2018 ja päättyy 31.8.2020', wrong: 'Alkaa 31.8.2020 ja päättyy «1.3.2018»' },
    { right: 'päättyy 1.3.2018', wrong: 'päättyy «28.2.2018»', insteadOf: 'päättyy 31.8.2020' },
  ],
};
