import type { Text } from './message.ts';

/** The groups of rules, as headings. */
export const groupNames = {
  structure: { fi: 'Rakenne', sv: 'Struktur', en: 'Structure' },
  values: {
    fi: 'Perustiedot ja niiden muoto (osiot 1 ja 2)',
    sv: 'Basuppgifter och deras form (avsnitt 1 och 2)',
    en: 'Values of sections 1 and 2',
  },
  funding: { fi: 'Rahoitus (osio 5)', sv: 'Finansiering (avsnitt 5)', en: 'Funding (section 5)' },
  region: { fi: 'Kohdealue (osio 6)', sv: 'Målområde (avsnitt 6)', en: 'Region (section 6)' },
  indicators: { fi: 'Seurantatiedot (osio 7)', sv: 'Uppföljningsuppgifter (avsnitt 7)', en: 'Indicators (section 7)' },
  principles: {
    fi: 'Horisontaaliset periaatteet (osio 8)',
    sv: 'Horisontella principer (avsnitt 8)',
    en: 'Horizontal principles (section 8)',
  },
  prose: { fi: 'Teksti', sv: 'Löpande text', en: 'Prose' },
  portfolio: {
    fi: 'Useat kuvaukset yhdessä',
    sv: 'Flera beskrivningar tillsammans',
    en: 'Several descriptions together',
  },
} as const satisfies Record<string, Text>;

/** Headings and captions of a rule's page. */
export const pageWhy: Text = { fi: 'Miksi', sv: 'Varför', en: 'Why' };
/** Heading of a rule’s page: what to do. */
export const pageRemedy: Text = { fi: 'Mitä tehdä', sv: 'Vad ska jag göra', en: 'What to do' };
/** Heading of a rule’s page: examples. */
export const pageExamples: Text = { fi: 'Esimerkkejä', sv: 'Exempel', en: 'Examples' };
/** Heading of one example. `number`: counted from 1. */
export const pageExample: Text = { fi: 'Esimerkki {number}', sv: 'Exempel {number}', en: 'Example {number}' };
/** Above the wrong text of an example. */
export const pageWrong: Text = { fi: 'Väärin', sv: 'Fel', en: 'Wrong' };
/** Above the right text of an example. */
export const pageRight: Text = { fi: 'Oikein', sv: 'Rätt', en: 'Right' };
/** In place of a text of an example that is empty. */
export const pageMissing: Text = { fi: '(ei mitään)', sv: '(ingenting)', en: '(nothing)' };
/** Introduces what else is different in the description of an example. */
export const pageElsewhere: Text = {
  fi: 'Kun muualla kuvauksessa on',
  sv: 'När det på annat håll i beskrivningen står',
  en: 'When the description says elsewhere',
};
/** Introduces the other description of an example. */
export const pageOther: Text = {
  fi: 'Kun toisessa kuvauksessa on',
  sv: 'När det i en annan beskrivning står',
  en: 'When another description says',
};
/** Introduces the file’s name of an example. */
export const pageFileName: Text = {
  fi: 'Kun tiedoston nimi on',
  sv: 'När filens namn är',
  en: 'When the file is named',
};
/** Heading of a rule’s page: repairs. */
export const pageFix: Text = { fi: 'Korjaus', sv: 'Korrigering', en: 'Fix' };
/** Of a rule without a repair. */
export const pageNoFix: Text = {
  fi: 'Automaattista korjausta ei ole.',
  sv: 'Det finns ingen automatisk korrigering.',
  en: 'There is no automatic fix.',
};
/** Of a repair that changes only the writing. */
export const pageSafe: Text = {
  fi: 'muuttaa vain kirjoitusasua',
  sv: 'ändrar bara skrivsättet',
  en: 'changes only how it is written',
};
/** Of a repair that a person should look at. */
export const pageUnsafe: Text = {
  fi: 'muuttaa sisältöä: tarkista tulos',
  sv: 'ändrar innehållet: granska resultatet',
  en: 'changes the content: review the result',
};
/** Heading of a rule’s page: settings. */
export const pageConfiguration: Text = { fi: 'Asetukset', sv: 'Inställningar', en: 'Configuration' };
/** How a rule’s severity is configured. `file`, `rule`: names. */
export const pageConfigurationText: Text = {
  fi: 'Vakavuutta voi muuttaa tai säännön ottaa pois käytöstä tiedostossa esr-kuvaus.json. Arvo on "error", "warning", "info", "hint" tai "off":',
  sv: 'Allvarlighetsgraden kan ändras och regeln stängas av i filen esr-kuvaus.json. Värdet är "error", "warning", "info", "hint" eller "off":',
  en: 'Change the severity or turn the rule off in the file esr-kuvaus.json. The value is "error", "warning", "info", "hint" or "off":',
};
/** Label: severity. */
export const pageSeverity: Text = { fi: 'Vakavuus', sv: 'Allvarlighetsgrad', en: 'Severity' };
/** Label: group. */
export const pageGroup: Text = { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' };
/** Label: the version that brought the rule. */
export const pageSince: Text = { fi: 'Versiosta', sv: 'Från version', en: 'Since version' };
