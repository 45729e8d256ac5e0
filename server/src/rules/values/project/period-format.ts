import { writtenPeriod } from '../../../description/fields/period.ts';
import { partOfValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
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
      message: message(isDate ? dateFormat : periodFormat, { value: isDate ? value.slice(start, end) : value }),
      fixes: meant === undefined ? [] : [rewriting(whole, meant, { safe: certain, preferred: true })],
    });
  },
};

const periodFormat: Text = {
  fi: 'Toteutusaika ”{value}” ei ole lomakkeen muotoa. Kirjoita se näin: ”Alkaa 1.8.2020 ja päättyy 31.7.2022”.',
  sv: 'Genomförandetiden ”{value}” har inte formulärets form. Skriv den så här: ”Alkaa 1.8.2020 ja päättyy 31.7.2022”.',
  en: 'The period “{value}” is not written as in the form. Write it like this: “Alkaa 1.8.2020 ja päättyy 31.7.2022”.',
};

const dateFormat: Text = {
  fi: 'Päivämäärä ”{value}” ei ole muotoa p.k.vvvv: päivä ja kuukausi ilman etunollia, vuosi neljällä numerolla, esimerkiksi 1.8.2020.',
  sv: 'Datumet ”{value}” har inte formen d.m.åååå: dag och månad utan inledande nollor, årtalet med fyra siffror, till exempel 1.8.2020.',
  en: 'The date “{value}” does not have the form d.m.yyyy: day and month without leading zeros, the year in four digits, such as 1.8.2020.',
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
