import { useEffect, useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { CodeStatementDocument, TakeBackCodingDocument, type CodingQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import {
  arrived,
  beginCoding,
  give,
  keptText,
  readKept,
  refused,
  undo,
  type Answer,
  type CodingState,
  type Reading,
} from './coding-state';

export type Sample = NonNullable<CodingQuery['qualitySample']>;
export type SampledStatement = Sample['statements'][number];

/** Milliseconds between tries when the server cannot be reached. */
const tryAgainAfter = 4000;

/** One person's coding of a sample. */
export interface Coding {
  /** What the person has answered; null when nothing yet. */
  readonly given: (position: number) => Reading;
  /** What stands chosen on the page: what is being chosen, else what was answered. */
  readonly chosen: (position: number) => readonly string[];
  /** Whether something is chosen that has not been answered. */
  readonly isDrafted: (position: number) => boolean;
  readonly choose: (position: number, themeIds: readonly string[]) => void;
  /** Lets go of what is chosen and not answered. */
  readonly drop: () => void;
  readonly answer: (position: number, themeIds: readonly string[]) => void;
  /** Takes the latest answer back. @returns the statement's place; undefined when there is none to take back. */
  readonly undo: () => number | undefined;
  /** Answers that have not reached the server. */
  readonly waiting: number;
  /** Whether the server could not be reached at the last try. */
  readonly isLost: boolean;
  /** Why the server did not take an answer. */
  readonly refusal: CombinedError | null;
}

function storageKey(sampleId: string, coder: string): string {
  return `guldkorn-coding:${sampleId}:${coder.toLocaleLowerCase('sv')}`;
}

/** Keeps in the browser what has not reached the server; where it may not, it lives as long as the page. */
function keep(key: string, state: CodingState): void {
  const text = keptText(state);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Full or not allowed.
  }
}

/** Sends what waits, one at a time; again and again while the server cannot be reached. */
function useSending(
  { waiting }: CodingState,
  send: (answer: Answer) => Promise<unknown>,
  onArrived: (answer: Answer) => void,
  onRefused: (answer: Answer, error: CombinedError) => void,
): boolean {
  const [isLost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const sending = useRef(false);
  const how = useRef({ send, onArrived, onRefused });
  useEffect(() => {
    how.current = { send, onArrived, onRefused };
  });
  const [first] = waiting;
  useEffect(() => {
    if (first === undefined || sending.current) return;
    const settle = (lost: boolean) => {
      sending.current = false;
      setLost(lost);
      // What was answered meanwhile has its turn; what did not arrive has it by the clock.
      if (!lost) setTurn((now) => now + 1);
    };
    sending.current = true;
    how.current.send(first).then(
      () => {
        how.current.onArrived(first);
        settle(false);
      },
      (error: unknown) => {
        const isRefusal = error instanceof CombinedError && error.graphQLErrors.length > 0;
        if (isRefusal) how.current.onRefused(first, error);
        settle(!isRefusal);
      },
    );
  }, [first, turn]);
  useEffect(() => {
    if (!isLost) return undefined;
    const again = () => setTurn((now) => now + 1);
    const clock = window.setInterval(again, tryAgainAfter);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(clock);
      window.removeEventListener('online', again);
    };
  }, [isLost]);
  return isLost;
}

/** Holds what a person makes of a sample: every answer is sent at once, and kept in the browser until it has arrived. */
export function useCoding({ id: sampleId, statements }: Sample, coder: string): Coding {
  const key = storageKey(sampleId, coder);
  const [state, setState] = useState(() => beginCoding(readKept(localStorage.getItem(key))));
  const [refusal, setRefusal] = useState<CombinedError | null>(null);
  const code = useChange(CodeStatementDocument);
  const takeBack = useChange(TakeBackCodingDocument);
  useEffect(() => keep(key, state), [key, state]);
  const isLost = useSending(
    state,
    ({ position, themeIds }): Promise<unknown> =>
      themeIds === null
        ? takeBack({ sampleId, position, coder })
        : code({ sampleId, position, coder, themeIds: [...themeIds] }),
    (answer) => setState((now) => arrived(now, answer)),
    (answer, error) => {
      setState((now) => refused(now, answer));
      setRefusal(error);
    },
  );

  function given(position: number): Reading {
    const answered = state.answers.get(position);
    if (answered !== undefined) return answered;
    return statements.find((each) => each.position === position)?.themeIds ?? null;
  }
  const isDrafted = (position: number) => state.draft?.position === position;
  return {
    given,
    isDrafted,
    chosen: (position) => (state.draft?.position === position ? state.draft.themeIds : (given(position) ?? [])),
    choose: (position, themeIds) => setState((now) => ({ ...now, draft: { position, themeIds } })),
    drop: () => setState((now) => ({ ...now, draft: null })),
    answer: (position, themeIds) => {
      setRefusal(null);
      setState((now) => give(now, { position, themeIds }, given(position)));
    },
    undo: () => {
      setState(undo);
      return state.past.at(-1)?.position;
    },
    waiting: state.waiting.length,
    isLost,
    refusal,
  };
}
