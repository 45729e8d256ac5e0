import type { Description } from '../../description/description.ts';
import type { ValueKind } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { toSource } from '../../syntax/layout/positions.ts';
import type { Line } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import { sourceLines } from '../../syntax/tree.ts';
import { isDamaged } from '../../text/both-views.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Invisible, Written } from '../../text/written.ts';
import { writtenColumn } from '../../text/written.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';

/**
 * Characters that nobody sees, where a machine reads letter by letter. Every other rule reads the text without them, so this is the only
 * finding there. In prose and in names they do no harm.
 */
export const rule: Rule = {
  id: 'invisible-character',
  group: 'structure',
  severity: 'warning',
  since: '0.2.0',
  readsWriting: true,
  check({ description }, report) {
    const lines = sourceLines(description.tree);
    if (!lines.some(hasInvisible)) return;
    const parts = exactStretches(description).flatMap((stretch) => partsOf(description, stretch));
    for (const stretch of parts) {
      const { start, end } = rangeInText(description, stretch);
      const written = lines[start.line]?.written;
      if (written === undefined || end.line !== start.line || isDamaged(written)) continue;
      const found = invisibleIn(written, start.character, end.character);
      if (found.length > 0) report(problemOf(start.line, found));
    }
  },
};

function hasInvisible({ written }: Line): boolean {
  return written !== undefined && written.invisible.length > 0;
}

/** A stretch of a line that is read letter by letter, in columns of the text as it is read. */
interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A line that a copy has broken is read as one: each part of a stretch is in a line of its own. */
function partsOf({ tree: { layout } }: Description, stretch: Stretch): readonly Stretch[] {
  const pieces = layout?.pieces[stretch.line] ?? [];
  if (pieces.length < 2) return [stretch];
  const clipped = pieces.map(({ at, start, end }) => {
    return { line: stretch.line, start: Math.max(stretch.start, at), end: Math.min(stretch.end, at + end - start) };
  });
  return clipped.filter(({ start, end }) => start < end);
}

function rangeInText({ tree: { layout } }: Description, { line, start, end }: Stretch): Range {
  const range = lineRange(line, start, end);
  return layout ? toSource(layout, range) : range;
}

/** Kinds of values that are names or words: what is invisible in them is how a long word may be broken. */
const words: ReadonlySet<ValueKind> = new Set(['text', 'authority', 'organisationType', 'arrangement']);

function exactStretches({ tree }: Description): readonly Stretch[] {
  return tree.sections.flatMap((section) => [
    headingStretch(section),
    ...section.fields.flatMap(({ spec, line, labelStart, labelEnd, valueStart, valueEnd }) => [
      { line, start: labelStart, end: labelEnd },
      ...(words.has(spec.value) ? [] : [{ line, start: valueStart, end: valueEnd }]),
    ]),
    ...section.partners.map(({ line, idStart, idEnd }) => ({ line, start: idStart, end: idEnd })),
    ...section.rows.map(({ line, nameStart, nameEnd, scores }) => {
      return { line, start: nameStart, end: scores[1]?.end ?? nameEnd };
    }),
  ]);
}

function headingStretch({ heading: { line, shape } }: Section): Stretch {
  return { line, start: shape.numberStart, end: shape.titleEnd };
}

/** Also those right before and behind the stretch: a copied mark stands at its edge as often as in its midst. */
function invisibleIn(written: Written, start: number, end: number): readonly Invisible[] {
  const from = start === 0 ? 0 : writtenColumn(written, start - 1, 'start') + 1;
  const to = writtenColumn(written, end, 'start');
  return written.invisible.filter((each) => from <= each.start && each.end <= to);
}

function problemOf(line: number, found: readonly Invisible[]): Problem {
  const [first] = found;
  const range = lineRange(line, first?.start ?? 0, found.at(-1)?.end ?? 0);
  const args = { name: { text: nameOf(first) }, code: codeOf(first), count: found.length };
  const edits = found.map(({ start, end, code }) => ({
    range: lineRange(line, start, end),
    newText: code === nonBreakingHyphen ? '-' : '',
  }));
  return {
    range,
    message: message(messageFor(found), args),
    fixes: [
      {
        title: message(first?.code === nonBreakingHyphen ? writeHyphen : removeInvisible),
        edits,
        safe: true,
        preferred: true,
      },
    ],
  };
}

const nonBreakingHyphen = 0x2011;

function messageFor(found: readonly Invisible[]): Text {
  if (found.length > 1) return severalInvisible;
  return found[0]?.code === nonBreakingHyphen ? otherHyphen : oneInvisible;
}

