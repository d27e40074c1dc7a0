import { WordTable } from '../lexicon/word-table.js';

const TAB = 9;
const NEWLINE = 10;

/** Suffix → suffixes it may turn into, of one tag. The text itself is kept and found in by offsets: a hundred thousand rules cost no string. */
export class SuffixRules {
  private readonly text: string;
  private readonly table: WordTable;
  private readonly longest: number;

  /** Lines of `suffix TAB new|new`. */
  constructor(text: string) {
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
    this.text = text;
    this.table = new WordTable(text, count, TAB, NEWLINE);
    let longest = 0;
    for (let line = 0; line < text.length;) {
      this.table.add(line);
      longest = Math.max(longest, this.table.endOfLast - line);
      const end = text.indexOf('\n', line);
      line = end < 0 ? text.length : end + 1;
    }
    this.longest = longest;
  }

  /** What the longest suffix that has a rule may turn into, and how long it is; null where none has. */
  longestMatch(word: string): { readonly endings: readonly string[]; readonly length: number } | null {
    for (let length = Math.min(word.length, this.longest); length > 0; length--) {
      const suffix = word.slice(-length);
      const slot = this.table.find(suffix);
      if (slot < 0) continue;
      const start = this.table.endOf(slot, suffix) + 1;
      const end = this.text.indexOf('\n', start);
      return { endings: this.text.slice(start, end < 0 ? undefined : end).split('|'), length };
    }
    return null;
  }
}
