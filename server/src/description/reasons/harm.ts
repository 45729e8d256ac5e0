import type { Words } from './sentences.ts';
import { contrast, hasWord, negation, sentencesOf } from './sentences.ts';

/** What burdens, some of it also as the end of a longer word: harmful when there is more of it, good when there is less. */
const burden =
  /päästö|jätte|matkust|liikenn|kulut|kuormit|rasit|haitt|^(?:jäte|matkoj|matkat|matkan|liikkum|ajo(?:$|a|ja|jen|kilomet)|autoil|auto(?:$|a|ja|jen|lla|illa|ilu)|lento|len[nt]|riski|melu|syrjäyt|köyhy|eriarvo|työttömy|kustannu|tulost|paperi|sähkö|energiank|polttoain|kuljetu|hukka|ylijääm|tuho|vaara|uhka|uhat|hiilijal)/;
const less =
  /^(?:vähen|vähem|vähin|pienen|pienem|ale[nm]|sääst|ehkäi|torju|estä|este|väl(?:te|tte|ttä|ty)|minimoi|poist|karsi|katk|lieven|lievi|ilman|korva|kiert)/;
const more = /^(?:lisä|kasva|nous|nost|enene|enemm|aiheut|synny|synty|tuot|vaati|edellyt|kulu)/;
const plainHarm =
  /^(?:haital|haittaa|kieltei|negatiiv|heiken|heikent|huonon|huonone|vahing|vaurio|pilaa|saast|rehevö|menet|supist|lakkau|irtisan|valitett|väistäm|kompensoi|miinus|kato|katoa|häviä|hävit|purk|pure|rappeu|kärs|hylät)/;
const good =
  /^(?:vahvis|paran|edis|lisä|kehit|tuke|tuet|suosi|kierr|kiert|sääst|hyvinvoi|osallis|mahdollis|kannust|opi|opp|opet|löyt|virk|elvy|elvyt|kestäv|tasa-arv|yhdenvert|korja|hyödy|autta|tarjo|luo|uusiutu|uusia|huomioi|otetaan|paikalli|ympäristöystäv|ympäristötieto|myönt|työllis|koulut|ohja|rytm|monipuol|kunnioit|kasva|laaj|levi|hyvä|parem|syntyy|saavutet|turva|tehos|tietois|yhtei|kohda|lievit|digi|etä)/;

/** Whether a line tells only of good, so that it could not be the reason for a negative score: of no harm, and it denies nothing. */
export function tellsOnlyGood(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.some(tellsOfGood) && sentences.every(isHarmless);
}

/** What is harmful whenever there is more of it. */
const plainBurden =
  /^(?:päästö|jätettä$|jätteen$|jätteitä$|matkust|ajoa$|ajokilometr|autoil|liikenne$|liikennettä$|energiankulut|kulutus|melu|hiilijalanjäl)/;
const grows =
  /^(?:lisää|lisäävät|lisääntyy|lisääntyvät|kasvaa|kasvavat|kasvattaa|kasvattavat|nousee|nousevat|enenee|aiheuttaa|aiheuttavat)$/;
const relief = /^(?:kierr|lajit|hyödyn|tietoi|osaam|ymmärr|hallin|korva|kompens|pyri|minimoi|toisaal)/;

/** Whether a line tells of nothing but harm, so that it could not be the reason for a positive score. */
export function tellsOnlyHarm(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every(isHarm);
}

function isHarm(words: Words): boolean {
  if (words.some((each) => [negation, contrast, relief, less].some((other) => other.test(each)))) return false;
  const burdens = [...words.keys()].filter((index) => plainBurden.test(words[index] ?? ''));
  return burdens.some((index) => distance(words, index, grows) <= nearby);
}

/** So many words lie between a burden and what it does, at most. */
const nearby = 3;

function tellsOfGood(words: Words): boolean {
  return words.length > 1 && (hasWord(words, good) || hasWord(words, less));
}

function isHarmless(words: Words): boolean {
  if (hasWord(words, plainHarm) || hasWord(words, negation)) return false;
  const burdens = [...words.keys()].filter((index) => burden.test(words[index] ?? ''));
  if (burdens.length === 0) return !hasWord(words, less) || hasWord(words, lessOfBad);
  return burdens.every((index) => distance(words, index, less) < distance(words, index, more));
}

/** "säästää", "ehkäistä", "kiertää": good without saying what there is less of. */
const lessOfBad = /^(?:sääst|ehkäi|kiert|torju)/;

/** How many words away the nearest word of a kind is; Infinity when there is none. */
function distance(words: Words, from: number, kind: RegExp): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, word] of words.entries()) if (kind.test(word)) least = Math.min(least, Math.abs(index - from));
  return least;
}
