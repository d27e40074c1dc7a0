/** Pixels: roomy for a few findings, closer for many. */
export function findingChartHeight(points: number): number {
  return 64 + points * (points > 6 ? 34 : 44);
}
