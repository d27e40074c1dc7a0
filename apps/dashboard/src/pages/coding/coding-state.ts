/** What one person makes of a statement: its themes, empty when none fits; null while it is not answered. */
export type Reading = readonly string[] | null;

export interface Answer {
  /** The statement's place in the sample. */
  readonly position: number;
  readonly themeIds: Reading;
}

/** What is chosen for a statement and not answered yet. */
export interface Draft {
  readonly position: number;
  readonly themeIds: readonly string[];
}

/** What outlives a reload: what has not reached the server. */
export interface Kept {
  readonly waiting: readonly Answer[];
  readonly draft: Draft | null;
}

export interface CodingState extends Kept {
  /** Answers given in this visit, which count before what the server told when it began. */
  readonly answers: ReadonlyMap<number, Reading>;
  /** What was there before each answer of this visit, the latest last. */
  readonly past: readonly Answer[];
}

/** A visit begins with what the last one could not send. */
export function beginCoding({ waiting, draft }: Kept): CodingState {
  return { waiting, draft, answers: new Map(waiting.map((each) => [each.position, each.themeIds])), past: [] };
}

/** Puts an answer in the place of the earlier one, and in the line of what is to be sent. */
function put(state: CodingState, given: Answer): CodingState {
  return {
    ...state,
    answers: new Map(state.answers).set(given.position, given.themeIds),
    waiting: [...state.waiting.filter((each) => each.position !== given.position), given],
    draft: state.draft?.position === given.position ? null : state.draft,
  };
}

/** Answers; `before` is what stood there. The same again is nothing to send, nor to undo. */
export function give(state: CodingState, given: Answer, before: Reading): CodingState {
  if (before !== null && before.join() === given.themeIds?.join()) return { ...state, draft: null };
  return { ...put(state, given), past: [...state.past, { position: given.position, themeIds: before }] };
}

/** As it was before the latest answer; the same state when there is none. */
export function undo(state: CodingState): CodingState {
  const last = state.past.at(-1);
  return last === undefined ? state : { ...put(state, last), past: state.past.slice(0, -1) };
}

/** The server has it. Only that very answer: a later one for the same statement still waits. */
export function arrived(state: CodingState, answer: Answer): CodingState {
  return { ...state, waiting: state.waiting.filter((each) => each !== answer) };
}

/** The server does not take it: what it told when the visit began stands again. */
export function refused(state: CodingState, answer: Answer): CodingState {
  const answers = new Map(state.answers);
  answers.delete(answer.position);
  return { ...arrived(state, answer), answers, past: state.past.filter((each) => each.position !== answer.position) };
}

const nothing: Kept = { waiting: [], draft: null };

function isReading(value: unknown): value is Reading {
  return value === null || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('position' in value) || !('themeIds' in value)) return false;
  return Number.isInteger(value.position) && isReading(value.themeIds);
}

/** Reads what was kept in the browser; nothing when it is not what we wrote. */
export function readKept(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const { waiting, draft } = kept as { readonly waiting?: unknown; readonly draft?: unknown };
    return {
      waiting: Array.isArray(waiting) ? waiting.filter(isAnswer) : [],
      draft: isAnswer(draft) && draft.themeIds !== null ? { ...draft, themeIds: draft.themeIds } : null,
    };
  } catch {
    return nothing;
  }
}

/** What is to be kept of a state as text; null when all of it has reached the server. */
export function keptText({ waiting, draft }: Kept): string | null {
  return waiting.length === 0 && draft === null ? null : JSON.stringify({ waiting, draft });
}
