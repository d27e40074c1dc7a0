import { describe, expect, it } from '@jest/globals';
import { bestQuote, type QuoteCandidate } from './quote-fit.js';

const candidate = (id: string, more: Partial<QuoteCandidate> = {}): QuoteCandidate => ({
  id,
  sequence: 1,
  length: 140,
  valence: 'praise',
  placeValences: ['praise'],
  themes: 1,
  places: 1,
  isInLanguage: true,
  ...more,
});

describe('which statement is proposed as a quote', () => {
  it.each<[string, Partial<QuoteCandidate>]>([
    ['is too short to be read by itself', { length: 39 }],
    ['leans another way as a whole', { valence: 'trouble' }],
    ['leans another way where it speaks of the finding', { placeValences: ['praise', 'trouble'] }],
    ['speaks of much else', { themes: 3 }],
  ])('is none that %s', (_, more) => {
    expect(bestQuote([candidate('a', more)], 'praise')).toBeNull();
  });

  it.each<[string, Partial<QuoteCandidate>, Partial<QuoteCandidate>]>([
    ['is in the language of the report', { themes: 2 }, { isInLanguage: false }],
    ['need not be cut', { themes: 2 }, { length: 900 }],
    ['speaks of nothing else', { sequence: 9 }, { themes: 2, places: 5 }],
    ['says it more than once', { places: 2, length: 300 }, { places: 1 }],
    ['is about as long as a quote should be', { length: 150 }, { length: 60 }],
    ['came in first', { sequence: 1 }, { sequence: 2 }],
  ])('is rather one that %s', (_, better, worse) => {
    const both = [candidate('worse', { sequence: 5, ...worse }), candidate('better', { sequence: 5, ...better })];
    for (const order of [both, [...both].reverse()]) expect(bestQuote(order, 'praise')?.id).toBe('better');
  });

  it('lets what leans neither way where it speaks of it stand in praise', () => {
    expect(bestQuote([candidate('a', { placeValences: ['unclear'] })], 'praise')?.id).toBe('a');
  });
});
