import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { learnt } from './attacker.js';
import {
  bothHold,
  closedDimensions,
  doesNotHold,
  eitherHolds,
  exactTimeCondition,
  figureName,
  isCondition,
  narrowed,
  type Clause,
  type Dimension,
  type FigureName,
} from './figure-name.js';
import { halfSteps, halfStepsBy, hasCoins, type Coin } from './half-step.js';
import { liesWithin } from './lies-within.js';
import { implies } from './points.js';
import { tellCount } from './told-count.js';

const dialogue = { firstMonth: '2020-09', lastMonth: '2020-10' };

/** What one statement may be: one element of each dimension or none, and what it says. */
interface Point {
  readonly district: string | null;
  readonly consent: string;
  readonly day: string | null;
  readonly said: readonly string[];
}
const days = ['2019-05-01', '2019-05-02', '2020-09-01', '2020-09-02', '2020-10-01', '2021-01-01', '2021-01-02', null];
/** Days that no filter names, on every side of those that some do. */
const otherDays = ['2019-01-01', '2019-06-01', '2020-12-31', '2021-06-01'];
const points: readonly Point[] = ['a', 'b', 'c', null].flatMap((district) =>
  ['yes', 'no'].flatMap((consent) =>
    [...days, ...otherDays].flatMap((day) =>
      [[], ['x'], ['y'], ['x', 'y']].map((said) => ({ district, consent, day, said })),
    ),
  ),
);

/** A filter: its figure, and which points fit it. */
interface Asked {
  readonly figure: FigureName;
  readonly fits: (point: Point) => boolean;
}

const simple: fc.Arbitrary<Asked> = fc.oneof(
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((ids) => ({
    figure: figureName(['district', ...ids]),
    fits: ({ district }: Point) => district !== null && ids.includes(district),
  })),
  fc.subarray(['yes', 'no'], { minLength: 1 }).map((ids) => ({
    figure: figureName(['consent', ...ids]),
    fits: ({ consent }: Point) => ids.includes(consent),
  })),
  fc.constantFrom('x', 'y').map((word) => ({
    figure: figureName(['keyphrase', word]),
    fits: ({ said }: Point) => said.includes(word),
  })),
  fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
    .map(([one, other]) => [one, other].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)))
    .map(([from = null, to = null]) => ({
      figure: figureName(exactTimeCondition(from, to, dialogue)),
      fits: ({ day }: Point) =>
        (from === null && to === null) ||
        (day !== null && (from === null || from <= day) && (to === null || day <= to)),
    })),
);
const { asked } = fc.letrec<{ asked: Asked }>((tie) => ({
  asked: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    simple,
    fc.array(tie('asked'), { minLength: 1, maxLength: 3 }).map((all) => ({
      figure: bothHold(...all.map(({ figure }) => figure)),
      fits: (point: Point) => all.every(({ fits }) => fits(point)),
    })),
    fc.array(tie('asked'), { minLength: 1, maxLength: 3 }).map((any) => ({
      figure: eitherHolds(any.map(({ figure }) => figure)),
      fits: (point: Point) => any.some(({ fits }) => fits(point)),
    })),
    tie('asked').map(({ figure, fits }) => ({
      figure: doesNotHold(figure),
      fits: (point: Point) => !fits(point),
    })),
  ),
}));

/** Coins of what can be asked for here; that not all of a closed dimension's show 1 is seen to. */
const coins = fc
  .uniqueArray(
    fc.constantFrom<string[]>(
      'a',
      'b',
      'c',
      'yes',
      'no',
      '2020-09',
      '2020-10',
      '2020-09-01',
      '2020-10-01',
      'before',
      'after',
    ),
  )
  .filter((raised) => !(raised.includes('yes') && raised.includes('no')))
  .map(
    (raised): Coin =>
      (_, element) =>
        raised.includes(element) ? 1 : 0,
  );

const sideOf = (day: string) => (day < '2020-09-01' ? 'before' : day > '2020-10-31' ? 'after' : null);

/** Whether some element of what the point is shows 1. */
function isRaised({ district, consent, day }: Point, coin: Coin): boolean {
  const side = day === null ? null : sideOf(day);
  const ofDay = day === null ? [] : side === null ? [day.slice(0, 7), day] : [side];
  return (
    (district !== null && coin('district', district) === 1) ||
    coin('consent', consent) === 1 ||
    ofDay.some((element) => coin('time', element) === 1)
  );
}

