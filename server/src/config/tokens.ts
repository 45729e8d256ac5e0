/** Kinds of tokens of jsonc-parser's scanner; its own names for them are not there at run time. */
export const tokens = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  lineComment: 12,
  blockComment: 13,
  blank: 15,
  end: 17,
} as const;
