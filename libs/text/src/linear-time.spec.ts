import { describe, expect, it } from '@jest/globals';
import { engine } from './testing/engine.js';

const FEW = 2_500;
const TIMES_MORE = 8;
/** Linear time takes 8 times as long, and up to 20 where a busy machine's caches are full; quadratic takes 64. */
const MOST = 5 * TIMES_MORE;
const ATTEMPTS = 10;

/** Microseconds of the processor's own time, which others on the machine do not lengthen. */
function timeOf(text: string): number {
  const started = process.cpuUsage();
  engine.read(text);
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

/** How many times longer 8 times as much takes; measured again where something came between. */
function growth(words: string): number {
  const few = `${words} `.repeat(FEW);
  const many = `${words} `.repeat(TIMES_MORE * FEW);
  engine.read(few);
  let [leastOfFew, leastOfMany] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && !(leastOfMany / leastOfFew < MOST); attempt++) {
    leastOfFew = Math.min(leastOfFew, timeOf(few));
    leastOfMany = Math.min(leastOfMany, timeOf(many));
  }
  return leastOfMany / leastOfFew;
}

describe('time to read', () => {
  it.each([
    ['tyst'],
    ['skidspår'],
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
    ['Anna och Björn (S)'],
    ['070-174 06 05'],
    ['Storgatan 12, 812 34 Granbyn'],
    ['1981-12-18-'],
    ['a@b.se (at)'],
    ['så bra,'],
    ['!?'],
  ])('grows with the length of %j over and over', (words) => {
    expect(growth(words)).toBeLessThan(MOST);
  });
});
