import { useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { MarkStatementDocument } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import type { HeldBack } from '../../graphql/held-back';
import { useSending } from '../../graphql/use-sending';
import { keepInBrowser } from '../../ui/keep-in-browser';
import { beginMarks, marksText, putMark, readMarks, settleMark, type Mark } from './mark-state';

/** What is known of a statement's marks when it is shown. */
export interface Markable {
  readonly id: string;
  readonly mark?: Mark | undefined;
}

/** One person's marks: what has been read and flagged. */
export interface Marks {
  readonly of: (statement: Markable) => Mark;
  /** Marks a statement; what is left out stays as it is. */
  readonly set: (statement: Markable, change: Partial<Mark>) => void;
  /** Marks that have not reached the server. */
  readonly waiting: number;
  /** How many have reached it in this visit. */
  readonly arrived: number;
  /** Why they did not at the last try; null when they did. */
  readonly held: HeldBack | null;
  /** Why the server did not take one. */
  readonly refusal: CombinedError | null;
}

const none: Mark = { isRead: false, isFlagged: false };

/** Holds what one person marks: each is sent at once, and kept in the browser until it has arrived. */
export function useMarks(reader: string): Marks {
  const key = `guldkorn-marks:${reader.toLocaleLowerCase('sv')}`;
  const [state, setState] = useState(() => beginMarks(reader === '' ? [] : readMarks(localStorage.getItem(key))));
  const [arrived, setArrived] = useState(0);
  const [refusal, setRefusal] = useState<CombinedError | null>(null);
  const mark = useChange(MarkStatementDocument);
  useEffect(() => {
    if (reader !== '') keepInBrowser(key, marksText(state));
  }, [key, reader, state]);
  const held = useSending(
    state.waiting,
    (waiting) => mark({ ...waiting, by: reader }),
    (waiting) => {
      setState((now) => settleMark(now, waiting, true));
      setArrived((now) => now + 1);
    },
    (waiting, error) => {
      setState((now) => settleMark(now, waiting, false));
      setRefusal(error);
    },
  );
  const of = ({ id, mark: told }: Markable): Mark => state.made.get(id) ?? told ?? none;
  return {
    of,
    set: (statement, change) => {
      const before = of(statement);
      const after = { ...before, ...change };
      if (after.isRead === before.isRead && after.isFlagged === before.isFlagged) return;
      setRefusal(null);
      setState((now) => putMark(now, statement.id, after));
    },
    waiting: state.waiting.length,
    arrived,
    held,
    refusal,
  };
}
