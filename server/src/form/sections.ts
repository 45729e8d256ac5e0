import type { FieldProperties, ScoreRowSpec, SectionContent, SectionId, SectionSpec, ValueKind } from './form.ts';

type FieldOptions = Partial<Omit<FieldProperties, 'label' | 'value'>>;
type FieldEntry<Id extends string> = FieldProperties & { readonly id: Id };

/** An entry of the table. Its id becomes one of the type `FieldId`, and the compiler then asks for its guidance. */
function field<Id extends string>(id: Id, label: string, value: ValueKind, options: FieldOptions = {}): FieldEntry<Id> {
  return { id, label, value, ifMissing: 'required', ifEmpty: 'required', ...options };
}

const optional = { ifMissing: 'optional', ifEmpty: 'optional' } as const;
const siteField = { ifMissing: 'optional', ifEmpty: 'silent', siteAddress: true } as const;
const ended = { whenEnded: true } as const;

const projectFields = [
  field('projectCode', 'Hankekoodi', 'projectCode'),
  field('projectName', 'Hankkeen nimi', 'text'),
  field('priorityAxis', 'Toimintalinja', 'priorityAxis'),
  field('specificObjective', 'Erityistavoite', 'objective'),
  field('period', 'Suunnitelman mukainen toteutusaika', 'period'),
  field('state', 'Toiminnan tila', 'state'),
  field('authority', 'Vastuuviranomainen', 'authority'),
];

const applicantFields = [
  field('applicantName', 'Hakijan virallinen nimi', 'text'),
  field('organisationType', 'Organisaatiotyyppi', 'organisationType'),
  field('businessId', 'Y-tunnus', 'businessId'),
  field('streetAddress', 'Jakeluosoite', 'text'),
  field('phone', 'Puhelinnumero', 'phone', optional),
  field('postalCode', 'Postinumero', 'postalCode'),
  field('town', 'Postitoimipaikka', 'town'),
  field('website', 'WWW-osoite', 'url', optional),
  field('contactName', 'Hankkeen yhteyshenkilön nimi', 'text'),
  field('contactPosition', 'Yhteyshenkilön asema hakijaorganisaatiossa', 'text'),
  // The service prints this label misspelt; both spellings are official enough.
  field('contactEmail', 'Yhteyshenkilön sähköpostisoite', 'email', { spellings: ['Yhteyshenkilön sähköpostiosoite'] }),
  field('contactPhone', 'Yhteyshenkilön puhelinnumero', 'phone'),
  // Text copies of the page lose this value: an empty one is not the author's error.
  field('arrangement', 'Hakijoiden lukumäärä tai tuen siirto -menettely', 'arrangement', { ifEmpty: 'optional' }),
];

const fundingFields = [
  field('granted', 'Myönnetty EU- ja valtion rahoitus', 'amount'),
  field('realised', 'Toteutunut EU- ja valtion rahoitus', 'amount', ended),
  field('plannedTotal', 'Suunniteltu julkinen rahoitus yhteensä', 'amount'),
  field('realisedTotal', 'Toteutunut julkinen rahoitus yhteensä', 'amount', ended),
];

const areaFields = [
  field('regions', 'Maakunnat', 'regions'),
  field('subregions', 'Seutukunnat', 'subregions'),
  field('municipalities', 'Kunnat', 'municipalities'),
  field('streetAddress', 'Jakeluosoite', 'text', siteField),
  field('postalCode', 'Postinumero', 'postalCode', siteField),
  field('town', 'Postitoimipaikka', 'town', siteField),
];

const companyFields = [
  field('planned', 'Suunniteltu', 'count'),
  field('realisedCount', 'Toteutunut seurantatietojen mukaan', 'count', ended),
];

