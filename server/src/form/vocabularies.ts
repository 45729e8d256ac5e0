import type { Fund } from './form.ts';

/** The project's states as the service prints them. */
export const projectStates = { running: 'Toiminnassa', ended: 'Toiminta päättynyt' } as const;

/** The three values of "Hakijoiden lukumäärä tai tuen siirto -menettely". */
export const arrangements = {
  single: 'Vain yksi hakija',
  joint: 'Hakijoita on useampi kuin yksi (yhteishanke)',
  transfer:
    'Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)',
} as const;

/** The two answers to the questions of section 8.1. */
export const answers = { yes: 'Kyllä', no: 'Ei' } as const;

/** Types of organisation that have been met: an open list. */
export const organisationTypes: readonly string[] = [
  'Kansalaisjärjestö',
  'Kunta',
  'Kuntayhtymä',
  'Säätiö',
  'Ammattikorkeakoulu',
  'Yliopisto',
  'Ammatillinen oppilaitos',
  'Valtion viranomainen',
  'Mikroyritys',
  'Pieni yritys',
  'Keskisuuri yritys',
  'Suuryritys',
  'Muu järjestö tai yhdistys',
  'Tutkimuslaitos',
  'Seurakunta',
  'Muu oppilaitos',
];

const elyCentre = 'elinkeino-, liikenne- ja ympäristökeskus';

/** Intermediate bodies that answer for ESR projects. */
const esrAuthorities: readonly string[] = [
  `Etelä-Savon ${elyCentre}`,
  `Hämeen ${elyCentre}`,
  `Keski-Suomen ${elyCentre}`,
  `Pohjois-Pohjanmaan ${elyCentre}`,
  'Sosiaali- ja terveysministeriö',
];

/** Regional councils that answer for EAKR projects; the four ELY centres do too. */
const eakrAuthorities: readonly string[] = [
  'Etelä-Karjalan liitto',
  'Etelä-Pohjanmaan liitto',
  'Etelä-Savon maakuntaliitto',
  'Hämeen liitto',
  'Kainuun liitto',
  'Keski-Pohjanmaan liitto',
  'Keski-Suomen liitto',
  'Kymenlaakson Liitto',
  'Lapin liitto',
  'Pirkanmaan liitto',
  'Pohjanmaan liitto',
  'Pohjois-Karjalan maakuntaliitto',
  'Pohjois-Pohjanmaan liitto',
  'Pohjois-Savon liitto',
  'Päijät-Hämeen liitto',
  'Satakuntaliitto',
  'Uudenmaan liitto',
  'Varsinais-Suomen liitto',
  ...esrAuthorities,
];

/** The authorities that are known to answer for a fund's projects. */
export function authoritiesOf(fund: Fund): readonly string[] {
  return fund === 'EAKR' ? eakrAuthorities : esrAuthorities;
}
