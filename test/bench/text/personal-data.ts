import type { SpanScores, Split } from '../../gold/scorer/scorer.js';
import type { Engines } from './engines.js';
import { GOLD, type Scorer } from './scorer.js';

/** Scores of one kind of personal data, or of all. */
export interface PersonalDataResult {
  readonly kind: string;
  readonly overlap: SpanScores;
  readonly exact: SpanScores;
}

/** Scores all that the engine finds, whatever its confidence: all kinds together first. Null while there is no gold. */
export function personalDataResults(scorer: Scorer, engines: Engines, split: Split): PersonalDataResult[] | null {
  const folder = new scorer.GoldFolder(GOLD, 'personal-data');
  if (!folder.has('gold')) return null;
  const answers = folder.answers('gold');
  const pairs = folder.texts(split).map(({ id, text, places }) => ({
    gold: answers.get(id)?.spans ?? [],
    predicted: engines.for(places).read(text).personalData,
  }));
  return [undefined, ...scorer.KINDS].map((kind) => ({
    kind: kind ?? 'all',
    overlap: scorer.scoreSpans(pairs, 'overlap', kind),
    exact: scorer.scoreSpans(pairs, 'exact', kind),
  }));
}
