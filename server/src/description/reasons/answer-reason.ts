import type { FieldId } from '../../form/form.ts';
import type { Line } from '../../syntax/line.ts';
import { readLine } from '../values.ts';
import type { Words } from './sentences.ts';
import { contrast, hasWord, negation, sentencesOf } from './sentences.ts';
import type { Stretch } from './stretch.ts';

/** What a reason says of the question it stands under: that it is so, that it is not so, or neither plainly. */
export type Stance = 'yes' | 'no' | undefined;

type Reader = (words: Words) => Stance;

/** What the first lines of a reason say of their question. What says both says neither. */
export function stanceOf(id: FieldId, lines: readonly Line[], { from, end }: Stretch): Stance {
  const read = textReaders[id];
  if (read === undefined) return undefined;
  const said = new Set<Stance>();
  for (let line = from; line < end && line < from + mostLines; line++) {
    const source = lines[line];
    if (source && source.text !== '') for (const stance of readLine(source, read)) said.add(stance);
  }
  return said.size === 1 ? [...said][0] : undefined;
}

const mostLines = 12;

/** The stances of a line's sentences; one that turns the other way says both. */
const readerOf =
  (read: Reader) =>
  (text: string): readonly Stance[] => {
    const sentences = sentencesOf(text);
    const found = sentences.map(read).filter((stance) => stance !== undefined);
    const turns = found.length > 0 && sentences.some((words) => hasWord(words, contrast));
    return turns && found.includes('no') ? ['yes', 'no'] : found;
  };

const hedge =
  /^(?:vain|ainoastaan|pelkäst|osittain|osin|olisi|olisivat|voisi|ehkä|tarvittaessa|mahdollis|pyri|tulisi|pitäisi|vielä|myöhemmin|jatkossa|aiemmin|aikaisemm|jo$)/;
const bareNo = new Set([
  'ei',
  'ei ole',
  'ei ole tehty',
  'ei tehty',
  'ei tehdä',
  'ei ole huomioitu',
  'ei huomioitu',
  'ei huomioida',
  'ei tarpeen',
  'ei ole tarpeen',
  'ei tarvetta',
  'ei relevantti',
  'ei koske hanketta',
]);

const analysis =
  /^(?:analyys|toimintaympäristöanalyys|sukupuolianalyys|sukupuolivaikut|suvau|suvaus|selvity|kartoitu|tarkastelu|sukupuolinäkökul|sukupuolijakaum|arvioin)/;
const analysed =
  /^(?:tehty|tehtiin|tehdään|laadittu|laadittiin|toteutettu|toteutettiin|analysoitu|analysoitiin|kartoitettu|kartoitettiin|tarkasteltu|tarkasteltiin|selvitetty|selvitettiin|arvioitu|arvioitiin|sisältyy|sisältyi|tutustuttu|perehdytty|suoritettu|suoritettiin|hyödynnetty|hyödynnettiin)$/;
const notAnalysed =
  /^(?:teh|laad|laat|toteut|analyso|kartoi|tarkastel|selvit|suorit|koet|koe$|nähty|nähdä|tarpee|tarve|tarvetta|tarvit|katsot|ole$|sisäl)/;
const sexes = /^(?:sukupuol|naist|nais|mies|mieh|tyttö|tytö|poik|poji)/;
const equality = /^(?:tasa-arvo|tasaarvo|sukupuolten)/;

const readAnalysis: Reader = (words) => {
  if (isBareNo(words)) return 'no';
  const at = words.findIndex((each) => negation.test(each));
  const speaksOfIt = hasWord(words, analysis);
  if (speaksOfIt && (hasWord(words, undone) || isForLater(words))) return 'no';
  if (at === -1) {
    const done = speaksOfIt ? hasWord(words, analysed) : hasWord(words, analysed) && hasWord(words, sexes);
    return done && !hasWord(words, hedge) ? 'yes' : undefined;
  }
  if (
    !speaksOfIt ||
    hasWord(words, /^(?:vain|ainoastaan|pelkäst|ongelm|poikkea|eroja|ero$|vaikuttan|osoit|vaikutuksia)/)
  )
    return undefined;
  return hasWord(words.slice(at + 1, at + 8), notAnalysed) ? 'no' : undefined;
};

/** "Analyysi tehdään myöhemmin": it has not been made. */
function isForLater(words: Words): boolean {
  return words.length < 7 && words.at(-1) === 'myöhemmin' && hasWord(words, /^(?:tehdään|laaditaan|toteutetaan)$/);
}

/** "jätettiin tekemättä", "on jätetty huomiotta". */
const undone = /^(?:tekemättä|laatimatta|toteuttamatta|huomioimatta|huomiotta|suorittamatta)$/;

const considered =
  /^(?:huomioi(?!mat)|mukana$|esillä$|huomioo|huomiota|huomion|valtavirtais(?:t|tu)|otet|ote(?:taan|ttu|ttiin)|ota$|oteta)/;

