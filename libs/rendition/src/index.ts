export { momentInWords, recordFacts, type RecordFact } from './words/record-facts.js';
export { wordsOf } from './words/words-of.js';
export type { Words } from './words/words.js';
