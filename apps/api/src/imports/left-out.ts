import type { Exclusion, Problem } from '@guldkorn/intake';

/** A reason why rows of a file were left out. */
export interface LeftOut {
  readonly code: string;
  readonly count: number;
  /** As told of the first row. */
  readonly text: Problem['message'];
}

/** How many were left out for each reason, in the order of the file. */
export function leftOutByReason(excluded: readonly Exclusion[]): LeftOut[] {
  const byCode = new Map<string, { code: string; count: number; text: Problem['message'] }>();
  for (const { code, message, rows = 1 } of excluded) {
    const one = byCode.get(code);
    if (one === undefined) byCode.set(code, { code, count: rows, text: message });
    else one.count += rows;
  }
  return [...byCode.values()];
}
