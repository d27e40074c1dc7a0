import { describe, expect, it } from '@jest/globals';
import { heaviest, pageWeights } from './page-weights.js';

// Of what `npm test` has just built.
describe('the JavaScript of the dashboard, packed', () => {
  const weights = pageWeights();

  it('is light before the first words and figures, and with the charts beside them', () => {
    expect(weights.first).toBeLessThanOrEqual(heaviest.first);
    expect(weights.withCharts).toBeLessThanOrEqual(heaviest.withCharts);
    // React alone weighs more than this: a sum of nothing would be light too.
    expect(weights.first).toBeGreaterThan(60_000);
    expect(weights.withCharts).toBeGreaterThan(weights.first + 60_000);
  });

  it('is light for each further page', () => {
    expect(weights.pages.length).toBeGreaterThan(10);
    expect(weights.pages.filter(({ bytes }) => bytes > heaviest.page || bytes < 100)).toEqual([]);
  });
});
