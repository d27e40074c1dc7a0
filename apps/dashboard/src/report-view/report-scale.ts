import { shareTicks } from '../charts/share-ticks';

const steps = [1, 2, 5] as const;
const mostSteps = 5;

/** Whole ticks from 0 to the first even one at or above the largest. */
function countTicks(largest: number): number[] {
  let size = 1;
  for (;;) {
    for (const each of steps) {
      const step = each * size;
      if (largest <= step * mostSteps)
        return Array.from({ length: Math.max(1, Math.ceil(largest / step)) + 1 }, (_, index) => index * step);
    }
    size *= 10;
  }
}

/** The ticks of a chart's axis, the last of which is the end of its scale. */
export function ticksOf({ unit, largest }: { readonly unit: 'SHARE' | 'COUNT'; readonly largest: number }): number[] {
  return unit === 'SHARE' ? shareTicks(largest) : countTicks(largest);
}
