/** `eh`, `öhm`, `hmm`, `mmm`, `ah`, `haha`: sounds of speech, however long drawn, in any language. */
const sound =
  /^(?:[eöäåaou]+h+m*|e{3,}|ö{3,}|ä{3,}|a{2,}|u+m+|h*m{2,}h*|h+m+|m+h+m+|(?:h[aeio]){2,}h?|p+f+t*|t+s{2,})$/u;

/** Swedish words that fill a pause, wherever another language is taken for the text's. */
const filler = new Set(['asså', 'alltså', 'liksom', 'typ', 'ba', 'jaha', 'nja', 'nä', 'jo', 'okej', 'va']);

const LONGEST = 30;

/** True for a word that only fills a pause; it is in the text, and says nothing that could be counted. */
export function isHesitation(word: string): boolean {
  if (word.length > LONGEST) return false;
  const lower = word.toLowerCase();
  return filler.has(lower) || sound.test(lower);
}
