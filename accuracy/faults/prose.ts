import { between, pick } from '../../bench/random.ts';
import { markLine } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, fields, range, section, setValue, splice, textLines } from '../page.ts';
import type { Random } from '../typing.ts';
import { inProse, proseSections, sentenceIn } from './sentences.ts';

const controls = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A valid identity code of nobody: the individual numbers 900-999 are not given to people. */
function identityCode(random: Random, sign: string): string {
  const number = (value: number, length: number) => String(value).padStart(length, '0');
  const year = sign === 'A' ? between(random, 0, 15) : between(random, 40, 99);
  const date = number(between(random, 1, 28), 2) + number(between(random, 1, 12), 2) + number(year, 2);
  const individual = String(between(random, 900, 999));
  return date + sign + individual + controls.charAt(Number(date + individual) % 31);
}

function identityIn(sections: readonly string[], sign: string, around: (code: string) => string): Inject {
  return sentenceIn(sections, (_, random) => around(`«${identityCode(random, sign)}»`));
}

const identity: Record<string, Inject> = {
  'of a participant': identityIn(proseSections, '-', (code) => `Ensimmäinen asiakas oli ${code}.`),
  'in parentheses': identityIn(['3', '9'], '-', (code) => `Yhteyshenkilönä toimi hankesihteeri (${code}).`),
  'of a child': identityIn(
    ['3', '4.1', '9'],
    'A',
    (code) => `Mukaan tuli myös nuori, ${code}, jonka polku kuvataan oppaassa.`,
  ),
  'with a sign of 2023': identityIn(['3', '9'], 'Y', (code) => `Asiakas ${code} ohjattiin palveluun.`),
  'the public test code': sentenceIn(proseSections, () => 'Osallistuja «131052-308T» aloitti keväällä.'),
  'behind a contact’s name': (page, random) => {
    const found = field(page, '2', 'Hankkeen yhteyshenkilön nimi');
    return found && setValue(page, '2', found.label, `${found.value} «${identityCode(random, '-')}»`);
  },
  'under a score': sentenceIn(['8.2'], (_, random) => `Todistajana oli «${identityCode(random, '-')}».`),
};

/** The word itself, its mark, or the whole note are right answers. */
const placeholder: Record<string, Inject> = {
  'TODO with a note': inProse('«««TODO»:» tarkista luvut ohjausryhmältä.»'),
  'TODO in a sentence': inProse('Tulokset esitellään («TODO») syksyllä.'),
  'xxx for a number': inProse('Koulutukseen osallistui «xxx» opettajaa.'),
  'XXXX for a name': inProse('Koulutuksesta vastasi «XXXX» yhdessä oppilaitoksen kanssa.'),
  'Lorem ipsum': inProse('««Lorem ipsum» dolor sit amet, consectetur adipiscing elit.»'),
  'a note in brackets': inProse('Mukana on «[täydennä yritysten määrä]» yritystä.'),
  'brackets alone': inProse('«[täydennä]»'),
  'a note in brackets, another verb': inProse('Tulokset: «[lisää tähän tulokset]»'),
  'XX alone': inProse('Ohjaajana toimii «XX».'),
  'what the form asks': inProse('Toimenpiteet «(kuvaa lyhyesti toimenpiteet)» alkavat syksyllä.'),
  'a working title': inProse('Mallin nimi on Kompassi «(työnimi)».', ['3', '9']),
  'named later': inProse('Ohjaaja «(nimetään myöhemmin)» aloittaa syksyllä.'),
  'in a field': (page, random) => {
    const label = pick(random, [
      'Jakeluosoite',
      'Yhteyshenkilön asema hakijaorganisaatiossa',
      'Hankkeen yhteyshenkilön nimi',
    ]);
    return field(page, '2', label) && setValue(page, '2', label, '«xxx»');
  },
};

const months = [
  'tammikuu',
  'helmikuu',
  'maaliskuu',
  'huhtikuu',
  'toukokuu',
  'kesäkuu',
  'heinäkuu',
  'elokuu',
  'syyskuu',
  'lokakuu',
  'marraskuu',
  'joulukuu',
];

interface Dates {
  readonly start: string;
  readonly end: string;
}

