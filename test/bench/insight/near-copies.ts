/** Invented texts, and near-copies of them as people make them. */
import { readFileSync } from 'node:fs';
import { seededRandom } from '@guldkorn/insight';

/** One change that a sender makes to a letter that they were given. */
export interface Edit {
  readonly name: string;
  readonly make: (letter: readonly string[], random: () => number) => string[];
}

/** Words that follow each other as they do in Talbanken: runs recur as in people's Swedish, sentences do not. */
export function inventedTexts(count: number, words: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const following = new Map<string, string[]>();
  const all = readFileSync('test/bench/corpus/talbanken-dev.conllu', 'utf8')
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t')[1] ?? '')
    .filter((word) => /\p{L}/u.test(word));
  all.forEach((word, at) => following.set(word, [...(following.get(word) ?? []), all[at + 1] ?? all[0] ?? '']));
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: count }, () => {
    const text = [pick(all)];
    // Now and then a fresh start, as with a new sentence.
    while (text.length < words) text.push(random() < 0.1 ? pick(all) : pick(following.get(text.at(-1) ?? '') ?? all));
    return text;
  });
}

const greeting = 'Hej till er alla som arbetar med det här'.split(' ');
const farewell = 'Med vänlig hälsning från en som bor här'.split(' ');
const addition = 'Dessutom tycker jag för egen del att det borde ha sagts för länge sedan'.split(' ');

function typo(word: string): string {
  return word.length < 3 ? `${word}e` : `${word[1]}${word[0]}${word.slice(2)}`;
}

/** The letter with so many of its words, at random places, misspelt. */
export function replaced(letter: readonly string[], times: number, random: () => number): string[] {
  const words = [...letter];
  for (let n = 0; n < times; n++) {
    const at = Math.floor(random() * words.length);
    words[at] = typo(words[at] ?? '');
  }
  return words;
}

/** From the least to the most, of a letter of 58 words. */
export const edits: readonly Edit[] = [
  { name: 'case, punctuation and line breaks', make: (letter) => letter.map((word) => `${word.toUpperCase()},\n`) },
  { name: 'a name and a number changed', make: (letter, random) => ['3', ...replaced(letter, 1, random)] },
  { name: 'greeting and farewell of their own', make: (letter) => [...greeting, ...letter, ...farewell] },
  { name: 'a sentence of 14 words added', make: (letter) => [...letter, ...addition] },
  { name: 'halves swapped', make: (letter) => [...letter.slice(29), ...letter.slice(0, 29)] },
  { name: 'a fifth left out at the end', make: (letter) => letter.slice(0, Math.ceil(letter.length * 0.8)) },
  { name: 'three typos', make: (letter, random) => replaced(letter, 3, random) },
  {
    name: 'two typos and a sentence added',
    make: (letter, random) => [...replaced(letter, 2, random), ...addition],
  },
];
