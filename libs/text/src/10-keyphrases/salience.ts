import type { TextResources } from '../lexicon/resources.js';
import type { Candidate } from './candidate.js';
import { LIGHT_NOUNS } from './light-nouns.js';

/* Frequencies in centibels: what says nothing, what says as much as a word can. */
const COMMONEST = -140;
const SPAN = 490;
const UNLISTED = -800;
const LEAST = 0.12;
const MEMO_LIMIT = 20_000;
const SMALL_LETTERS = /^\p{Ll}+$/u;
const LIGHT = 0.3;
const STRANGE = 0.5;
/** From this weight on, a phrase is a term whatever its words. */
const CERTAIN_TERM = 1.6;
const LOSS_BY_SENTENCE = 0.08;
const MOST_LOSS = 0.35;

/**
 * How a candidate stands out in its text without any corpus: how rare its words are in the language (log-frequency as an idf) × how much of
 * a term it is × how early it stands × how often (1 + ln n), after the features of Campos et al. (2020), doi 10.1016/j.ins.2019.09.013,
 * with the language's frequencies in the place of the text's own. Holds nothing but memos of what words say.
 */
export class Salience {
  private readonly rarities = new Map<string, number>();
  private readonly resources: TextResources;

  constructor(resources: TextResources) {
    this.resources = resources;
  }

  /** Above 0, comparable within one text. @param count mentions of the key in the text @param sentence index of the candidate's */
  of(candidate: Candidate, count: number, sentence: number): number {
    const { words, weight = 1 } = candidate;
    const rarity =
      candidate.rarity ??
      (words === undefined
        ? this.ownRarity(candidate.key, candidate.parts.length > 0)
        : this.phraseRarity(words, weight));
    const position = 1 - Math.min(MOST_LOSS, LOSS_BY_SENTENCE * sentence);
    return (1 + Math.log(count)) * rarity * position * weight;
  }

  /** A loose phrase around a noun that only frames says as little: *ökat ansvar*; a term says it all: *ideellt arbete*. */
  private phraseRarity(words: readonly string[], weight: number): number {
    let sum = 0;
    for (const word of words) sum += this.rarityOf(word);
    const rarity = sum / words.length;
    return weight < CERTAIN_TERM && LIGHT_NOUNS.has(words[0] ?? '') ? rarity * LIGHT : rarity;
  }

  /** A word that only frames says less, and so does one that neither the dictionary nor a split into parts knows: a slip or a sound. 0-1. */
  ownRarity(key: string, hasParts: boolean): number {
    const isStrange = !hasParts && SMALL_LETTERS.test(key) && !this.resources.dictionary.has(key);
    return this.rarityOf(key) * (LIGHT_NOUNS.has(key) ? LIGHT : isStrange ? STRANGE : 1);
  }

  /** 0-1: the rarer a word, the more it says. */
  private rarityOf(word: string): number {
    const known = this.rarities.get(word);
    if (known !== undefined) return known;
    const level = this.resources.frequencies.level(word.toLowerCase()) ?? UNLISTED;
    const rarity = Math.min(1, Math.max(LEAST, (COMMONEST - level) / SPAN));
    if (this.rarities.size >= MEMO_LIMIT) this.rarities.clear();
    this.rarities.set(word, rarity);
    return rarity;
  }
}
