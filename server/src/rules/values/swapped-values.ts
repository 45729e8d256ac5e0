import type { Description } from '../../description/description.ts';
import type { Misplaced } from '../../description/fields/misplaced.ts';
import { valueRange } from '../../description/values.ts';
import type { FieldSpec } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { spaceBehind } from '../structure/continuation.ts';
import { probable } from './rewriting.ts';

/** Values of sections 1, 2 and 6 that plainly belong to another field; two that changed places are one finding. */
export const rule: Rule = {
  id: 'swapped-values',
  group: 'values',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    const told = new Set<FieldSpec>();
    for (const [spec, misplaced] of description.misplaced) {
      const field = fieldOf(description, spec);
      if (field === undefined || told.has(spec)) continue;
      if (misplaced.exchange === 'swap') told.add(misplaced.home);
      report(problemOf(field, misplaced, fieldOf(description, misplaced.home)));
    }
  },
};

function fieldOf({ sections }: Description, spec: FieldSpec): Field | undefined {
  for (const id of ['project', 'applicant', 'area'] as const) {
    const field = sections.get(id)?.fields.find((each) => each.spec === spec);
    if (field) return field;
  }
  return undefined;
}

function problemOf(field: Field, { sort, home, exchange }: Misplaced, other: Field | undefined): Problem {
  const range = valueRange(field);
  const value = shortened(valueText(field));
  const labels = { label: field.spec.label, home: home.label };
  if (exchange === 'swap' && other) {
    const related = [
      { range: valueRange(other), message: message(otherValue, { value: shortened(valueText(other)) }) },
    ];
    return { range, message: message(swapped, labels), related, fixes: [swapFix(field, other)] };
  }
  const text = message(belongsElsewhere, { value, what: { text: sortNames[sort] }, ...labels });
  const fixes = exchange === 'move' && other && field.spec.ifEmpty === 'silent' ? [moveFix(field, other)] : [];
  return { range, message: text, fixes };
}

function swapFix(one: Field, other: Field): Fix {
  const edits = [
    { range: valueRange(one), newText: valueText(other) },
    { range: valueRange(other), newText: valueText(one) },
  ];
  return { title: message(swapValues), edits, ...probable };
}

/** Only where the field may be empty: the fix must not bring an empty one. */
function moveFix(one: Field, home: Field): Fix {
  const edits = [
    { range: valueRange(one), newText: '' },
    { range: valueRange(home), newText: spaceBehind(home) + valueText(one) },
  ];
  return { title: message(moveValue, { home: home.spec.label }), edits, ...probable };
}

const sortNames: Readonly<Record<Misplaced['sort'], Text>> = {
  projectCode: { fi: 'hankekoodi', sv: 'en projektkod', en: 'a project code' },
  businessId: { fi: 'Y-tunnus', sv: 'ett FO-nummer', en: 'a business ID (Y-tunnus)' },
  email: { fi: 'sähköpostiosoite', sv: 'en e-postadress', en: 'an e-mail address' },
  url: { fi: 'verkko-osoite', sv: 'en webbadress', en: 'a web address' },
  phone: { fi: 'puhelinnumero', sv: 'ett telefonnummer', en: 'a phone number' },
  postalCode: { fi: 'postinumero', sv: 'ett postnummer', en: 'a postal code' },
  period: { fi: 'toteutusaika', sv: 'en genomförandetid', en: 'a period' },
  state: { fi: 'toiminnan tila', sv: 'en status', en: 'a state' },
  authority: { fi: 'viranomainen', sv: 'en myndighet', en: 'an authority' },
  organisationType: { fi: 'organisaatiotyyppi', sv: 'en organisationstyp', en: 'an organisation type' },
  arrangement: { fi: 'hakijoiden lukumäärä', sv: 'antalet sökande', en: 'the number of applicants' },
  street: { fi: 'katuosoite', sv: 'en gatuadress', en: 'a street address' },
  town: { fi: 'paikkakunta', sv: 'en ort', en: 'a town' },
  position: { fi: 'tehtävänimike', sv: 'en tjänstebeteckning', en: 'a position' },
  organisation: { fi: 'organisaation nimi', sv: 'en organisations namn', en: 'the name of an organisation' },
  person: { fi: 'henkilön nimi', sv: 'en persons namn', en: 'a person’s name' },
  axis: { fi: 'toimintalinja', sv: 'ett insatsområde', en: 'a priority axis' },
  objective: { fi: 'erityistavoite', sv: 'ett särskilt mål', en: 'a specific objective' },
};

