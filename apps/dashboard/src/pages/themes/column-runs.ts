interface Told {
  readonly voices?: number | null;
}

/** Columns that stand as one. */
export interface ColumnRun<Column> {
  readonly first: Column;
  readonly last: Column;
}

/** Joins columns in a row whose voices are all too few to tell; every other stands by itself. */
export function columnRuns<Column extends Told>(columns: readonly Column[]): ColumnRun<Column>[] {
  const runs: { first: Column; last: Column }[] = [];
  let before: Column | undefined;
  for (const column of columns) {
    const open = runs.at(-1);
    const bothFew = before !== undefined && isFew(before) && isFew(column);
    if (open !== undefined && bothFew) open.last = column;
    else runs.push({ first: column, last: column });
    before = column;
  }
  return runs;
}

function isFew({ voices }: Told): boolean {
  return voices === null || voices === undefined;
}
