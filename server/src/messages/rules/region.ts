import type { Text } from '../message.ts';

/** Wording of the rules in rules/region. What follows a problem is a hint of one sentence. */
export const unknownWithHint: Text = { fi: '{problem} {hint}', sv: '{problem} {hint}', en: '{problem} {hint}' };

/** Says that a name is none of its list's kind. */
export const unknownPlace: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: '”{name}” ei ole maakunta.',
    sv: '”{name}” är inte ett landskap.',
    en: '“{name}” is not a region (maakunta).',
  },
  subregion: {
    fi: '”{name}” ei ole seutukunta.',
    sv: '”{name}” är inte en ekonomisk region.',
    en: '“{name}” is not a subregion (seutukunta).',
  },
  municipality: {
    fi: '”{name}” ei ole kunta.',
    sv: '”{name}” är inte en kommun.',
    en: '“{name}” is not a municipality.',
  },
};

/** What to do about a name that nothing is known of. */
export const checkPlace: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: 'Tarkista nimi. Maakunnat luetellaan perusmuodossa, esimerkiksi ”Uusimaa, Kymenlaakso”.',
    sv: 'Kontrollera namnet. Landskapen räknas upp på finska i grundform, till exempel ”Uusimaa, Kymenlaakso”.',
    en: 'Check the name. Regions are listed in Finnish in the nominative, for example “Uusimaa, Kymenlaakso”.',
  },
  subregion: {
    fi: 'Tarkista nimi. Seutukunnat luetellaan genetiivissä, esimerkiksi ”Helsingin, Kotkan-Haminan”.',
    sv: 'Kontrollera namnet. De ekonomiska regionerna räknas upp på finska i genitiv, till exempel ”Helsingin, Kotkan-Haminan”.',
    en: 'Check the name. Subregions are listed in Finnish in the genitive, for example “Helsingin, Kotkan-Haminan”.',
  },
  municipality: {
    fi: 'Tarkista nimi. Kunnat luetellaan perusmuodossa, esimerkiksi ”Helsinki, Kotka”.',
    sv: 'Kontrollera namnet. Kommunerna räknas upp på finska i grundform, till exempel ”Helsinki, Kotka”.',
    en: 'Check the name. Municipalities are listed in Finnish in the nominative, for example “Helsinki, Kotka”.',
  },
};

export const didYouMeanPlace: Text = {
  fi: 'Tarkoititko ”{suggestion}”?',
  sv: 'Menade du ”{suggestion}”?',
  en: 'Did you mean “{suggestion}”?',
};

export const missingComma: Text = {
  fi: 'Puuttuuko nimien välistä pilkku: ”{suggestion}”?',
  sv: 'Saknas ett komma mellan namnen: ”{suggestion}”?',
  en: 'Is a comma missing between the names: “{suggestion}”?',
};

/** A name of another list; `label` is the field's label in the form. */
export const nameOfOtherList: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: 'Se on maakunta ja kuuluu kenttään ”{label}”.',
    sv: 'Det är ett landskap och hör till fältet ”{label}”.',
    en: 'It is a region and belongs in the field “{label}”.',
  },
  subregion: {
    fi: 'Se on seutukunta ja kuuluu kenttään ”{label}”.',
    sv: 'Det är en ekonomisk region och hör till fältet ”{label}”.',
    en: 'It is a subregion and belongs in the field “{label}”.',
  },
  municipality: {
    fi: 'Se on kunta ja kuuluu kenttään ”{label}”.',
    sv: 'Det är en kommun och hör till fältet ”{label}”.',
    en: 'It is a municipality and belongs in the field “{label}”.',
  },
};

export const wholeCountry: Text = {
  fi: 'Luettele nimet yksitellen, pilkulla erotettuina, myös kun hanke kattaa koko maan.',
  sv: 'Räkna upp namnen ett för ett, åtskilda med komma, också när projektet omfattar hela landet.',
  en: 'List the names one by one, parted by commas, also when the project covers the whole country.',
};

