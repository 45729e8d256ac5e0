import type { Text } from './message.ts';

/** Wording of what can be wrong in a configuration file. */
export const configInvalidJson: Text = {
  fi: 'Asetustiedosto ei ole kelvollista JSONia: tässä pitäisi olla {expected}.',
  sv: 'Inställningsfilen är inte giltig JSON: här borde stå {expected}.',
  en: 'The configuration file is not valid JSON: expected {expected} here.',
};

/** What JSON expects at a place, by the parser's kind of error. */
export const jsonExpectations: Readonly<
  Record<'value' | 'symbol' | 'key' | 'colon' | 'comma' | 'brace' | 'bracket' | 'end' | 'other', Text>
> = {
  value: { fi: 'arvo', sv: 'ett värde', en: 'a value' },
  symbol: {
    fi: 'arvo tai lainausmerkeissä oleva nimi',
    sv: 'ett värde eller ett namn inom citattecken',
    en: 'a value or a name in quotation marks',
  },
  key: {
    fi: 'asetuksen nimi lainausmerkeissä',
    sv: 'inställningens namn inom citattecken',
    en: 'the name of a setting in quotation marks',
  },
  colon: { fi: 'kaksoispiste', sv: 'ett kolon', en: 'a colon' },
  comma: { fi: 'pilkku', sv: 'ett kommatecken', en: 'a comma' },
  brace: { fi: 'sulkeva aaltosulje }', sv: 'en avslutande klammerparentes }', en: 'a closing brace }' },
  bracket: { fi: 'sulkeva hakasulje ]', sv: 'en avslutande hakparentes ]', en: 'a closing bracket ]' },
  end: { fi: 'tiedoston loppu', sv: 'filens slut', en: 'the end of the file' },
  other: { fi: 'jotain muuta', sv: 'något annat', en: 'something else' },
};

/** A setting that does not exist. */
export const configUnknownKey: Text = {
  fi: 'Asetusta ”{name}” ei ole.',
  sv: 'Inställningen ”{name}” finns inte.',
  en: 'There is no setting “{name}”.',
};

/** A setting that does not exist. `near`: the one that was probably meant. */
export const configUnknownKeyNear: Text = {
  fi: 'Asetusta ”{name}” ei ole. Tarkoititko ”{near}”?',
  sv: 'Inställningen ”{name}” finns inte. Menade du ”{near}”?',
  en: 'There is no setting “{name}”. Did you mean “{near}”?',
};

/** A rule that does not exist. */
export const unknownRule: Text = {
  fi: 'Sääntöä ”{name}” ei ole.',
  sv: 'Regeln ”{name}” finns inte.',
  en: 'There is no rule “{name}”.',
};

/** A rule that does not exist. `near`: the one that was probably meant. */
export const unknownRuleNear: Text = {
  fi: 'Sääntöä ”{name}” ei ole. Tarkoititko ”{near}”?',
  sv: 'Regeln ”{name}” finns inte. Menade du ”{near}”?',
  en: 'There is no rule “{name}”. Did you mean “{near}”?',
};

/** A value that a setting cannot have. `choices`: those it can. */
export const configWrongValue: Text = {
  fi: 'Arvo {value} ei kelpaa. Valitse jokin näistä: {choices}.',
  sv: 'Värdet {value} duger inte. Välj något av dessa: {choices}.',
  en: 'The value {value} is not allowed. Choose one of these: {choices}.',
};

/** A value of another kind than the setting’s. */
export const configWrongType: Text = {
  fi: 'Tässä pitää olla {expected}.',
  sv: 'Här måste stå {expected}.',
  en: 'This must be {expected}.',
};

/** What a setting's value has to be. */
export const settingShapes: Readonly<Record<'string' | 'int' | 'array' | 'object' | 'other', Text>> = {
  string: { fi: 'teksti lainausmerkeissä', sv: 'en text inom citattecken', en: 'a text in quotation marks' },
  int: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
  array: { fi: 'luettelo hakasulkeissa [ ]', sv: 'en lista inom hakparenteser [ ]', en: 'a list in brackets [ ]' },
  object: {
    fi: 'asetuksia aaltosulkeissa { }',
    sv: 'inställningar inom klammerparenteser { }',
    en: 'settings in braces { }',
  },
  other: { fi: 'toisenlainen arvo', sv: 'ett annat slags värde', en: 'another kind of value' },
};

/** A number below the least one allowed. */
export const configTooSmall: Text = {
  fi: 'Luvun on oltava vähintään {minimum}.',
  sv: 'Talet måste vara minst {minimum}.',
  en: 'The number must be at least {minimum}.',
};

/** A text or list with more than is allowed. */
export const configTooLong: Text = {
  fi: 'Tämä on liian pitkä: enintään {maximum} merkkiä.',
  sv: 'Detta är för långt: högst {maximum} tecken.',
  en: 'This is too long: at most {maximum} characters.',
};

/** A file whose nesting is deeper than is read. */
export const configTooDeep: Text = {
  fi: 'Tässä on liian monta sisäkkäistä tasoa.',
  sv: 'Här finns för många nivåer i varandra.',
  en: 'Too many levels are nested here.',
};

/** A text or list that must not be empty. */
export const configEmpty: Text = {
  fi: 'Tämä ei saa olla tyhjä.',
  sv: 'Detta får inte vara tomt.',
  en: 'This must not be empty.',
};
