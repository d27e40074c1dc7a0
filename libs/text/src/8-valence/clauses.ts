import type { TextResources } from '../lexicon/resources.js';
import type { Token } from '../reading.js';
import { cuesIn, type Cue } from './cues.js';
import { CONCESSIONS, CONTRASTS, NEGATORS } from './cue-words.js';

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

/** Cuts a statement into clauses and finds what leans in each. `words` are the tokens in lower case. */
export function splitClauses(
  tokens: readonly Token[],
  words: readonly string[],
  sentenceOf: readonly number[],
  language: 'sv' | 'en',
  resources: TextResources,
): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let afterContrast = false;
  let concedes = false;
  const close = (to: number, sentence: number): void => {
    if (to > from) {
      const found = cuesIn(tokens.slice(from, to), words.slice(from, to), language, resources);
      const cues = afterContrast && found.length === 0 ? deniedAfterContrast(tokens, words, from, to) : found;
      clauses.push({ from, to, sentence, afterContrast, concedes, cues });
    }
    from = to;
    concedes = false;
  };
  tokens.forEach((token, i) => {
    const sentence = sentenceOf[i] ?? 0;
    const before = sentenceOf[i - 1] ?? sentence;
    if (sentence !== before) {
      close(i, before);
      afterContrast = false;
    }
    const word = words[i] ?? '';
    if (CONTRASTS.has(word) && i > 0) {
      close(i, sentence);
      afterContrast = true;
    } else if (CONCESSIONS.has(word)) {
      close(i, sentence);
      concedes = true;
    } else if (token.kind === 'punctuation' && isPause(word)) close(i, sentence);
    else if (
      token.tag === 'CCONJ' &&
      hasVerb(tokens, Math.max(from, i - LOOK_BACK), i) &&
      hasVerb(tokens, i + 1, i + 1 + LOOK_AHEAD)
    )
      close(i, sentence);
  });
  close(tokens.length, sentenceOf.at(-1) ?? 0);
  return clauses;
}

function isPause(mark: string): boolean {
  return mark === ',' || mark === ';' || mark === ':' || mark === '–' || mark === '—';
}

/** *och* with a verb on either side joins two clauses; with none, two words. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i];
    if (token?.tag === 'VERB' || token?.tag === 'AUX') return true;
    if (token?.kind === 'punctuation') return false;
  }
  return false;
}

/** *Men bussen går aldrig*: a denial after a contrast names a trouble even where no other word leans. */
function deniedAfterContrast(tokens: readonly Token[], words: readonly string[], from: number, to: number): Cue[] {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && NEGATORS.has(words[i] ?? ''))
      return [
        { start: token.start, end: token.end, family: 'denied-after-contrast', leaning: 'trouble', weight: FAINT },
      ];
  }
  return [];
}