/** A whole list in the wrong field. `label`: the field it stands in, `home`: the field it belongs to. */
export const wrongList: Readonly<Record<'region' | 'subregion' | 'municipality', Text>> = {
  region: {
    fi: 'Kentässä ”{label}” on maakuntien nimiä: ne kuuluvat kenttään ”{home}”.',
    sv: 'Fältet ”{label}” har namn på landskap: de hör till fältet ”{home}”.',
    en: 'The field “{label}” holds names of regions: they belong in the field “{home}”.',
  },
  subregion: {
    fi: 'Kentässä ”{label}” on seutukuntien nimiä: ne kuuluvat kenttään ”{home}”.',
    sv: 'Fältet ”{label}” har namn på ekonomiska regioner: de hör till fältet ”{home}”.',
    en: 'The field “{label}” holds names of subregions: they belong in the field “{home}”.',
  },
  municipality: {
    fi: 'Kentässä ”{label}” on kuntien nimiä: ne kuuluvat kenttään ”{home}”.',
    sv: 'Fältet ”{label}” har namn på kommuner: de hör till fältet ”{home}”.',
    en: 'The field “{label}” holds names of municipalities: they belong in the field “{home}”.',
  },
};

export const swappedLists: Text = {
  fi: 'Kenttien ”{label}” ja ”{home}” luettelot ovat toistensa paikalla.',
  sv: 'Förteckningarna i fälten ”{label}” och ”{home}” står på varandras plats.',
  en: 'The lists of the fields “{label}” and “{home}” stand in each other’s place.',
};

/** One place outside the larger ones listed; `homes` is where it belongs in the `years` of the project. */
export const placeOutside: Readonly<
  Record<'subregion-outside-regions' | 'municipality-outside-subregions' | 'municipality-outside-regions', Text>
> = {
  'subregion-outside-regions': {
    fi: 'Seutukunta ”{names}” ei ole missään luetelluista maakunnista: sen maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista seutukunta.',
    sv: 'Den ekonomiska regionen ”{names}” hör inte till något av de uppräknade landskapen: dess landskap är {homes} (indelningen {years}). Lägg till landskapet eller stryk den ekonomiska regionen.',
    en: 'The subregion “{names}” is in none of the listed regions: its region is {homes} (division of {years}). Add the region or remove the subregion.',
  },
  'municipality-outside-subregions': {
    fi: 'Kunta ”{names}” ei ole missään luetelluista seutukunnista: sen seutukunta on ”{homes}” (aluejako {years}). Lisää seutukunta tai poista kunta.',
    sv: 'Kommunen ”{names}” hör inte till någon av de uppräknade ekonomiska regionerna: dess ekonomiska region är ”{homes}” (indelningen {years}). Lägg till den ekonomiska regionen eller stryk kommunen.',
    en: 'The municipality “{names}” is in none of the listed subregions: its subregion is “{homes}” (division of {years}). Add the subregion or remove the municipality.',
  },
  'municipality-outside-regions': {
    fi: 'Kunta ”{names}” ei ole missään luetelluista maakunnista: sen maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista kunta.',
    sv: 'Kommunen ”{names}” hör inte till något av de uppräknade landskapen: dess landskap är {homes} (indelningen {years}). Lägg till landskapet eller stryk kommunen.',
    en: 'The municipality “{names}” is in none of the listed regions: its region is {homes} (division of {years}). Add the region or remove the municipality.',
  },
};

/** Several places with the same home outside the larger ones listed. */
export const placesOutside: typeof placeOutside = {
  'subregion-outside-regions': {
    fi: 'Seutukunnat ”{names}” eivät ole missään luetelluista maakunnista: niiden maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista seutukunnat.',
    sv: 'De ekonomiska regionerna ”{names}” hör inte till något av de uppräknade landskapen: deras landskap är {homes} (indelningen {years}). Lägg till landskapet eller stryk de ekonomiska regionerna.',
    en: 'The subregions “{names}” are in none of the listed regions: their region is {homes} (division of {years}). Add the region or remove the subregions.',
  },
  'municipality-outside-subregions': {
    fi: 'Kunnat ”{names}” eivät ole missään luetelluista seutukunnista: niiden seutukunta on ”{homes}” (aluejako {years}). Lisää seutukunta tai poista kunnat.',
    sv: 'Kommunerna ”{names}” hör inte till någon av de uppräknade ekonomiska regionerna: deras ekonomiska region är ”{homes}” (indelningen {years}). Lägg till den ekonomiska regionen eller stryk kommunerna.',
    en: 'The municipalities “{names}” are in none of the listed subregions: their subregion is “{homes}” (division of {years}). Add the subregion or remove the municipalities.',
  },
  'municipality-outside-regions': {
    fi: 'Kunnat ”{names}” eivät ole missään luetelluista maakunnista: niiden maakunta on {homes} (aluejako {years}). Lisää maakunta tai poista kunnat.',
    sv: 'Kommunerna ”{names}” hör inte till något av de uppräknade landskapen: deras landskap är {homes} (indelningen {years}). Lägg till landskapet eller stryk kommunerna.',
    en: 'The municipalities “{names}” are in none of the listed regions: their region is {homes} (division of {years}). Add the region or remove the municipalities.',
  },
};

