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

const count = 'yksi|kaksi|kolme|neljä|viisi|yksi\\sja\\spuoli|kaksi\\sja\\spuoli|puolitoista|\\d{1,3}(?:,5)?';
const compound = '[Yy]ksi|[Kk]aksi|[Kk]olmi|[Nn]eli|[Vv]iisi|[Pp]uolitoista|\\d(?:,5)?-';

/** "Hanke on kaksivuotinen", "Kaksivuotisessa hankkeessa" */
const asAdjective = new RegExp(
  `(?:(?<is>\\s(?:on|oli)\\s(?:kestoltaan\\s)?)|^)(?<term>(?<count>${compound})(?<unit>vuoti)(?:nen|sena|sen|sessa))(?![${letter}])` +
    '(?<project>\\s(?:ESR-|EAKR-)?(?:hanke|hankkeen|hankkeessa|projekti|projektin|projektissa)(?![a-zåäö-]))?',
);

/** "Hanke kestää kaksi vuotta", "Hankkeen kesto on 24 kuukautta" */
const asTime = new RegExp(
  `(?<is>\\s(?:kestää|kesti|kesto\\son|kesto\\soli)\\s)(?<term>(?<count>${count})\\s(?<unit>vuotta|kuukautta))(?![${letter}])`,
);

/** What a sentence says of the project's length, if it says it of the project as a whole. */
export function statedLength({ text, start: offset }: Sentence): LengthStatement | undefined {
  const match = asAdjective.exec(text) ?? asTime.exec(text);
  const { is = '', term = '', count: written = '', unit = '', project } = match?.groups ?? {};
  if (!match || (is === '' && project === undefined)) return undefined;
  const name = is === '' ? undefined : nameOfSubject(text.slice(0, match.index));
  const start = offset + match.index + is.length;
  return { kind: 'length', start, end: start + term.length, ...monthsOf(written, unit), name };
}

const counts: ReadonlyMap<string, number> = new Map([
  ['yksi', 1],
  ['kaksi', 2],
  ['kolme', 3],
  ['kolmi', 3],
  ['neljä', 4],
  ['neli', 4],
  ['viisi', 5],
  ['puolitoista', 1.5],
  ['yksi ja puoli', 1.5],
  ['kaksi ja puoli', 2.5],
]);

const monthsOfYear = 12;

/** "kaksivuotinen" is said of anything from one and a half to two and a half years; a number of months is meant as it stands. */
function monthsOf(written: string, unit: string) {
  const word = written.toLowerCase().replace(/\s+/g, ' ');
  const number = counts.get(word) ?? Number(word.replace('-', '').replace(',', '.'));
  return unit.startsWith('vuo') ? { months: number * monthsOfYear, tolerance: 6 } : { months: number, tolerance: 1 };
}
