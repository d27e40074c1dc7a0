import type { Analysis } from '../analysis.js';
import type { TextResources } from '../lexicon/resources.js';
import type { Candidate } from './candidate.js';
import { LIGHT_NOUNS } from './light-nouns.js';

/* Frequencies in centibels: what says nothing, what says as much as a word can. */
const COMMONEST = -140;
const SPAN = 490;
const UNLISTED = -800;
const LEAST = 0.12;
const LIGHT = 0.3;
const STRANGE = 0.5;
const LOSS_BY_SENTENCE = 0.08;
const MOST_LOSS = 0.35;

/**
 * How a candidate stands out in its text without any corpus: how rare its words are in the language (log-frequency as an idf) × how much of
 * a term it is × how early it stands × how often (1 + ln n), after the features of Campos et al. (2020), doi 10.1016/j.ins.2019.09.013,
 * with the language's frequencies in the place of the text's own.
 */
export function salience(candidate: Candidate, count: number, analysis: Analysis, resources: TextResources): number {
  const words = candidate.words;
  const rarity =
    words === undefined || words.length === 0
      ? ownRarity(candidate, resources)
      : words.reduce((sum, word) => sum + rarityOf(word, resources), 0) / words.length;
  const sentence = analysis.sentenceOf[candidate.first] ?? 0;
  const position = 1 - Math.min(MOST_LOSS, LOSS_BY_SENTENCE * sentence);
  return (1 + Math.log(count)) * rarity * position * (candidate.weight ?? 1);
}

/** A word that only frames says less, and so does one that neither the dictionary nor a split into parts knows: a slip or a sound. */
function ownRarity({ key, parts }: Candidate, resources: TextResources): number {
  const rarity = rarityOf(key, resources);
  if (LIGHT_NOUNS.has(key)) return rarity * LIGHT;
  const isStrange = parts.length === 0 && /^\p{Ll}+$/u.test(key) && !resources.dictionary.has(key);
  return isStrange ? rarity * STRANGE : rarity;
}

/** 0-1: the rarer a word, the more it says; a compound that no list holds says most. */
function rarityOf(word: string, { frequencies }: TextResources): number {
  const level = frequencies.level(word.toLowerCase()) ?? UNLISTED;
  return Math.min(1, Math.max(LEAST, (COMMONEST - level) / SPAN));
}
