/** The languages of messages. The form's own labels are Finnish in all of them. */
export type Language = 'fi' | 'sv' | 'en';

/** All languages, the default first. */
export const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** One text in every language; `{name}` stands for an argument. */
export type Text = Readonly<Record<Language, string>>;

/** What a placeholder is filled with: text as it is, a whole number (grouped by U+00A0), a share in percent, or a text in the reader's language. */
export type Argument = string | number | { readonly percent: number } | { readonly text: Text } | Message;

/** A message as plain data: rendered where it is shown, in the reader's language. */
export interface Message {
  readonly text: Text;
  readonly args?: Readonly<Record<string, Argument>>;
}

/** A message of a catalogue text and its arguments. */
export function message(text: Text, args?: Readonly<Record<string, Argument>>): Message {
  return args === undefined ? { text } : { text, args };
}

/** The message in a language. */
export function render({ text, args }: Message, language: Language): string {
  const template = text[language];
  if (args === undefined) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const argument = args[name];
    return argument === undefined ? whole : renderArgument(argument, language);
  });
}

function renderArgument(argument: Argument, language: Language): string {
  if (typeof argument === 'string') return shortened(argument);
  if (typeof argument === 'number') return groupThousands(argument);
  if ('percent' in argument) return renderPercent(argument.percent, language);
  return render(argument, language);
}

const longestQuote = 240;

/** A value of a thousand characters in a message helps nobody: its beginning tells which one it is. */
function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** A whole number with U+00A0 between thousands, as Finnish, Swedish and SI usage have it. */
export function groupThousands(value: number): string {
  return String(value)
    .replace(/\B(?=(\d{3})+$)/g, '\u00a0')
    .replace('-', '−');
}

const almostAll: Text = { fi: 'alle 100\u00a0%', sv: 'under 100\u00a0%', en: 'under 100%' };
const moreThanAll: Text = { fi: 'yli 100\u00a0%', sv: 'över 100\u00a0%', en: 'over 100%' };

/** A share that is not the whole but would be rounded to it. */
function besideEdge(percent: number): Text | undefined {
  if (percent === 100 || percent.toFixed(1) !== '100.0') return undefined;
  return percent < 100 ? almostAll : moreThanAll;
}

function renderPercent(percent: number, language: Language): string {
  const edge = besideEdge(percent);
  if (edge !== undefined) return render({ text: edge }, language);
  const digits = percent < 1000 ? percent.toFixed(1) : groupThousands(Math.round(percent));
  return language === 'en' ? `${digits}%` : `${digits.replace('.', ',')}\u00a0%`;
}
