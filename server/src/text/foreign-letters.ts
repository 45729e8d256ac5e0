import type { EncodingName } from './encodings.ts';

/** What a text shows for the letters ä and ö, and how that comes about. */
export interface ForeignLetters {
  readonly shown: string;
  readonly meant: string;
  /** What the text was written in; undefined when the letters are lost. */
  readonly encoding: EncodingName | 'quoted-printable' | undefined;
  /** What it was read as. */
  readonly readAs: EncodingName | undefined;
}

/** One byte a letter, read as another such encoding. Each sign alone occurs in texts that are right; only many within words tell. */
const confusions: readonly (readonly [
  EncodingName | 'quoted-printable' | undefined,
  EncodingName | undefined,
  string,
  string,
])[] = [
  ['Windows-1252', 'CP850', 'õ', '÷'],
  ['Windows-1252', 'CP437', 'Σ', '÷'],
  ['Windows-1252', 'Mac OS Roman', '‰', 'ˆ'],
  ['Windows-1252', 'Windows-1251', 'д', 'ц'],
  ['Windows-1252', 'Windows-1253', 'δ', 'φ'],
  ['Windows-1252', 'KOI8-R', 'Д', 'Ж'],
  ['CP850', 'Windows-1252', '„', '”'],
  ['CP850', 'Mac OS Roman', 'Ñ', 'î'],
  ['Mac OS Roman', 'Windows-1252', 'Š', 'š'],
  ['Mac OS Roman', 'CP850', 'è', 'Ü'],
  ['ISO 646-FI', undefined, '{', '|'],
  ['quoted-printable', undefined, '=C3=A4', '=C3=B6'],
  ['quoted-printable', undefined, '=E4', '=F6'],
  [undefined, undefined, '?', '?'],
];

/** How much of a text is looked at: enough to tell, and the same cost for a text of any length. */
const looked = 30_000;
const enough = 4;

/**
 * How the letters ä and ö came to be other signs in a text that has hardly any of them; undefined where they are right, or too few to
 * tell. For texts of which something else says that they are not as they should be.
 */
export function foreignLettersIn(text: string): ForeignLetters | undefined {
  const start = text.slice(0, looked);
  const right = start.match(/[äö]/gi)?.length ?? 0;
  const candidates = confusions.map(([encoding, readAs, a, o]) => {
    const count = withinWords(start, a) + (a === o ? 0 : withinWords(start, o));
    return { count, letters: { shown: a, meant: 'ä', encoding, readAs } };
  });
  const best = candidates.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count >= enough && best.count > 4 * right ? best.letters : undefined;
}

/** How often a sign stands between letters of ASCII, alone or several times. */
function withinWords(text: string, sign: string): number {
  const escaped = sign.replace(/[?{|]/g, '\\$&');
  return text.match(new RegExp(`(?<=[a-z])(?:${escaped})+(?=[a-z])`, 'gi'))?.length ?? 0;
}
