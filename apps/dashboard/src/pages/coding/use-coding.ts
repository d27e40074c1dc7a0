import { useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { CodeStatementDocument, TakeBackCodingDocument, type CodingQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { keepInBrowser } from '../../ui/keep-in-browser';
import type { HeldBack } from '../../graphql/held-back';
import { useSending } from '../../graphql/use-sending';
import { arrived, beginCoding, give, keptText, readKept, refused, undo, type Reading } from './coding-state';

export type Sample = NonNullable<CodingQuery['qualitySample']>;
export type SampledStatement = Sample['statements'][number];

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
  /** Why they did not at the last try; null when they did. */
  readonly held: HeldBack | null;
  /** Why the server did not take an answer. */
  readonly refusal: CombinedError | null;
}

function storageKey(sampleId: string, coder: string): string {
  return `guldkorn-coding:${sampleId}:${coder.toLocaleLowerCase('sv')}`;
}

/** Holds what a person makes of a sample: every answer is sent at once, and kept in the browser until it has arrived. */
export function useCoding({ id: sampleId, statements }: Sample, coder: string): Coding {
  const key = storageKey(sampleId, coder);
  const [state, setState] = useState(() => beginCoding(readKept(localStorage.getItem(key))));
  const [refusal, setRefusal] = useState<CombinedError | null>(null);
  const code = useChange(CodeStatementDocument);
  const takeBack = useChange(TakeBackCodingDocument);
  useEffect(() => keepInBrowser(key, keptText(state)), [key, state]);
  const held = useSending(
    state.waiting,
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
    held,
    refusal,
  };
}
