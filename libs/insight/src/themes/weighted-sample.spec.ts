import { describe, expect, it } from '@jest/globals';
import { textHash } from './text-hash.js';
import { weightedSample } from './weighted-sample.js';

const people = Array.from({ length: 1000 }, (_, n) => ({ id: `p${n}`, weight: 1 }));
const posts = Array.from({ length: 1000 }, (_, n) => ({ id: `spam${n}`, weight: 0.001 }));

describe('weighted sample', () => {
  it('is all of them, in order of id, where they are few enough', () => {
    expect(
      weightedSample(
        [
          { id: 'b', weight: 1 },
          { id: 'a', weight: 1 },
        ],
        2,
        1,
      ).map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  it('is the same in any order, and another with another seed', () => {
    const sample = weightedSample(people, 100, 1);
    expect(sample).toHaveLength(100);
    expect(weightedSample(people.toReversed(), 100, 1)).toEqual(sample);
    expect(weightedSample(people, 100, 2)).not.toEqual(sample);
  });

  // A thousand posts of one voice weigh 1 of 1,001: of 500 drawn, half a post is expected, and six or more are one in 10⁴.
  it('lets one who posts a thousand times in as one', () => {
    const drawn = weightedSample([...people, ...posts], 500, 1);
    expect(drawn.filter(({ id }) => id.startsWith('spam')).length).toBeLessThan(6);
  });

  it('draws nearly the same again when there are five in a hundred more', () => {
    const before = new Set(weightedSample(people.slice(0, 950), 100, 1).map(({ id }) => id));
    const after = weightedSample(people, 100, 1);
    expect(after.filter(({ id }) => before.has(id)).length).toBeGreaterThanOrEqual(88);
  });
});

describe('text hash', () => {
  it('is spread evenly: of 1,000 alike texts about 100 fall in each tenth', () => {
    const tenths = people.map(({ id }) => Math.floor((textHash(id, 9) / 0x1_0000_0000) * 10));
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = tenths.filter((each) => each === tenth).length;
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(140);
    }
  });
});
