import { describe, expect, it } from '@jest/globals';
import { engine } from './testing/engine.js';

const FEW = 5_000;
const TIMES_MORE = 4;
/** Twice what linear time would take leaves room for a busy machine; quadratic time takes twice that again. */
const MOST = 2 * TIMES_MORE;
const RUNS = 3;

function shortest(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    engine.read(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('time to read', () => {
  it.each([
    ['tyst'],
    ['tyst,'],
    ['fritt och'],
    ['finns inget'],
    ['finns ingen bättre'],
    ['inte'],
    ['slippa från'],
    ['skid- och'],
    ['i norra'],
    ['skoter led'],
    ['vacker plats'],
    ['men inte bra och'],
    ['Anna'],
    ['fiber xqz'],
    ['så bra,'],
    ['!?'],
  ])('grows with the length of %j over and over', (words) => {
    const few = `${words} `.repeat(FEW);
    const many = `${words} `.repeat(TIMES_MORE * FEW);
    engine.read(few);
    expect(shortest(many) / shortest(few)).toBeLessThan(MOST);
  });
});
