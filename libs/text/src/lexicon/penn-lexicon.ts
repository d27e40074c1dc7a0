import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TextResourceError } from './resource-error.js';
import { WordTable } from './word-table.js';

const FILE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';
const TAB = 9;
const NEWLINE = 10;
const UNKNOWN = ['NN'];
const UNKNOWN_NAME = ['NNP'];

/**
 * natural's English lexicon (word → Penn tags, the likeliest first) as its tagger asks for it. Read from where it is
 * installed and kept as one text with a table of offsets: as natural keeps it, beside its Dutch one, it costs ten times that.
 */
export class PennLexicon {
  private constructor(
    private readonly table: WordTable,
    /** By slot of the table: which of the lists below. */
    private readonly listOf: Uint16Array,
    private readonly lists: readonly (readonly string[])[],
  ) {}

  /** @throws TextResourceError when the file is missing or broken. */
  static load(): PennLexicon {
    const words = Object.entries(readLexicon()).filter(([word]) => !/[\t\n]/.test(word) && word !== '');
    const text = words.map(([word]) => word).join('\n');
    const table = new WordTable(text, words.length, TAB, NEWLINE);
    const listOf = new Uint16Array(table.size);
    const lists: (readonly string[])[] = [];
    const numbers = new Map<string, number>();
    let start = 0;
    for (const [word, tags] of words) {
      const key = tags.join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = lists.push(tags) - 1;
        numbers.set(key, number);
      }
      listOf[table.add(start)] = number;
      start += word.length + 1;
    }
    return new PennLexicon(table, listOf, lists);
  }

  has(word: string): boolean {
    return this.table.find(word) >= 0;
  }

  /** The tags of a word as written; undefined when it is not listed so. */
  tags(word: string): readonly string[] | undefined {
    const slot = this.table.find(word);
    return slot < 0 ? undefined : this.lists[this.listOf[slot] ?? 0];
  }

  /** What natural's tagger begins with: the tags of a word, written so or in lower case; a noun or a name where it is not listed. */
  tagWord(word: string): readonly string[] {
    return this.tags(word) ?? this.tags(word.toLowerCase()) ?? (/^[A-Z]/.test(word) ? UNKNOWN_NAME : UNKNOWN);
  }
}

function readLexicon(): Readonly<Record<string, readonly string[]>> {
  try {
    return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8')) as Record<string, string[]>;
  } catch {
    throw new TextResourceError('TEXT_RESOURCE_MISSING', FILE);
  }
}
