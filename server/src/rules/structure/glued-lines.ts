import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Cut } from '../../syntax/layout/cuts.ts';
import type { Layout } from '../../syntax/layout/layout.ts';
import { isBlank } from '../../syntax/line.ts';
import type { TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { lineBreakNear } from './blocks.ts';

/** Lines of the form that have run together. They are read as lines of their own; each line of the text is told once. */
export const rule: Rule = {
  id: 'glued-lines',
  group: 'structure',
  severity: 'warning',
  since: '0.2.0',
  readsSource: true,
  check({ description }, report) {
    const { layout } = description.tree;
    if (layout === undefined) return;
    const byLine = new Map<number, Cut[]>();
    for (const cut of layout.cuts) byLine.set(cut.line, [...(byLine.get(cut.line) ?? []), cut]);
    for (const [line, cuts] of byLine) report(problemOf(layout, line, cuts));
  },
};

function problemOf(layout: Layout, line: number, cuts: readonly Cut[]): Problem {
  const [first] = cuts as readonly [Cut, ...Cut[]];
  const edits = cuts.map((cut) => partingEdit(layout, cut));
  return {
    range: lineRange(line, first.nameStart, first.nameStart + first.text.length),
    message: message(cuts.length === 1 ? twoRunTogether : severalRunTogether, {
      text: first.text,
      count: cuts.length + 1,
    }),
    fixes: [{ title: message(cuts.length === 1 ? partLine : partLines), edits, safe: true, preferred: true }],
  };
}

/** A blank line comes between as everywhere in the text, but where the line has text right above or below it and no heading in it. */
function partingEdit({ source }: Layout, { line, end, start, isHeading }: Cut): TextEdit {
  const lineBreak = lineBreakNear(source, line);
  const isApart = isHeading || (isBlank(source[line - 1]) && isBlank(source[line + 1]));
  return { range: lineRange(line, end, start), newText: isApart ? lineBreak + lineBreak : lineBreak };
}

const twoRunTogether: Text = {
  fi: '”{text}” on samalla rivillä muun tekstin kanssa. Siirrä se omalle rivilleen. Muuten rivi on tarkistettu niin kuin se olisi jo jaettu.',
  sv: '”{text}” står på samma rad som annan text. Flytta det till en egen rad. I övrigt har raden kontrollerats som om den redan vore delad.',
  en: '“{text}” is on the same line as other text. Move it to its own line. Apart from this, the line was checked as if it had already been split.',
};

const severalRunTogether: Text = {
  fi: 'Samalla rivillä on {count} lomakkeen kohtaa, esimerkiksi ”{text}”. Siirrä kukin omalle rivilleen. Muuten rivi on tarkistettu niin kuin se olisi jo jaettu.',
  sv: 'På samma rad står {count} av formulärets rader, till exempel ”{text}”. Flytta var och en till en egen rad. I övrigt har raden kontrollerats som om den redan vore delad.',
  en: 'One line holds {count} lines of the form, among them “{text}”. Move each to its own line. Apart from this, the line was checked as if it had already been split.',
};

const partLine: Text = {
  fi: 'Jaa kahdeksi riviksi',
  sv: 'Dela i två rader',
  en: 'Split into two lines',
};

const partLines: Text = {
  fi: 'Jaa omille riveilleen',
  sv: 'Dela i egna rader',
  en: 'Split into separate lines',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Rivejä on yhdistynyt',
    sv: 'Rader har hamnat på samma rad',
    en: 'Lines that have run together',
  },
  why: {
    fi: 'Jokainen otsikko ja kenttä on lomakkeessa omalla rivillään. Kopioitaessa rivinvaihto katoaa helposti, ja kaksi kenttää tai otsikko ja kappale jäävät samalle riville. Lukija ja hankepalvelu eivät silloin löydä jälkimmäistä.',
    sv: 'Varje rubrik och fält har en egen rad i formuläret. När text kopieras försvinner radbrytningar lätt, och två fält eller en rubrik och ett stycke hamnar på samma rad. Då hittar varken läsaren eller tjänsten det senare.',
    en: 'Every heading and field has its own line in the form. Copying easily loses a line break, and two fields, or a heading and a paragraph, end up on one line. Then neither readers nor the service find the second one.',
  },
  remedy: {
    fi: 'Siirrä kukin kenttä ja otsikko omalle rivilleen. Korjaus lisää rivinvaihdot eikä muuta muuta.',
    sv: 'Flytta varje fält och rubrik till en egen rad. Korrigeringen lägger till radbrytningar och ändrar inget annat.',
    en: 'Move each field and heading to its own line. The fix adds the line breaks and changes nothing else.',
  },
  examples: [
    {
      right: 'Postinumero: 90100\n\nPostitoimipaikka: Oulu\n\nWWW-osoite',
      wrong: 'Postinumero: 90100 «Postitoimipaikka»: Oulu\n\nWWW-osoite',
    },
    {
      right: 'Organisaatiotyyppi: Kansalaisjärjestö\n\nY-tunnus: 1234567-1\n',
      wrong: 'Organisaatiotyyppi: Kansalaisjärjestö«Y-tunnus»: 1234567-1\n',
    },
    {
      right: '8 Horisontaaliset periaatteet\n\n8.1 Sukupuolten tasa-arvo\n',
      wrong: '8 Horisontaaliset periaatteet «8.1 Sukupuolten tasa-arvo»\n',
    },
    {
      right: '1 Hanke\n\nHankekoodi: S29001\n',
      wrong: '«1 Hanke» Hankekoodi: S29001\n',
    },
  ],
};