describe('figures put together by or and not', () => {
  it('have the half-step that listing all that a statement may be gives', () => {
    fc.assert(
      fc.property(asked, coins, ({ figure, fits }, coin) => {
        const lowered = points.some((point) => point.said.length === 2 && fits(point) && !isRaised(point, coin));
        // The day that no condition names, of a month that one does, is among what may be as well.
        fc.pre(!JSON.stringify(figure).includes('"2020-09"') && !JSON.stringify(figure).includes('"2020-10"'));
        expect(halfStepsBy(coin)([...figure, { either: [figure] }])).toBe(lowered ? 0 : 1);
      }),
      { numRuns: 1500 },
    );
  });

  it('never have the smaller half-step within another, and the same when they are the same', () => {
    fc.assert(
      fc.property(asked, asked, coins, (one, other, coin) => {
        const halfStep = halfStepsBy(coin);
        const both = bothHold(one.figure, other.figure);
        const either = eitherHolds([one.figure, other.figure]);
        expect(halfStep(both)).toBeGreaterThanOrEqual(halfStep(one.figure));
        expect(halfStep(one.figure)).toBeGreaterThanOrEqual(halfStep(either));
        const deMorgan = doesNotHold(bothHold(doesNotHold(one.figure), doesNotHold(other.figure)));
        expect(halfStep(deMorgan)).toBe(halfStep(either));
        if (implies(one.figure, other.figure))
          expect(halfStep(one.figure)).toBeGreaterThanOrEqual(halfStep(other.figure));
      }),
      { numRuns: 1500 },
    );
  });

  it('lie within each other when logic says so, known ones included', () => {
    const district = figureName(['district', 'a']);
    const group: Clause = { known: { dimension: 'group', anyOf: ['g'] }, implies: district };
    const rows: [FigureName, FigureName, boolean][] = [
      [figureName(['district', 'a'], ['keyphrase', 'x']), eitherHolds([district, figureName(['theme', 't'])]), true],
      [figureName(['district', 'b']), doesNotHold(district), true],
      [figureName(['keyphrase', 'y']), doesNotHold(figureName(['keyphrase', 'x'])), false],
      [figureName(['group', 'g']), [{ either: [district] }], false],
      [figureName(['group', 'g']), [{ either: [district] }, group], true],
      [
        figureName(['channel', 'web']),
        doesNotHold(figureName(['channel', 'other', 'openMeeting', 'focusGroup'])),
        true,
      ],
      [figureName(['time', '2020-09-03']), eitherHolds([figureName(['time', '2020-09'])]), true],
    ];
    for (const [narrow, wide, within] of rows)
      expect([narrow, wide, liesWithin(narrow, wide)]).toEqual([narrow, wide, within]);
  });

  it('that are all of a closed dimension are everyone, by any secret', () => {
    for (let secret = 0; secret < 200; secret++) {
      const halfStep = halfSteps(`secret ${secret}`);
      for (const [dimension, elements] of closedDimensions) {
        expect(halfStep(figureName([dimension, ...elements]))).toBe(0);
        const [first = '', ...others] = elements;
        expect(halfStep(doesNotHold(figureName([dimension, ...others])))).toBe(
          halfStep(figureName([dimension, first])),
        );
      }
      expect(halfStep(eitherHolds([figureName(['time', '2020-09'])]))).toBe(halfStep(figureName(['time', '2020-09'])));
    }
  });
});

/** Every condition of a figure, however far in. */
function conditions(figure: FigureName): { dimension: Dimension; anyOf: readonly string[] }[] {
  return figure.flatMap((clause) =>
    isCondition(clause)
      ? [clause]
      : 'either' in clause
        ? clause.either.flatMap(conditions)
        : 'except' in clause
          ? conditions(clause.except)
          : [clause.known, ...conditions(clause.implies)],
  );
}

