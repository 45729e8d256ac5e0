/** A web address as written; a dash says that there is none; a malformed one has the address that was plainly meant. */
export type Url =
  | { readonly kind: 'fine' | 'none' }
  | { readonly kind: 'malformed'; readonly meant: string | undefined };

const host = '[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)*\\.\\p{L}{2,24}\\.?';
const tail = '(?::\\d{1,5})?(?:[/?#]\\S*)?';
/** What nearly every address is: tried first, because it takes no time to compile and the letters of all scripts take milliseconds. */
const usual = /^(?:https?:\/\/|www\.)[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z]{2,24}(?:[/?#]\S*)?$/i;
const url = new RegExp(`^(?:https?://|www\\.)${host}${tail}$`, 'iu');
const bare = new RegExp(`^${host}${tail}$`, 'iu');
const longest = 2000;

const fine: Url = { kind: 'fine' };

/** Reads a value of WWW-osoite: an http(s) address or a bare `www.` one, with or without a path; several may stand side by side. */
export function readUrl(text: string): Url {
  if (text.length > longest) return { kind: 'malformed', meant: undefined };
  if (usual.test(text) || url.test(text)) return fine;
  if (/^[-–—]{1,3}$/.test(text)) return { kind: 'none' };
  const all = text.split(/[,;]?\s+(?:(?:ja|tai|och|eller|and|or)\s+)?/iu);
  if (all.length > 1 && all.every((each) => url.test(each))) return fine;
  return { kind: 'malformed', meant: meantUrl(text) };
}

/** "example.fi", "http:/www.example.fi", "htpps://example.fi", "www,example.fi", "http:// example.fi". */
function meantUrl(text: string): string | undefined {
  const scheme = /^h[tps]{2,5}\s?[:;.]{0,2}\s?[/\\]{1,3}\s?|^https?:/iu.exec(text)?.[0] ?? '';
  const address = text
    .slice(scheme.length)
    .replace(/^(?:https?:\/\/|[\s/\\])+/i, '')
    .replace(/^www[.,\s]+/i, 'www.')
    .replace(/,(?=\p{L}{2,3}(?:\/|$))/u, '.')
    .replace(/[.,;]{1,3}$/, '');
  if (address.includes('@') || !bare.test(address)) return undefined;
  return `${/s\W*$/i.test(scheme) ? 'https' : 'http'}://${address}`;
}
