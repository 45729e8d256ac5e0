import type { Description } from '../../description/description.ts';
import { findField } from '../../description/description.ts';
import type { CalendarDate } from '../../description/fields/calendar.ts';
import { compareDates, dateExists, formatDate } from '../../description/fields/calendar.ts';
import type { Period } from '../../description/fields/period.ts';
import { outsideProgramme, periodOf } from '../../description/fields/period.ts';
import { programmeOfCode } from '../../description/fields/project-code.ts';
import type { LengthStatement } from '../../description/prose/length-statements.ts';
import type { OfProlongedTime, PeriodStatement } from '../../description/prose/period-statements.ts';
import { isExplained } from '../../description/prose/period-statements.ts';
import type { ProseDate } from '../../description/prose/prose-dates.ts';
import type { Span } from '../../description/span.ts';
import { valueRange } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { lineRange } from '../../text/range.ts';
import type { Problem, Related, Rule, RuleDocumentation } from '../rule.ts';
import { isOfThisProject, mentionsOf, standsIn } from './mentions.ts';

type Dates = Period & { readonly kind: 'period' };

const sections: ReadonlySet<SectionId> = new Set<SectionId>(['summary', 'finalReport']);

/** Sections 3 and 9 state when the whole project began or ended, or how long it is, and section 1 says otherwise. */
export const rule: Rule = {
  id: 'period-differs-in-prose',
  group: 'prose',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    if (description.notes.mentions.length === 0) return;
    const period = soundPeriod(description);
    if (period === undefined) return;
    for (const { line, mention } of mentionsOf(description, 'period')) {
      const difference = differenceOf(mention, period);
      if (difference && isMeant(description, line, mention)) report(problemOf(description, line, difference, period));
    }
    for (const { line, mention } of mentionsOf(description, 'length')) {
      const difference = lengthDifference(mention, period);
      if (difference && isMeant(description, line, mention)) report(problemOf(description, line, difference, period));
    }
  },
};

/** Whether a statement that differs is about this project, in a section that tells of it, and of its time as it is now. */
function isMeant(
  description: Description,
  line: number,
  statement: (PeriodStatement | LengthStatement) & OfProlongedTime,
): boolean {
  if (!standsIn(description, line, sections) || !isOfThisProject(description, statement.name)) return false;
  return !isExplained(description.lines[line]?.text ?? '', statement);
}

function problemOf(description: Description, line: number, { span, text }: Difference, period: Dates): Problem {
  const written = description.lines[line]?.text.slice(span.start, span.end) ?? '';
  const [from, to] = [formatDate(period.from), formatDate(period.to)];
  return {
    range: lineRange(line, span.start, span.end),
    message: message(text, { text: written, from, to, months: months(period) }),
    related: periodHere(description),
  };
}

/** The period of section 1, if nothing else is to be said of it: its days exist, are in order and lie in the programme. */
function soundPeriod(description: Description): Dates | undefined {
  const period = periodOf(description);
  if (period?.kind !== 'period' || !dateExists(period.from) || !dateExists(period.to)) return undefined;
  if (compareDates(period.from, period.to) > 0) return undefined;
  const isOutside = programmeOfCode(description) === '2014-2020' && outsideProgramme(period).length > 0;
  return isOutside ? undefined : period;
}

function periodHere(description: Description): readonly Related[] {
  const field = findField(description, 'project', 'period');
  return field ? [{ range: valueRange(field), message: message(periodIsHere) }] : [];
}

interface Difference {
  readonly span: Span;
  readonly text: Text;
}

function differenceOf({ from, to, ...whole }: PeriodStatement, period: Dates): Difference | undefined {
  const start = from && !isSame(from, period.from) ? from : undefined;
  const end = to && !isSame(to, period.to) ? to : undefined;
  if (start && end) return { span: whole, text: periodDiffers };
  if (start) return { span: start, text: startDiffers };
  return end && { span: end, text: endDiffers };
}

/** As far as the prose says it: a month or a year is right when the day lies in it. */
function isSame(stated: ProseDate, date: CalendarDate): boolean {
  if (stated.year !== date.year) return false;
  if (stated.month !== undefined && stated.month !== date.month) return false;
  return stated.day === undefined || stated.day === date.day;
}

function lengthDifference(stated: LengthStatement, period: Dates): Difference | undefined {
  const isNear = Math.abs(months(period) - stated.months) <= stated.tolerance;
  return isNear ? undefined : { span: stated, text: lengthDiffers };
}

const daysInMonth = 30;