/** Related information of a place outside: the list where its home is not. */
export const listedHere: Text = {
  fi: 'Kentässä ”{label}” on nyt: {names}.',
  sv: 'I fältet ”{label}” står nu: {names}.',
  en: 'The field “{label}” now has: {names}.',
};

/** Related information: a listed place where nothing lies. */
export const maybeInstead: Text = {
  fi: 'Kohteessa ”{name}” ei ole yhtään luetelluista kunnista: pitäisikö tässä olla ”{home}”?',
  sv: 'Ingen av de uppräknade kommunerna ligger i ”{name}”: borde här stå ”{home}”?',
  en: 'None of the listed municipalities lies in “{name}”: should this be “{home}”?',
};

export const sameCause: Text = {
  fi: 'Myös ”{name}”.',
  sv: 'Också ”{name}”.',
  en: '“{name}” too.',
};

/** A listed region or subregion without municipality. */
export const emptyPlaces: Readonly<Record<'region' | 'subregion', Text>> = {
  region: {
    fi: 'Maakunnasta ”{name}” ei ole lueteltu yhtään kuntaa. Lisää kunta tai poista maakunta, jos hanketta ei toteuteta siellä.',
    sv: 'Ingen kommun i landskapet ”{name}” har räknats upp. Lägg till en kommun eller stryk landskapet om projektet inte genomförs där.',
    en: 'No municipality of the region “{name}” is listed. Add one, or remove the region if the project is not carried out there.',
  },
  subregion: {
    fi: 'Seutukunnasta ”{name}” ei ole lueteltu yhtään kuntaa. Lisää kunta tai poista seutukunta, jos hanketta ei toteuteta siellä.',
    sv: 'Ingen kommun i den ekonomiska regionen ”{name}” har räknats upp. Lägg till en kommun eller stryk regionen om projektet inte genomförs där.',
    en: 'No municipality of the subregion “{name}” is listed. Add one, or remove the subregion if the project is not carried out there.',
  },
};

export const duplicatePlace: Text = {
  fi: '”{name}” on luettelossa jo: poista toinen maininta.',
  sv: '”{name}” finns redan i förteckningen: stryk den andra gången.',
  en: '“{name}” is in the list already: remove the second mention.',
};

export const firstMention: Text = {
  fi: 'Ensimmäinen maininta on tässä.',
  sv: 'Namnet står här första gången.',
  en: 'The first mention is here.',
};

export const removePlace: Text = { fi: 'Poista ”{name}”', sv: 'Stryk ”{name}”', en: 'Remove “{name}”' };

export const replacePlace: Text = {
  fi: 'Korjaa: ”{suggestion}”',
  sv: 'Rätta till ”{suggestion}”',
  en: 'Change to “{suggestion}”',
};

export const addPlace: Text = {
  fi: 'Lisää ”{name}” kenttään ”{label}”',
  sv: 'Lägg till ”{name}” i fältet ”{label}”',
  en: 'Add “{name}” to the field “{label}”',
};

export const putInstead: Text = {
  fi: 'Vaihda ”{name}” nimeen ”{home}” kentässä ”{label}”',
  sv: 'Byt ”{name}” mot ”{home}” i fältet ”{label}”',
  en: 'Replace “{name}” by “{home}” in the field “{label}”',
};

export const swapLists: Text = {
  fi: 'Vaihda luettelot keskenään',
  sv: 'Låt förteckningarna byta plats',
  en: 'Swap the lists',
};
