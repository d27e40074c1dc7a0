import { describe, expect, it } from '@jest/globals';
import { growth, MOST } from '../../../test/growth.js';
import { engine } from './testing/engine.js';

const TIMES = 20_000;

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
  ])('grows with the length of %j over and over', async (words) => {
    const make = (times: number) => `${words} `.repeat(times);
    expect(await growth(make, TIMES, (text) => engine.read(text))).toBeLessThan(MOST);
  });
});
