import type { Description } from '../../../description/description.ts';
import { findField } from '../../../description/description.ts';
import type { NameFacts } from '../../../description/fields/applicant-name.ts';
import { nameFactsOf, readName } from '../../../description/fields/applicant-name.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { hasValue, valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field } from '../../../syntax/fields.ts';
import { valueText } from '../../../syntax/fields.ts';
import { judgedTogether } from '../../../syntax/together.ts';
import type { Related, Rule, RuleDocumentation } from '../../rule.ts';
import { shortened } from '../../shortened.ts';

/** The applicant's name is the project's, the contact person's, or no name at all. */
export const rule: Rule = {
  id: 'applicant-name-suspect',
  group: 'values',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    const name = nameFactsOf(description);
    if (name === undefined || isMisplaced(description, name.field)) return;
    const suspicion = suspicionOf(description, name);
    if (suspicion === undefined) return;
    const value = shortened(valueText(name.field));
    const { text, related } = suspicion;
    report({ range: valueRange(name.field), message: message(text, { value }), related });
  },
};

interface Suspicion {
  readonly text: Text;
  readonly related: readonly Related[];
}

interface LocatedName {
  readonly field: Field;
  readonly facts: NameFacts;
}

function suspicionOf(description: Description, { field, facts }: LocatedName): Suspicion | undefined {
  if (facts.saysNothing) return { text: nameSaysNothing, related: [] };
  if (facts.kinds.length > 0) return undefined;
  const project = findField(description, 'project', 'projectName');
  const contact = findField(description, 'applicant', 'contactName');
  const parts = [field.valueStart, project?.source, contact?.source];
  const whose = judgedTogether(field.source, parts, { facts, project, contact }, whoseName);
  if (whose === 'project' && project) return suspicion(nameOfProject, project, projectHere);
  return whose === 'contact' && contact ? suspicion(nameOfPerson, contact, contactHere) : undefined;
}

function textOf(field: Field | undefined): string {
  return hasValue(field) ? valueText(field) : '';
}

interface Names {
  readonly facts: NameFacts;
  readonly project: Field | undefined;
  readonly contact: Field | undefined;
}

function whoseName({ facts, project, contact }: Names): 'project' | 'contact' | undefined {
  if (isProjectName(facts, textOf(project))) return 'project';
  return isPerson(facts, textOf(contact)) ? 'contact' : undefined;
}

function suspicion(text: Text, field: Field, there: Text): Suspicion {
  return { text, related: [{ range: valueRange(field), message: message(there) }] };
}

/** "Polku työhön", "Polku työhön -hanke". */
function isProjectName({ folded }: NameFacts, project: string): boolean {
  const name = withoutProject(readName(project).folded);
  return name.length > 3 && withoutProject(folded) === name;
}

function withoutProject(folded: string): string {
  return folded.replace(/(?:hanke|projekti)$/, '');
}

/** The contact person's name, its parts in any order. */
function isPerson({ sortedWords }: NameFacts, contact: string): boolean {
  return sortedWords.includes(' ') && readName(contact).sortedWords === sortedWords;
}

const nameSaysNothing: Text = {
  fi: '”{value}” ei kerro, mikä organisaatio hakija on. Kirjoita hakijan virallinen nimi.',
  sv: '”{value}” säger inte vilken organisation sökanden är. Skriv sökandens officiella namn.',
  en: '“{value}” does not say which organisation the applicant is. Write the applicant’s official name.',
};

const nameOfProject: Text = {
  fi: 'Hakijan nimenä on hankkeen nimi ”{value}”. Kirjoita organisaation virallinen nimi.',
  sv: 'Som sökandens namn anges projektets namn ”{value}”. Skriv organisationens officiella namn.',
  en: 'The project’s name “{value}” is given as the applicant’s name. Write the organisation’s official name.',
};

const nameOfPerson: Text = {
  fi: 'Hakijan nimenä on yhteyshenkilön nimi. Kirjoita organisaation virallinen nimi.',
  sv: 'Som sökandens namn anges kontaktpersonens namn. Skriv organisationens officiella namn.',
  en: 'The contact person’s name is given as the applicant’s name. Write the organisation’s official name.',
};

const projectHere: Text = {
  fi: 'Hankkeen nimi on tässä.',
  sv: 'Projektets namn finns här.',
  en: 'The project’s name is here.',
};

const contactHere: Text = {
  fi: 'Yhteyshenkilön nimi on tässä.',
  sv: 'Kontaktpersonens namn finns här.',
  en: 'The contact person’s name is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Hakijan nimi ei näytä organisaation nimeltä',
    sv: 'Sökandens namn ser inte ut som en organisations namn',
    en: 'Applicant’s name does not look like an organisation’s',
  },
  why: {
    fi: 'Hakija on organisaatio, jolla on Y-tunnus. Jos nimenä on hanke, yhteyshenkilö tai pelkkä ”Yhdistys ry”, hakijaa ei voi tunnistaa.',
    sv: 'Sökanden är en organisation med ett FO-nummer. Om namnet är projektets, kontaktpersonens eller bara ”Yhdistys ry” kan sökanden inte identifieras.',
    en: 'The applicant is an organisation with a business ID (Y-tunnus). If the name is the project’s, the contact person’s or just “Yhdistys ry”, the applicant cannot be identified.',
  },
  remedy: {
    fi: 'Kirjoita organisaation virallinen nimi, kuten se on YTJ-palvelussa (ytj.fi).',
    sv: 'Skriv organisationens officiella namn som det står i FODS (ytj.fi).',
    en: 'Write the organisation’s official name as it is in the Business Information System (ytj.fi).',
  },
  examples: [
    { right: 'Hakijan virallinen nimi: Pajapolku ry', wrong: 'Hakijan virallinen nimi: «Polku työhön»' },
    { right: 'Hakijan virallinen nimi: Pajapolku ry', wrong: 'Hakijan virallinen nimi: «Esimerkki Aino»' },
    { right: 'Hakijan virallinen nimi: Pajapolku ry', wrong: 'Hakijan virallinen nimi: «Yhdistys ry»' },
  ],
};
