import type { TextEngine } from '@guldkorn/text';
import { processorTime } from './processor-time.js';
import { runningText } from './treebank.js';

export const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000] as const;
const LONGEST = Math.max(...LENGTHS);
const FEWEST_RUNS = 3;
const MOST_RUNS = 40;
/** Milliseconds to read again what is over in no time, so that a shortest run is found. */
const WHILE = 60;
/** A dearer character in the longest text than in the shortest by more than this is more than linear growth. */
export const MOST = 2;

/** Milliseconds for one reading: after a slower one it is not read again, and nothing longer of its kind is. */
const SLOWEST = 5_000;

/** Nanoseconds a character that are too few to tell apart; less counts as this in the ratio. */
const LEAST_COST = 20;

/** Nanoseconds of the processor a character at each length (UTF-16 units). */
export interface Growth {
  readonly kind: string;
  /** Null for the lengths that were not read, since a shorter text took too long. */
  readonly costs: readonly (number | null)[];
  /** The last cost ÷ the first; about 1 where time grows with the length. Infinite where a length was not read. */
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
    let isTooSlow = false;
    const costs = LENGTHS.map((length) => {
      if (isTooSlow) return null;
      const took = shortest(engine, text.slice(0, length));
      isTooSlow = took > SLOWEST;
      return (1e6 * took) / length;
    });
    const [first, last] = [costs[0], costs.at(-1)];
    const atLeast = (cost: number): number => Math.max(cost, LEAST_COST);
    const ratio = typeof first !== 'number' || typeof last !== 'number' ? Infinity : atLeast(last) / atLeast(first);
    return { kind, costs, ratio };
  });
}

function shortest(engine: TextEngine, text: string): number {
  let best = Infinity;
  let all = 0;
  for (let run = 0; run < FEWEST_RUNS || (all < WHILE && run < MOST_RUNS); run++) {
    const took = processorTime(() => engine.read(text));
    best = Math.min(best, took);
    all += took;
    if (took > SLOWEST) break;
  }
  return best;
}
