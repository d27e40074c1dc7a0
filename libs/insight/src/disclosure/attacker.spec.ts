import { describe, expect, it } from '@jest/globals';
import { announcedWithin } from './announced.js';
import { differenceBounds, learnt, partBounds, type Answer } from './attacker.js';
import { figureName, isCondition, narrowed, type FigureName } from './figure-name.js';
import { halfStepsBy, hasCoins, type HalfStep } from './half-step.js';
import { tellCount, type CountBounds } from './told-count.js';

/** Every throw of the coins that the figures have. */
function throws(figures: readonly FigureName[]): ((dimension: string, element: string) => HalfStep)[] {
  const coins = [
    ...new Set(
      figures.flatMap((figure) =>
        figure
          .filter(isCondition)
          .filter(({ dimension }) => hasCoins(dimension))
          .flatMap(({ dimension, anyOf }) => anyOf.map((element) => `${dimension} ${element}`)),
      ),
    ),
  ];
  return Array.from({ length: 2 ** coins.length }, (_, mask) => (dimension: string, element: string) => {
    const index = coins.indexOf(`${dimension} ${element}`);
    return index >= 0 && ((mask >> index) & 1) === 1 ? 1 : 0;
  });
}

/** What answers give, by listing all counts and all coins: from the answers to each cell's least and most. */
function listed(
  figures: readonly FigureName[],
  rows: readonly { readonly counts: readonly number[]; readonly cell: number }[],
  k: number,
): Map<string, { answers: Answer[]; bounds: CountBounds }> {
  const found = new Map<string, { answers: Answer[]; bounds: CountBounds }>();
  for (const coin of throws(figures)) {
    const halfStep = halfStepsBy(coin);
    const halfSteps = figures.map(halfStep);
    for (const { counts, cell } of rows) {
      const answers = figures.map((figure, index) => ({
        figure,
        told: tellCount(counts[index] ?? 0, halfSteps[index] ?? 0, k),
      }));
      const shown = JSON.stringify(answers.map(({ told }) => told));
      const before = found.get(shown)?.bounds ?? { least: Infinity, most: -Infinity };
      found.set(shown, {
        answers,
        bounds: { least: Math.min(before.least, cell), most: Math.max(before.most, cell) },
      });
    }
  }
  return found;
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, each) => each);
const everyone = figureName();
const ren = figureName(['keyphrase', 'sv:ren']);
const [a, b, c] = ['a', 'b', 'c'].map((district) => narrowed(ren, ['district', district])) as [
  FigureName,
  FigureName,
  FigureName,
];
const ab = narrowed(ren, ['district', 'a', 'b']);
const september = narrowed(a, ['time', '2020-09']);
const later = narrowed(a, ['time', '2020-10', 'after']);

