import type { Span } from './note-lines.js';

export interface PairPart extends Span {
  /** Null for words that stand before the first label, or where there is none. */
  readonly kind: 'question' | 'answer' | null;
  /** Who asks or answers, where the label says: `Svar, Anna Ek:`, `Fråga (Ingela):`. */
  readonly named: string | null;
}

const name = '\\p{Lu}[^:\\n]{1,60}?';
const pairLabel = new RegExp(
  '(?<![\\p{L}\\d])[*_]{0,2}(Fråga|Kommunens svar|Svar|Question|Answer|^(?:fråga|svar|question|answer))(?:\\s{1,4}\\d{1,2})?' +
    `(?:\\s{1,4}(?:från|av|from|by)\\s{1,4}(?:(${name})|[^:\\n]{1,40})|,\\s{0,4}(${name})|\\s{1,4}(?:kommunen|(\\p{Lu}\\p{L}+ ${name}))|\\s{0,4}\\(([^)\\n]{1,60})\\))?` +
    '[*_]{0,2}\\s{0,8}:[*_]{0,2}',
  'gu',
);

/** True when the words begin with a label of a question or an answer. */
export function hasPair(words: string): boolean {
  return /^[*_]{0,2}(?:Fråga|Kommunens svar|Svar|Question|Answer)\b[^:\n]{0,60}:/u.test(words.trim());
}

/**
 * The questions and answers of `Fråga: … Svar: …`, each with its words' place, and what stands before them. Words without
 * such labels come back whole, as one part of no kind. A label in mid-sentence is none.
 */
export function splitPairs(words: string): PairPart[] {
  const labels = [...words.matchAll(pairLabel)].filter(
    ({ index }) => index === 0 || /[.?!\s]/.test(words[index - 1] ?? ''),
  );
  const first = labels[0];
  if (
    first === undefined ||
    (first.index > 0 && labels.length < 2 && !words.slice(0, first.index).trimEnd().endsWith('?'))
  )
    return [{ start: 0, end: words.length, kind: null, named: null }];
  const before: PairPart[] =
    words.slice(0, first.index).trim() === '' ? [] : [{ start: 0, end: first.index, kind: null, named: null }];
  return [
    ...before,
    ...labels.map((label, index): PairPart => ({
      start: label.index + label[0].length,
      end: labels[index + 1]?.index ?? words.length,
      kind: /svar|answer/iu.test(label[1] ?? '') ? 'answer' : 'question',
      named:
        label
          .slice(2)
          .find((each) => each !== undefined)
          ?.trim() ?? null,
    })),
  ];
}
