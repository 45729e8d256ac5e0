import { esrForm } from '../../form/forms.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { firstLineRange } from './sections.ts';

/** A text that is no description of the form: said once, in place of a finding for everything that it lacks. */
export const rule: Rule = {
  id: 'not-a-description',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: 'not-a-description',
  check({ description: { tree } }, report) {
    const text = tree.lines.every(isBlank) ? emptyDocument : notADescription;
    report({ range: firstLineRange(tree), message: message(text) });
  },
};

const withoutHeadings = esrForm.sections.map((section) => [headingText(section), ''] as const);

/** Wording of the rules in rules/structure: texts that are no description of this form. */
const notADescription: Text = {
  fi: 'Tämä ei näytä ESR-hankkeen kuvaukselta: tekstissä ei ole lomakkeen otsikkoriviä eikä yhtään sen osiota. Muuta ei tarkistettu.',
  sv: 'Det här ser inte ut som en beskrivning av ett ESF-projekt: texten har varken formulärets rubrik eller något av dess avsnitt. Inget annat kontrollerades.',
  en: 'This does not look like the description of an ESF project: it has neither the form’s title nor any of its sections. Nothing else was checked.',
};

/** Said of a file without any text. */
const emptyDocument: Text = {
  fi: 'Tiedostossa ei ole tekstiä, joten siinä ei ole hankkeen kuvausta.',
  sv: 'Filen innehåller ingen text och alltså ingen projektbeskrivning.',
  en: 'The file has no text, so it contains no project description.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Teksti ei ole hankkeen kuvaus',
    sv: 'Texten är ingen projektbeskrivning',
    en: 'Not a project description',
  },
  why: {
    fi: 'Tekstissä ei ole lomakkeen otsikkoriviä eikä yhtään sen osiota. Se voi olla hankkeen verkkosivu, muu asiakirja tai väärä tiedosto, eikä sitä voi verrata lomakkeeseen.',
    sv: 'Texten har varken formulärets rubrik eller något av dess avsnitt. Den kan vara projektets webbsida, en annan handling eller fel fil, och kan inte jämföras med formuläret.',
    en: 'The text has neither the form’s title nor any of its sections. It may be the project’s web page, another document or the wrong file, and cannot be compared with the form.',
  },
  remedy: {
    fi: 'Avaa oikea tiedosto tai tallenna teksti, jonka rakennerahastojen tietopalvelu on tulostanut. Uuden kuvauksen voi aloittaa tyhjästä lomakkeesta.',
    sv: 'Öppna rätt fil eller spara den text som strukturfondernas informationstjänst har skrivit ut. En ny beskrivning kan börjas från det tomma formuläret.',
    en: 'Open the right file, or save the text that the structural funds’ information service has printed. A new description can be started from the empty form.',
  },
  examples: [
    {
      right: 'Euroopan unioni Vipuvoimaa EU:lta\n\nEuroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
      wrong: '«Polku työhön -hankkeesta»\n\nPajapolku ry rakentaa polkua, jota pitkin työtön nuori löytää töihin.',
      also: withoutHeadings,
    },
    {
      right: 'Euroopan unioni Vipuvoimaa EU:lta\n\nEuroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
      wrong: '«Polku työhön»\n\nEtusivu Ajankohtaista Yhteystiedot',
      also: withoutHeadings,
    },
  ],
};
