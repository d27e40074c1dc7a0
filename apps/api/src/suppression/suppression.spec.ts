import { describe, expect, it } from '@jest/globals';
import { figureName, halfSteps, narrowed } from '@guldkorn/insight';
import { Suppression } from './suppression.js';

const thresholds = { inside: 5, public: 10 };
/** A secret by whose coins `district a` shows 0 and `district b` shows 1. */
const secret = 'granby 16';
const suppression = new Suppression(thresholds, secret);
const [a, b] = ['a', 'b'].map((district) => figureName(['district', district])) as [
  ReturnType<typeof figureName>,
  ReturnType<typeof figureName>,
];

describe('the door that counts of voices pass', () => {
  it('is opened here with a secret whose coins are known', () => {
    expect([a, b].map(halfSteps(secret))).toEqual([0, 1]);
  });

  it.each([
    [0, null, null],
    [4.99, null, null],
    [5, 5, null],
    [6, 5, 5],
    [10, 10, 5],
    [23, 20, 20],
  ])('of %p voices tells %p where the coin shows 0, %p where it shows 1', (voices, plain, raised) => {
    expect([suppression.count(voices, a), suppression.count(voices, b)]).toEqual([plain, raised]);
  });

  it('tells everyone no more than those who work with the dialogue', () => {
    for (const figure of [a, b])
      for (let voices = 0; voices < 60; voices++) {
        const inside = suppression.count(voices, figure) ?? 0;
        expect(suppression.count(voices, figure, 'public') ?? 0).toBe(Math.floor(inside / 10) * 10);
      }
  });

  it.each([
    [4.9, false],
    [5, true],
    [6, true],
  ])('lets what %p voices say be announced: %p', (voices, announced) => {
    expect(suppression.announces(voices)).toBe(announced);
  });

  it('tells what has been announced, and what it lies in, at least as large as the announcement', () => {
    const own = new Suppression(thresholds, secret);
    const ren = figureName(['keyphrase', 'sv:ren']);
    const [inB, inMonth] = [narrowed(b, ['keyphrase', 'sv:ren']), narrowed(b, ['time', '2020-09'])];
    expect([own.count(5, inB), own.count(5, b)]).toEqual([null, null]);
    own.hasAnnounced([{ districtId: 'b', what: ren, voices: 5 }]);
    expect([own.count(5, inB), own.count(5, b), own.count(5, inMonth)]).toEqual([5, 5, null]);
    // Of ten, five may be others: nothing is told that was not before.
    expect([own.count(10, inB), own.count(9, inB)]).toEqual([5, 5]);
    // To everyone nothing of so few is announced.
    expect(own.count(10, b, 'public')).toBe(null);
  });

  it('tells how something is valued in whole steps, trouble and wish also together', () => {
    // By coins of 0 for `a`; those of the leanings are the secret's.
    const told = suppression.valued({ praise: 13, trouble: 4, wish: 4, unclear: 2 }, figureName());
    expect(told).toMatchObject({ praise: 10, trouble: null, wish: null, unclear: null, troubleOrWish: 5 });
    expect(told.share).toBe(10 / 15);
    expect(told.bounds).toEqual({ lower: 10 / 20, upper: 15 / 20 });
  });

  it('makes shares of what is told', () => {
    const counts = [
      { districtId: 'a', voices: 12, districtVoices: 44 },
      { districtId: 'b', voices: 4, districtVoices: 44 },
    ];
    expect(suppression.shares(counts, figureName(['theme', 'natur']))).toEqual([
      { districtId: 'a', voices: 10, share: 10 / 40 },
      { districtId: 'b', voices: null, share: null },
    ]);
  });

  it('tells what is more common here than elsewhere by each of its figures', () => {
    const voices = { voices: 12, districtVoices: 44, voicesElsewhere: 3, districtVoicesElsewhere: 101 };
    const support = suppression.support(voices, { what: figureName(['keyphrase', 'sv:ren']), here: a, elsewhere: b });
    expect(support).toEqual({
      voices: 10,
      districtVoices: 40,
      voicesElsewhere: null,
      districtVoicesElsewhere: 100,
    });
    expect(suppression.distinctiveness(support, 0.5).logOdds).toBeGreaterThan(0);
  });
});
