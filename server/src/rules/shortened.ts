const longest = 60;

/** A value for a message: cut where it is longer than a value of the form would be. */
export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
