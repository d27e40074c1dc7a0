import type { TextEngine } from '@guldkorn/text';
import { runningText } from './treebank.js';

export const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000] as const;
const LONGEST = Math.max(...LENGTHS);
const FEWEST_RUNS = 3;
const MOST_RUNS = 40;
/** Milliseconds to measure what is over in no time, so that a shortest run is found. */
const WHILE = 60;
/** A dearer character in the longest text than in the shortest by more than this is more than linear growth. */
export const MOST = 2;

/** Nanoseconds a character at each length (UTF-16 units). */
export interface Growth {
  readonly kind: string;
  readonly costs: readonly number[];
  /** The last cost ÷ the first; about 1 where time grows with the length. */
  readonly ratio: number;
}

/** Measures reading time of awkward texts up to 1 MB: the shortest of three runs or more at each length. */
export function growth(engine: TextEngine): Growth[] {
  const prose = runningText();
  const kinds: Record<string, string> = {
    'Swedish prose': `${prose} `,
    'one word': 'buss ',
    'a line without a space': 'bussen',
    hyphens: '-',
    'words and hyphens': 'skid- och ',
    'unpaired surrogates': '\uD800',
    NUL: '\0',
    'combining marks': '\u0301',
    'letters with combining marks': 'a\u030A',
    'right-to-left marks': '\u200F',
    digits: '7',
    'digits and spaces': '070 ',
    'at signs': '@',
    addresses: 'a@b.',
    dots: '.',
    'opening brackets': '(',
    capitals: 'A',
    names: 'Anna Ek ',
    'line ends': '\n',
    emoji: '👍',
    spaces: ' ',
    'control characters': '\u0007',
  };
  return Object.entries(kinds).map(([kind, unit]) => {
    const text = unit.repeat(Math.ceil(LONGEST / unit.length));
    engine.read(text.slice(0, LENGTHS[0]));
    const costs = LENGTHS.map((length) => (1e6 * shortest(engine, text.slice(0, length))) / length);
    return { kind, costs, ratio: (costs.at(-1) ?? 0) / (costs[0] ?? 1) };
  });
}

function shortest(engine: TextEngine, text: string): number {
  let best = Infinity;
  let all = 0;
  for (let run = 0; run < FEWEST_RUNS || (all < WHILE && run < MOST_RUNS); run++) {
    const started = performance.now();
    engine.read(text);
    const took = performance.now() - started;
    best = Math.min(best, took);
    all += took;
  }
  return best;
}
