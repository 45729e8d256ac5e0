import type { Description } from '../../description/description.ts';
import { sectionAt } from '../../description/section-at.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { mentionRange, mentionsOf, mentionText } from './mentions.ts';

/** Text that only keeps a place: TODO, xxx, "Lorem ipsum", "[täydennä ...]" and the like. */
export const rule: Rule = {
  id: 'placeholder-text',
  group: 'prose',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const located of mentionsOf(description, 'placeholder')) {
      if (isSaidByAnotherRule(description, located.line)) continue;
      const text = shortened(mentionText(description, located));
      report({ range: mentionRange(located), message: message(placeholderText, { text }) });
    }
  },
};

/** A value with a form of its own, or a row of scores, is malformed when a placeholder stands in it, and that is said there. */
function isSaidByAnotherRule(description: Description, line: number): boolean {
  const section = sectionAt(description, line);
  const field = section?.fields.find((each) => each.line === line);
  if (field) return !mayHoldPlaceholder(field);
  return section?.rows.some((row) => row.line === line) ?? false;
}

/** Free text; and an address that is right as far as its signs go: "http://www.xxx.fi", "xxx.xxx(at)example.fi". */
function mayHoldPlaceholder(field: Field): boolean {
  const { value } = field.spec;
  if (value === 'url') return /:\/\/|^www\./i.test(valueText(field));
  if (value === 'email') return /@|\(at\)/i.test(valueText(field));
  return value === 'text';
}

const placeholderText: Text = {
  fi: '”{text}” näyttää keskeneräiseltä kohdalta. Kirjoita tähän lopullinen teksti tai poista merkintä.',
  sv: '”{text}” ser ut som ett ställe som inte är färdigt. Skriv den slutliga texten här eller ta bort anteckningen.',
  en: '“{text}” looks unfinished. Write the final text here, or remove the note.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstiin on jäänyt täydennettävä kohta',
    sv: 'Ett ställe i texten väntar på komplettering',
    en: 'A placeholder was left in the text',
  },
  why: {
    fi: 'Luonnosteluvaiheen merkinnät (TODO, xxx, XX.XX.XXXX, ”Lorem ipsum”, [täydennä ...], ???) eivät kuulu julkaistavaan kuvaukseen, ja niiden kohdalta puuttuu yleensä tieto.',
    sv: 'Utkastets anteckningar (TODO, xxx, XX.XX.XXXX, ”Lorem ipsum”, [täydennä ...], ???) hör inte till en beskrivning som publiceras, och oftast saknas en uppgift där de står.',
    en: 'Notes of the draft (TODO, xxx, XX.XX.XXXX, “Lorem ipsum”, [täydennä ...], ???) do not belong in a published description, and usually something is missing where they are.',
  },
  remedy: {
    fi: 'Kirjoita merkinnän tilalle lopullinen tieto tai poista se. Lähdeviitteet hakasulkeissa ([1], [viitattu 3.5.2021]) eivät ole tällaisia merkintöjä.',
    sv: 'Skriv den slutliga uppgiften i stället för anteckningen eller ta bort den. Källhänvisningar inom hakparentes ([1], [viitattu 3.5.2021]) räknas inte som sådana.',
    en: 'Write the final text in place of the note, or remove it. References in brackets ([1], [viitattu 3.5.2021]) are not such notes.',
  },
  examples: [
    { right: '1. Ohjaus alkaa ilman jonoa.', wrong: '1. Ohjaus alkaa «XX.XX.XXXX» ilman jonoa.' },
    { right: 'löytää koulutukseen tai töihin.', wrong: 'löytää koulutukseen tai töihin. «[täydennä yritysten määrä]»' },
    { right: 'Jakeluosoite: Esimerkkikatu 1', wrong: 'Jakeluosoite: «TODO»' },
    { right: 'Materiaalit kiertävät.', wrong: '«Lorem ipsum» dolor sit amet.' },
  ],
};
