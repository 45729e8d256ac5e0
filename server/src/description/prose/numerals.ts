/** A number in a text: its value and the columns of its digits or words. */
const small: readonly string[] = 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' ');

const unit = `(?:${small.slice(0, 9).join('|')})`;

/** The source of a pattern for numbers in words, in the nominative, from eleven up: "seitsemänkymmentä", "kaksisataaviisikymmentä". */
export const numeralSource =
  `(?:(?:${unit}sataa|sata)(?:${unit}toista|${unit}kymmentä(?:${unit})?|kymmenen|${unit})?|` +
  `${unit}toista|${unit}kymmentä(?:${unit})?|kymmenen)`;

const parts = new RegExp(
  `^(?:(${unit})?sata{1,2})?(?:(${unit})toista|(${unit})kymmentä(${unit})?|(kymmenen)|(${unit}))?$`,
);

/** The value of a number in words; undefined for other words. */
export function valueOfNumeral(word: string): number | undefined {
  const text = word.toLowerCase();
  const match = parts.exec(text);
  if (!match || text === '') return undefined;
  const [, hundreds, teens, tens, ones, ten, alone] = match;
  const hundred = text.includes('sata') ? digit(hundreds ?? 'yksi') * 100 : 0;
  if (teens !== undefined) return hundred + 10 + digit(teens);
  return hundred + digit(tens) * 10 + digit(ones) + (ten === undefined ? 0 : 10) + digit(alone);
}

function digit(word: string | undefined): number {
  return word === undefined ? 0 : small.indexOf(word) + 1;
}
