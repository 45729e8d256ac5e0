import type { Description } from '../../../description/description.ts';
import { findField } from '../../../description/description.ts';
import { codesInFileName, fundOfCode, projectCodeOf } from '../../../description/fields/project-code.ts';
import { valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Range } from '../../../text/range.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';
import { possible, rewriting } from '../rewriting.ts';

/** Hankekoodi against a project code in the file's name. A file that is named otherwise says nothing. */
export const rule: Rule = {
  id: 'project-code-file-name',
  group: 'values',
  severity: 'info',
  since: '0.1.0',
  check({ description, fileName }, report) {
    if (fileName === undefined) return;
    const code = projectCodeOf(description);
    if (code?.kind !== 'code' || fileName.startsWith(code.code)) return;
    const named = codesInFileName(fileName);
    const other = named[0];
    const field = findField(description, 'project', 'projectCode');
    if (other === undefined || field === undefined || named.includes(code.code)) return;
    // A code of another fund or programme period is told of as such.
    if (isOtherFund(code.code, description) || code.programme === 'earlier' || code.programme === 'later') return;
    const range = valueRange(field);
    const text = message(projectCodeFileName, { value: code.code, other });
    report({ range, message: text, fixes: fixesFor(code.code, other, range) });
  },
};

/** Of a code that is not of the title's fund, `project-code-fund` speaks. */
function isOtherFund(code: string, { fund }: Description): boolean {
  return fundOfCode(code) !== undefined && fundOfCode(code) !== fund;
}

/** Either may be right; a code of another programme or fund is not offered. */
function fixesFor(code: string, other: string, range: Range): readonly Fix[] {
  return code.slice(0, 2) === other.slice(0, 2) ? [rewriting(range, other, possible)] : [];
}

const projectCodeFileName: Text = {
  fi: 'Tiedoston nimessä on hankekoodi {other}, mutta kuvauksen hankekoodi on {value}. Tarkista, kumpi on oikein.',
  sv: 'Filens namn har projektkoden {other}, men beskrivningens projektkod är {value}. Kontrollera vilken som är rätt.',
  en: 'The file name has the project code {other}, but the description’s own code is {value}. Check which one is right.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tiedoston nimessä on toinen hankekoodi',
    sv: 'Filens namn har en annan projektkod',
    en: 'The file name has another project code',
  },
  why: {
    fi: 'Kun tiedosto on nimetty hankekoodilla, nimen ja sisällön pitäisi täsmätä. Muuten kuvaus on voinut tallentua toisen hankkeen päälle.',
    sv: 'När filen har fått projektkoden som namn bör namnet och innehållet stämma överens. Annars kan beskrivningen ha sparats över ett annat projekts.',
    en: 'When a file is named after the project code, name and content should agree. Otherwise the description may have been saved over that of another project.',
  },
  remedy: {
    fi: 'Tarkista, kumpi koodi on oikea, ja korjaa hankekoodi tai nimeä tiedosto uudelleen.',
    sv: 'Kontrollera vilken kod som är rätt och rätta projektkoden eller byt namn på filen.',
    en: 'Check which code is right, and correct the project code or rename the file.',
  },
  examples: [
    {
      right: 'Hankekoodi: S29002',
      wrong: 'Hankekoodi: «S29001»',
      insteadOf: 'Hankekoodi: S29001',
      fileName: 'S29002.esr',
    },
    {
      right: 'Hankekoodi: S29002',
      wrong: 'Hankekoodi: «S29001»',
      insteadOf: 'Hankekoodi: S29001',
      fileName: 'hankekuvaus_s29002 (2).txt',
    },
  ],
};
