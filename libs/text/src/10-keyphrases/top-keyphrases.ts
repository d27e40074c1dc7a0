import type { Reading } from '../reading.js';

/** One keyphrase of a text as a reader would list it: its best mention. Offsets are into the text as received. */
export interface TopKeyphrase {
  readonly key: string;
  readonly form: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** What scores less than this share of the best is left out: a careful reader would not miss it. */
const LEAST_SHARE = 0.3;
/** Further on than this a half hangs on nothing (skid-, cykel- och ridspår). */
const WORDS_TO_HEAD = 6;

/**
 * The reader's list of a text, best first and at most `most`: each key once, of phrases within each other the one that says more,
 * *skid- och cykelspår* whole, and nothing that stands far behind the best.
 */
export function topKeyphrases(reading: Reading, most: number): TopKeyphrase[] {
  const mentions = joinHanging(reading).sort((a, b) => b.score - a.score || a.start - b.start);
  const chosen: TopKeyphrase[] = [];
  const keys = new Set<string>();
  for (const mention of mentions) {
    if (chosen.length >= most || mention.score < LEAST_SHARE) break;
    if (keys.has(mention.key) || chosen.some((other) => other.start < mention.end && mention.start < other.end))
      continue;
    const words = wordsOf(mention.key);
    if (words.length > 1 && keys.has(words.at(-1) ?? '')) continue;
    keys.add(mention.key);
    for (const word of words) keys.add(word);
    chosen.push(mention);
  }
  return chosen;
}

/** A half that hangs on a later word is listed with it, as it is written: *skid- och cykelspår*. */
function joinHanging({ tokens, keyphrases }: Reading): TopKeyphrase[] {
  const indexAt = new Map(tokens.map(({ start }, index) => [start, index]));
  const joined: TopKeyphrase[] = [];
  let opened: { readonly at: number; readonly score: number } | null = null;
  for (const { key, form, score, start, end } of keyphrases) {
    const at = indexAt.get(start) ?? 0;
    if (tokens[at]?.text.endsWith('-') === true) {
      opened ??= { at, score };
      continue;
    }
    const first: number = opened !== null && at - opened.at <= WORDS_TO_HEAD ? opened.at : at;
    const whole = tokens.slice(first, at + 1).map(({ text }) => text.toLowerCase());
    joined.push({
      key,
      form: first === at ? form : whole.join(' '),
      score: first === at ? score : Math.max(score, opened?.score ?? 0),
      start: tokens[first]?.start ?? start,
      end,
    });
    opened = null;
  }
  return joined;
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
