import type { TextEngine } from './reading.js';

/** Longer texts are no headings. */
const LONGEST = 200;

/**
 * The base form of each run of letters in a short text, in order, read as Swedish: `Våra STYRKOR?` gives `vi`, `styrka`.
 * Case carries nothing, since headings are written in capitals as they please. A text of over 200 characters gives its
 * words as they are.
 */
export function lemmasOfWords(engine: TextEngine, text: string): string[] {
  const lower = text.toLocaleLowerCase('sv');
  const words = [...lower.matchAll(/[\p{L}\p{M}]+/gu)];
  if (lower.length > LONGEST) return words.map((word) => word[0]);
  const { tokens } = engine.read(lower, { language: 'sv' });
  let at = 0;
  return words.map((word) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= word.index) at++;
    const token = tokens[at];
    // A token of several runs, such as one with a hyphen, has no base form for each of them.
    const isWhole = token?.start === word.index && token.end === word.index + word[0].length;
    return isWhole ? token.lemma.toLocaleLowerCase('sv') : word[0];
  });
}