/** The half-steps that some throw of the coins gives the figures, each once. */
function possibleSteps(figures: readonly FigureName[]): (0 | 1)[][] {
  const named = figures
    .flatMap(conditions)
    .filter(({ dimension }) => hasCoins(dimension))
    .flatMap(({ dimension, anyOf }) =>
      (closedDimensions.get(dimension) ?? anyOf).map((element) => `${dimension} ${element}`),
    );
  const all = [...new Set(named)];
  const found = new Map<string, (0 | 1)[]>();
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const shows1 = (name: string) => ((mask >> all.indexOf(name)) & 1) === 1;
    const isThrown = [...closedDimensions].every(
      ([dimension, elements]) =>
        !all.includes(`${dimension} ${elements[0] ?? ''}`) ||
        !elements.every((element) => shows1(`${dimension} ${element}`)),
    );
    if (!isThrown) continue;
    const halfStep = halfStepsBy((dimension, element) => (shows1(`${dimension} ${element}`) ? 1 : 0));
    const steps = figures.map(halfStep);
    found.set(steps.join(), steps);
  }
  return [...found.values()];
}

const a = figureName(['district', 'a']);
const web = figureName(['channel', 'web']);
const ren = figureName(['keyphrase', 'sv:ren']);
const both = (one: FigureName, other: FigureName) => bothHold(one, other);
const exactlyOne = (one: FigureName, other: FigureName) =>
  eitherHolds([both(one, doesNotHold(other)), both(other, doesNotHold(one))]);
const totals: [string, FigureName][] = [
  ['everyone', figureName()],
  ['a district', a],
  ['some channels', figureName(['channel', 'web', 'openMeeting'])],
  ['all but a district', doesNotHold(a)],
  ['who says a word', ren],
];
const parts: [string, FigureName][] = [
  ['who says a word', ren],
  ['a district', a],
  ['a district and a word', narrowed(ren, ['district', 'a'])],
  ['a district or a channel', eitherHolds([a, web])],
  ['a district or a word', eitherHolds([a, ren])],
  ['just one of district and channel', exactlyOne(a, web)],
  ['just one of district and word', exactlyOne(a, ren)],
  ['just one of two words', exactlyOne(ren, figureName(['keyphrase', 'sv:väg']))],
  ['all but a note', doesNotHold(figureName(['note', 'n']))],
  ['all but three channels', doesNotHold(figureName(['channel', 'web', 'focusGroup', 'other']))],
  ['who may be quoted', figureName(['consent', 'yes'])],
];

describe('what one who knows the rule can work out of a total, a part of it and all the rest', () => {
  const k = 3;
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, each) => each);

  it.each(totals.flatMap(([whole, total]) => parts.map(([what, part]) => [whole, what, total, part] as const)))(
    'never is that a cell holds fewer than k, or nobody: %s, %s',
    (_, __, total, part) => {
      const figures = [total, both(total, part), both(total, doesNotHold(part))];
      const found = new Map<string, number[]>();
      for (const [ofTotal = 0, ofPart = 0, ofRest = 0] of possibleSteps(figures))
        for (const inPart of upTo(4 * k))
          for (const inRest of upTo(4 * k)) {
            const told = [
              tellCount(inPart + inRest, ofTotal, k),
              tellCount(inPart, ofPart, k),
              tellCount(inRest, ofRest, k),
            ].join();
            const before = found.get(told) ?? [Infinity, 0, Infinity, 0];
            const [leastPart = 0, mostPart = 0, leastRest = 0, mostRest = 0] = before;
            found.set(told, [
              Math.min(leastPart, inPart),
              Math.max(mostPart, inPart),
              Math.min(leastRest, inRest),
              Math.max(mostRest, inRest),
            ]);
          }
      const below = [...found].filter(([, [leastPart = 0, mostPart = 0, leastRest = 0, mostRest = 0]]) =>
        [
          { least: leastPart, most: mostPart },
          { least: leastRest, most: mostRest },
        ].some((bounds) => learnt(bounds, k) === 'below k'),
      );
      expect(below).toEqual([]);
    },
  );

  it('would be, did those who say it not have another half-step than those who do not', () => {
    // Everyone 2k, who says it k, the rest hidden, all with half-step 0: the rest are 1 to k - 1.
    const rest = upTo(4 * k).flatMap((inPart) =>
      upTo(k).filter(
        (inRest) =>
          tellCount(inPart + inRest, 0, k) === 2 * k &&
          tellCount(inPart, 0, k) === k &&
          tellCount(inRest, 0, k) === null,
      ),
    );
    expect(learnt({ least: Math.min(...rest), most: Math.max(...rest) }, k)).toBe('below k');
  });
});
