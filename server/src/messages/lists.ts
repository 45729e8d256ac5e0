import type { Argument, Text } from './message.ts';
import { message } from './message.ts';

/** Some things of which all are meant, in the reader's language: "8, 8.1 and 9". */
export function allOf(items: readonly string[]): Argument {
  return joined(items, and);
}

/** Some things of which one is meant, in the reader's language: "6.1, 7.1 or 8.1". */
export function anyOf(items: readonly string[]): Argument {
  return joined(items, or);
}

function joined(items: readonly string[], text: Text): Argument {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : message(text, { first: items.slice(0, -1).join(', '), last });
}

const and: Text = { fi: '{first} ja {last}', sv: '{first} och {last}', en: '{first} and {last}' };
const or: Text = { fi: '{first} tai {last}', sv: '{first} eller {last}', en: '{first} or {last}' };
