import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { lineRange } from '../../text/range.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { othersOf } from './sections.ts';

/** Lines `Label: value` in sections of fields whose label no label of the form resembles. */
export const rule: Rule = {
  id: 'unknown-field',
  group: 'structure',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.tree.sections) {
      for (const { line, labelled } of othersOf(description, section, 'unknown-field')) {
        if (labelled === undefined) continue;
        const { label, labelStart, labelEnd } = labelled;
        const names = { section: headingText(section.spec), label };
        report({ range: lineRange(line, labelStart, labelEnd), message: message(unknownField, names) });
      }
    }
  },
};

const unknownField: Text = {
  fi: 'Osiossa ”{section}” ei ole kenttää ”{label}”. Siirrä tieto oikeaan kenttään tai poista rivi.',
  sv: 'Avsnittet ”{section}” har inget fält ”{label}”. Flytta uppgiften till rätt fält eller ta bort raden.',
  en: 'Section “{section}” has no field “{label}”. Move the information to the right field, or remove the line.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osiossa ei ole tällaista kenttää',
    sv: 'Avsnittet har inget sådant fält',
    en: 'The section has no such field',
  },
  why: {
    fi: 'Rivi näyttää kentältä, mutta lomakkeen osiossa ei ole samannimistä eikä samankaltaista kenttää. Palvelu ei sellaista tulosta, ja tieto jää lukematta.',
    sv: 'Raden ser ut som ett fält, men formulärets avsnitt har inget fält med samma eller liknande namn. Tjänsten skriver inte ut något sådant, och uppgiften blir oläst.',
    en: 'The line looks like a field, but the form’s section has none of the same or a similar name. The service prints no such line, and the information goes unread.',
  },
  remedy: {
    fi: 'Siirrä tieto kenttään tai tekstiosioon, johon se kuuluu, tai poista rivi.',
    sv: 'Flytta uppgiften till det fält eller textavsnitt där den hör hemma, eller ta bort raden.',
    en: 'Move the information to the field or text section where it belongs, or remove the line.',
  },
  examples: [
    { right: 'Hankekoodi: S29001\n', wrong: 'Hankekoodi: S29001\n\n«Diaarinumero»: EURA 2014/1234\n' },
    { right: 'Kunnat: Oulu, Raahe\n', wrong: 'Kunnat: Oulu, Raahe\n\n«Kylät»: Hailuodon rannat\n' },
  ],
};
