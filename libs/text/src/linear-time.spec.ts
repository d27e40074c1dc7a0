import { describe, expect, it } from '@jest/globals';
import { engine } from './testing/engine.js';

const FEW = 2_500;
const TIMES_MORE = 8;
/** Linear time takes 8 times as long, quadratic 64: between them there is room for a busy machine. */
const MOST = 3 * TIMES_MORE;
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
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= MOST; attempt++)
    least = Math.min(least, timeOf(many) / timeOf(few));
  return least;
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
