// Sources of patterns. They do without the flag `u`: \p{L} makes patterns slow to compile, and these words are Finnish.

/** A letter of Finnish or Swedish text, for the inside of a character class. */
export const letter = 'A-Za-zÅÄÖåäöÉéÜüŠšŽž';

/** What a sentence may begin with before its first word: a bullet, a quotation mark. */
export const leadSource = '^[\\s–•"”*-]{0,4}';

/** Words between verb and date that do not make the sentence speak of something else: names of places and the like. */
export const fillerSource =
  '(?:\\s(?:ja|sekä|jo|suunnitellusti|virallisesti|yhteistyössä|kanssa|alueella|alueilla|seudulla|kunnassa|kunnissa|' +
  `kaupungissa|maakunnassa|maakunnissa|aikavälillä|aikavälille|ajanjaksolla|ajalle|vuosille|ajalla|aikana|vuosina|välillä|[A-ZÅÄÖ][${letter}-]*),?)*`;

const thisProject =
  /(?:^[\s–•"”*-]{0,4}|,\s(?:ja|jolloin|kun|joten)\s)(?:(?:[Tt]ämän?|[Kk]yseinen|[Kk]oko)\s)?(?:(?:ESR|EAKR)-)?(?:[Hh]anke|[Hh]ankkeen|[Hh]anketta|[Hh]ankkeeseen|[Pp]rojekti|[Pp]rojektin|[Pp]rojektia|[Pp]rojektiin|[Hh]ankkeen\s(?:toiminta|toteutus|toteuttaminen))(?:,\s?joka)?(?:\s(?:on|oli)\s[a-zåäö-]{3,20}(?:,|\sja|\ssekä)(?:\sse)?)?$/;

/** Names are compared by their ends. */
const longestName = 120;

/**
 * Whose sentence it is, by the words before its verb: undefined when they only say "the project", otherwise what they say (folded),
 * to be compared with the project's name.
 */
export function nameOfSubject(subject: string | undefined): string | undefined {
  return subject === undefined || thisProject.test(subject) ? undefined : foldName(subject.slice(-longestName));
}

const lastWord = /(?:hanke|hankkeen|hankkeeseen|projekti|projektin|projektiin)(?:joka)?$/;

/** A name for comparing: its letters and digits in lower case, without "hanke" or "projekti" at the end. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9åäöéèüšž]+/g, '')
    .replace(lastWord, '');
}

const anotherProject =
  /rinnakkaish|rinnakkaisp|edeltä|edelli|aiem|aikaisem|esiselvit|jatkohan|emohan|sisarhan|osahan|toi(?:nen|sen|seen)\s(?:ESR-)?(?:hank|proj)/i;

/** Whether a sentence speaks of another project besides this one. */
export function namesAnotherProject(sentence: string): boolean {
  return anotherProject.test(sentence);
}
