/** A guldkorn as it is known again from one run to the next. */
export interface SeenNugget {
  readonly districtId: string;
  readonly keyphraseId: string;
  readonly label: string;
}

/** What stood on the overview at one moment. */
export interface Visit {
  /** ISO moment. */
  readonly at: string;
  readonly runId: string;
  readonly submissions: number;
  readonly notes: number;
  readonly nuggets: readonly SeenNugget[];
}

/** What differs between two visits. */
export interface SinceVisit {
  /** How many more; negative where some have been taken back. */
  readonly submissions: number;
  readonly notes: number;
  readonly came: readonly SeenNugget[];
  readonly went: readonly SeenNugget[];
}

const keyOf = ({ districtId, keyphraseId }: SeenNugget): string => `${districtId}/${keyphraseId}`;

/** What has changed from one visit to a later one. */
export function sinceVisit(before: Visit, now: Visit): SinceVisit {
  const seen = new Set(before.nuggets.map(keyOf));
  const standing = new Set(now.nuggets.map(keyOf));
  return {
    submissions: now.submissions - before.submissions,
    notes: now.notes - before.notes,
    came: now.nuggets.filter((nugget) => !seen.has(keyOf(nugget))),
    went: before.nuggets.filter((nugget) => !standing.has(keyOf(nugget))),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isNugget(value: unknown): value is SeenNugget {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<keyof SeenNugget, unknown>;
  return isText(one.districtId) && isText(one.keyphraseId) && isText(one.label);
}

/** A visit as the browser kept it; null when it kept none, or what it kept cannot be read. */
export function readVisit(text: string | null): Visit | null {
  if (text === null) return null;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof kept !== 'object' || kept === null) return null;
  const { at, runId, submissions, notes, nuggets } = kept as Record<keyof Visit, unknown>;
  if (!isText(at) || Number.isNaN(Date.parse(at)) || !isText(runId) || !Array.isArray(nuggets)) return null;
  if (!Number.isSafeInteger(submissions) || !Number.isSafeInteger(notes) || !nuggets.every(isNugget)) return null;
  return { at, runId, submissions: submissions as number, notes: notes as number, nuggets };
}
