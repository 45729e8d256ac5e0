import type { Description } from '../../description/description.ts';
import type { SectionId } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { isRepeated, textRange } from '../structure/sections.ts';

/** Section 3, 4.1 or 9 says next to nothing: a word, a dash, "Päivitetään myöhemmin". */
export const rule: Rule = {
  id: 'too-little-text',
  group: 'prose',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      const fewest = fewestWords[section.spec.id];
      const said = fewest === undefined ? undefined : shortText(description.lines, section);
      if (fewest === undefined || said === undefined || !saysNothing(said.text, fewest)) continue;
      if (isRepeated(description, section) || isToldElsewhere(description, said)) continue;
      report({
        range: { start: textRange(description.lines, said.from).start, end: textRange(description.lines, said.to).end },
        message: message(tooLittleText, { section: headingText(section.spec) }),
      });
    }
  },
};

/** Fewer words say next to nothing. Target groups are often named in a few. */
const fewestWords: Readonly<Partial<Record<SectionId, number>>> = { summary: 6, primaryTargets: 2, finalReport: 6 };

interface ShortText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const longest = 160;

/** The text of a section, if it is short. */
function shortText(lines: readonly Line[], { start, end }: Section): ShortText | undefined {
  let text = '';
  let from: number | undefined;
  let to = start;
  for (let line = start + 1; line < end; line++) {
    const source = lines[line];
    if (source === undefined || isBlank(source)) continue;
    if (text.length + source.text.length > longest) return undefined;
    text += `${source.text.trim()} `;
    from ??= line;
    to = line;
  }
  return from === undefined ? undefined : { text: text.trim(), from, to };
}

const later =
  '(?:myöhemmin|hankkeen\\s(?:päätyttyä|aikana|alettua)|pian|kesken|tulossa|loppuraportin\\s(?:valmistuttua|yhteydessä))';
const nothing = new RegExp(
  '^(?:' +
    `.{0,60}(?:päivit|täyden|täsmen|tarken|lisät|toimit|kirjoit|ilmoit|laadit|valmist|julkais|annet)[a-zåäö]*\\s(?:[a-zåäö]+\\s){0,2}${later}.{0,20}|` +
    `(?:teksti|tiivistelmä|raportti|loppuraportti|osio|kuvaus)\\s(?:on\\s)?(?:vielä\\s)?(?:tulossa|kesken|puuttuu|työn\\salla).{0,20}|` +
    '(?:ks|kts|katso|vrt)\\.?\\s.{0,80}|' +
    '(?:sama|samat)\\s(?:kuin\\s)?(?:edellä|edellinen|yllä|osiossa|kohdassa|ylempänä|hakemuksessa).{0,40}|' +
    '(?:kuten|kuvattu|mainittu)\\s(?:edellä|yllä|hakemuksessa|hankesuunnitelmassa).{0,60}|' +
    '(?:edellä|yllä)\\s(?:mainittu|kuvattu|mainitut|kuvatut).{0,40}|' +
    '(?:ei\\s(?:ole|tietoa|tiedossa|kuvausta|lisättävää|mitään|sovellu|vielä)|tyhjä|ei)\\b.{0,40}|' +
    '(?:kyllä|liite|liitteenä|erillinen\\sliite|hankesuunnitelma)\\b.{0,30}' +
    ')$',
  'i',
);

/** A parallel project says in two sentences where its text is. */
const otherProject =
  /rinnakkais|emohan|päähan|osahan|[SAF]\d{5}|hakemu\S*\s(?:nro|numero|n:o)|-hank\S+\s(?:hakemu|kuvau)|hakemus\S*\s\d/i;
const word = /\p{L}{2,}/gu;

function saysNothing(text: string, fewest: number): boolean {
  const words = text.match(word)?.length ?? 0;
  if (otherProject.test(text) && words >= fewest / 2) return false;
  return words < fewest || nothing.test(text);
}

/** A placeholder or a remnant is the whole of it, and that is said there. */
function isToldElsewhere({ notes }: Description, { from, to }: ShortText): boolean {
  return notes.mentions.some(
    ({ line, mentions }) =>
      line >= from && line <= to && mentions.some(({ kind }) => kind === 'placeholder' || kind === 'remnant'),
  );
}

const tooLittleText: Text = {
  fi: 'Osiossa ”{section}” ei vielä kerrota juuri mitään. Kirjoita osion teksti.',
  sv: 'Avsnittet ”{section}” säger ännu nästan ingenting. Skriv avsnittets text.',
  en: 'Section “{section}” says next to nothing yet. Write its text.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Osiossa on liian vähän tekstiä',
    sv: 'Avsnittet har för lite text',
    en: 'Too little text in the section',
  },
  why: {
    fi: 'Tiivistelmä, varsinaiset kohderyhmät ja loppuraportin tiivistelmä ovat kuvauksen sisältö. Viiva, yksi sana, ”Päivitetään myöhemmin” tai viittaus liitteeseen ei kerro lukijalle mitään. Rinnakkaishankkeen lyhyt viittaus toisen hankkeen hakemukseen riittää.',
    sv: 'Sammanfattningen, de egentliga målgrupperna och sammanfattningen av slutrapporten är beskrivningens innehåll. Ett streck, ett enda ord, ”Päivitetään myöhemmin” eller en hänvisning till en bilaga säger läsaren ingenting. Ett parallellprojekts korta hänvisning till ett annat projekts ansökan räcker.',
    en: 'The summary, the actual target groups and the summary of the final report are what the description is for. A dash, a single word, “Päivitetään myöhemmin” or a reference to an annex tells readers nothing. A parallel project’s short reference to another project’s application is enough.',
  },
  remedy: {
    fi: 'Kirjoita, mitä hankkeessa tehdään (osio 3), ketkä siihen osallistuvat (4.1) tai mitä saatiin aikaan (9).',
    sv: 'Skriv vad som görs i projektet (avsnitt 3), vilka som deltar (4.1) eller vad som uppnåddes (9).',
    en: 'Write what the project does (section 3), who takes part (4.1) or what was achieved (9).',
  },
  examples: [
    {
      right: 'Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
      wrong: '«Päivitetään myöhemmin.»',
    },
    {
      right: 'Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.',
      wrong: '«Nuoret»',
    },
    {
      right: 'Rinnakkaishanke: ks. Silta työhön -hankkeen hakemus nro 123456.',
      wrong: '«-»',
      insteadOf: 'Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
    },
  ],
};
