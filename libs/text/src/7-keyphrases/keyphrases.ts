import type { Analysis } from '../analysis.js';
import type { CompoundSplitter } from '../6-compounds/compounds.js';
import type { ValenceResult } from '../8-valence/valence.js';
import type { TextResources } from '../lexicon/resources.js';
import type { KeyphraseMention } from '../reading.js';
import type { Candidate } from './candidate.js';
import { englishCandidates, plainCandidates } from './other-candidates.js';
import { swedishCandidates } from './swedish-candidates.js';

const UNLISTED = 800;
const PHRASE_BONUS = 1.25;
const LOSS_BY_SENTENCE = 0.15;

/** Mentions of keyphrases in the order of the text, with how each leans and how it stands out in this text. */
export function readKeyphrases(
  analysis: Analysis,
  valence: ValenceResult,
  resources: TextResources,
  compounds: CompoundSplitter,
): KeyphraseMention[] {
  const candidates = candidatesOf(analysis, resources, compounds);
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  const scores = candidates.map((candidate) =>
    rawScore(candidate, counts.get(candidate.key) ?? 1, analysis, resources),
  );
  const top = scores.reduce((a, b) => Math.max(a, b), 0);
  const prefix = `${analysis.language}:`;
  return candidates.map((candidate, i) => ({
    start: analysis.tokens[candidate.first]?.start ?? 0,
    end: analysis.tokens[candidate.last]?.end ?? 0,
    key: prefix + candidate.key,
    form: candidate.form,
    parts: candidate.parts.map((part) => prefix + part),
    valence: valence.of(candidate.last),
    score: top === 0 ? 0 : Math.round((1000 * (scores[i] ?? 0)) / top) / 1000,
  }));
}

function candidatesOf(analysis: Analysis, resources: TextResources, compounds: CompoundSplitter): Candidate[] {
  if (analysis.language === 'sv') return swedishCandidates(analysis, resources, compounds);
  return analysis.language === 'en' ? englishCandidates(analysis, resources) : plainCandidates(analysis, resources);
}

/** How often × how rare in the language × how early, phrases a little above single words. */
function rawScore(candidate: Candidate, count: number, analysis: Analysis, resources: TextResources): number {
  const words = candidate.key.split(' ');
  const rarity =
    words.reduce((sum, word) => sum - (resources.frequencies.level(word.toLowerCase()) ?? -UNLISTED), 0) /
    words.length /
    UNLISTED;
  const position = 1 / (1 + LOSS_BY_SENTENCE * (analysis.sentenceOf[candidate.first] ?? 0));
  return (1 + Math.log(count)) * rarity * position * (words.length > 1 ? PHRASE_BONUS : 1);
}
