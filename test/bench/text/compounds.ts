import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextResources } from '@guldkorn/text';
import { CompoundSplitter } from '../../../libs/text/src/6-compounds/compounds.js';

/** A word with the ways it may be split; the parts of one way are as they stand in the word, and no parts mean no split. */
export interface GoldCompound {
  readonly word: string;
  readonly ways: readonly (readonly string[])[];
}

/** Reads lines `word part+part|other+way`, where `-` is no split and `#` begins a remark. */
export function parseCompounds(text: string): GoldCompound[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ways = '-'] = line.trim().split(/\s+/u);
      return { word, ways: ways.split('|').map((way) => (way === '-' ? [] : way.split('+'))) };
    });
}

/** True when the parts, as they stand in the word, are one of the ways it may be split. One part is no split. */
export function readsAs({ ways }: GoldCompound, parts: readonly string[]): boolean {
  const split = parts.length < 2 ? '' : parts.join('+');
  return ways.some((way) => way.join('+') === split);
}

const CORPUS = 'test/bench/corpus';
/** What each list is called in the results; another list is called by its file. */
const LISTS = new Map([
  ['compound-gold.txt', 'treebank nouns'],
  ['compound-gold-domain.txt', 'municipal words'],
  ['compound-gold-fresh.txt', 'fresh words'],
]);

/** How many words of a list are split exactly as one of the ways that the list allows. */
export interface CompoundResult {
  readonly list: string;
  readonly exact: number;
  readonly words: number;
}

/** Measures the splitter on every list of the corpus; a word is split as the base form that it is. */
export function compoundResults(resources: TextResources): CompoundResult[] {
  const splitter = new CompoundSplitter(resources.frequencies, resources.dictionary);
  return readdirSync(CORPUS)
    .filter((file) => /^compound-gold.*\.txt$/u.test(file))
    .map((file) => {
      const words = parseCompounds(readFileSync(join(CORPUS, file), 'utf8'));
      const exact = words.filter((gold) =>
        readsAs(
          gold,
          splitter.split(gold.word).map(({ surface }) => surface),
        ),
      );
      return { list: LISTS.get(file) ?? file, exact: exact.length, words: words.length };
    });
}
