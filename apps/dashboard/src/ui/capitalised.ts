/** A sentence's words with a capital at their beginning. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
