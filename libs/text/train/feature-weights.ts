const FIRST_ROWS = 65_536;

/** Weights that grow with the features seen, and their running averages, a row of one number a tag each. */
export class FeatureWeights {
  private readonly rowOf = new Map<number, number>();
  private now: Float64Array;
  private total: Float64Array;
  private since: Int32Array;
  private steps = 0;
  private readonly tags: number;
  private readonly scores: Float64Array;

  constructor(tags: number) {
    this.tags = tags;
    this.scores = new Float64Array(tags);
    this.now = new Float64Array(FIRST_ROWS * tags);
    this.total = new Float64Array(FIRST_ROWS * tags);
    this.since = new Int32Array(FIRST_ROWS * tags);
  }

  /** Where a feature's row starts. */
  row(feature: number): number {
    let row = this.rowOf.get(feature);
    if (row === undefined) {
      row = this.rowOf.size * this.tags;
      this.rowOf.set(feature, row);
      if (row >= this.now.length) this.grow();
    }
    return row;
  }

  /** The tag with the highest sum over the rows. */
  best(rows: readonly number[]): number {
    const { scores, now, tags } = this;
    scores.fill(0);
    for (const row of rows) for (let t = 0; t < tags; t++) scores[t] = (scores[t] ?? 0) + (now[row + t] ?? 0);
    let top = 0;
    for (let t = 1; t < tags; t++) if ((scores[t] ?? 0) > (scores[top] ?? 0)) top = t;
    return top;
  }

  /** One step of learning: nothing changes where the guess is right or the gold tag unknown (negative). */
  step(rows: readonly number[], gold: number, guess: number): void {
    this.steps++;
    if (gold === guess || gold < 0) return;
    for (const row of rows) {
      this.change(row + gold, 1);
      this.change(row + guess, -1);
    }
  }

  /** The mean of all weights that a feature has had. */
  averaged(): Map<number, Float64Array> {
    const { now, total, since, steps, tags } = this;
    const averages = new Map<number, Float64Array>();
    for (const [feature, row] of this.rowOf) {
      const values = new Float64Array(tags);
      for (let t = row; t < row + tags; t++)
        values[t - row] = ((total[t] ?? 0) + (now[t] ?? 0) * (steps - (since[t] ?? 0))) / steps;
      if (values.some((value) => value !== 0)) averages.set(feature, values);
    }
    return averages;
  }

  private change(at: number, by: number): void {
    const { now, total, since, steps } = this;
    total[at] = (total[at] ?? 0) + (now[at] ?? 0) * (steps - (since[at] ?? 0));
    since[at] = steps;
    now[at] = (now[at] ?? 0) + by;
  }

  private grow(): void {
    const now = new Float64Array(this.now.length * 2);
    const total = new Float64Array(this.now.length * 2);
    const since = new Int32Array(this.now.length * 2);
    now.set(this.now);
    total.set(this.total);
    since.set(this.since);
    this.now = now;
    this.total = total;
    this.since = since;
  }
}
