/** Texts longer than this say something (UTF-16 units). */
const longest = 70;

const onlySigns = /^[\s\-–—−.·•*_/?+:;,]+$/;
const reference = new RegExp(
  '^\\(?(?:perustelut?\\s|perusteltu\\s)?' +
    '(?:(?:ks|kts|kats|vrt|katso|kuten|kts\\.|samoin|sama(?:t|na)?|samaan|idem|ditto|se|jfr|samma)[.:]?\\s?)*' +
    '(?:(?:on|ovat|asia|perustelut?|perustelu|vastaus|selitys|kuin|kuvaus|myös|som)\\s)*' +
    '(?:edellä|edell\\.?|ed\\.?|yllä|yllä\\solev\\S+|ylempänä|ylempää|yläpuolel\\S+|edellinen|edelliset|edellisessä|edellisen|edellistä|' +
    'edellämainit\\S+|edellä\\s(?:mainit|kuvat|esitet|sanot|kerrot|perustel)\\S+|aiemmin|aiempi|ovan|ovanstående|föregående)' +
    '(?:\\s(?:kohta|kohdassa|kohdan|rivi|rivillä|perustelut?|perustelu|vastaus|teksti|mukaan|mainittu|kuvattu|kuvaus|punkt|oleva|kohtaa))*[.!)]*$',
  'i',
);
/** Another document, which the reader does not have. */
const otherDocument =
  /^\(?(?:ks|kts|katso|jfr|se)[.:]?\s(?:(?:hanke)?hakemu(?:s|ksen|kseen|ksesta)|(?:hanke|projekti)?suunnitelma[a-z]*|liite\S*|liitteet|ansökan)[.!)]*$/i;
const nothingToSay =
  /^\(?(?:ei|eipä|inga|ingen)\s(?:ole\s)?(?:erillisiä\s|erikseen\s|erityisiä\s|muita\s)?(?:perustelu\S*|perustelta\S*|kommentt\S*|kommentoi\S*|lisättävää|huomautettavaa|mainittavaa|motivering\S*|kommentar\S*)\)?[.!]*$/i;
const bareAnswer = /^\(?(?:kyllä|joo|on|ok|okei|ja|yes|samat?|samoin|idem|ditto|dito|x)\)?[.!]*$/i;

/**
 * Whether a text in the place of reasons gives none: a dash, "ks. edellä", "sama kuin yllä", "ei perusteluja", the answer once more.
 * A bare "Ei" is not among them: under scores it says that there is no effect.
 */
export function givesNoReason(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return false;
  return [onlySigns, bareAnswer, reference, otherDocument, nothingToSay].some((pattern) => pattern.test(trimmed));
}
