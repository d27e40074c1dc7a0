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
    const table = new WordTable(lines, countWords(lines), SPACE, NEWLINE);
    const levels = new Int16Array(table.size);
    let size = 0;
    for (let line = 0; line < lines.length;) {
      const tab = lines.indexOf(TAB, line);
      if (tab < 0) break;
      const level = Number(lines.slice(line, tab));
      line = tab;
      do {
        const slot = table.add(line + 1);
        line = table.endOfLast;
        if (slot < 0) continue;
        levels[slot] = level;
        size++;
      } while (line < lines.length && lines.charCodeAt(line) === SPACE);
      line++;
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
  for (let i = 0; i < lines.length; i++) {
    const code = lines.charCodeAt(i);
    if (code === SPACE || code === NEWLINE) count++;
  }
  return count;
}
