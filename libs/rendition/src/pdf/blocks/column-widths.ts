/** What a column asks for: so much that no word is parted, and so much that nothing is wrapped. */
export interface WantedWidth {
  readonly least: number;
  readonly most: number;
}

/**
 * The columns' widths, together the table's. Those that ask for less than their share get all that they ask for, and the others share
 * what is left: at least whole words where there is room, else in proportion to their longest words.
 */
export function columnWidths(wanted: readonly WantedWidth[], width: number): number[] {
  // A single endless word is not to take the others' room.
  const cap = Math.max(width / wanted.length, width * 0.4);
  const least = wanted.map((one) => Math.min(one.least, cap));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const leastSum = sum(least);
  if (leastSum >= width) return least.map((one) => (one / leastSum) * width);
  const widths = new Map<number, number>();
  const narrowFirst = [...wanted.keys()].sort((one, other) => (wanted[one]?.most ?? 0) - (wanted[other]?.most ?? 0));
  let left = width;
  for (const [done, column] of narrowFirst.entries()) {
    const others = narrowFirst.slice(done + 1);
    const room = left - sum(others.map((other) => least[other] ?? 0));
    const fair = Math.max(least[column] ?? 0, Math.min(room, left / (others.length + 1)));
    const given = others.length === 0 ? left : Math.min(Math.max(wanted[column]?.most ?? 0, least[column] ?? 0), fair);
    widths.set(column, given);
    left -= given;
  }
  // Where all got what they asked for, the widest would take all that is left; it is shared instead.
  const widest = narrowFirst.at(-1) ?? 0;
  const surplus = Math.max(0, (widths.get(widest) ?? 0) - Math.max(wanted[widest]?.most ?? 0, least[widest] ?? 0));
  widths.set(widest, (widths.get(widest) ?? 0) - surplus);
  return [...wanted.keys()].map((column) => (widths.get(column) ?? 0) + surplus / wanted.length);
}
