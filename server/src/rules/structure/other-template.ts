import { esrForm } from '../../form/forms.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from './sections.ts';

/** A description of the 2007-2013 programme: another form, so nothing else is said of it. */
export const rule: Rule = {
  id: 'other-template',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: 'other-template',
  check({ description: { tree } }, report) {
    report({ range: textRange(tree.lines, tree.otherTemplate ?? 0), message: message(otherTemplate) });
  },
};

const withoutHeadings = esrForm.sections.map((section) => [headingText(section), ''] as const);

/** Said of the form of the programme period before. */
const otherTemplate: Text = {
  fi: 'Tämä on ohjelmakauden 2007–2013 projektikuvaus. Sen lomake on toinen, joten sitä ei verrattu kauden 2014–2020 lomakkeeseen.',
  sv: 'Det här är en projektbeskrivning från programperioden 2007–2013. Den har ett annat formulär och jämfördes därför inte med formuläret för 2014–2020.',
  en: 'This is a project description of the 2007–2013 programme. It follows another form, so it was not compared with the form of 2014–2020.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kuvaus on ohjelmakauden 2007–2013 lomakkeella',
    sv: 'Beskrivningen följer formuläret för programperioden 2007–2013',
    en: 'Description on the form of the 2007–2013 programme period',
  },
  why: {
    fi: 'Edellisellä ohjelmakaudella puhuttiin projektista: lomakkeessa oli otsikko ”projektin kuvaus”, kenttä ”Projektikoodi” ja muut osiot. Kauden 2014–2020 lomakkeeseen verrattuna lähes kaikki olisi väärin.',
    sv: 'Under den föregående programperioden talade man om ”projekti”: formuläret hade rubriken ”projektin kuvaus”, fältet ”Projektikoodi” och andra avsnitt. Jämfört med formuläret för 2014–2020 vore nästan allt fel.',
    en: 'In the previous programme period the form spoke of a “projekti”: it had the title “projektin kuvaus”, the field “Projektikoodi” and other sections. Compared with the form of 2014–2020, nearly everything would be wrong.',
  },
  remedy: {
    fi: 'Jätä tiedosto tarkistuksen ulkopuolelle. Jos hanke on ohjelmakaudelta 2014–2020, kirjoita kuvaus sen lomakkeelle.',
    sv: 'Lämna filen utanför kontrollen. Om projektet hör till programperioden 2014–2020 ska beskrivningen skrivas på det formuläret.',
    en: 'Leave the file out of the check. If the project belongs to the 2014–2020 programme, write the description on that form.',
  },
  examples: [
    {
      right: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
      wrong: '«Euroopan sosiaalirahaston osittain rahoittaman projektin kuvaus»',
      also: [...withoutHeadings, ['Hankekoodi: S29001', '']],
    },
    {
      right: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
      wrong: '«Projektikoodi: S11001»\n\nProjektin nimi: Polku työhön',
      also: withoutHeadings,
    },
  ],
};
