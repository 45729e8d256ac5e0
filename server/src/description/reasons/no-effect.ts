import type { Words } from './sentences.ts';
import { contrast, hasWord, negation, sentencesOf } from './sentences.ts';

/**
 * What a reason denies: every effect, only the direct or only the indirect one, or only an effect of importance ("ei merkittävää
 * vaikutusta").
 */
export interface DeniedEffect {
  readonly direct: boolean;
  readonly indirect: boolean;
  /** Small effects are not denied. */
  readonly onlyImportant: boolean;
}

const effectNoun = /^(?:vaikutu[sk]|vaikutteita|merkity[sk]|merkitsev)/;
const effectVerb = /^vaiku(?:ta|tta|teta|ttaa|ttane|ttamaan|tuksia)$/;
const otherEffect = /^(?:kohdistu|koske|kosketa|liity|liittyv|relevan|sovell|soveltu|olennai|oleelli|ulotu|yhtey)/;

/** What may be said of the project, or of nobody, before the word for "not". */
const projectWord =
  /^(?:hank|projekt|toimi[nm]|toimen|tällä|tämä|tämän|näillä|niillä|sillä|se|siihen|niihin|natura|pilot|suunnitel|tästä)/;
const fillerWord =
  /^(?:ole|ja|sekä|tai|siis|näin|arvioi|mukaan|luon[nt]e|vuoksi|johtuen|takia|lähtökoht|todennäköis|\d+)/;
const obliqueWord = /(?:n|lle|lla|llä|ssa|ssä|sta|stä|ta|tä|ihin|hin|kin)$/;
/** A sex, an age or a background that has no effect on taking part is no effect of the project that is denied. */
const personsWord =
  /^(?:sukupuol|tausta|ikä|iä|iällä|kiele|kieli|vakaum|etni|kulttuuritausta|vamma|asuinp|uskon|ihonv|varallis|tulot|ketään|kukaan|kenenkään|keneltäkään|osallist|asiakka|matka|etäisy|välimat|koulutusta)/;

const importance = /^(?:merkittäv|suur|erityi|juuri|oleellis|olennais|huomattav|mainitt|kovin|laaj|paljo)/;
const limiting =
  /^(?:kieltei|haital|haittav|negatiiv|heiken|heikkoj|huonon|pelkäst|ainoast|vain|muuta|muita|muiden|enemp|yksin|myöntei|positiiv|heti|vielä|lyhy|pitk|alussa|nykyi|aina|täysin|kokonaan|pysyv|rajoit|riipu|ympäristöä|vähäi|syrji|estä)/;
const directWord = /^(?:suor[aiu]|välittöm|välitön)/;
const indirectWord = /^välilli/;

/** Words of a sentence that tells of something the project does, so that the reason is more than a denial. */
const telling =
  /^(?:vähen|pien|lisä|edis|paran|vahvis|kehit|suosi|kierr|sääst|tuke|tuet|huomioi|huomioo|hyödyn|mahdollis|ehkäi|opi|opet|oppi|ote|käyte|käytä|pyri|noudat|synt?y|vaikuttaa|vaikuttavat|vaikutetaan|tarjo|ohja|luo(?:$|da|vat|daan)|levi|kannust|painot|kiinnit|monipuol|autta|anta|kasva|raken|tuot|järjest|kunnioit|varmist|huoleh)/;

const bare = new Set(['ei', 'ei ole', 'ei mitään', 'ei mikään', 'ei lainkaan', 'n/a', 'na', 'neutraali', 'nolla', '0']);
const longestDenial = 24;

/** The beginnings of the words without which nothing is denied: a quick look that spares most lines the reading. */
const denying =
  /(?<![a-zA-Z0-9])(?:[eE](?:[iI]|[nN](?![a-zA-Z])|[mM]{2}|[tT]{2})|[iI](?:[lL][mM]|[nN][gGtT])|[nN](?:\/?[aA](?![a-zA-Z])|[eE][uU]|[oO][lL])|[oO][lL][eE][mM]|[sS][aA][kK]|0(?![0-9]))/;

/** What a line denies when it does nothing but deny an effect of the project; undefined when it says anything else, or more. */
export function deniedEffect(text: string): DeniedEffect | undefined {
  if (!denying.test(text)) return undefined;
  const sentences = sentencesOf(text);
  const denials: DeniedEffect[] = [];
  let tells = false;
  for (const words of sentences) {
    const turn = words.findIndex((each) => contrast.test(each));
    const denied = denialIn(turn === -1 ? words : words.slice(0, turn));
    if (turn !== -1 && !(denied && isOneSided(denied))) return undefined;
    if (denied) denials.push(denied);
    else if (hasWord(words, telling)) tells = true;
    tells ||= turn !== -1;
  }
  if (denials.length === 0) return undefined;
  const denied = together(denials);
  return tells && !isOneSided(denied) ? undefined : denied;
}

/** "Ei suoraa vaikutusta, mutta ...": only the direct or only the indirect effect is denied, whatever else is told of the other. */
function isOneSided({ direct, indirect }: DeniedEffect): boolean {
  return direct !== indirect;
}

/** Several denials deny what each of them does. */
export function together(denials: readonly DeniedEffect[]): DeniedEffect {
  return {
    direct: denials.some(({ direct }) => direct),
    indirect: denials.some(({ indirect }) => indirect),
    onlyImportant: denials.every(({ onlyImportant }) => onlyImportant),
  };
}

function denialIn(words: Words): DeniedEffect | undefined {
  if (words.length > longestDenial || hasWord(words, limiting)) return undefined;
  if (bare.has(words.join(' ')) || saysNeutral(words) || saysInSwedish(words)) return everything;
  return deniesInFinnish(words) ? scopeOf(words) : undefined;
}

const everything: DeniedEffect = { direct: true, indirect: true, onlyImportant: false };

function saysNeutral(words: Words): boolean {
  return (
    hasWord(words, effectNoun) && hasWord(words, /^(?:neutraal|olematon|olematt?om|nolla)/) && !hasWord(words, telling)
  );
}

function saysInSwedish(words: Words): boolean {
  return hasWord(words, /^(?:ingen|inga|inte|saknar)$/) && hasWord(words, /^(?:inverk|effekt|påverk)/);
}

function deniesInFinnish(words: Words): boolean {
  const at = words.findIndex((each) => negation.test(each));
  if (at === -1) return false;
  const before = words.slice(0, at);
  if (before.some((each) => personsWord.test(each))) return false;
  const after = words.slice(at + 1);
  if (hasWord(after, effectNoun) || hasWord(before, effectNoun)) return before.every(isNoSubject);
  if (hasWord(after, effectVerb) || hasWord(after, otherEffect)) return before.every(isNoSubject);
  return false;
}

/** Whether a word before the "not" is the project, an effect, or an object: not another subject ("Sukupuoli ei vaikuta"). */
function isNoSubject(each: string): boolean {
  return (
    projectWord.test(each) ||
    fillerWord.test(each) ||
    effectNoun.test(each) ||
    directWord.test(each) ||
    obliqueWord.test(each)
  );
}

function scopeOf(words: Words): DeniedEffect {
  const direct = hasWord(words, directWord);
  const indirect = hasWord(words, indirectWord);
  return {
    direct: direct || !indirect,
    indirect: indirect || !direct,
    onlyImportant: hasWord(words, importance),
  };
}
