import { describe, expect, it } from '@jest/globals';
import { measureOf, measuresOffered } from './map-measures';

const norr = { voices: 40, valence: { share: 0.75 }, population: { count: 500 } };
const soder = { voices: null, valence: { share: null }, population: { count: 2000 } };
const unknown = { voices: 25, valence: null, population: null };

describe('what the map shows', () => {
  it.each([
    [norr, 'voices', 40],
    [norr, 'perThousand', 80],
    [norr, 'praise', 0.75],
    [soder, 'voices', null],
    [soder, 'perThousand', null],
    [soder, 'praise', null],
    [unknown, 'perThousand', null],
    [unknown, 'praise', null],
  ] as const)('of %j, %s is %p', (district, measure, value) => {
    expect(measureOf(district, measure)).toBe(value);
  });

  it('is set against the population only where that is known of all', () => {
    expect(measuresOffered([norr, soder])).toEqual(['voices', 'perThousand', 'praise']);
    expect(measuresOffered([norr, unknown])).toEqual(['voices', 'praise']);
  });
});