function codeOf(invisible: Invisible | undefined): string {
  return `U+${(invisible?.code ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The name by which people know a character. */
function nameOf({ code }: Invisible = { code: 0, start: 0, end: 0 }): Text {
  if (code === 0xad) return softHyphen;
  return /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(String.fromCharCode(code)) ? directionMark : zeroWidth;
}

const oneInvisible: Text = {
  fi: 'Tässä on näkymätön merkki ({name}, {code}). Haut ja ohjelmat eivät tunnista kohtaa, vaikka se näyttää oikealta. Poista merkki.',
  sv: 'Här finns ett osynligt tecken ({name}, {code}). Sökningar och program känner inte igen stället fast det ser rätt ut. Ta bort tecknet.',
  en: 'There is an invisible character here ({name}, {code}). Search and other programs do not recognise the text although it looks right. Remove it.',
};

const severalInvisible: Text = {
  fi: 'Tässä on {count} näkymätöntä tai tavallisesta poikkeavaa merkkiä ({code} ja muita). Haut ja ohjelmat eivät tunnista kohtaa, vaikka se näyttää oikealta. Poista merkit.',
  sv: 'Här finns {count} osynliga eller avvikande tecken ({code} med flera). Sökningar och program känner inte igen stället fast det ser rätt ut. Ta bort tecknen.',
  en: 'There are {count} invisible or unusual characters here ({code} and others). Search and other programs do not recognise the text although it looks right. Remove them.',
};

const otherHyphen: Text = {
  fi: 'Tässä on sitova yhdysmerkki ({code}). Haut ja ohjelmat eivät tunnista kohtaa, vaikka se näyttää oikealta. Kirjoita tavallinen yhdysmerkki.',
  sv: 'Här finns ett hårt bindestreck ({code}). Sökningar och program känner inte igen stället fast det ser rätt ut. Skriv ett vanligt bindestreck.',
  en: 'There is a non-breaking hyphen here ({code}). Search and other programs do not recognise the text although it looks right. Write an ordinary hyphen.',
};

const removeInvisible: Text = {
  fi: 'Poista näkymättömät merkit',
  sv: 'Ta bort de osynliga tecknen',
  en: 'Remove the invisible characters',
};

const writeHyphen: Text = {
  fi: 'Kirjoita tavallinen yhdysmerkki',
  sv: 'Skriv ett vanligt bindestreck',
  en: 'Write an ordinary hyphen',
};

const softHyphen: Text = { fi: 'tavutusvihje', sv: 'mjukt bindestreck', en: 'soft hyphen' };
const directionMark: Text = { fi: 'kirjoitussuunnan merkki', sv: 'skrivriktningstecken', en: 'direction mark' };
const zeroWidth: Text = { fi: 'nollan levyinen merkki', sv: 'tecken utan bredd', en: 'zero-width character' };

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Näkymätön merkki',
    sv: 'Osynligt tecken',
    en: 'Invisible character',
  },
  why: {
    fi: 'Verkkosivulta, PDF-tiedostosta tai tekstinkäsittelystä kopioidussa tekstissä on merkkejä, joita ei näe: tavutusvihjeitä, nollan levyisiä välejä, kirjoitussuunnan merkkejä ja sitovia yhdysmerkkejä. Leipätekstissä ne eivät haittaa. Hankekoodissa, Y-tunnuksessa, luvussa, päivämäärässä, osoitteessa tai lomakkeen otsikossa ne rikkovat haut ja tiedon siirron.',
    sv: 'Text som kopierats från en webbsida, en PDF-fil eller en ordbehandlare har tecken som inte syns: mjuka bindestreck, tecken utan bredd, skrivriktningstecken och hårda bindestreck. I löpande text gör de ingen skada. I en projektkod, ett FO-nummer, ett tal, ett datum, en adress eller en rubrik förstör de sökningar och överföring av uppgifter.',
    en: 'Text copied from a web page, a PDF file or a word processor contains characters that cannot be seen: soft hyphens, zero-width spaces, direction marks and non-breaking hyphens. In prose they do no harm. In a project code, business ID, figure, date, address or heading of the form they break searches and the transfer of data.',
  },
  remedy: {
    fi: 'Poista merkki tai kirjoita kohta uudelleen. Korjaus poistaa näkymättömät merkit ja vaihtaa sitovan yhdysmerkin tavalliseksi.',
    sv: 'Ta bort tecknet eller skriv om stället. Korrigeringen tar bort de osynliga tecknen och byter ett hårt bindestreck mot ett vanligt.',
    en: 'Remove the character or retype the text. The fix removes the invisible characters and replaces a non-breaking hyphen with an ordinary one.',
  },
  examples: [
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: S29«\u200b»001' },
    { right: 'Toiminnan tila: ', wrong: 'Toimin«\u00ad»nan tila: ' },
    { right: '4.1 Varsinaiset kohderyhmät', wrong: '4.1 Varsi«\u00adnai\u00ad»set kohderyhmät' },
  ],
};