describe('what one who knows the rule can work out', () => {
  const pairs: [string, FigureName, FigureName, FigureName | null][] = [
    ['one district of all, the others not asked for', ren, a, null],
    ['two districts of all, the third asked for', ren, ab, c],
    ['one district of two, the other asked for', ab, a, b],
    ['a month of a district, the rest asked for', a, september, later],
    ['a day of a month', september, narrowed(a, ['time', '2020-09-03']), null],
    ['a note of a district, another asked for', a, narrowed(a, ['note', 'n']), narrowed(a, ['note', 'm'])],
    ['something said in a district', figureName(['district', 'a']), a, null],
    ['something said by anyone', everyone, ren, null],
    ['the same figure before and after more came in, the month that was added asked for', a, a, september],
  ];

  describe.each([2, 3, 5])('at k = %d', (k) => {
    it.each(pairs)('is what listing every case gives: %s', (_, wide, narrow, cell) => {
      const rows = upTo(4 * k).flatMap((part) =>
        upTo(4 * k).map((left) => ({ counts: [part + left, part, left], cell: left })),
      );
      const figures = cell === null ? [wide, narrow] : [wide, narrow, cell];
      for (const { answers, bounds } of listed(figures, rows, k).values()) {
        const [whole, part, left] = answers;
        if (whole === undefined || part === undefined) throw new Error('two answers at least');
        // Answers near the end of the list lack cases beyond it.
        if ((whole.told ?? 0) > 2 * k) continue;
        expect({ answers, bounds: differenceBounds(whole, part, left ?? null, k) }).toEqual({ answers, bounds });
        expect(learnt(bounds, k)).not.toBe('below k');
      }
    });

    it.each(pairs.slice(0, 5))('never is that a cell holds some: %s', (_, wide, narrow, cell) => {
      const rows = upTo(3 * k).flatMap((part) =>
        upTo(3 * k).map((left) => ({ counts: [part + left, part, left], cell: left })),
      );
      const known = [...listed(cell === null ? [wide, narrow] : [wide, narrow, cell], rows, k).values()]
        .filter(({ bounds }) => bounds.most < 2 * k)
        .map(({ bounds }) => learnt(bounds, k));
      expect(new Set(known)).toEqual(new Set(['nothing below k']));
    });
  });

  const divisions: [string, FigureName, readonly (FigureName | null)[]][] = [
    ['three districts and the rest, not asked for', ren, [a, b, c, null]],
    ['three districts, nobody else', ren, [a, b, c]],
    ['two districts of two', ab, [a, b]],
    ['two months of one district and the rest, not asked for', a, [september, later, null]],
    ['two months of one district, nothing else', a, [september, later]],
    ['two notes and the rest, not asked for', ren, [narrowed(ren, ['note', 'n']), narrowed(ren, ['note', 'm']), null]],
    ['two notes of one district', a, [narrowed(a, ['note', 'n']), narrowed(a, ['note', 'm'])]],
    ['one district of one', a, [narrowed(a, ['district', 'a'], ['channel', 'web'])]],
  ];
  it.each(divisions)('is what listing every case gives for a total and its parts: %s', (_, total, parts) => {
    const k = 2;
    const most = 4 * k;
    const rows = parts.reduce<number[][]>(
      (begun) => begun.flatMap((row) => upTo(most).map((count) => [...row, count])),
      [[]],
    );
    const asked = parts.filter((part) => part !== null);
    for (const index of parts.keys()) {
      const cells = rows.map((row) => ({
        counts: [
          row.reduce((sum, count) => sum + count, 0),
          ...row.filter((__, each) => (parts[each] ?? null) !== null),
        ],
        cell: row[index] ?? 0,
      }));
      for (const { answers, bounds } of listed([total, ...asked], cells, k).values()) {
        const [whole, ...rest] = answers;
        if (whole === undefined) throw new Error('an answer for the total');
        // Answers near the end of the list lack cases beyond it.
        if ((whole.told ?? 0) > 2 * k) continue;
        const answered = parts.map((part) => (part === null ? null : (rest[asked.indexOf(part)] ?? null)));
        expect({ answers, index, bounds: partBounds(whole, answered, index, k) }).toEqual({ answers, index, bounds });
        expect({ answers, index, learnt: learnt(bounds, k) }).toEqual({ answers, index, learnt: 'nothing below k' });
      }
    }
  });

  it('never is a cell below k, nor that it holds nobody, beside what has been announced', () => {
    const k = 3;
    const figures = [ren, ab, a, b, c];
    const districts = ['a', 'b', 'c'];
    const found = new Map<string, Set<number>[]>();
    for (const coin of throws(figures)) {
      const halfSteps = figures.map(halfStepsBy(coin));
      for (const inA of upTo(3 * k))
        for (const inB of upTo(3 * k))
          for (const inC of upTo(3 * k))
            for (const mask of upTo(7)) {
              const cells = [inA, inB, inC];
              const announced = districts
                .map((districtId, index) => ({ districtId, what: ren, voices: cells[index] ?? 0 }))
                .filter((one, index) => ((mask >> index) & 1) === 1 && one.voices >= k);
              const counts = [inA + inB + inC, inA + inB, inA, inB, inC];
              const told = figures.map((figure, index) =>
                tellCount(counts[index] ?? 0, halfSteps[index] ?? 0, k, () => announcedWithin(figure, announced)),
              );
              const shown = JSON.stringify([told, announced.map(({ districtId }) => districtId)]);
              const possible = found.get(shown) ?? cells.map(() => new Set<number>());
              cells.forEach((count, index) => possible[index]?.add(count));
              found.set(shown, possible);
            }
    }
    const below = [...found].filter(([, possible]) =>
      possible.some((counts) => learnt({ least: Math.min(...counts), most: Math.max(...counts) }, k) === 'below k'),
    );
    expect(below.map(([shown]) => shown)).toEqual([]);
    expect(found.size).toBeGreaterThan(100);
  });

  it.each([
    [0, 4, 'nothing below k'],
    [0, 0, 'below k'],
    [3, 3, 'below k'],
    [1, 4, 'below k'],
    [1, 5, 'not empty'],
    [5, 5, 'nothing below k'],
    [7, 9, 'nothing below k'],
  ] as const)('from %d to %d is %s at k = 5', (least, most, expected) => {
    expect(learnt({ least, most }, 5)).toBe(expected);
  });
});
