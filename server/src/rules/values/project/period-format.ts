import { writtenPeriod } from '../../../description/fields/period.ts';
import { partOfValue } from '../../../description/values.ts';
import { message } from '../../../messages/message.ts';
import { dateFormat, periodFormat } from '../../../messages/rules/values-programme.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { rewriting } from '../rewriting.ts';

/** Suunnitelman mukainen toteutusaika: `Alkaa d.m.yyyy ja päättyy d.m.yyyy`, no leading zeros. */
export const rule: Rule = {
  id: 'period-format',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    const written = writtenPeriod(description);
    if (written === undefined) return;
    const { field, period } = written;
    if (period.kind === 'period') return;
    const { start, end } = period.wrong;
    const value = valueText(field);
    const isDate = start > 0 && !/\s/.test(value.slice(start, end));
    const whole = partOfValue(field, 0, value.length);
    const { meant, certain } = period;
    report({
      range: partOfValue(field, start, end),
      message: message(isDate ? dateFormat : periodFormat, { value: value.slice(start, end) }),
      fixes: meant === undefined ? [] : [rewriting(whole, meant, { safe: certain, preferred: true })],
    });
  },
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Toteutusaika on väärää muotoa',
    sv: 'Genomförandetiden har fel form',
    en: 'Period has the wrong form',
  },
  why: {
    fi: 'Toteutusaika ratkaisee, mitkä kustannukset ovat tukikelpoisia. Siksi alku- ja loppupäivän on oltava yksiselitteiset ja aina samassa muodossa.',
    sv: 'Genomförandetiden avgör vilka kostnader som är stödberättigande. Därför ska start- och slutdagen vara entydiga och alltid ha samma form.',
    en: 'The period decides which costs are eligible. So its first and last day must be unambiguous and always in the same form.',
  },
  remedy: {
    fi: 'Kirjoita ”Alkaa 1.8.2020 ja päättyy 31.7.2022”: päivä ja kuukausi ilman etunollia, pisteet välissä, vuosi neljällä numerolla.',
    sv: 'Skriv ”Alkaa 1.8.2020 ja päättyy 31.7.2022”: dag och månad utan inledande nollor, punkter emellan, årtalet med fyra siffror.',
    en: 'Write “Alkaa 1.8.2020 ja päättyy 31.7.2022”: day and month without leading zeros, full stops between, the year in four digits.',
  },
  examples: [
    { right: 'Alkaa 1.3.2018 ja päättyy 31.8.2020', wrong: 'Alkaa «01.03.2018» ja päättyy 31.8.2020' },
    { right: 'Alkaa 1.3.2018 ja päättyy 31.8.2020', wrong: '«1.3.2018 – 31.8.2020»' },
    { right: 'Alkaa 1.3.2018 ja päättyy 31.8.2020', wrong: 'Alkaa 1.3.2018 ja päättyy «31/8/2020»' },
    { right: 'Alkaa 1.3.2018 ja päättyy 31.8.2020', wrong: '«Alkaa keväällä 2018»' },
  ],
};