/** The length of a period in months, rounded: 1.6.2020-30.6.2021 is 13. */
function months({ from, to }: Dates): number {
  const whole = (to.year - from.year) * 12 + to.month - from.month;
  return whole + Math.round((to.day - from.day + 1) / daysInMonth);
}

const periodDiffers: Text = {
  fi: 'Tekstin kohta ”{text}” ei sovi osion 1 toteutusaikaan {from}–{to}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Stället ”{text}” i texten stämmer inte med genomförandetiden {from}–{to} i avsnitt 1. Kontrollera vilket som stämmer.',
  en: 'The text “{text}” does not agree with the period in section 1, {from}–{to}. Check which is right.',
};

const startDiffers: Text = {
  fi: 'Tekstin kohta ”{text}” ei sovi osioon 1, jonka mukaan hanke alkaa {from}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Stället ”{text}” i texten stämmer inte med avsnitt 1, enligt vilket projektet börjar den {from}. Kontrollera vilket som stämmer.',
  en: 'The text “{text}” does not agree with section 1, according to which the project begins on {from}. Check which is right.',
};

const endDiffers: Text = {
  fi: 'Tekstin kohta ”{text}” ei sovi osioon 1, jonka mukaan hanke päättyy {to}. Tarkista, kumpi pitää paikkansa.',
  sv: 'Stället ”{text}” i texten stämmer inte med avsnitt 1, enligt vilket projektet slutar den {to}. Kontrollera vilket som stämmer.',
  en: 'The text “{text}” does not agree with section 1, according to which the project ends on {to}. Check which is right.',
};

const lengthDiffers: Text = {
  fi: 'Tekstin kohta ”{text}” ei sovi osion 1 toteutusaikaan {from}–{to}, joka on {months} kuukautta. Tarkista, kumpi pitää paikkansa.',
  sv: 'Stället ”{text}” i texten stämmer inte med genomförandetiden {from}–{to} i avsnitt 1, som är {months} månader. Kontrollera vilket som stämmer.',
  en: 'The text “{text}” does not agree with the period in section 1, {from}–{to}, which is {months} months. Check which is right.',
};

const periodIsHere: Text = {
  fi: 'Toteutusaika on tässä.',
  sv: 'Genomförandetiden står här.',
  en: 'The period is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstin toteutusaika on eri kuin osiossa 1',
    sv: 'Tiden i texten är en annan än i avsnitt 1',
    en: 'Period in the text differs from section 1',
  },
  why: {
    fi: 'Tiivistelmässä tai loppuraportissa kerrotaan hankkeen alku, loppu tai kesto, ja se on toinen kuin osion 1 toteutusaika. Lukija ei tiedä, kumpi pitää paikkansa. Ero voi olla oikeakin: hanke on saattanut alkaa myöhemmin kuin suunniteltiin.',
    sv: 'Sammanfattningen eller slutrapporten anger projektets början, slut eller längd, och den är en annan än genomförandetiden i avsnitt 1. Läsaren vet inte vilken som stämmer. Skillnaden kan vara riktig: projektet kan ha börjat senare än planerat.',
    en: 'The summary or the final report states the beginning, the end or the length of the project, and section 1 says otherwise. Readers cannot tell which is right. The difference may be real: the project may have begun later than planned.',
  },
  remedy: {
    fi: 'Korjaa se aika, joka on väärin. Jos hanke todella alkoi tai päättyi eri aikaan kuin suunniteltiin, kerro se tekstissä.',
    sv: 'Rätta den tid som är fel. Om projektet verkligen började eller slutade en annan tid än planerat, säg det i texten.',
    en: 'Correct the one that is wrong. If the project really began or ended at another time than planned, say so in the text.',
  },
  examples: [
    {
      right: 'Polku työhön vakiintui osaksi pajojen arkea. Hanke alkoi Oulussa maaliskuussa 2018.',
      wrong: 'Polku työhön vakiintui osaksi pajojen arkea. Hanke alkoi Oulussa «toukokuussa 2018».',
      insteadOf: 'Polku työhön vakiintui osaksi pajojen arkea.',
    },
    {
      right: 'Polku työhön -hanke toteutettiin 1.3.2018–31.8.2020.',
      wrong: 'Polku työhön -hanke toteutettiin 1.3.2018–«31.12.2020».',
      insteadOf: 'Polku työhön vakiintui osaksi pajojen arkea.',
    },
    {
      right: 'Kaksivuotisessa hankkeessa rakennetaan polku,',
      wrong: '«Nelivuotisessa» hankkeessa rakennetaan polku,',
      insteadOf: 'Hankkeessa rakennetaan polku,',
    },
  ],
};
