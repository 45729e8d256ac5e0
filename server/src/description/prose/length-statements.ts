import type { Span } from '../span.ts';
import { letter, nameOfSubject } from './project-subject.ts';
import type { Sentence } from './sentences.ts';

/** How long a sentence says a whole project to be. The span is the number with its unit. */
export interface LengthStatement extends Span {
  readonly kind: 'length';
  readonly months: number;
  /** How many months more or fewer still mean the same. */
  readonly tolerance: number;
  /** The folded name that the sentence calls the project by; undefined when it only says "the project". */
  readonly name: string | undefined;
}

const count =
  'yksi|kaksi|kolme|neljä|viisi|kuusi|yksi\\sja\\spuoli|kaksi\\sja\\spuoli|kolme\\sja\\spuoli|puolitoista|\\d{1,3}(?:[,.]5)?';
const genitive =
  'yhden|kahden|kolmen|neljän|viiden|kuuden|puolentoista|kahden\\sja\\spuolen|kolmen\\sja\\spuolen|\\d{1,3}(?:,5)?';
const compound = '[Yy]ksi|[Kk]aksi|[Kk]olmi|[Nn]eli|[Vv]iisi|[Kk]uusi|[Pp]uolitoista|\\d(?:,5)?-';
const project =
  '(?:ESR-|EAKR-|kehittämis)?(?:hanke|hankkeen|hankkeena|hankkeessa|projekti|projektin|projektina|projektissa)(?![a-zåäö-])';

/** "Hanke on kaksivuotinen", "Kaksivuotisessa hankkeessa" */
const asAdjective = new RegExp(
  `(?:(?<is>\\s(?:on|oli)\\s(?:kestoltaan\\s|yhteensä\\s)?|\\stoteutetaan\\s|\\stoteutettiin\\s)|^|(?<=^[\\s–•*-]{0,4}(?:Tämä|Tässä)\\s))(?<term>(?<count>${compound})(?<unit>vuoti)(?:nen|sena|sen|sessa))(?![${letter}])` +
    `(?<project>\\s${project})?`,
);

/** "Hanke kestää kaksi vuotta", "Hankkeen kesto on 24 kuukautta", "Hankkeen kesto: 24 kk" */
const asTime = new RegExp(
  `(?<is>\\s(?:kestää|kesti|kestoltaan|kesto\\son|kesto\\soli|toteutusaika\\son|toteutusaika\\soli|kesto|pituus\\son|on\\skestoltaan)\\s?:?\\s(?:yhteensä\\s)?)(?<term>(?<count>${count})\\s(?<unit>vuotta|vuosi|kuukautta|kk))(?![${letter}])`,
);

/** "Kahden vuoden mittainen hanke", "Hanke on 24 kuukauden mittainen", "24 kuukautta kestävä hanke" */
const asAttribute = new RegExp(
  `(?:(?<is>\\s(?:on|oli)\\s)|^[\\s–•*-]{0,4}(?:Tämä\\s|Tässä\\s)?)(?<term>(?:(?<count>${genitive}|[YKNVP][a-zä]+(?:n|tta)|${count})\\s)?(?<unit>[Vv]uoden|kuukauden|kk:n|vuotta|kuukautta))\\s(?:mittainen|mittaisessa|pituinen|pituisessa|kestoinen|kestävä|kestävässä)?(?<project>\\s?${project})?`,
);

/** "Hanke toteutetaan 12 kuukauden aikana", "Hankeaika on 24 kk" */
const asDuring = new RegExp(
  `(?<is>\\s(?:toteutetaan|toteutettiin)\\s(?:yhteensä\\s)?)(?<term>(?<count>${genitive})\\s(?<unit>vuoden|kuukauden|kk:n))\\saikana(?![${letter}])`,
);
const asProjectTime = new RegExp(
  `^(?<is>[\\s–•*-]{0,4}(?:Hankeaika|Projektiaika)(?:\\son|\\soli)?\\s?:?\\s)(?<term>(?<count>${count})\\s(?<unit>vuotta|vuosi|kuukautta|kk))(?![${letter}])`,
);

/** What a sentence says of the project's length, if it says it of the project as a whole. */
export function statedLength({ text, start: offset }: Sentence): LengthStatement | undefined {
  const match = matchOf(text);
  const { is = '', term = '', count: written = '', unit = '', project } = match?.groups ?? {};
  if (!match || (is === '' && project === undefined) || otherThing.test(text.slice(0, match.index))) return undefined;
  if (written === '' && !/mitta|pitui|kesto/.test(match[0])) return undefined;
  const months = monthsOf(written || 'yksi', unit.toLowerCase());
  const subject = text.slice(0, match.index);
  if (months === undefined || (is !== '' && project === undefined && !isOfProject(subject, is))) return undefined;
  const name = is === '' || project !== undefined ? undefined : nameOfSubject(text.slice(0, match.index));
  const start = offset + match.index + match[0].indexOf(term);
  return { kind: 'length', start, end: start + term.length, ...months, name };
}

function matchOf(text: string): RegExpExecArray | null {
  return (
    asAdjective.exec(text) ??
    asTime.exec(text) ??
    asDuring.exec(text) ??
    asProjectTime.exec(text) ??
    asAttribute.exec(text)
  );
}

function isOfProject(subject: string, verb: string): boolean {
  return ofProject.test(subject) || /(?:Hanke|Projekti)aika/.test(verb);
}

const ofProject = /(?:[Hh]ank|[Pp]rojek)[a-zåäö]*$/;
const otherThing = /jakso|valmennu|koulutu|ryhmä|kurssi|jatko|edeltä|pilot/i;

const counts: ReadonlyMap<string, number> = new Map([
  ['yksi', 1],
  ['kaksi', 2],
  ['kolme', 3],
  ['kolmi', 3],
  ['neljä', 4],
  ['neli', 4],
  ['viisi', 5],
  ['kuusi', 6],
  ['puolitoista', 1.5],
  ['yksi ja puoli', 1.5],
  ['kaksi ja puoli', 2.5],
  ['kolme ja puoli', 3.5],
]);

const monthsOfYear = 12;

const inGenitive: ReadonlyMap<string, number> = new Map([
  ['yhden', 1],
  ['kahden', 2],
  ['kolmen', 3],
  ['neljän', 4],
  ['viiden', 5],
  ['kuuden', 6],
  ['puolentoista', 1.5],
  ['kahden ja puolen', 2.5],
  ['kolmen ja puolen', 3.5],
]);

/** "kaksivuotinen" is said of anything from one and a half to two and a half years; a number of months is meant as it stands. */
function monthsOf(written: string, unit: string) {
  const word = written.toLowerCase().replace(/\s+/g, ' ');
  const number = counts.get(word) ?? inGenitive.get(word) ?? Number(word.replace('-', '').replace(',', '.'));
  if (!(number > 0)) return undefined;
  return unit.startsWith('vuo') ? { months: number * monthsOfYear, tolerance: 6 } : { months: number, tolerance: 1 };
}