const genderFields = [
  field('genderAnalysis', 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta', 'yesNo'),
  field('genderMainstreaming', 'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)', 'yesNo'),
  field('genderObjective', 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen', 'yesNo'),
];

/** Every entry of the tables above. */
export type FieldOfForm = (
  | typeof projectFields
  | typeof applicantFields
  | typeof fundingFields
  | typeof areaFields
  | typeof companyFields
  | typeof genderFields
)[number];

type SectionOptions = Partial<Pick<SectionSpec, 'fields' | 'spellings' | 'parent' | 'whenEnded'>>;
type UnorderedSection = Omit<SectionSpec, 'order'>;

/** A section of the table; its level follows from its parent. */
function section(
  id: SectionId,
  heading: readonly [number: string, title: string],
  content: SectionContent,
  options: SectionOptions = {},
): UnorderedSection {
  const level = options.parent === undefined ? 1 : 2;
  return { id, number: heading[0], title: heading[1], content, level, fields: [], ...options };
}

const beforeIndicators = [
  section('project', ['1', 'Hanke'], 'fields', { fields: projectFields }),
  section('applicant', ['2', 'Hakijan perustiedot'], 'fields', { fields: applicantFields }),
  section('summary', ['3', 'Suunnitelman mukainen tiivistelmä toteutuksesta'], 'prose'),
  section('targetGroups', ['4', 'Hankkeen kohderyhmät'], 'group'),
  section('primaryTargets', ['4.1', 'Varsinaiset kohderyhmät'], 'prose', { parent: 'targetGroups' }),
  section('indirectTargets', ['4.2', 'Välilliset kohderyhmät'], 'prose', { parent: 'targetGroups' }),
  section('funding', ['5', 'Projektin julkinen rahoitus, euroa'], 'fields', { fields: fundingFields }),
  section('area', ['6', 'Maantieteellinen kohdealue'], 'fields', { fields: areaFields }),
];

// The service prints "seurantiedoista"; the correct word is accepted too.
const indicatorsHeading = ['7', 'Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista'] as const;
const indicatorsSpellings = ['Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista'];

const esrIndicators = [
  section('indicators', indicatorsHeading, 'group', { spellings: indicatorsSpellings }),
  section('companies', ['7.1', 'Osallistuvien yritysten lukumäärä'], 'fields', {
    parent: 'indicators',
    fields: companyFields,
  }),
  section('participants', ['7.2', 'Osallistuvien henkilöiden lukumäärä'], 'fields', {
    parent: 'indicators',
    fields: companyFields.slice(0, 1),
  }),
];

const eakrIndicators = [section('indicators', indicatorsHeading, 'open', { spellings: indicatorsSpellings })];

const afterIndicators = [
  section('principles', ['8', 'Horisontaaliset periaatteet'], 'group'),
  section('genderEquality', ['8.1', 'Sukupuolten tasa-arvo'], 'questions', {
    parent: 'principles',
    fields: genderFields,
  }),
  section('sustainability', ['8.2', 'Kestävä kehitys'], 'scores', { parent: 'principles' }),
  section('finalReport', ['9', 'Loppuraportin tiivistelmä'], 'prose', { whenEnded: true }),
];

function ordered(sections: readonly UnorderedSection[]): readonly SectionSpec[] {
  return sections.map((each, order) => ({ ...each, order }));
}

/** The sections of an ESR description (programme Kestävää kasvua ja työtä 2014-2020). */
export const esrSections = ordered([...beforeIndicators, ...esrIndicators, ...afterIndicators]);

/** The sections of an EAKR description: as the ESR's, but section 7 has other indicators and is left open. */
export const eakrSections = ordered([...beforeIndicators, ...eakrIndicators, ...afterIndicators]);

const scoreTable = {
  'Ekologinen kestävyys': [
    'Luonnonvarojen käytön kestävyys',
    'Ilmastonmuutoksen aiheuttamien riskien vähentäminen',
    'Kasvillisuus, eliöt ja luonnon monimuotoisuus',
    'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)',
    'Natura 2000 -ohjelman kohteet',
  ],
  'Taloudellinen kestävyys': [
    'Materiaalit ja jätteet',
    'Uusiutuvien energialähteiden käyttö',
    'Paikallisen elinkeinorakenteen kestävä kehittäminen',
    'Aineettomien tuotteiden ja palvelujen kehittäminen',
    'Liikkuminen ja logistiikka',
  ],
  'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus': [
    'Hyvinvoinnin edistäminen',
    'Tasa-arvon edistäminen',
    'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus',
    'Kulttuuriympäristö',
    'Ympäristöosaaminen',
  ],
};

/** The three groups of the table of section 8.2, in order. */
export const scoreGroups: readonly string[] = Object.keys(scoreTable);

/** The fifteen rows of the table of section 8.2, in order. */
export const scoreRows: readonly ScoreRowSpec[] = Object.entries(scoreTable)
  .flatMap(([group, names]) => names.map((name) => ({ name, group })))
  .map((row, order) => ({ ...row, order }));
