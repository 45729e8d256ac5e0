import { foldSpaces } from '../../syntax/line.ts';

/** What the name of an organisation plainly says that it is. */
export type OrganisationKind =
  | 'association'
  | 'company'
  | 'foundation'
  | 'municipality'
  | 'joint-authority'
  | 'university'
  | 'university-of-applied-sciences'
  | 'parish'
  | 'state-authority';

/** Words of a name that tell its kind, in lower case and without full stops. A word decides by its whole or by its end. */
const kindsByWord: readonly (readonly [OrganisationKind, RegExp])[] = [
  ['association', /^(?:ry|rf|r\.y|r\.f|rekisteröity|yhdistys|förening|föreningen|\S+yhdistys|\S+förening)$/],
  ['company', /^(?:oy|ab|oyj|abp|oyab|osakeyhtiö|tmi|t:mi|toiminimi|osk|osuuskunta|ltd)$/],
  ['foundation', /^(?:sr|säätiö|\S{3,}säätiö|stiftelse|stiftelsen|\S{3,}stiftelse|\S{3,}stiftelsen)$/],
  ['municipality', /^(?:kaupunki|kunta|stad|kommun)$/],
  ['joint-authority', /^(?:(?!seura)\S*kuntayhtymä|samkommun|samkommunen|\S*sairaanhoitopiiri|maakuntaliitto)$/],
  ['university', /^(?:yliopisto|\S+-yliopisto|taideyliopisto|universitet|\S+-universitet)$/],
  ['university-of-applied-sciences', /^(?:\S*ammattikorkeakoulu|\S*-?amk|yrkeshögskola|yrkeshögskolan)$/],
  ['parish', /^(?:(?:\S+-)?seurakunta|seurakuntayhtymä|hiippakunta|församling|kyrkliga|kirkkohallitus)$/],
  [
    'state-authority',
    /^(?:ympäristökeskus|aluehallintovirasto|avi|ely-keskus|te-toimisto|te-palvelut|\S*ministeriö|poliisilaitos|rikosseuraamuslaitos|verohallinto|opetushallitus|maahanmuuttovirasto|puolustusvoimat)$/,
  ],
];

/** Types of the form that each kind of organisation may have; of other types only what is not known is left open. */
const fitting: Readonly<Record<OrganisationKind, readonly string[]>> = {
  association: [
    'Kansalaisjärjestö',
    'Muu järjestö tai yhdistys',
    'Ammatillinen oppilaitos',
    'Muu oppilaitos',
    'Seurakunta',
    'Tutkimuslaitos',
  ],
  company: [
    'Mikroyritys',
    'Pieni yritys',
    'Keskisuuri yritys',
    'Suuryritys',
    'Ammattikorkeakoulu',
    'Ammatillinen oppilaitos',
    'Muu oppilaitos',
    'Tutkimuslaitos',
  ],
  foundation: [
    'Säätiö',
    'Ammattikorkeakoulu',
    'Yliopisto',
    'Ammatillinen oppilaitos',
    'Muu oppilaitos',
    'Tutkimuslaitos',
  ],
  municipality: ['Kunta', 'Ammatillinen oppilaitos', 'Muu oppilaitos'],
  'joint-authority': ['Kuntayhtymä', 'Ammatillinen oppilaitos', 'Muu oppilaitos'],
  university: ['Yliopisto', 'Tutkimuslaitos'],
  'university-of-applied-sciences': ['Ammattikorkeakoulu'],
  parish: ['Seurakunta', 'Muu järjestö tai yhdistys', 'Kansalaisjärjestö'],
  'state-authority': ['Valtion viranomainen', 'Tutkimuslaitos'],
};

const longest = 200;

/** The kinds that a name tells of, the first word's first: "Metropolia Ammattikorkeakoulu Oy" tells of two. */
export function kindsOfName(name: string): readonly OrganisationKind[] {
  const words = foldSpaces(name.slice(0, longest))
    .toLowerCase()
    .split(/[\s,/()]+/)
    .map((word) => word.replace(/\.$/, ''));
  return kindsByWord.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([kind]) => kind);
}

/**
 * Whether a type of the form contradicts what the name says: none of its kinds may have that type. A name that tells nothing
 * contradicts nothing.
 */
export function contradictsType(kinds: readonly OrganisationKind[], type: string): boolean {
  return kinds.length > 0 && kinds.every((kind) => !fitting[kind].includes(type));
}

/** The types that an organisation of some kinds may have, the most usual first. */
export function typesOf(kinds: readonly OrganisationKind[]): readonly string[] {
  const [first] = kinds;
  return first === undefined ? [] : fitting[first];
}
