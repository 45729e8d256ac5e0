import { isCutOff, withCutEnd } from '../../description/cut.ts';
import type { Description } from '../../description/description.ts';
import type { FieldSpec } from '../../form/form.ts';
import { siteMarker } from '../../form/form.ts';
import { headingText, labelLine, labelText, sectionSkeleton } from '../../form/skeleton.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Section } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { insertBlock } from './blocks.ts';
import { gapOf, hasField, insertField, isAsTheForm, misplacedFields } from './fields.ts';
import { headingRange, isRepeated } from './sections.ts';

/** Labels of the form that a section lacks. One that stands in another section is reported there and not here. */
export const rule: Rule = {
  id: 'missing-field',
  group: 'structure',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      if (section.spec.fields.length === 0 || (isAsTheForm(section) && hasSiteMarker(section))) continue;
      for (const problem of problemsOf(description, withCutEnd(description.cut, section))) report(problem);
    }
  },
};

function problemsOf(description: Description, section: Section): readonly Problem[] {
  const missing = missingFields(description, section);
  if (isCutOff(description.cut, section)) return missing.map((spec) => fieldProblem(description, section, spec));
  if (section.fields.length === 0 && missing.length > 0) {
    if (isRepeated(description, section)) return [];
    if (missing.length > 1) return [allFieldsProblem(description, section, missing)];
  }
  const { reported, rest } = siteProblems(description, section, missing);
  return [...rest.map((spec) => fieldProblem(description, section, spec)), ...reported];
}

function missingFields(description: Description, section: Section): readonly FieldSpec[] {
  const absent = section.spec.fields.filter(
    (spec) => spec.ifMissing !== 'silent' && (description.ended || !spec.whenEnded) && !hasField(section, spec),
  );
  if (absent.length === 0) return absent;
  if (isCutOff(description.cut, section)) return beforeTheLast(section, absent);
  const elsewhere = misplacedFields(description).filter(({ home }) => home === section);
  return absent.filter((spec) => !elsewhere.some((other) => other.spec === spec));
}

/** Of those, the ones that should stand before a field that is there. */
function beforeTheLast({ spec, fields }: Section, absent: readonly FieldSpec[]): readonly FieldSpec[] {
  const last = Math.max(-1, ...fields.map((field) => spec.fields.indexOf(field.spec)));
  return absent.filter((each) => spec.fields.indexOf(each) < last);
}

function fieldProblem({ lines }: Description, section: Section, spec: FieldSpec): Problem {
  const label = labelText(spec);
  const edit = insertField(lines, section, spec, [label]);
  const text = spec.whenEnded ? missingFieldWhenEnded : missingField;
  return { ...problemIn(section, text, spec.label, spec), fixes: [fixOf(message(insertFieldLine, { label }), edit)] };
}

/** A heading with no field under it: one cause, so one finding. */
function allFieldsProblem({ form, lines }: Description, section: Section, missing: readonly FieldSpec[]): Problem {
  const [, , ...skeleton] = sectionSkeleton(form, { ...section.spec, fields: missing });
  const [first] = missing;
  return {
    ...problemIn(section, missingAllFields, first?.label ?? '', first),
    fixes: [fixOf(message(insertAllFields), insertBlock(lines, section.start + 1, skeleton))],
  };
}

interface SiteProblems {
  readonly reported: readonly Problem[];
  /** The missing fields that are left to be reported one by one. */
  readonly rest: readonly FieldSpec[];
}

/** The address group of section 6: one finding where all of it is missing, its first line by itself where only that is. */
function siteProblems({ lines }: Description, section: Section, missing: readonly FieldSpec[]): SiteProblems {
  const [first, ...others] = section.spec.fields.filter((spec) => spec.siteAddress);
  if (first === undefined) return { reported: [], rest: missing };
  const marker = hasSiteMarker(section) ? [] : [siteMarker];
  if ([first, ...others].every((spec) => missing.includes(spec))) {
    const edit = insertField(lines, section, first, siteLines(marker, [first, ...others], gapOf(section)));
    const problem = problemIn(section, missingSiteAddress, siteMarker, first);
    return {
      reported: [{ ...problem, fixes: [fixOf(message(insertSiteAddress), edit)] }],
      rest: missing.filter((spec) => !spec.siteAddress),
    };
  }
  if (marker.length === 0) return { reported: [], rest: missing };
  const fix = fixOf(message(insertFieldLine, { label: siteMarker }), insertField(lines, section, first, marker));
  return { reported: [{ ...problemIn(section, missingSiteMarker, siteMarker, first), fixes: [fix] }], rest: missing };
}

function siteLines(marker: readonly string[], address: readonly FieldSpec[], gap: 0 | 1): readonly string[] {
  const texts = [...marker, ...address.map(labelLine)];
  return gap === 0 ? texts : texts.flatMap((text, index) => (index === 0 ? [text] : ['', text]));
}

function hasSiteMarker({ spec, others }: Section): boolean {
  return spec.id !== 'area' || others.some(({ kind }) => kind === 'site-marker');
}

function problemIn(section: Section, text: Text, label: string, spec: FieldSpec | undefined): Problem {
  return {
    range: headingRange(section),
    message: message(text, { section: headingText(section.spec), label }),
    severity: spec?.ifMissing === 'optional' ? 'info' : 'error',
  };
}

