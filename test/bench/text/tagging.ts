import type { Token } from '@guldkorn/text';
import type { GoldSentence } from './treebank.js';

/** Shares of 1. Tags and lemmas are of all gold words, so that a word cut otherwise is wrong. */
export interface TaggingScores {
  /** F1 of words by start and end. */
  readonly words: number;
  readonly tags: number;
  /** F1 of noun phrases by start and end; see `nounPhrases`. */
  readonly nounPhrases: number;
  /** In small letters. */
  readonly lemmas: number;
}

/** Scores tokens against sentences of a treebank. */
export function scoreTagging(
  sentences: readonly GoldSentence[],
  read: (text: string) => readonly Token[],
): TaggingScores {
  const count = { gold: 0, found: 0, same: 0, tags: 0, lemmas: 0, goldPhrases: 0, phrases: 0, samePhrases: 0 };
  for (const { text, words } of sentences) {
    const tokens = read(text);
    const byStart = new Map(tokens.map((token) => [token.start, token]));
    count.gold += words.length;
    count.found += tokens.length;
    for (const word of words) {
      const token = byStart.get(word.start);
      if (token === undefined || token.end !== word.end) continue;
      count.same++;
      if (token.tag === word.tag) count.tags++;
      if (token.lemma.toLowerCase() === word.lemma.toLowerCase()) count.lemmas++;
    }
    const gold = new Set(nounPhrases(words));
    const phrases = nounPhrases(tokens);
    count.goldPhrases += gold.size;
    count.phrases += phrases.length;
    count.samePhrases += phrases.filter((phrase) => gold.has(phrase)).length;
  }
  return {
    words: (2 * count.same) / (count.gold + count.found),
    tags: count.tags / count.gold,
    nounPhrases: (2 * count.samePhrases) / (count.goldPhrases + count.phrases),
    lemmas: count.lemmas / count.gold,
  };
}

/** The longest runs ADJ* (NOUN | PROPN)+ of one sentence, each as `start-end`. */
export function nounPhrases(
  words: readonly { readonly tag: string; readonly start: number; readonly end: number }[],
): string[] {
  const phrases: string[] = [];
  let start: number | null = null;
  let end: number | null = null;
  const close = (): void => {
    if (start !== null && end !== null) phrases.push(`${start}-${end}`);
    start = null;
    end = null;
  };
  for (const word of words) {
    const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN';
    if (!isNoun && (word.tag !== 'ADJ' || end !== null)) close();
    if (isNoun || word.tag === 'ADJ') start ??= word.start;
    if (isNoun) end = word.end;
  }
  close();
  return phrases;
}
