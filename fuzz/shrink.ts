/**
 * A smaller text for which `fails` still holds: lines are left out, half of them at first and single ones at last, until none can
 * go. `mostTries` bounds the work.
 */
export function shrink(text: string, fails: (text: string) => boolean, mostTries = 2000): string {
  let lines = splitKeepingBreaks(text);
  let tries = 0;
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < lines.length && tries < mostTries; ) {
      const fewer = [...lines.slice(0, start), ...lines.slice(start + size)];
      tries++;
      if (fails(fewer.join(''))) lines = fewer;
      else start += size;
    }
  }
  return lines.join('');
}

function splitKeepingBreaks(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