const viewWithoutWeight = /sukupuolinäkökulmalla ei ole (?:\S+ )?(?:merkitystä|vaikutusta)/;

const readMainstreaming: Reader = (words) => {
  if (isBareNo(words)) return 'no';
  const speaksOfIt = hasWord(words, sexes) || hasWord(words, equality) || hasWord(words, /^(?:näkökul|valtavirtais)/);
  if (viewWithoutWeight.test(words.join(' '))) return 'no';
  if (!speaksOfIt || !(hasWord(words, considered) || hasWord(words, undone))) return undefined;
  const at = words.findIndex((each) => negation.test(each));
  if (at === -1 && hasWord(words, undone)) return 'no';
  if (at === -1) return hasWord(words, hedge) ? undefined : 'yes';
  if (hasWord(words, /^(?:vain|ainoastaan|pelkäst|jätet|jää$|syrji|perusteella|riipp)/)) return undefined;
  return hasWord(words.slice(at + 1, at + 6), considered) ? 'no' : undefined;
};

const mainGoal =
  /^(?:päätavoit|päätavoittee|päämäär|ensisijai|päätarkoit|pää-?tavoit|ydintavoit|keskeisi|tärkei|varsinai)/;
const goal = /^(?:päätavoit|päämäär|päätarkoit|ydintavoit|tavoit|tarkoit)/;

const readObjective: Reader = (words) => {
  const at = words.findIndex((each) => negation.test(each));
  const speaksOfIt = hasWord(words, mainGoal) && hasWord(words, goal);
  const joined = words.join(' ');
  if (isBareNo(words) || /^ei (?:ole )?(?:hankkeen |projektin )?(?:pää)?tavoite$/.test(joined)) return 'no';
  if (!speaksOfIt) return undefined;
  if (at !== -1) return deniesGoal(words, at) ? 'no' : undefined;
  return hasWord(words, equality) ? affirmsGoal(joined) : otherGoal(joined);
};

function deniesGoal(words: Words, at: number): boolean {
  return !hasWord(words, /^(?:vain|ainoastaan|pelkäst)/) && words.slice(at + 1, at + 3).includes('ole');
}

const goalsBeginning =
  '^(?:(?:koko|tämän) )?(?:hankkeen |projektin )?(?:ensisijai\\S+ |keskeisi\\S+ |tärkei\\S+ |varsinai\\S+ )?(?:pää)?(?:tavoit|tarkoit|määr)\\S+ (?:on|ovat|onkin) ';
const equalityAsGoal = new RegExp(
  `${goalsBeginning}(?:sukupuolten (?:välisen |välistä )?tasa-arvo|(?:naisten|miesten) ja (?:miesten|naisten) (?:välisen |välistä )?tasa-arvo|tasa-arvo|` +
    '(?:edistää|parantaa|lisätä|vahvistaa) (?:\\S+ ){0,3}tasa-arvoa)',
);
/** "Sukupuolten tasa-arvon edistäminen on hankkeen keskeisin tavoite." */
const equalityFirst =
  /^(?:sukupuolten )?(?:välisen |välinen )?tasa-arvo(?:n \S+)? on (?:hankkeen |projektin )(?:keskeisin |tärkein |ensisijainen |varsinainen )?(?:pää)?tavoite$/;
/** "Päätavoite on purkaa sukupuolenmukaista eriytymistä ja edistää tasa-arvoa." */
const apartness = new RegExp(
  `${goalsBeginning}(?:purkaa|lieventää|vähentää) (?:\\S+ ){0,3}(?:eriytymi|segregaat)\\S+ .*tasa-arvoa`,
);
const anyGoal = new RegExp(`${goalsBeginning}\\S+`);

function affirmsGoal(joined: string): Stance {
  return equalityAsGoal.test(joined) || equalityFirst.test(joined) || apartness.test(joined) ? 'yes' : undefined;
}

/** "Päätavoite on nuorten työllistyminen": another goal is the main one. */
function otherGoal(joined: string): Stance {
  return anyGoal.test(joined) &&
    !/sukupuol|naisten|miesten|naisia|segregaat|eriytymi/.test(joined) &&
    /pää|ensisij/.test(joined)
    ? 'no'
    : undefined;
}

/** Also with its cause behind it: "Ei tehty, koska ...". */
function isBareNo(words: Words): boolean {
  const cause = words.findIndex((each) => each === 'koska' || each === 'sillä');
  return bareNo.has((cause === -1 ? words : words.slice(0, cause)).join(' '));
}

const textReaders: Partial<Record<FieldId, (text: string) => readonly Stance[]>> = {
  genderAnalysis: readerOf(readAnalysis),
  genderMainstreaming: readerOf(readMainstreaming),
  genderObjective: readerOf(readObjective),
};
