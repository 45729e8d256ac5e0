import type { Fund } from './form.ts';

/** A priority axis (toimintalinja) of the programme Kestävää kasvua ja työtä 2014-2020. */
export interface PriorityAxis {
  readonly number: string;
  readonly name: string;
  /** The fund that pays it; technical support (6, 7) is not bound to one here. */
  readonly fund?: Fund;
}

/** A specific objective (erityistavoite); `name` is absent where no wording has been seen. */
export interface SpecificObjective {
  readonly number: string;
  readonly axis: string;
  readonly name?: string;
}

/** First and last day of the programme period, as day numbers of the proleptic Gregorian calendar would order them: [year, month, day]. */
export const programmePeriod = { start: [2014, 1, 1], end: [2023, 12, 31] } as const;

/** REACT-EU projects (axes 8 and 9) start in this year at the earliest. */
export const reactEuFirstYear = 2021;

/** The priority axes, in order. */
export const priorityAxes: readonly PriorityAxis[] = [
  { number: '1', name: 'Pk-yritystoiminnan kilpailukyky', fund: 'EAKR' },
  { number: '2', name: 'Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen', fund: 'EAKR' },
  { number: '3', name: 'Työllisyys ja työvoiman liikkuvuus', fund: 'ESR' },
  { number: '4', name: 'Koulutus, ammattitaito ja elinikäinen oppiminen', fund: 'ESR' },
  { number: '5', name: 'Sosiaalinen osallisuus ja köyhyyden torjunta', fund: 'ESR' },
  { number: '6', name: 'Tekninen tuki' },
  { number: '7', name: 'Tekninen tuki' },
  { number: '8', name: 'REACT-EU:n EAKR-toimenpiteet', fund: 'EAKR' },
  { number: '9', name: 'REACT-EU:n ESR-toimenpiteet', fund: 'ESR' },
];

/** The specific objectives, in order of their axes. */
export const specificObjectives: readonly SpecificObjective[] = [
  { axis: '1', number: '1.1', name: 'Uuden liiketoiminnan luominen' },
  { axis: '1', number: '1.2' },
  { axis: '1', number: '2.1', name: 'PK-yritysten kasvun ja kansainvälistymisen edistäminen' },
  { axis: '1', number: '3.1' },
  { axis: '2', number: '3.2', name: 'Uusiutuvan energian ja energiatehokkaiden ratkaisujen kehittäminen' },
  {
    axis: '2',
    number: '4.1',
    name: 'Tutkimus-, osaamis- ja innovaatiokeskittymien kehittäminen alueellisten vahvuuksien pohjalta',
  },
  { axis: '2', number: '5.1', name: 'Yritysten innovaatiotoiminnan vahvistaminen' },
  {
    axis: '3',
    number: '6.1',
    name: 'Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
  },
  { axis: '3', number: '7.1', name: 'Tuottavuuden ja työhyvinvoinnin parantaminen' },
  { axis: '3', number: '8.1', name: 'Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen' },
  {
    axis: '4',
    number: '9.1',
    name: 'Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen',
  },
  { axis: '4', number: '9.2', name: 'Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen' },
  { axis: '5', number: '10.1', name: 'Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen' },
  {
    axis: '8',
    number: '12.1',
    name: 'Pk-yritystoiminnan vahvistaminen erityisesti digitalisaation ja vihreän talouden näkökulmasta',
  },
  {
    axis: '8',
    number: '12.2',
    name: 'Tutkimus- ja innovaatiotoiminnan kehittäminen erityisesti digitalisaation edistämisen ja yhteiskunnan hiilineutraalisuustavoitteen toteutumisen näkökulmasta',
  },
  { axis: '9', number: '12.3', name: 'Digitaalisten taitojen parantaminen' },
  { axis: '9', number: '12.4', name: 'Yritysten ja yrittäjien muutoskyvykkyyden lisääminen' },
];

/** The axis with a number such as "9", if the programme has it. */
export function findAxis(number: string): PriorityAxis | undefined {
  return priorityAxes.find((axis) => axis.number === number);
}

/** The objective with a number such as "12.3", if the programme has it. */
export function findObjective(number: string): SpecificObjective | undefined {
  return specificObjectives.find((objective) => objective.number === number);
}
