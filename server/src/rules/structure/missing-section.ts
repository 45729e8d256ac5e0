import type { Description } from '../../description/description.ts';
import type { SectionSpec } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { absentSections, insertionOf } from './absent.ts';
import { firstLineRange, headingRange, precedingSection, textRange } from './sections.ts';

/** Sections and sub-sections that the form requires. A missing section stands for its missing sub-sections too. */
export const rule: Rule = {
  id: 'missing-section',
  group: 'structure',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    if (description.sections.size === description.form.sections.length) return;
    const absent = absentSections(description);
    for (const spec of absent) if (!absent.some(({ id }) => id === spec.parent)) report(problemOf(description, spec));
  },
};

function problemOf(description: Description, spec: SectionSpec): Problem {
  const { edits, headingOnly } = insertionOf(description, spec);
  const title = message(headingOnly ? insertHeading : insertSection, { section: headingText(spec) });
  return {
    range: placeOfReport(description, spec),
    message: messageOf(description, spec),
    fixes: [{ title, edits, safe: false, preferred: true }],
  };
}

function placeOfReport(description: Description, spec: SectionSpec) {
  const { tree, lines } = description;
  const before = precedingSection(description, spec);
  if (before) return headingRange(before);
  return tree.title === undefined ? firstLineRange(tree) : textRange(lines, tree.title);
}

function messageOf(description: Description, spec: SectionSpec): Message {
  const section = headingText(spec);
  if (spec.whenEnded) return message(missingFinalReport, { section });
  const before = description.form.sections[spec.order - 1];
  return before
    ? message(missingSection, { section, before: headingText(before) })
    : message(missingFirstSection, { section });
}

/** Wording of the rules about sections. */
const missingSection: Text = {
  fi: 'Osio ”{section}” puuttuu. Lisää se osion ”{before}” jälkeen.',
  sv: 'Avsnittet ”{section}” saknas. Lägg till det efter avsnittet ”{before}”.',
  en: 'Section “{section}” is missing. Add it after section “{before}”.',
};

const missingFirstSection: Text = {
  fi: 'Osio ”{section}” puuttuu. Lisää se heti otsikkorivin jälkeen.',
  sv: 'Avsnittet ”{section}” saknas. Lägg till det genast efter rubrikraden.',
  en: 'Section “{section}” is missing. Add it right after the title line.',
};

const missingFinalReport: Text = {
  fi: 'Osio ”{section}” puuttuu. Se tarvitaan, koska hankkeen tila on ”Toiminta päättynyt”.',
  sv: 'Avsnittet ”{section}” saknas. Det behövs eftersom projektets status är ”Toiminta päättynyt”.',
  en: 'Section “{section}” is missing. It is needed because the project’s state is “Toiminta päättynyt” (ended).',
};

const insertSection: Text = {
  fi: 'Lisää osio ”{section}”',
  sv: 'Lägg till avsnittet ”{section}”',
  en: 'Add section “{section}”',
};

const insertHeading: Text = {
  fi: 'Lisää otsikko ”{section}” tekstinsä eteen',
  sv: 'Lägg till rubriken ”{section}” framför sin text',
  en: 'Add the heading “{section}” before its text',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Lomakkeen osio puuttuu',
    sv: 'Ett avsnitt i formuläret saknas',
    en: 'Section of the form is missing',
  },
  why: {
    fi: 'Kuvauksessa on oltava kaikki lomakkeen osiot. Puuttuva osio on useimmiten jäänyt kopioimatta, tai sen otsikko on poistettu vahingossa, jolloin teksti näyttää kuuluvan edelliseen osioon. Loppuraportin tiivistelmä vaaditaan vasta, kun toiminta on päättynyt.',
    sv: 'Beskrivningen ska ha alla avsnitt i formuläret. Ett avsnitt som saknas har oftast inte kopierats, eller så har rubriken tagits bort av misstag så att texten ser ut att höra till avsnittet före. Sammanfattningen av slutrapporten krävs först när verksamheten har avslutats.',
    en: 'The description has to have every section of the form. A missing section was usually lost in copying, or its heading was deleted by mistake so that its text seems to belong to the section before. The summary of the final report is required only when the project has ended.',
  },
  remedy: {
    fi: 'Lisää osio lomakkeen mukaiselle paikalle. Korjaus lisää otsikon ja kenttien nimet; jos kentät ovat jo tekstissä, se lisää vain otsikon niiden eteen.',
    sv: 'Lägg till avsnittet på sin plats i formuläret. Korrigeringen lägger till rubriken och fältens namn; om fälten redan finns i texten läggs bara rubriken till framför dem.',
    en: 'Add the section at its place in the form. The fix adds the heading and the labels; where the fields are already in the text, it adds only the heading before them.',
  },
  examples: [
    {
      right: `4.2 Välilliset kohderyhmät

Nuorten perheet, alueen yritykset ja oppilaitokset.

5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000

Toteutunut julkinen rahoitus yhteensä: 270 000

6 Maantieteellinen kohdealue`,
      wrong: `«4.2 Välilliset kohderyhmät»

Nuorten perheet, alueen yritykset ja oppilaitokset.

6 Maantieteellinen kohdealue`,
    },
    {
      right: `5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000

Toteutunut julkinen rahoitus yhteensä: 270 000

6 Maantieteellinen kohdealue
`,
      wrong: `«5 Projektin julkinen rahoitus, euroa»

Myönnetty EU- ja valtion rahoitus: 240 000

Toteutunut EU- ja valtion rahoitus: 216 000

Suunniteltu julkinen rahoitus yhteensä: 300 000

Toteutunut julkinen rahoitus yhteensä: 270 000
`,
    },
    {
      right: `4 Hankkeen kohderyhmät

4.1 Varsinaiset kohderyhmät

Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.

4.2 Välilliset kohderyhmät`,
      wrong: `«4 Hankkeen kohderyhmät»

4.2 Välilliset kohderyhmät`,
    },
  ],
};
