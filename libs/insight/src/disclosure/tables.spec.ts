import { describe, expect, it } from '@jest/globals';
import { learnt } from './attacker.js';
import { figureName, narrowed } from './figure-name.js';
import { halfStepsBy } from './half-step.js';
import { tellCount } from './told-count.js';

const k = 3;
/** So many voices at most in each cell that is listed. */
const most = 4 * k;
const districts = ['a', 'b'] as const;
const months = ['x', 'y'] as const;
const all = figureName();
const cellFigures = districts.flatMap((d) => months.map((m) => narrowed(all, ['district', d], ['time', m])));
const rowFigures = districts.map((d) => narrowed(all, ['district', d]));
const columnFigures = months.map((m) => narrowed(all, ['time', m]));

type Sums = 'none' | 'one side' | 'both sides';

/** How many cells one who knows the rule, not the secret, places below k, of all tables of two districts and two months. */
function placed(sums: Sums): number {
  const cases = new Map<string, { least: number[]; most: number[] }>();
  for (let mask = 0; mask < 16; mask++) {
    const coins = new Map(
      ['district a', 'district b', 'time x', 'time y'].map((name, at) => [name, ((mask >> at) & 1) as 0 | 1]),
    );
    const halfStep = halfStepsBy((dimension, element) => coins.get(`${dimension} ${element}`) ?? 0);
    const [ofCells, ofRows, ofColumns] = [cellFigures, rowFigures, columnFigures].map((figures) =>
      figures.map(halfStep),
    ) as [(0 | 1)[], (0 | 1)[], (0 | 1)[]];
    const told = Array.from({ length: 4 * most + 1 }, (_, n) => [tellCount(n, 0, k) ?? 0, tellCount(n, 1, k) ?? 0]);
    const tell = (voices: number, step: 0 | 1 | undefined) => told[voices]?.[step ?? 0] ?? 0;
    for (let code = 0; code < (most + 1) ** 4; code++) {
      const cells = [0, 1, 2, 3].map((at) => Math.floor(code / (most + 1) ** at) % (most + 1)) as [
        number,
        number,
        number,
        number,
      ];
      const [ax, ay, bx, by] = cells;
      const answers = cells.map((cell, at) => tell(cell, ofCells[at]));
      if (sums !== 'none') answers.push(tell(ax + bx, ofColumns[0]), tell(ay + by, ofColumns[1]));
      if (sums === 'both sides') answers.push(tell(ax + ay, ofRows[0]), tell(bx + by, ofRows[1]));
      answers.push(tell(ax + ay + bx + by, 0));
      const shown = answers.join(' ');
      const before = cases.get(shown);
      if (before === undefined) cases.set(shown, { least: [...cells], most: [...cells] });
      else
        cells.forEach((cell, at) => {
          before.least[at] = Math.min(before.least[at] ?? cell, cell);
          before.most[at] = Math.max(before.most[at] ?? cell, cell);
        });
    }
  }
  let found = 0;
  for (const { least, most: highest } of cases.values()) {
    // Answers near the end of the list lack cases beyond it.
    if (highest.some((count) => count >= most)) continue;
    highest.forEach((count, at) => {
      if (learnt({ least: least[at] ?? 0, most: count }, k) === 'below k') found++;
    });
  }
  return found;
}

describe('a table of who by when, the worst case: every voice in one cell', () => {
  it.each(['none', 'one side'] as const)('places no cell below k beside its total, with the sums of %s', (sums) => {
    expect(placed(sums)).toBe(0);
  });

  it('would place many with the sums of both sides, so these are never told together', () => {
    expect(placed('both sides')).toBeGreaterThan(1000);
  });
});
