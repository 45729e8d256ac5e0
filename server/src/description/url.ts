/** A web address as written; a malformed one with the address that was plainly meant. */
export type Url = { readonly kind: 'fine' } | { readonly kind: 'malformed'; readonly meant: string | undefined };

const host = '[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)*\\.\\p{L}{2,24}\\.?';
const tail = '(?::\\d{1,5})?(?:[/?#]\\S*)?';
const url = new RegExp(`^(?:https?://|www\\.)${host}${tail}$`, 'iu');
const bare = new RegExp(`^${host}${tail}$`, 'iu');
const longest = 2000;

const fine: Url = { kind: 'fine' };

/** Reads a value of WWW-osoite: an http(s) address or a bare `www.` one, with or without a path; several may stand side by side. */
export function readUrl(text: string): Url {
  if (text.length > longest) return { kind: 'malformed', meant: undefined };
  if (url.test(text)) return fine;
  const all = text.split(/[,;]?\s+(?:(?:ja|tai|och|eller|and|or)\s+)?/iu);
  if (all.length > 1 && all.every((each) => url.test(each))) return fine;
  return { kind: 'malformed', meant: meantUrl(text) };
}

/** "example.fi", "http:/www.example.fi", "htpps://example.fi", "www,example.fi", "http:// example.fi". */
function meantUrl(text: string): string | undefined {
  const [, scheme = '', rest = ''] = /^(h[tps]{2,5}\s?[:;.]?\s?[/\\]{1,3}|https?:)?(.*)$/iu.exec(text) ?? [];
  const address = rest
    .replace(/^(?:https?:\/\/|[\s/\\])+/i, '')
    .replace(/^(www)[.,\s]+/i, '$1.')
    .replace(/,(?=\p{L}{2,3}(?:\/|$))/iu, '.')
    .replace(/\s+/g, '');
  if (/[@\s]/.test(text.replace(/\s+/g, ' ').replace(/^.{0,12} /, '')) || !bare.test(address)) return undefined;
  return `${/s\W*$/i.test(scheme) ? 'https' : 'http'}://${address}`;
}
