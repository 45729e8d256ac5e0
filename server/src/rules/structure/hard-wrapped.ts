import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Dropped, Layout, Seam } from '../../syntax/layout/layout.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Range, TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';

/** Lines that are broken where their text goes on. They are read as one; the first is told, once a file. */
export const rule: Rule = {
  id: 'hard-wrapped',
  group: 'structure',
  severity: 'hint',
  since: '0.2.0',
  readsSource: true,
  check({ description }, report) {
    const { layout } = description.tree;
    const problem = layout && problemOf(layout);
    if (problem) report(problem);
  },
};

function problemOf(layout: Layout): Problem | undefined {
  const { seams, dropped } = layout;
  const [seam] = seams;
  const [pageEnd] = dropped;
  const edits = editsOf(layout);
  if (seam) {
    const lines = new Set(seams.map(({ before }) => layout.readAs[before.line])).size;
    return {
      range: lineRange(seam.before.line, seam.before.start, seam.before.end),
      message: message(lines === 1 ? lineBroken : linesBroken, { count: lines }),
      fixes: [{ title: message(joinLines), edits, safe: true, preferred: true }],
    };
  }
  if (pageEnd === undefined) return undefined;
  return {
    range: contentOf(layout, pageEnd),
    message: message(pageEndsInside),
    fixes: [{ title: message(removePageEnds), edits, safe: true, preferred: true }],
  };
}

function editsOf(layout: Layout): readonly TextEdit[] {
  const joined = layout.seams.map(joinOf);
  const inside = new Set(layout.seams.map(({ before }) => before.line + 1));
  const removed = layout.dropped.filter(({ from }) => !inside.has(from)).map((each) => removalOf(layout, each));
  return [...joined, ...removed];
}

function joinOf({ before, after, glue }: Seam): TextEdit {
  return {
    range: {
      start: { line: before.line, character: before.end },
      end: { line: after.line, character: after.start },
    },
    newText: glue,
  };
}

/** At the end of the text the lines go with the line break before them. */
function removalOf({ source }: Layout, { from, end }: Dropped): TextEdit {
  if (end < source.length) return { range: { start: startOf(from), end: startOf(end) }, newText: '' };
  const start = from === 0 ? startOf(0) : endOf(source, from - 1);
  return { range: { start, end: endOf(source, source.length - 1) }, newText: '' };
}

function contentOf({ source }: Layout, { from, end }: Dropped): Range {
  let line = from;
  while (line < end - 1 && isBlank(source[line])) line++;
  const text = source[line]?.text ?? '';
  return lineRange(line, text.length - text.trimStart().length, text.trimEnd().length);
}

function startOf(line: number) {
  return { line, character: 0 };
}

function endOf(source: Layout['source'], line: number) {
  return { line, character: source[line]?.text.length ?? 0 };
}

const lineBroken: Text = {
  fi: 'Rivi katkeaa kesken ja jatkuu seuraavalla rivillä. Se on luettu yhtenä rivinä; liitä osat toisiinsa.',
  sv: 'Raden bryts mitt i och fortsätter på nästa rad. Den har lästs som en rad; foga ihop delarna.',
  en: 'The line is broken and continues on the next one. It was read as one line; join the parts.',
};

const linesBroken: Text = {
  fi: 'Tekstissä on {count} kesken katkeavaa riviä, kuten PDF-tiedostosta kopioidussa tekstissä. Ne on luettu kokonaisina riveinä; liitä osat toisiinsa.',
  sv: 'Texten har {count} rader som bryts mitt i, som i text som har kopierats från en PDF-fil. De har lästs som hela rader; foga ihop delarna.',
  en: 'The text has {count} lines that are broken, as in a text copied from a PDF file. They were read as whole lines; join the parts.',
};

const pageEndsInside: Text = {
  fi: 'Tekstin välissä on sivunumeroita tai sivujen ylätunnisteita. Niitä ei ole luettu kuvaukseen; poista ne.',
  sv: 'I texten finns sidnummer eller sidhuvuden. De har inte lästs som en del av beskrivningen; ta bort dem.',
  en: 'Page numbers or page headers stand in the text. They were not read as part of the description; remove them.',
};

const joinLines: Text = {
  fi: 'Liitä katkenneet rivit',
  sv: 'Foga ihop de brutna raderna',
  en: 'Join the broken lines',
};

const removePageEnds: Text = {
  fi: 'Poista sivunumerot ja ylätunnisteet',
  sv: 'Ta bort sidnummer och sidhuvuden',
  en: 'Remove page numbers and headers',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Rivit katkeavat kesken',
    sv: 'Raderna bryts mitt i',
    en: 'Broken lines',
  },
  why: {
    fi: 'Lomakkeessa jokainen otsikko, kenttä, kysymys, pisterivi ja kappale on yksi rivi. PDF-tiedostosta kopioitaessa rivit katkeavat, sanoja tavutetaan ja väliin jää sivunumeroita. Tarkistin lukee katkenneet rivit kokonaisina ja kertoo asiasta kerran.',
    sv: 'I formuläret är varje rubrik, fält, fråga, poängrad och stycke en rad. När text kopieras från en PDF-fil bryts raderna, ord avstavas och sidnummer blir kvar mellan dem. Kontrollen läser brutna rader som hela och nämner det en gång.',
    en: 'In the form every heading, field, question, score row and paragraph is one line. A copy from a PDF file breaks lines, hyphenates words and leaves page numbers between them. The checker reads broken lines as whole ones and says so once.',
  },
  remedy: {
    fi: 'Liitä rivit toisiinsa. Korjaus tekee sen koko tekstissä: se liittää rivit, poistaa tavuviivat ja sivunumerot eikä muuta muuta.',
    sv: 'Foga ihop raderna. Korrigeringen gör det i hela texten: den fogar ihop rader, tar bort avstavning och sidnummer och ändrar inget annat.',
    en: 'Join the lines. The fix does so in the whole text: it joins lines, removes hyphenation and page numbers, and changes nothing else.',
  },
  examples: [
    {
      right: 'Yhteyshenkilön asema hakijaorganisaatiossa: Projektipäällikkö\n',
      wrong: '«Yhteyshenkilön asema»\nhakijaorganisaatiossa: Projektipäällikkö\n',
    },
    {
      right: '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista\n',
      wrong: '«7 Hakemusvaiheessa ilmoitettavat arviot hankekohtai»-\nsista seurantiedoista\n',
    },
    {
      right: 'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen) 0 0\n',
      wrong: '«Pinta- ja pohjavedet, maaperä sekä ilma (ja»\nkasvihuonekaasujen väheneminen) 0 0\n',
    },
    {
      right:
        'Erityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen\n\n',
      wrong:
        '«Erityistavoite: 6.1. Nuorten ja muiden heikossa»\ntyömarkkina-asemassa olevien työllistymisen edistäminen\n\n',
    },
  ],
};
