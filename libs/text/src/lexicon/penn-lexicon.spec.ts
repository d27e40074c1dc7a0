import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { PennLexicon } from './penn-lexicon.js';

const file = createRequire(import.meta.url).resolve(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
);
const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
const lexicon = PennLexicon.load();

describe('the English lexicon', () => {
  it('holds every word with the tags that its file gives it', () => {
    const words = Object.keys(written).filter((word) => word !== '');
    expect(words.length).toBeGreaterThan(90_000);
    expect(words.filter((word) => lexicon.tags(word)?.join(' ') !== written[word]?.join(' '))).toEqual([]);
  });

  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['fawn', ['NN'], ['NN']],
    ['Fawn', ['NNP'], ['NNP']],
    ['Snowy', undefined, ['JJ']],
    ['Jovnevaerie', undefined, ['NNP']],
    ['kåta', undefined, ['NN']],
    ['', undefined, ['NN']],
    ['constructor', undefined, ['NN']],
    ['__proto__', undefined, ['NN']],
    ['faw', undefined, ['NN']],
  ])('%s is listed as %j and tagged as %j', (word, listed, tagged) => {
    expect(lexicon.tags(word)).toEqual(listed);
    expect(lexicon.has(word)).toBe(listed !== undefined);
    expect(lexicon.tagWord(word)).toEqual(tagged);
  });
});
