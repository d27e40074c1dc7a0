import type { Token } from '../reading.js';
import { cuesIn, type Cue } from './cues.js';
import type { WordSigns } from './word-signs.js';

/** A stretch between stops, commas and contrasts, with what leans in it. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** It follows a *men*: what the sentence ends in. */
  readonly afterContrast: boolean;
  /** It opens with a *trots*: what the sentence does not end in. */
  readonly concedes: boolean;
  readonly cues: readonly Cue[];
}

const LOOK_BACK = 12;
const LOOK_AHEAD = 4;
const FAINT = 0.75;

/** Cuts a statement into clauses and finds what leans in each. `words` are what the tokens show. */
export function splitClauses(
  tokens: readonly Token[],
  words: readonly WordSigns[],
  sentenceOf: readonly number[],
): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let afterContrast = false;
  let concedes = false;
  const close = (to: number, sentence: number): void => {
    if (to > from) {
      const found = cuesIn(tokens, words, from, to);
      const cues = afterContrast && found.length === 0 ? deniedAfterContrast(tokens, words, from, to) : found;
      clauses.push({ from, to, sentence, afterContrast, concedes, cues });
    }
    from = to;
    concedes = false;
  };
  for (let i = 0; i < words.length; i++) {
    const sentence = sentenceOf[i] ?? 0;
    const before = sentenceOf[i - 1] ?? sentence;
    if (sentence !== before) {
      close(i, before);
      afterContrast = false;
    }
    const cut = words[i]?.cut ?? null;
    if (cut === null) continue;
    if (cut === 'contrast' && i === 0) continue;
    if (cut === 'joint' && !joinsVerbs(words, from, i)) continue;
    close(i, sentence);
    if (cut === 'contrast') afterContrast = true;
    else if (cut === 'concession') concedes = true;
  }
  close(tokens.length, sentenceOf.at(-1) ?? 0);
  return clauses;
}

/** *och* with a verb on either side joins two clauses; with none, two words. */
function joinsVerbs(words: readonly WordSigns[], from: number, i: number): boolean {
  return hasVerb(words, Math.max(from, i - LOOK_BACK), i) && hasVerb(words, i + 1, i + 1 + LOOK_AHEAD);
}

function hasVerb(words: readonly WordSigns[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, words.length); i++) {
    const word = words[i];
    if (word?.isVerb === true) return true;
    if (word?.kind === 'punctuation') return false;
  }
  return false;
}

/** *Men bussen går aldrig*: a denial after a contrast names a trouble even where no other word leans. */
function deniedAfterContrast(tokens: readonly Token[], words: readonly WordSigns[], from: number, to: number): Cue[] {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && words[i]?.isNegator === true)
      return [
        { start: token.start, end: token.end, family: 'denied-after-contrast', leaning: 'trouble', weight: FAINT },
      ];
  }
  return [];
}
