import { describe, expect, it } from '@jest/globals';
import { evenness } from './evenness.js';

describe('evenness', () => {
  // Chi-square 40 × (10×15 - 10×5)² / (20×20×15×25) = 8/3; V = √(8/3 / 40); p = erfc(√(4/3)).
  it('gives chi-square 8/3 for 10 of 20 against 5 of 20', () => {
    const result = evenness([
      { mentions: 10, voices: 20 },
      { mentions: 5, voices: 20 },
    ]);
    expect(result.cramersV).toBeCloseTo(Math.sqrt(8 / 3 / 40), 12);
    expect(result.p).toBeCloseTo(0.1024704348597501, 9);
  });

  it.each([
    [
      'equal shares',
      [
        { mentions: 2, voices: 10 },
        { mentions: 20, voices: 100 },
      ],
      { p: 1, cramersV: 0 },
    ],
    ['nothing', [], { p: 1, cramersV: 0 }],
    ['one district', [{ mentions: 2, voices: 10 }], { p: 1, cramersV: 0 }],
    [
      'everyone',
      [
        { mentions: 10, voices: 10 },
        { mentions: 5, voices: 5 },
      ],
      { p: 1, cramersV: 0 },
    ],
    [
      'nobody',
      [
        { mentions: 0, voices: 10 },
        { mentions: 0, voices: 5 },
      ],
      { p: 1, cramersV: 0 },
    ],
    [
      'an unheard district',
      [
        { mentions: 0, voices: 0 },
        { mentions: 1, voices: 5 },
      ],
      { p: 1, cramersV: 0 },
    ],
  ])('finds no difference in %s', (_, districts, expected) => {
    const result = evenness(districts);
    expect(result.p).toBeCloseTo(expected.p, 12);
    expect(result.cramersV).toBeCloseTo(expected.cramersV, 12);
  });
});
