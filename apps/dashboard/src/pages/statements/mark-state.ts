/** What one has done with a statement. */
export interface Mark {
  readonly isRead: boolean;
  readonly isFlagged: boolean;
}

/** A mark as it is to be sent: the whole of it, so that the last one counts whatever came before. */
export interface WaitingMark extends Mark {
  readonly statementId: string;
}

export interface MarkState {
  /** Marks made in this visit, or kept from one that could not send them; they count before what the server told. */
  readonly made: ReadonlyMap<string, Mark>;
  readonly waiting: readonly WaitingMark[];
}

/** A visit begins with what the last one could not send. */
export function beginMarks(waiting: readonly WaitingMark[]): MarkState {
  return {
    waiting,
    made: new Map(waiting.map(({ statementId, isRead, isFlagged }) => [statementId, { isRead, isFlagged }])),
  };
}

/** Marks a statement; a mark of it that still waits gives way. */
export function putMark(state: MarkState, statementId: string, mark: Mark): MarkState {
  return {
    made: new Map(state.made).set(statementId, mark),
    waiting: [...state.waiting.filter((each) => each.statementId !== statementId), { statementId, ...mark }],
  };
}

/** The server has it, or does not take it: then what the server told stands again. */
export function settleMark(state: MarkState, mark: WaitingMark, isTaken: boolean): MarkState {
  const waiting = state.waiting.filter((each) => each !== mark);
  if (isTaken) return { ...state, waiting };
  const made = new Map(state.made);
  made.delete(mark.statementId);
  return { made, waiting };
}

function isWaitingMark(value: unknown): value is WaitingMark {
  if (typeof value !== 'object' || value === null) return false;
  const { statementId, isRead, isFlagged } = value as Readonly<Record<string, unknown>>;
  return typeof statementId === 'string' && typeof isRead === 'boolean' && typeof isFlagged === 'boolean';
}

/** Reads what was kept in the browser; nothing when it is not what we wrote. */
export function readMarks(text: string | null): WaitingMark[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWaitingMark) : [];
  } catch {
    return [];
  }
}

/** What is to be kept as text; null when all of it has reached the server. */
export function marksText({ waiting }: MarkState): string | null {
  return waiting.length === 0 ? null : JSON.stringify(waiting);
}
