import { beforeAll, describe, expect, it } from '@jest/globals';
import { learnFrame } from '@guldkorn/insight';
import { createTextEngine, loadTextResources, textResourcesFolder, type TextEngine } from '@guldkorn/text';
import { argumentationThemes, topicScores } from '../bench/insight/themes.js';
import { almedalenExamples, almedalenTopicIds } from '../bench/insight/theme-texts.js';

// Floors under what `npm run bench insight` measures: a little below what is reached, so that only a real loss breaks them.
let engine: TextEngine;
beforeAll(() => {
  engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
});

describe('themes of real texts', () => {
  it('finds the six topics of the argument sentences, and knows how sure it is', () => {
    const [purity, information, confidence, right] = argumentationThemes(engine).map(({ value }) => value);
    expect(purity).toBeGreaterThan(0.9);
    expect(information).toBeGreaterThan(0.75);
    expect(Math.abs((confidence ?? 0) - (right ?? 1))).toBeLessThan(0.05);
  });

  // Every fourth event of 2010, tried on every fourth of 2011: a sixth of the examples of the bench.
  it('learns topics of one year and knows them in the next', () => {
    const examples = almedalenExamples(engine, (year, index) => year < 2012 && index % 4 === 0);
    const of = (year: number) => examples.filter((example) => example.year === year);
    const [scored] = topicScores(almedalenTopicIds(), of(2011), learnFrame(of(2010)));
    expect(scored?.value).toBeGreaterThan(0.43);
  });
});