const belongsElsewhere: Text = {
  fi: 'Kentässä ”{label}” on {what}: ”{value}” kuuluu kenttään ”{home}”.',
  sv: 'I fältet ”{label}” står {what}: ”{value}” hör till fältet ”{home}”.',
  en: 'The field “{label}” contains {what}: “{value}” belongs in the field “{home}”.',
};

const swapped: Text = {
  fi: 'Kenttien ”{label}” ja ”{home}” arvot ovat vaihtaneet paikkaa. Vaihda ne keskenään.',
  sv: 'Värdena i fälten ”{label}” och ”{home}” har bytt plats. Byt dem med varandra.',
  en: 'The values of the fields “{label}” and “{home}” have changed places. Swap them.',
};

const otherValue: Text = {
  fi: 'Toinen arvo on tässä: ”{value}”.',
  sv: 'Det andra värdet finns här: ”{value}”.',
  en: 'The other value is here: “{value}”.',
};

const swapValues: Text = {
  fi: 'Vaihda arvot keskenään',
  sv: 'Låt värdena byta plats',
  en: 'Swap the values',
};

const moveValue: Text = {
  fi: 'Siirrä kenttään ”{home}”',
  sv: 'Flytta till fältet ”{home}”',
  en: 'Move to the field “{home}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Arvo kuuluu toiseen kenttään',
    sv: 'Värdet hör till ett annat fält',
    en: 'Value belongs in another field',
  },
  why: {
    fi: 'Kentässä on jotakin, mikä selvästi kuuluu toiseen: postinumerossa paikkakunta, puhelinnumerossa Y-tunnus, nimen paikalla tehtävänimike. Usein kaksi arvoa on vaihtanut paikkaa.',
    sv: 'Fältet innehåller något som tydligt hör till ett annat: en ort i postnumret, ett FO-nummer i telefonnumret, en tjänstebeteckning i stället för namnet. Ofta har två värden bytt plats.',
    en: 'The field contains something that clearly belongs in another: a town in the postal code, a business ID in the phone, a position instead of a name. Often two values have changed places.',
  },
  remedy: {
    fi: 'Siirrä arvo oikeaan kenttään. Jos kaksi arvoa on vaihtanut paikkaa, korjaus vaihtaa ne.',
    sv: 'Flytta värdet till rätt fält. Om två värden har bytt plats byter korrigeringen dem.',
    en: 'Move the value to the right field. If two values have changed places, the fix swaps them.',
  },
  examples: [
    {
      right: 'Postinumero: 90100\n\nPostitoimipaikka: Oulu',
      wrong: 'Postinumero: «Oulu»\n\nPostitoimipaikka: 90100',
    },
    {
      right: 'yhteyshenkilön nimi: Aino Esimerkki\n\nYhteyshenkilön asema hakijaorganisaatiossa: Projektipäällikkö',
      wrong: 'yhteyshenkilön nimi: «Projektipäällikkö»\n\nYhteyshenkilön asema hakijaorganisaatiossa: Aino Esimerkki',
    },
    { right: 'Puhelinnumero: 040 000 0001', wrong: 'Puhelinnumero: «1234567-1»' },
    { right: 'Jakeluosoite: Esimerkkikatu 1', wrong: 'Jakeluosoite: «aino.esimerkki(at)example.fi»' },
    {
      right:
        'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
      wrong:
        'Toimintalinja: «6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen»\n\nErityistavoite: 3. Työllisyys ja työvoiman liikkuvuus',
    },
  ],
};
