import { describe, expect, it } from '@jest/globals';
import { ticksOf } from './report-scale';

describe('the axis of a chart in a report', () => {
  it.each([
    ['SHARE', 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
    ['COUNT', 0, [0, 1]],
    ['COUNT', 4, [0, 1, 2, 3, 4]],
    ['COUNT', 35, [0, 10, 20, 30, 40]],
    ['COUNT', 260, [0, 100, 200, 300]],
  ] as const)('of %s up to %s', (unit, largest, ticks) => {
    expect(ticksOf({ unit, largest })).toEqual(ticks);
  });
});