function fixOf(title: Message, edit: TextEdit) {
  return { title, edits: [edit], safe: false, preferred: true };
}

/** Wording of the rules in rules/structure about fields. */
const missingField: Text = {
  fi: 'Osiosta ”{section}” puuttuu kenttä ”{label}”. Lisää se omalle rivilleen.',
  sv: 'I avsnittet ”{section}” saknas fältet ”{label}”. Lägg till det på en egen rad.',
  en: 'Section “{section}” lacks the field “{label}”. Add it on its own line.',
};

/** Asked for only when the project has ended. */
const missingFieldWhenEnded: Text = {
  fi: 'Osiosta ”{section}” puuttuu kenttä ”{label}”. Se tarvitaan, koska hankkeen tila on ”Toiminta päättynyt”.',
  sv: 'I avsnittet ”{section}” saknas fältet ”{label}”. Det behövs eftersom projektets status är ”Toiminta päättynyt”.',
  en: 'Section “{section}” lacks the field “{label}”. It is needed because the project’s state is “Toiminta päättynyt” (ended).',
};

const missingAllFields: Text = {
  fi: 'Osiosta ”{section}” puuttuvat kaikki sen kentät, ensimmäisenä ”{label}”.',
  sv: 'I avsnittet ”{section}” saknas alla dess fält, det första är ”{label}”.',
  en: 'Section “{section}” lacks all of its fields, the first of which is “{label}”.',
};

const missingSiteAddress: Text = {
  fi: 'Osiosta ”{section}” puuttuu toteutuspaikan osoite. Lomakkeessa sen paikka on osion lopussa, vaikka rivit olisivat tyhjät.',
  sv: 'I avsnittet ”{section}” saknas genomförandeplatsens adress. I formuläret finns den sist i avsnittet, även när raderna är tomma.',
  en: 'Section “{section}” lacks the address of the place of implementation. The form has it at the end of the section, even when its lines are empty.',
};

const missingSiteMarker: Text = {
  fi: 'Osiosta ”{section}” puuttuu rivi ”{label}”.',
  sv: 'I avsnittet ”{section}” saknas raden ”{label}”.',
  en: 'Section “{section}” lacks the line “{label}”.',
};

const insertFieldLine: Text = {
  fi: 'Lisää rivi ”{label}”',
  sv: 'Lägg till raden ”{label}”',
  en: 'Add the line “{label}”',
};

const insertAllFields: Text = {
  fi: 'Lisää osion kentät',
  sv: 'Lägg till avsnittets fält',
  en: 'Add the section’s fields',
};

const insertSiteAddress: Text = {
  fi: 'Lisää toteutuspaikan osoitteen rivit',
  sv: 'Lägg till raderna för genomförandeplatsens adress',
  en: 'Add the lines of the place of implementation',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Lomakkeen kenttä puuttuu',
    sv: 'Ett fält i formuläret saknas',
    en: 'Field of the form is missing',
  },
  why: {
    fi: 'Jokaisessa kuvauksessa on lomakkeen kaikki kentät. Puuttuva kenttä on useimmiten jäänyt kopioimatta. Toteutuneita lukuja odotetaan vasta, kun toiminta on päättynyt; WWW-osoitteesta, puhelinnumerosta ja toteutuspaikan osoitteesta vain mainitaan.',
    sv: 'Varje beskrivning har formulärets alla fält. Ett fält som saknas har oftast inte kopierats. Utfallet väntas först när verksamheten har avslutats; webbadressen, telefonnumret och genomförandeplatsens adress nämns bara.',
    en: 'Every description has all fields of the form. A missing field was usually lost in copying. Realised figures are expected only when the project has ended; the web address, the phone number and the address of the place of implementation are only mentioned.',
  },
  remedy: {
    fi: 'Lisää rivi lomakkeen mukaiselle paikalle ja kirjoita arvo kaksoispisteen jälkeen. Jos kentän nimi on kirjoitettu väärin, siitä kerrotaan erikseen.',
    sv: 'Lägg till raden på sin plats i formuläret och skriv värdet efter kolonet. Om fältnamnet är felskrivet anmäls det separat.',
    en: 'Add the line at its place in the form and write the value after the colon. A misspelt label is reported separately.',
  },
  examples: [
    {
      right: '1 Hanke\n\nHankekoodi: S29001\n\nHankkeen nimi: Polku työhön',
      wrong: '«1 Hanke»\n\nHankkeen nimi: Polku työhön',
    },
    {
      right: `5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000

Toteutunut julkinen rahoitus yhteensä: 270 000
`,
      wrong: `«5 Projektin julkinen rahoitus, euroa»

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000
`,
    },
    {
      right: `6 Maantieteellinen kohdealue

Maakunnat: Pohjois-Pohjanmaa

Seutukunnat: Oulun, Raahen

Kunnat: Oulu, Raahe

Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa

Jakeluosoite:

Postinumero:

Postitoimipaikka:
`,
      wrong: `«6 Maantieteellinen kohdealue»

Maakunnat: Pohjois-Pohjanmaa

Seutukunnat: Oulun, Raahen

Kunnat: Oulu, Raahe
`,
    },
    {
      right: `7.2 Osallistuvien henkilöiden lukumäärä

Suunniteltu: 80
`,
      wrong: `«7.2 Osallistuvien henkilöiden lukumäärä»
`,
    },
  ],
};