function periodOf(page: Page): Dates | undefined {
  const value = field(page, '1', 'Suunnitelman mukainen toteutusaika')?.value ?? '';
  const [start, end] = value.match(/\d{1,2}\.\d{1,2}\.\d{4}/g) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A date in another month and year. */
function shifted(date: string, months: number): string {
  const [day = 1, month = 1, year = 2020] = date.split('.').map(Number);
  const total = year * 12 + month - 1 + months;
  return `${Math.min(day, 28)}.${(total % 12) + 1}.${Math.floor(total / 12)}`;
}

function monthOf(date: string): string {
  const [, month = '1', year = ''] = date.split('.');
  return `${months[Number(month) - 1] ?? ''}ssa ${year}`;
}

function periodSentence(make: (period: Dates, random: Random) => string): Inject {
  return sentenceIn(['3', '9'], (page, random) => {
    const period = periodOf(page);
    return period && make(period, random);
  });
}

const other = (date: string, random: Random) => shifted(date, pick(random, [-14, -5, -3, 3, 4, 13]));

/** The date that differs, or the whole span of dates, are right answers. */
const period: Record<string, Inject> = {
  'both dates differ': periodSentence(
    ({ start, end }, random) => `Hanke toteutettiin ««${other(start, random)}» – «${other(end, random)}»».`,
  ),
  'the end differs': periodSentence(
    ({ start, end }, random) => `Hankkeen toteutusaika on «${start}–«${other(end, random)}»».`,
  ),
  'the start differs': periodSentence(({ start, end }, random) => `Hanke toimi ««${other(start, random)}»- ${end}».`),
  'it began in another month': periodSentence(({ start }, random) => `Hanke alkoi «${monthOf(other(start, random))}».`),
  'it ended in another month': periodSentence(({ end }, random) => `Hanke päättyi «${monthOf(other(end, random))}».`),
  'it ended on another day': periodSentence(({ end }, random) => `Hanke päättyy «${other(end, random)}».`),
  'it began on another day': periodSentence(({ start }, random) => `Hanke käynnistyi «${other(start, random)}».`),
  'at the time of': periodSentence(
    ({ start, end }, random) => `Projekti toteutetaan ajalla ««${other(start, random)}» - «${other(end, random)}»».`,
  ),
  'begins and ends': periodSentence(
    ({ start, end }, random) => `Hanke alkaa «${start} ja päättyy «${other(end, random)}»».`,
  ),
  'in parentheses': periodSentence(
    ({ start, end }, random) => `Hankkeen (««${other(start, random)}»–${end}») tulokset koottiin oppaaksi.`,
  ),
  'about the activity': periodSentence(
    ({ start }, random) => `Hankkeen toiminta alkoi «${monthOf(other(start, random))}».`,
  ),
  'the date comes first': periodSentence(
    ({ start }, random) =>
      `«${monthOf(other(start, random)).replace(/^./, (letter) => letter.toUpperCase())}» alkanut hanke kokosi toimijat yhteen.`,
  ),
  'in months and years': periodSentence(({ start, end }, random) => {
    const slashed = (date: string) => date.replace(/^\d+\.(\d+)\.(\d+)$/, '$1/$2');
    return `Hanke toteutetaan ««${slashed(other(start, random))}»–${slashed(end)}».`;
  }),
  'the length in words': periodSentence(() => 'Hanke on «kuusivuotinen».'),
  'the length in months': periodSentence(() => 'Hankkeen kesto on «6 kuukautta».'),
  'a label of one’s own': periodSentence(
    ({ start, end }, random) => `Hankkeen toteutusaika: ««${other(start, random)}»-${end}».`,
  ),
};

/** The number, with its noun or without, is wrong. */
function countSentence(sections: readonly string[], make: (count: string) => string): Inject {
  return sentenceIn(sections, (page, random) => {
    const count = Number(field(page, '7.2', 'Suunniteltu')?.value ?? 0);
    return count > 0 ? make(String(count + pick(random, [1, 5, 10, 100]))) : undefined;
  });
}

const participants: Record<string, Inject> = {
  'so many take part': countSentence(['3', '4.1'], (count) => `Hankkeeseen osallistuu yhteensä ««${count}» henkilöä».`),
  'of the target group': countSentence(
    ['3', '4.1'],
    (count) => `Hankkeeseen osallistuu ««${count}» kohderyhmään kuuluvaa henkilöä».`,
  ),
  'participants in all': countSentence(['3', '4.1'], (count) => `Osallistujia on hankkeessa kaikkiaan «${count}».`),
  'the aim': countSentence(
    ['3'],
    (count) => `Tavoitteena on, että hankkeeseen osallistuu kaikkiaan ««${count}» henkilöä».`,
  ),
  'the number as the subject': countSentence(
    ['3', '4.1'],
    (count) => `Hankkeen osallistujamäärä on yhteensä ««${count}» henkilöä».`,
  ),
  abbreviated: countSentence(['3', '4.1'], (count) => `Hankkeeseen osallistuu ««${count}» hlöä».`),
  'will take part': countSentence(['3', '4.1'], (count) => `Hankkeeseen tulee osallistumaan ««${count}» henkilöä».`),
  'as a label': countSentence(['3', '4.1'], (count) => `Osallistujamäärä: ««${count}» hlö».`),
  'are taken in': countSentence(['3', '4.1'], (count) => `Hankkeeseen otetaan mukaan ««${count}» osallistujaa».`),
  'in words': countSentence(['3', '4.1'], () => 'Hankkeeseen osallistuu «kaksisataaneljäkymmentäseitsemän» henkilöä.'),
  'a range far off': countSentence(
    ['3', '4.1'],
    (count) => `Hankkeeseen osallistuu ««${Number(count) * 3}–${Number(count) * 4}» henkilöä».`,
  ),
  'roughly, but far off': countSentence(
    ['3', '4.1'],
    (count) => `Hankkeeseen osallistuu noin ««${Number(count) * 3}» henkilöä».`,
  ),
  'of the project': countSentence(['3', '4.1'], (count) => `Hankkeessa on mukana yhteensä ««${count}» osallistujaa».`),
};

function amount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** The number, with the word euroa or without, is wrong. */
function fundingSentence(label: string, make: (amount: string, page: Page) => string): Inject {
  return sentenceIn(['3', '9'], (page, random) => {
    const value = Number(field(page, '5', label)?.value.replace(/\s/g, '') ?? 0);
    const wrong = Math.round((value * pick(random, [0.7, 0.9, 1.1, 2])) / 100) * 100;
    const figures = fields(page, '5').map((each) => each.value.replace(/\s/g, ''));
    return value > 0 && !figures.includes(String(wrong)) ? make(amount(wrong), page) : undefined;
  });
}

const granted = 'Myönnetty EU- ja valtion rahoitus';
const planned = 'Suunniteltu julkinen rahoitus yhteensä';

const funding: Record<string, Inject> = {
  'EU and state': fundingSentence(granted, (value) => `Hankkeen EU- ja valtion rahoitus on ««${value}» euroa».`),
  'public money in all': fundingSentence(
    planned,
    (value) => `Hankkeen julkinen rahoitus on yhteensä ««${value}» euroa».`,
  ),
  'EU and state with the sign': fundingSentence(
    granted,
    (value) => `EU- ja valtion rahoitusta myönnettiin hankkeelle ««${value}» €».`,
  ),
  'ESF support': fundingSentence(granted, (value) => `Hankkeelle on myönnetty ESR-tukea ««${value}» euroa».`),
  'granted, the amount first': fundingSentence(
    granted,
    (value) => `Hankkeelle on myönnetty ««${value}» euroa» ESR-rahoitusta.`,
  ),
  'from the fund': fundingSentence(
    granted,
    (value, page) =>
      `Hanke sai Euroopan ${page.lines.some((line) => line.includes('(ESR)')) ? 'sosiaali' : 'aluekehitys'}rahastosta rahoitusta ««${value}» euroa».`,
  ),
  'was granted': fundingSentence(
    granted,
    (value) => `Hankkeelle on myönnetty EU- ja valtion rahoitusta yhteensä ««${value}» euroa».`,
  ),
};

/** What such a paragraph says of the project's time would be said twice, too. */
function saysYears(text: string): boolean {
  return /\b20\d\d\b/.test(text);
}

/** The later paragraph is wrong. */
function repeatParagraph(gap: number): Inject {
  return (page, random) => {
    const candidates = ['3', '4.1', '9'].flatMap((number) => {
      const lines = textLines(page, number);
      return lines
        .filter((line) => (page.lines[line] ?? '').trim().length > 200 && !saysYears(page.lines[line] ?? ''))
        .map((line) => ({ line, rest: lines.filter((each) => each > line) }));
    });
    const suiting = candidates.filter(({ rest }) => rest.length >= gap);
    if (suiting.length === 0) return undefined;
    const { line, rest } = pick(random, suiting);
    const at = gap === 0 ? line : (rest[gap - 1] ?? line);
    return markLine(splice(page, at + 1, 0, '', page.lines[line] ?? ''), at + 2);
  };
}

const repeated: Record<string, Inject> = {
  'pasted twice in a row': repeatParagraph(0),
  'pasted again one paragraph later': repeatParagraph(1),
  'pasted again two paragraphs later': repeatParagraph(2),
};

/** All prose of a section without its line breaks, until it is longer than `length`. The paragraph is the range. */
function long(number: string, length: number): Inject {
  return (page) => {
    const found = section(page, number);
    const source = textLines(page, number)
      .map((line) => (page.lines[line] ?? '').trim())
      .join(' ');
    if (!found || source === '') return undefined;
    const parts = range(0, 60).map((index) => `${index + 1}. vaiheessa: ${source}`);
    let text = '';
    for (const part of parts) if (text.length <= length) text += `${part} `;
    return markLine(splice(page, found.start + 1, found.end - found.start - 1, '', text.trim(), ''), found.start + 2);
  };
}

const longParagraph: Record<string, Inject> = {
  'the whole of section 3': long('3', 3000),
  'the whole of section 9': long('9', 3500),
  'the whole of section 4.1': long('4.1', 3100),
};

/** Mistakes in the prose of a description. */
export const proseInjectors: readonly Injector[] = [
  ...injectors('personal-identity-code', identity),
  ...injectors('placeholder-text', placeholder),
  ...injectors('period-differs-in-prose', period),
  ...injectors('participants-differ-in-prose', participants),
  ...injectors('funding-differs-in-prose', funding),
  ...injectors('repeated-paragraph', repeated),
  ...injectors('long-paragraph', longParagraph),
];
