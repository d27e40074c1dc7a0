import { expect, it } from '@jest/globals';
import { shareTicks } from './share-ticks';

it.each([
  [0, [0, 0.01]],
  [0.03, [0, 0.01, 0.02, 0.03]],
  [0.17, [0, 0.05, 0.1, 0.15, 0.2]],
  [0.4, [0, 0.1, 0.2, 0.3, 0.4]],
  [0.41, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [0.51, [0, 0.25, 0.5, 0.75]],
  [1, [0, 0.25, 0.5, 0.75, 1]],
])('up to %p an axis of shares has the ticks %p', (highest, ticks) => {
  expect(shareTicks(highest)).toEqual(ticks);
});
