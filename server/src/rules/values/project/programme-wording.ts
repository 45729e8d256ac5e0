import type { ProgrammeConflict } from '../../../description/programme/conflict.ts';
import { knownAxisOf, knownObjectiveOf, programmeConflictOf } from '../../../description/programme/conflict.ts';
import type { LocatedReference, ProgrammeItem } from '../../../description/programme/reference.ts';
import { formatReference, hasProgrammeWording } from '../../../description/programme/reference.ts';
import { partOfValue, valueRange } from '../../../description/values.ts';
import { nearest } from '../../../form/nearest.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Problem, Rule, RuleDocumentation } from '../../rule.ts';
import { probable, rewriting, sure } from '../rewriting.ts';

/** A known axis or objective: what stands after the number, and that there is a number. Case, dashes and the final stop are free. */
export const rule: Rule = {
  id: 'programme-wording',
  group: 'values',
  severity: 'hint',
  since: '0.1.0',
  check({ description }, report) {
    for (const known of [knownAxisOf(description), knownObjectiveOf(description)]) {
      if (known === undefined || isAsInProgramme(known)) continue;
      if (!isExplainedBy(programmeConflictOf(description), known)) report(problem(known));
    }
  },
};

interface Known extends LocatedReference<ProgrammeItem> {
  readonly item: ProgrammeItem;
}

function isAsInProgramme({ reference, item }: Known): boolean {
  return reference.number !== undefined && hasProgrammeWording(reference, item);
}

/** The wording of another number is no finding of its own where the number is found to be wrong. */
function isExplainedBy(conflict: ProgrammeConflict | undefined, { field, reference }: Known): boolean {
  if (conflict === undefined || reference.worded === undefined) return false;
  return conflict.kind === 'axis-fund' ? conflict.axis.field === field : true;
}

function problem({ field, reference, item }: Known): Problem {
  const whole = valueRange(field);
  const shown = formatReference(item);
  if (reference.number === undefined) {
    return {
      range: whole,
      message: message(programmeNumberMissing, { value: shown }),
      fixes: [rewriting(whole, shown, sure)],
    };
  }
  const { number, name = '' } = item;
  const { worded, wording, wordingAt } = reference;
  const range = wording === '' ? whole : partOfValue(field, wordingAt.start, wordingAt.end);
  const text = worded === undefined ? programmeWording : programmeWordingOfOther;
  const certainty = nearest(wording, [name]) === undefined ? probable : sure;
  return {
    range,
    message: message(text, { number, name, other: worded?.number ?? '' }),
    fixes: [rewriting(range, wording === '' ? shown : name, certainty, shown)],
  };
}

const programmeWording: Text = {
  fi: 'Ohjelmassa numeron {number} nimi on ”{name}”. Kirjoita se näin tai tarkista numero.',
  sv: 'I programmet heter nummer {number} ”{name}”. Skriv namnet så eller kontrollera numret.',
  en: 'In the programme, number {number} is called “{name}”. Write that name or check the number.',
};

const programmeWordingOfOther: Text = {
  fi: 'Numero ja nimi eivät kuulu yhteen: ohjelmassa numeron {number} nimi on ”{name}”, ja tämä nimi on numeron {other}. Tarkista, kumpi on oikein.',
  sv: 'Numret och namnet hör inte ihop: i programmet heter nummer {number} ”{name}”, och detta är namnet på nummer {other}. Kontrollera vilket som stämmer.',
  en: 'Number and name do not belong together: in the programme, number {number} is called “{name}”, and this is the name of number {other}. Check which is right.',
};

const programmeNumberMissing: Text = {
  fi: 'Numero puuttuu nimen edestä. Kirjoita ”{value}”.',
  sv: 'Numret saknas framför namnet. Skriv ”{value}”.',
  en: 'The number is missing before the name. Write “{value}”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Nimi poikkeaa ohjelman nimestä',
    sv: 'Namnet avviker från programmets',
    en: 'Wording differs from the programme',
  },
  why: {
    fi: 'Toimintalinjoilla ja erityistavoitteilla on ohjelmassa vakiintuneet nimet. Sama nimi kaikissa kuvauksissa helpottaa hakemista ja vertailua.',
    sv: 'Insatsområdena och de särskilda målen har fasta namn i programmet. Samma namn i alla beskrivningar underlättar sökning och jämförelse.',
    en: 'Priority axes and specific objectives have fixed names in the programme. The same name in every description helps searching and comparing.',
  },
  remedy: {
    fi: 'Kirjoita nimi kuten ohjelmassa, numero edessä. Jos nimi onkin toisen toimintalinjan tai erityistavoitteen, tarkista numero.',
    sv: 'Skriv namnet som i programmet, med numret framför. Om namnet hör till ett annat insatsområde eller mål, kontrollera numret.',
    en: 'Write the name as in the programme, with the number before it. If the name is that of another axis or objective, check the number.',
  },
  examples: [
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
      wrong: 'Toimintalinja: 3. «Työllisyys ja liikkuvuus»',
    },
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
      wrong: 'Toimintalinja: «Työllisyys ja työvoiman liikkuvuus»',
    },
    {
      right: 'Erityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
      wrong: 'Erityistavoite: 6.1. «Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymien edistäminen»',
    },
    {
      right: 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
      wrong: 'Toimintalinja: 3. «Sosiaalinen osallisuus ja köyhyyden torjunta»',
    },
  ],
};
