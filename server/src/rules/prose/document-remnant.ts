import type { Description } from '../../description/description.ts';
import type { RemnantKind, RemnantMention } from '../../description/prose/remnants.ts';
import { sectionAt } from '../../description/section-at.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { removeBlock } from '../structure/blocks.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf, mentionText } from './mentions.ts';

/** What a word processor or a web page left in the text: broken references, comment marks, HTML, headers and numbers of pages. */
export const rule: Rule = {
  id: 'document-remnant',
  group: 'prose',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    const remnants = mentionsOf(description, 'remnant');
    const end = remnants.length === 0 ? 0 : endOfText(description, remnants);
    for (const located of remnants) {
      if (!mayStand(description, located)) continue;
      const problem = problemOf(description, located);
      report(located.line < end ? problem : { ...problem, severity: 'hint' });
    }
  },
};

/** The line behind the last one of the text: what a page has under it (its number, its buttons) is no more than a hint. */
function endOfText({ lines }: Description, remnants: readonly Located<RemnantMention>[]): number {
  let end = lines.length;
  let last = remnants.length - 1;
  while (end > 0) {
    const isFoot = remnants[last]?.line === end - 1 && isOfPage(remnants[last]?.mention);
    if (!isFoot && !isBlank(lines[end - 1])) return end;
    if (isFoot) last--;
    end--;
  }
  return end;
}

function isOfPage(mention: RemnantMention | undefined): boolean {
  return mention?.of === 'page' || mention?.of === 'web-page';
}

/** Lines that are nothing but a number or a header are remnants in prose only: elsewhere they are values or belong to another rule. */
function mayStand(description: Description, { line, mention }: Located<RemnantMention>): boolean {
  if (!isOfPage(mention)) return true;
  const section = sectionAt(description, line);
  if (section === undefined || section.start === line) return false;
  const { content } = section.spec;
  if (content === 'fields' || content === 'open') return false;
  return !section.rows.some((row) => row.line === line) && !section.fields.some((field) => field.line === line);
}

const texts = (): Readonly<Record<RemnantKind, Text>> => ({
  reference: brokenReference,
  comment: commentMark,
  'field-code': fieldCode,
  markup,
  page: pageHeader,
  'web-page': webPage,
});

function problemOf(description: Description, located: Located<RemnantMention>): Problem {
  const text = shortened(mentionText(description, located));
  return {
    range: mentionRange(located),
    message: message(texts()[located.mention.of], { text }),
    fixes: fixesOf(description, located),
  };
}

function fixesOf(description: Description, located: Located<RemnantMention>): readonly Fix[] {
  const { line, mention } = located;
  if (mention.instead === undefined) return [];
  const isWholeLine = description.lines[line]?.text.trim().length === mention.end - mention.start;
  const edit =
    isWholeLine && mention.instead.trim() === '' && !isBlank(description.lines[line])
      ? removeBlock(description.lines, line, line + 1)
      : { range: mentionRange(located), newText: mention.instead };
  return [{ title: message(isWholeLine ? removeLine : removeRemnant), edits: [edit], safe: false, preferred: true }];
}

const brokenReference: Text = {
  fi: 'Tekstinkäsittelyohjelman virheilmoitus ”{text}” on jäänyt tekstiin. Kirjoita sen tilalle se, mihin viitattiin.',
  sv: 'Ordbehandlarens felmeddelande ”{text}” har blivit kvar i texten. Skriv i stället det som hänvisningen avsåg.',
  en: 'The word processor’s error message “{text}” was left in the text. Replace it with what was referred to.',
};

const commentMark: Text = {
  fi: 'Kommentin tai muutosmerkinnän jälki ”{text}” on jäänyt tekstiin. Poista se.',
  sv: 'Ett spår av en kommentar eller ändringsmarkering, ”{text}”, har blivit kvar i texten. Ta bort det.',
  en: 'A trace of a comment or a tracked change, “{text}”, was left in the text. Remove it.',
};

