import { describe, expect, it } from '@jest/globals';
import { announcedWithin } from './announced.js';
import { figureName } from './figure-name.js';

const ren = figureName(['keyphrase', 'sv:ren']);
const announced = [
  { districtId: 'hotagen', what: ren, voices: 5 },
  { districtId: 'hotagen', what: figureName(['theme', 'lugn']), voices: 9 },
  { districtId: 'offerdal', what: ren, voices: 8 },
];

describe('what has been announced', () => {
  it.each([
    ['the very figure', figureName(['district', 'hotagen'], ['keyphrase', 'sv:ren']), 1],
    ['its district, once however much is announced there', figureName(['district', 'hotagen']), 1],
    ['both districts', figureName(['district', 'alsen', 'hotagen', 'offerdal'], ['keyphrase', 'sv:ren']), 2],
    ['everyone', figureName(), 2],
    ['everyone who says it', ren, 2],
    ['another district', figureName(['district', 'alsen'], ['keyphrase', 'sv:ren']), 0],
    ['something else said there', figureName(['district', 'offerdal'], ['theme', 'lugn']), 0],
    ['one month of it', figureName(['district', 'hotagen'], ['keyphrase', 'sv:ren'], ['time', '2020-09']), 0],
  ])('lies in the figure of %s or not', (_, figure, times) => {
    expect(announcedWithin(figure, announced)).toBe(times);
  });
});
