/**
 * Pairs rows with columns so that the sum of what the pairs are worth is as high as can be: the Hungarian method (Kuhn
 * 1955, doi 10.1002/nav.3800020109), by shortest augmenting paths (Jonker & Volgenant 1987, doi 10.1007/BF02278710).
 */

/**
 * @param worth rows × columns, each 0 or more; what is worth 0 is never paired.
 * @returns the column of each row, or -1; no column twice.
 */
export function bestPairing(worth: readonly (readonly number[])[]): number[] {
  const columns = worth.reduce((most, row) => Math.max(most, row.length), 0);
  const size = Math.max(worth.length, columns);
  const cost = (row: number, column: number) => -(worth[row - 1]?.[column - 1] ?? 0);
  // One-based; column 0 is where a row waits that has none yet.
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const from = new Int32Array(size + 1);
    const reached = new Uint8Array(size + 1);
    let column = 0;
    do {
      reached[column] = 1;
      const current = rowOf[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (reached[other] === 1) continue;
        const reduced = cost(current, other) - (rowPrice[current] ?? 0) - (columnPrice[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          from[other] = column;
        }
        if ((slack[other] ?? 0) < step) {
          step = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++)
        if (reached[other] === 1) {
          rowPrice[rowOf[other] ?? 0]! += step;
          columnPrice[other]! -= step;
        } else slack[other]! -= step;
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const pairs = worth.map(() => -1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if ((worth[row]?.[column - 1] ?? 0) > 0) pairs[row] = column - 1;
  }
  return pairs;
}