const fieldCode: Text = {
  fi: 'Tekstinkäsittelyohjelman kenttäkoodi ”{text}” on jäänyt tekstiin. Kirjoita sen tilalle se, mitä kentän piti näyttää.',
  sv: 'Ordbehandlarens fältkod ”{text}” har blivit kvar i texten. Skriv i stället det som fältet skulle visa.',
  en: 'The word processor’s field code “{text}” was left in the text. Replace it with what the field should show.',
};

const markup: Text = {
  fi: 'Verkkosivun merkintöjä (HTML) on jäänyt tekstiin: ”{text}”. Poista merkinnät ja jätä vain teksti.',
  sv: 'Koder från en webbsida (HTML) har blivit kvar i texten: ”{text}”. Ta bort koderna och lämna bara texten.',
  en: 'Markup of a web page (HTML) was left in the text: “{text}”. Remove the markup and keep the text only.',
};

const pageHeader: Text = {
  fi: 'Sivunumero tai sivun ylätunniste ”{text}” on jäänyt tekstin väliin. Poista rivi.',
  sv: 'Ett sidnummer eller sidhuvud, ”{text}”, har blivit kvar mitt i texten. Ta bort raden.',
  en: 'A page number or a page header, “{text}”, was left inside the text. Remove the line.',
};

const webPage: Text = {
  fi: 'Verkkosivun painike tai linkki ”{text}” on jäänyt tekstin väliin. Poista rivi.',
  sv: 'En knapp eller länk från en webbsida, ”{text}”, har blivit kvar mitt i texten. Ta bort raden.',
  en: 'A button or link of a web page, “{text}”, was left inside the text. Remove the line.',
};

const removeLine: Text = { fi: 'Poista rivi', sv: 'Ta bort raden', en: 'Remove the line' };

const removeRemnant: Text = { fi: 'Poista merkinnät', sv: 'Ta bort koderna', en: 'Remove the marks' };

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tekstinkäsittelyohjelman tai verkkosivun jälkiä tekstissä',
    sv: 'Spår av ett ordbehandlingsprogram eller en webbsida i texten',
    en: 'Remnants of a word processor or a web page in the text',
  },
  why: {
    fi: 'Tekstiä kopioitaessa mukaan tulee helposti virheilmoituksia (”Virhe. Viitteen lähdettä ei löytynyt.”), kommenttimerkkejä ([MK1]), HTML-merkintöjä ja sivunumeroita. Ne näkyvät julkaistussa kuvauksessa sellaisinaan.',
    sv: 'När text kopieras följer lätt felmeddelanden (”Virhe. Viitteen lähdettä ei löytynyt.”), kommentarsmärken ([MK1]), HTML-koder och sidnummer med. De syns i den publicerade beskrivningen som sådana.',
    en: 'When text is copied, error messages (“Virhe. Viitteen lähdettä ei löytynyt.”), comment marks ([MK1]), HTML markup and page numbers easily come along. They are shown as they are in the published description.',
  },
  remedy: {
    fi: 'Poista jälki. Jos sen kohdalla piti olla viittaus tai linkki, kirjoita se tekstinä. Lähdeviitteet [1] ja [liite 2] saavat olla.',
    sv: 'Ta bort spåret. Om det skulle stå en hänvisning eller länk där, skriv den som text. Källhänvisningarna [1] och [liite 2] får stå kvar.',
    en: 'Remove the remnant. If a reference or a link belongs there, write it as text. The references [1] and [liite 2] may stay.',
  },
  examples: [
    {
      right: '1. Ohjaus alkaa ilman jonoa.',
      wrong: '1. Ohjaus alkaa ilman jonoa, ks. luku «Virhe. Viitteen lähdettä ei löytynyt.»',
    },
    { right: '1. Ohjaus alkaa ilman jonoa.', wrong: '1. Ohjaus alkaa ilman jonoa.«[MK1]»' },
    {
      right: 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
      wrong: 'Nuorten perheet,«&nbsp;»alueen yritykset ja oppilaitokset.',
    },
    { right: 'Materiaalit kiertävät.', wrong: '«<p>Materiaalit kiertävät.</p>»' },
    {
      right: '1. Ohjaus alkaa ilman jonoa.\n2. Työpajat',
      wrong: '1. Ohjaus alkaa ilman jonoa.\n«Sivu 2 (5)»\n2. Työpajat',
    },
  ],
};
