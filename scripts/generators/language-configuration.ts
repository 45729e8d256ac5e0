// Writes how the editor handles the text of descriptions: what a word is, how lists go on, and that prose has no brackets to close.

interface EnterRule {
  readonly beforeText: { readonly pattern: string; readonly flags: string };
  readonly action: { readonly indent: 'none'; readonly appendText: string };
}

/** The language configuration as the file that the editor reads. */
export function generate(): Record<string, string> {
  return { 'language-configuration.json': `${JSON.stringify(configuration(), null, 2)}\n` };
}

// Prose has no pairs: the ")" of "1)" opens nowhere. The editor takes an empty list for none given and falls back to pairs of its own,
// so there is one pair, of two code points that Unicode has set apart for never being a character.
const noPair = ['\ufdd0', '\ufdd1'] as const;

function configuration() {
  return {
    brackets: [noPair],
    colorizedBracketPairs: [noPair],
    autoClosingPairs: [{ open: noPair[0], close: noPair[1] }],
    surroundingPairs: [noPair],
    wordPattern: { pattern: words.join('|'), flags: 'u' },
    onEnterRules: [
      ...bullets.map(bulletRule),
      ...numbers.flatMap((number) => numberStyles.map((style) => style(number))),
    ],
    folding: { offSide: false },
  };
}

const streetLabel = 'Jakeluosoite';

/** What is one word, the longer ones first: the editor takes the first that fits. */
const words: readonly string[] = [
  // A street address in its field, up to the comma before a postal code: "Vanha maantie 3 B 12".
  `(?<=^\\s*${streetLabel}:\\s*)[^\\s,][^,]*[^\\s,]`,
  // An address on the web, without the full stop or comma that ends the sentence.
  '(?:https?:\\/\\/|www\\.)[^\\s<>"”()]*[^\\s<>"”().,;:!?]',
  // An address of mail, with "(at)" as the form prints it.
  '[\\p{L}\\p{N}_+-]+(?:\\.[\\p{L}\\p{N}_+-]+)*(?:\\(at\\)|@)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
  // Y-tunnus, date, telephone number, amount in groups.
  '\\d{6,7}[-–]\\d(?!\\d)',
  '\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)',
  '(?:\\+\\d{1,3}|0\\d{1,2})(?:[ \\u00a0-]\\d{2,})+',
  '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:,\\d{1,2}(?!\\d))?',
  '\\d+,\\d+',
  // Words with hyphens, apostrophes and the endings of abbreviations: "EU-rahoitus", "EU:n".
  "[\\p{L}\\p{N}]+(?:[-–'’][\\p{L}\\p{N}]+|:\\p{Ll}+)*",
];

const bullets = ['-', '–', '—', '•', '·', '*', 'o'] as const;

/** "- asia" goes on with "- ". */
function bulletRule(bullet: string): EnterRule {
  return enterRule(`^\\s*${bullet === '*' ? '\\*' : bullet}\\s+\\S`, `${bullet} `);
}

// The editor cannot count, so each number has its own rules; lists in descriptions are shorter than these.
const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
/** "1. tammikuuta" is a date. */
const item = '\\s+(?!\\p{L}+kuu(?:n|ta)(?!\\p{L}))\\S';
const numberStyles: readonly ((number: number) => EnterRule)[] = [
  (number) => enterRule(`^\\s*${number}\\.${item}`, `${number + 1}. `),
  (number) => enterRule(`^\\s*${number}\\)${item}`, `${number + 1}) `),
  (number) => enterRule(`^\\s*\\(${number}\\)${item}`, `(${number + 1}) `),
];

function enterRule(pattern: string, appendText: string): EnterRule {
  return { beforeText: { pattern, flags: 'u' }, action: { indent: 'none', appendText } };
}
