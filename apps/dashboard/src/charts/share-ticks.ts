const steps = [0.01, 0.02, 0.05, 0.1, 0.25] as const;
const mostSteps = 5;

/** Ticks of an axis of shares, from 0 to the first even one at or above the highest: at most six. @param highest 0 to 1. */
export function shareTicks(highest: number): number[] {
  const step = steps.find((each) => Math.ceil(highest / each - 1e-9) <= mostSteps) ?? 0.25;
  const count = Math.min(Math.round(1 / step), Math.max(1, Math.ceil(highest / step - 1e-9)));
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
}
