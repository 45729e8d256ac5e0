import type { Text } from '../message.ts';

/** Wording of the rules in rules/values. */
export const businessIdFormat: Text = {
  fi: 'Y-tunnus ”{value}” ei ole muotoa 1234567-1: seitsemän numeroa, yhdysmerkki ja tarkistusnumero.',
  sv: 'FO-numret ”{value}” har inte formen 1234567-1: sju siffror, bindestreck och en kontrollsiffra.',
  en: 'The business ID “{value}” is not of the form 1234567-1: seven digits, a hyphen and a check digit.',
};

export const businessIdMissing: Text = {
  fi: 'Osatoteuttajan Y-tunnus puuttuu. Kirjoita se nimen perään pilkulla erotettuna, esimerkiksi ”, 1234567-1”.',
  sv: 'Delgenomförarens FO-nummer saknas. Skriv det efter namnet och ett komma, till exempel ”, 1234567-1”.',
  en: 'The partner’s business ID is missing. Write it after the name and a comma, for example “, 1234567-1”.',
};

export const businessIdCheckDigit: Text = {
  fi: 'Y-tunnuksen {value} tarkistusnumero ei täsmää: jokin numeroista on väärin. Tarkista tunnus YTJ-palvelusta (ytj.fi).',
  sv: 'Kontrollsiffran i FO-numret {value} stämmer inte: någon siffra är fel. Kontrollera numret i FODS (ytj.fi).',
  en: 'The check digit of the business ID {value} does not match: one of the digits is wrong. Look the ID up in the BIS (ytj.fi).',
};

export const businessIdNeverIssued: Text = {
  fi: 'Y-tunnusta {value} ei ole voitu antaa kenellekään: mikään tarkistusnumero ei sovi sen alkuun. Tarkista tunnus YTJ-palvelusta (ytj.fi).',
  sv: 'FO-numret {value} kan inte ha getts åt någon: ingen kontrollsiffra passar dess början. Kontrollera numret i FODS (ytj.fi).',
  en: 'The business ID {value} cannot have been issued: no check digit fits its beginning. Look the ID up in the BIS (ytj.fi).',
};

export const writeBusinessId: Text = {
  fi: 'Kirjoita muodossa {value}',
  sv: 'Skriv i formen {value}',
  en: 'Write as {value}',
};
