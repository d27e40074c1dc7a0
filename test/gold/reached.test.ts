import { describe, expect, it } from '@jest/globals';
import { loadTextResources, textResourcesFolder, type Token } from '@guldkorn/text';
import { compoundResults } from '../bench/text/compounds.js';
import { conflation, lemmaKeysOf } from '../bench/text/conflation.js';
import { Engines } from '../bench/text/engines.js';
import { keyphraseResults, OURS, YAKE } from '../bench/text/keyphrases.js';
import { personalDataResults } from '../bench/text/personal-data.js';
import { scoreTagging } from '../bench/text/tagging.js';
import { PUD, readConllu, TALBANKEN_DEV, withWords } from '../bench/text/treebank.js';
import { valenceResults } from '../bench/text/valence.js';
import * as scorer from './scorer/scorer.js';

const resources = loadTextResources(textResourcesFolder());
const engines = new Engines(resources);
const read = (text: string): readonly Token[] => engines.for().read(text, { language: 'sv' }).tokens;
const talbanken = readConllu(TALBANKEN_DEV);
const tagging = scoreTagging(talbanken, read);

// Floors under what has been reached: test/bench/results.md has the figures themselves.
describe('how well Swedish is read', () => {
  it('cuts words as the treebanks do', () => {
    expect(tagging.words).toBeGreaterThan(0.996);
    expect(scoreTagging(readConllu(PUD), read).words).toBeGreaterThan(0.996);
  });

  it('tags and lemmatizes what training has not seen', () => {
    expect(tagging.tags).toBeGreaterThan(0.96);
    expect(tagging.nounPhrases).toBeGreaterThan(0.97);
    expect(tagging.lemmas).toBeGreaterThan(0.98);
    expect(conflation(talbanken, lemmaKeysOf(read)).f1).toBeGreaterThan(0.98);
  });

  it.each<[string, (word: string) => string]>([
    ['small letters', (word) => word.toLowerCase()],
    ['capitals', (word) => word.toUpperCase()],
  ])('loses little in %s', (_, change) => {
    const changed = scoreTagging(
      talbanken.map((sentence) => withWords(sentence, change)),
      read,
    );
    expect(tagging.tags - changed.tags).toBeLessThan(0.01);
  });

  it('splits compounds, those of a list written before it too', () => {
    for (const { exact, words } of compoundResults(resources)) expect(exact / words).toBeGreaterThan(0.94);
  });

  it('finds keyphrases better than the published ways', () => {
    const f1 = new Map(keyphraseResults(scorer, engines, 'test')?.map(({ system, scores }) => [system, scores.f1]));
    const ours = f1.get(OURS) ?? 0;
    expect(ours / (f1.get(YAKE) ?? 0)).toBeGreaterThan(2);
    for (const [system, reached] of f1) if (!system.startsWith('ours')) expect(ours).toBeGreaterThan(reached);
  });

  it('finds personal data', () => {
    const all = personalDataResults(scorer, engines, 'test')?.[0]?.overlap;
    expect(all?.recall).toBeGreaterThan(0.95);
    expect(all?.precision).toBeGreaterThan(0.95);
  });

  it('reads how a statement leans', async () => {
    expect((await valenceResults(scorer, engines, 'test'))?.all.macroF1).toBeGreaterThan(0.7);
  });
});
