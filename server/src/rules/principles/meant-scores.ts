import { scoreLimits } from '../../description/scores/score-table.ts';
import type { ScoreRow } from '../../syntax/scores.ts';

const separators = /^[:;|/,.]+$/;
const joined = /^([+−–-]?\d{1,2})[/|;]([+−–-]?\d{1,2})$/;

/** The two scores as the form writes them, where what stands there plainly means them: "−3", "+3", "4,0", "6/8", ": 6 8". */
export function meantScores({ scores, source }: ScoreRow): string | undefined {
  const words = scores
    .map(({ start, end }) => source.text.slice(start, end))
    .filter((word) => !separators.test(word))
    .flatMap((word) => joined.exec(word)?.slice(1) ?? [word]);
  const [direct, indirect] = words.map(meantScore);
  return words.length === 2 && direct !== undefined && indirect !== undefined ? `${direct} ${indirect}` : undefined;
}

function meantScore(word: string): number | undefined {
  const plain = word.replace(/^[−–‐‑]/, '-').replace(/^\+|[.,;:]$|[.,]0{1,2}$/g, '');
  if (!/^-?\d{1,2}$/.test(plain)) return undefined;
  const value = Number(plain) || 0;
  return value >= scoreLimits.lowest && value <= scoreLimits.highest ? value : undefined;
}
