/** A decision made on this page, or undone from it: known here before the list of what has been done tells of it. */
export interface MadeHere {
  /** Its id, when the server has answered. */
  readonly decided: Promise<string>;
  /** Null until the server has answered. */
  readonly id: string | null;
  /** The statement it is about; null for several, or where only the list tells of it. */
  readonly statementId: string | null;
  readonly isUndone: boolean;
}

interface Told {
  readonly id: string;
  /** Who undid it; null while it stands. */
  readonly undoneBy: string | null;
}

/** What was made here, with something more known of one of it, which counts as the latest when it was not among it. */
export function withMade(made: readonly MadeHere[], now: MadeHere): readonly MadeHere[] {
  const isAmong = made.some(({ decided }) => decided === now.decided);
  return isAmong ? made.map((each) => (each.decided === now.decided ? now : each)) : [...made, now];
}

/** As it stands here; a decision that the list alone tells of is not made here. */
export function knownHere(made: readonly MadeHere[], id: string): MadeHere {
  return (
    made.find((each) => each.id === id) ?? { decided: Promise.resolve(id), id, statementId: null, isUndone: false }
  );
}

/** The decision that is undone first: the latest made here, else the latest that the list tells of; undefined for none. @param told latest first. */
export function latestStanding(made: readonly MadeHere[], told: readonly Told[]): MadeHere | undefined {
  const isUndoneByOthers = (id: string | null) => told.some((each) => each.id === id && each.undoneBy !== null);
  const own = made.findLast(({ id, isUndone }) => !isUndone && !isUndoneByOthers(id));
  if (own !== undefined) return own;
  const before = told.find(({ id, undoneBy }) => undoneBy === null && !made.some((each) => each.id === id));
  return before === undefined ? undefined : knownHere(made, before.id);
}
