import { WordTable } from './word-table.js';

const SPACE = 32;
const NEWLINE = 10;
const TAB = '\t';

/** Word frequencies: natural logarithm of relative frequency × 100 (centibels as wordfreq calls them), -148 for the commonest. */
export class Frequencies {
  /** How many words are listed. */
  readonly size: number;
  private readonly table: WordTable;
  /** By slot of the table. */
  private readonly levels: Int16Array;

  private constructor(table: WordTable, levels: Int16Array, size: number) {
    this.table = table;
    this.levels = levels;
    this.size = size;
  }

  /** Lines of `centibel TAB word word ...`, lower-case words. The text is kept: the words are found in it by a table of offsets. */
  static parse(lines: string): Frequencies {
    const table = new WordTable(lines, countWords(lines), endsWord);
    const levels = new Int16Array(table.size);
    let size = 0;
    for (let line = 0; line < lines.length;) {
      const newline = lines.indexOf('\n', line);
      const end = newline < 0 ? lines.length : newline;
      const tab = lines.indexOf(TAB, line);
      if (tab < 0) break;
      const level = Number(lines.slice(line, tab));
      for (let start = tab + 1; start < end;) {
        const space = lines.indexOf(' ', start);
        const wordEnd = space < 0 || space > end ? end : space;
        if (wordEnd > start) {
          levels[table.add(start, wordEnd)] = level;
          size++;
        }
        start = wordEnd + 1;
      }
      line = end + 1;
    }
    return new Frequencies(table, levels, size);
  }

  has(word: string): boolean {
    return this.table.find(word) >= 0;
  }

  /** Centibels, or undefined for a word that is not listed. */
  level(word: string): number | undefined {
    const slot = this.table.find(word);
    return slot < 0 ? undefined : this.levels[slot];
  }
}

function countWords(lines: string): number {
  let count = 1;
  for (let i = 0; i < lines.length; i++) if (endsWord(lines.charCodeAt(i))) count++;
  return count;
}

function endsWord(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}
