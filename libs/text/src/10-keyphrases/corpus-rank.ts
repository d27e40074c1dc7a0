import type { TopKeyphrase } from './top-keyphrases.js';

/** Half of what stands out among the texts, half of what stands out in this one. */
const SHARE_OF_CORPUS = 0.5;

/**
 * Weighs one text's keyphrases anew by how few of a dialogue's texts speak of each: score × (½ + ½ · idf), idf = ln((N + 1) / (n + 0.5)) ÷
 * ln((N + 1) / 0.5), so 0-1 (Robertson & Spärck Jones 1976 in the smoothed form, doi 10.1002/asi.4630270302). Best first; scores within
 * 0-1 with the best at 1, comparable within one text only. Pure; of equals the order given stays.
 * @param keyphrases a text's mentions or its list of topKeyphrases
 * @param documentFrequency in how many texts each key is mentioned; a key that is not there counts as in this text alone
 * @param documents how many texts there are, this one among them; below 1 counts as 1
 */
export function rankWithCorpus<Ranked extends Pick<TopKeyphrase, 'key' | 'score'>>(
  keyphrases: readonly Ranked[],
  documentFrequency: ReadonlyMap<string, number>,
  documents: number,
): Ranked[] {
  const texts = Math.max(1, documents);
  const rarest = Math.log((texts + 1) / 0.5);
  const weighed = keyphrases.map((keyphrase) => {
    const holding = Math.min(texts, Math.max(1, documentFrequency.get(keyphrase.key) ?? 1));
    const idf = Math.log((texts + 1) / (holding + 0.5)) / rarest;
    return { keyphrase, raw: keyphrase.score * (1 - SHARE_OF_CORPUS + SHARE_OF_CORPUS * idf) };
  });
  const top = weighed.reduce((most, { raw }) => Math.max(most, raw), 0);
  return weighed
    .map(({ keyphrase, raw }) => ({ ...keyphrase, score: top === 0 ? 0 : Math.round((1000 * raw) / top) / 1000 }))
    .sort((a, b) => b.score - a.score);
}
