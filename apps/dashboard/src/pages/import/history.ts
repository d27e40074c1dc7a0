/** What one has done, step by step, so that it can be undone and done again. */
export interface History<State> {
  /** Oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** What was undone, the next to do again first. */
  readonly future: readonly State[];
}

const mostSteps = 200;

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** One step on: what was undone before it is gone. */
export function step<State>({ past, present }: History<State>, next: State): History<State> {
  return { past: [...past, present].slice(-mostSteps), present: next, future: [] };
}

/** The same history where there is nothing to undo. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** The same history where nothing was undone. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
