import { markdownTable } from './table.js';

/** One line of the table of targets. */
export interface Target {
  readonly measure: string;
  /** Null where none is set and the figure stands beside one that has it. */
  readonly atLeast: number | null;
  readonly aim: number | null;
  /** Null where it was not measured, with the reason in `missing`. */
  readonly measured: number | null;
  readonly missing?: string;
  /** True where less is better. */
  readonly isCost?: boolean;
  /** How a figure is written, its unit with it. */
  readonly write: (value: number) => string;
}

/** The table of targets; a figure that falls short of the least has ✗ beside it, one that reaches the aim ★. */
export function targetTable(targets: readonly Target[]): string {
  return markdownTable(
    ['measure', 'at least', 'aim', 'measured'],
    targets.map((target) => [
      target.measure,
      demand(target, target.atLeast),
      demand(target, target.aim),
      target.measured === null
        ? (target.missing ?? '–')
        : target.write(target.measured) + mark(target, target.measured),
    ]),
  );
}

function demand({ isCost, write }: Target, value: number | null): string {
  if (value === null) return '–';
  return isCost === true ? `≤ ${write(value)}` : write(value);
}

function mark({ atLeast, aim, isCost }: Target, measured: number): string {
  const reaches = (value: number): boolean => (isCost === true ? measured <= value : measured >= value);
  if (atLeast !== null && !reaches(atLeast)) return ' ✗';
  return aim !== null && reaches(aim) ? ' ★' : '';
}
