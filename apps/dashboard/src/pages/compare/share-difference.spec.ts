import { describe, expect, it } from '@jest/globals';
import { shareDifference } from './share-difference';

const share = (value: number | null, lower: number, upper: number) => ({ share: value, interval: { lower, upper } });

describe('how much larger one share is than another', () => {
  // Newcombe's own example: 56 of 70 against 48 of 80, Wilson intervals within; 0.0524 to 0.3339.
  it('has the interval of the method', () => {
    const found = shareDifference(share(0.8, 0.6916, 0.8773), share(0.6, 0.4904, 0.7004));
    expect(found?.value).toBeCloseTo(0.2, 10);
    expect(found?.lower).toBeCloseTo(0.0524, 3);
    expect(found?.upper).toBeCloseTo(0.3339, 3);
  });

  it('is turned about with the sides', () => {
    const [one, other] = [share(0.25, 0.17, 0.4), share(0.08, 0.04, 0.2)];
    const [there, back] = [shareDifference(one, other), shareDifference(other, one)];
    expect(back?.lower).toBeCloseTo(-(there?.upper ?? 0), 12);
    expect(back?.upper).toBeCloseTo(-(there?.lower ?? 0), 12);
  });

  it.each([
    [null, 0.2],
    [0.2, null],
  ])('is not told of %p and %p', (one, other) => {
    expect(shareDifference(share(one, 0, 0.3), share(other, 0, 0.3))).toBeNull();
  });
});
