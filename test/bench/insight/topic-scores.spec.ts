import { describe, expect, it } from '@jest/globals';
import { macroF1, normalizedMutualInformation, purity } from './topic-scores.js';

describe('agreement of groups and topics', () => {
  it.each([
    ['the same under other names', 'aabb', 'xxyy', 1, 1],
    ['nothing to do with each other', 'abab', 'xxyy', 0.5, 0],
    ['one astray', 'aaab', 'xxyy', 0.75, null],
  ])('%s', (_, groups, topics, pure, information) => {
    expect(purity([...groups], [...topics])).toBeCloseTo(pure, 12);
    // Of aaab and xxyy: information = ½ ln (4/3) + ¼ ln (2/3) + ¼ ln 2; H = ¾ ln (4/3) + ¼ ln 4 and ln 2.
    const astray =
      (0.5 * Math.log(4 / 3) + 0.25 * Math.log(2 / 3) + 0.25 * Math.log(2)) /
      ((0.75 * Math.log(4 / 3) + 0.25 * Math.log(4) + Math.log(2)) / 2);
    expect(normalizedMutualInformation([...groups], [...topics])).toBeCloseTo(information ?? astray, 12);
  });

  // x: 1 right, 2 given, 1 true: ⅔. y: 1 right, 1 given, 2 true: ⅔. z: never: 0.
  it('macro F1 is the mean over classes', () => {
    expect(macroF1(['x', 'x', 'y'], ['x', 'y', 'y'], ['x', 'y', 'z'])).toBeCloseTo(4 / 9, 12);
  });
});
