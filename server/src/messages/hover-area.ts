import type { Text } from './message.ts';

/** The town of a postal code. */
export const postalCodeTown: Text = {
  fi: 'Postinumeron {code} postitoimipaikka: {town}.',
  sv: 'Postort för postnumret {code}: {town}.',
  en: 'Town of the postal code {code}: {town}.',
};

/** Of a postal code that no list has. */
export const postalCodeUnlisted: Text = {
  fi: 'Postinumeroa {code} ei ole Postin luettelossa.',
  sv: 'Postnumret {code} finns inte i Postis förteckning.',
  en: 'The postal code {code} is not in Posti’s list.',
};

/** A place’s Swedish name. */
export const placeInSwedish: Text = {
  fi: 'Ruotsiksi {swedish}.',
  sv: 'På svenska {swedish}.',
  en: 'In Swedish {swedish}.',
};

/** What a subregion belongs to. */
export const subregionIs: Text = {
  fi: 'Seutukunta {name}: {divisions}.',
  sv: 'Ekonomiska regionen {name}: {divisions}.',
  en: 'Subregion {name}: {divisions}.',
};

/** What a region has. */
export const regionIs: Text = {
  fi: 'Maakunta {name}.',
  sv: 'Landskapet {name}.',
  en: 'Region {name}.',
};

/** What a municipality belongs to. */
export const municipalityIs: Text = {
  fi: 'Kunta {name}: {divisions}.',
  sv: 'Kommunen {name}: {divisions}.',
  en: 'Municipality {name}: {divisions}.',
};

/** What a municipality belonged to in some years. */
export const divisionOfMunicipality: Text = {
  fi: '{subregion} seutukunta, maakunta {region}',
  sv: 'ekonomiska regionen {subregion}, landskapet {region}',
  en: 'subregion {subregion}, region {region}',
};

/** What a subregion belonged to in some years. */
export const divisionOfSubregion: Text = {
  fi: 'maakunta {region}',
  sv: 'landskapet {region}',
  en: 'region {region}',
};

/** A span of years of the classification. */
export const divisionYears: Text = {
  fi: '{division} ({years})',
  sv: '{division} ({years})',
  en: '{division} ({years})',
};

/** Of a place that no year of the classification has. */
export const placeUnknown: Text = {
  fi: 'Nimeä ”{name}” ei ole minkään vuoden luokituksessa.',
  sv: 'Namnet ”{name}” finns inte i klassificeringen för något år.',
  en: 'No year of the classification has the name “{name}”.',
};
