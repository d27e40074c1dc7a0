import { readFileSync } from 'node:fs';
import { topKeyphrases, type Reading } from '@guldkorn/text';
import type { GoldText, KeyphraseScores, Split } from '../../gold/scorer/scorer.js';
import { baselineDocument, type BaselineDocument } from './baselines/document.js';
import { firstWords } from './baselines/first-words.js';
import { rake } from './baselines/rake.js';
import { textRank } from './baselines/textrank.js';
import { tfIdf } from './baselines/tfidf.js';
import { yake } from './baselines/yake.js';
import type { Engines } from './engines.js';
import { GOLD, type Scorer } from './scorer.js';

const LISTED = 10;
const STOP_WORDS = 'test/bench/corpus/stopwords.csv';

/** How one way of finding keyphrases does on the gold. */
export interface KeyphraseResult {
  readonly system: string;
  readonly scores: KeyphraseScores;
}

interface Text {
  readonly gold: GoldText;
  readonly reading: Reading;
  readonly document: BaselineDocument;
}

export const OURS = 'ours, as written';
export const YAKE = 'YAKE';

/**
 * Scores ours and the published baselines on one split; null while there is no gold. All get the same tokens and the
 * same stop words (keyword-extractor brings its own), and from all a phrase that is nothing but one of the text's places is taken away.
 */
export function keyphraseResults(scorer: Scorer, engines: Engines, split: Split): KeyphraseResult[] | null {
  const folder = new scorer.GoldFolder(GOLD, 'keyphrases');
  if (!folder.has('gold')) return null;
  const answers = folder.answers('gold');
  const stopWords = new Set(readFileSync(STOP_WORDS, 'utf8').split(/\s+/u));
  const texts = folder.texts(split).map((gold): Text => {
    const reading = engines.for(gold.places).read(gold.text);
    return { gold, reading, document: baselineDocument(sentencesOf(reading), stopWords) };
  });
  const tfIdfPhrases = tfIdf(texts.map(({ document }) => document));
  const phrases = (scored: readonly { readonly phrase: string }[]): string[] => scored.map(({ phrase }) => phrase);
  const systems: Record<string, (text: Text, index: number) => readonly string[]> = {
    [OURS]: ({ gold, reading }) => topKeyphrases(reading, LISTED).map(({ start, end }) => gold.text.slice(start, end)),
    'ours, as shown': ({ reading }) => topKeyphrases(reading, LISTED).map(({ form }) => form),
    [YAKE]: ({ document }) => phrases(yake(document).phrases),
    'YAKE, single words': ({ document }) => phrases(yake(document, 1).phrases),
    'RAKE, best third': ({ document }) => keptOf(rake(document)),
    'RAKE, all': ({ document }) => phrases(rake(document).phrases),
    'TextRank, best third': ({ document }) => phrases(textRank(document).phrases),
    'TextRank, all': ({ document }) => phrases(textRank(document, 1).phrases),
    "natural's TfIdf": (_, index) => phrases(tfIdfPhrases[index] ?? []),
    'keyword-extractor': ({ gold }) => firstWords(gold.text),
  };
  return Object.entries(systems).map(([system, find]) => ({
    system,
    scores: scorer.scoreKeyphrases(
      texts.map((text, index) => {
        const places = new Set((text.gold.places ?? []).map(scorer.stemmed));
        return {
          gold: answers.get(text.gold.id)?.keyphrases ?? [],
          predicted: find(text, index).filter((phrase) => !places.has(scorer.stemmed(phrase))),
        };
      }),
    ),
  }));

  function keptOf({ phrases: all, kept }: ReturnType<typeof rake>): string[] {
    return phrases(all.slice(0, kept));
  }
}

function sentencesOf({ sentences, tokens }: Reading): Reading['tokens'][] {
  return sentences.map(({ start, end }) => tokens.filter((token) => token.start >= start && token.start < end));
}
