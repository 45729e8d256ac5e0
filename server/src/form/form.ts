import type { FieldOfForm } from './sections.ts';

/** The two funds whose descriptions the form serves: European Social Fund and European Regional Development Fund. */
export type Fund = 'ESR' | 'EAKR';

/** What is under a heading. `open` is not checked: the form's other indicators differ from fund to fund. */
export type SectionContent = 'fields' | 'prose' | 'group' | 'questions' | 'scores' | 'open';

/** What a field's value is, and so how it is read and which rules look at it. */
export type ValueKind =
  | 'text'
  | 'projectCode'
  | 'priorityAxis'
  | 'objective'
  | 'period'
  | 'state'
  | 'authority'
  | 'organisationType'
  | 'businessId'
  | 'phone'
  | 'postalCode'
  | 'town'
  | 'url'
  | 'email'
  | 'arrangement'
  | 'amount'
  | 'count'
  | 'regions'
  | 'subregions'
  | 'municipalities'
  | 'yesNo';

/** How much a missing or empty field matters: `required` is an error, `optional` an information, `silent` may be empty without a word. */
export type Importance = 'required' | 'optional' | 'silent';

/** What is known of a field beside its id. */
export interface FieldProperties {
  /** The label exactly as the service prints it. */
  readonly label: string;
  /** Other spellings that are accepted without a remark (the service's own label is misspelt). */
  readonly spellings?: readonly string[];
  readonly value: ValueKind;
  /** What is said when the label is absent. */
  readonly ifMissing: Importance;
  /** What is said when the label is there and the value is not. */
  readonly ifEmpty: Importance;
  /** Asked for only when the project's state is "Toiminta päättynyt". */
  readonly whenEnded?: true;
  /** Belongs to the address of the single place of implementation (section 6). */
  readonly siteAddress?: true;
}

/** One line `Label: value` of the form. */
export interface FieldSpec extends FieldProperties {
  readonly id: FieldId;
}

/** One heading of the form with what belongs under it. */
export interface SectionSpec {
  readonly id: SectionId;
  readonly number: string;
  readonly title: string;
  readonly spellings?: readonly string[];
  readonly level: 1 | 2;
  readonly parent?: SectionId;
  readonly content: SectionContent;
  readonly fields: readonly FieldSpec[];
  /** Required only when the project's state is "Toiminta päättynyt". */
  readonly whenEnded?: true;
  /** Place in the form, from 0. */
  readonly order: number;
}

/** A row of the table of section 8.2 and the group it is in. */
export interface ScoreRowSpec {
  readonly name: string;
  readonly group: string;
  readonly order: number;
}

/** A form: everything that parser, rules, outline, hover, completion, skeleton and grammar know of it. */
export interface Form {
  readonly fund: Fund;
  readonly banner: string;
  readonly title: string;
  readonly sections: readonly SectionSpec[];
  readonly scoreHeader: string;
  readonly scoreGroups: readonly string[];
  readonly scoreRows: readonly ScoreRowSpec[];
}

/** The line above a list of partners. */
export const partnersMarker = 'Osatoteuttajat';

/** The line above the address of the single place of implementation in section 6. */
export const siteMarker = 'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa';

/** The sections by what they hold. */
export type SectionId =
  | 'project'
  | 'applicant'
  | 'summary'
  | 'targetGroups'
  | 'primaryTargets'
  | 'indirectTargets'
  | 'funding'
  | 'area'
  | 'indicators'
  | 'companies'
  | 'participants'
  | 'principles'
  | 'genderEquality'
  | 'sustainability'
  | 'finalReport';

/** The fields by what they hold; unique within a section. The table of `sections.ts` tells them. */
export type FieldId = FieldOfForm['id'];
