import { findField } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { readUrl } from '../../../description/fields/url.ts';
import { hasValue, readValue, valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { rewritings, sure } from '../rewriting.ts';

/** WWW-osoite: http(s) or a bare `www.`, a path may follow. */
export const rule: Rule = {
  id: 'url-format',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'applicant', 'website');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    const url = readValue(field, readUrl);
    if (url.kind !== 'malformed') return;
    const range = valueRange(field);
    const text = message(urlFormat, { value: valueText(field) });
    report({ range, message: text, fixes: rewritings(range, url.meant, sure) });
  },
};

const urlFormat: Text = {
  fi: '”{value}” ei ole WWW-osoite. Osoite alkaa http://, https:// tai www., esimerkiksi http://www.example.fi.',
  sv: '”{value}” är ingen webbadress. En adress börjar med http://, https:// eller www., till exempel http://www.example.fi.',
  en: '“{value}” is not a web address. An address begins with http://, https:// or www., such as http://www.example.fi.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'WWW-osoite on väärää muotoa',
    sv: 'Webbadressen har fel form',
    en: 'Web address has the wrong form',
  },
  why: {
    fi: 'Tietopalvelu tekee osoitteesta linkin. Väärää muotoa oleva osoite ei avaudu.',
    sv: 'Informationstjänsten gör adressen till en länk. En adress i fel form öppnas inte.',
    en: 'The information service turns the address into a link. A malformed address does not open.',
  },
  remedy: {
    fi: 'Kirjoita osoite kokonaan, esimerkiksi http://www.example.fi. Osoite saa jatkua polulla.',
    sv: 'Skriv hela adressen, till exempel http://www.example.fi. Adressen får ha en sökväg.',
    en: 'Write the whole address, for example http://www.example.fi. A path may follow.',
  },
  examples: [
    { right: 'http://www.example.fi', wrong: '«example.fi»' },
    { right: 'http://www.example.fi', wrong: '«http:/www.example.fi»' },
    { right: 'http://www.example.fi', wrong: '«www,example.fi»' },
    { right: 'http://www.example.fi', wrong: '«ei ole»' },
  ],
};
