import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { ReadUploadDocument, type UploadPartsFragment } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { redo, step, undo, type History } from './history';
import { keepReading, keptReading, sent, type ReadingState } from './reading-state';

/** Why the last change is not in what is shown. */
export interface ReadingTrouble {
  readonly error: unknown;
  /** It has not reached the server, but is kept here and can be sent again. */
  readonly kept: boolean;
}

/** A file's reading in the making: each change is sent, and what it comes to is shown. */
export interface ReadingInTheMaking {
  /** As the server last showed it. */
  readonly upload: UploadPartsFragment;
  readonly state: ReadingState;
  readonly busy: boolean;
  readonly trouble: ReadingTrouble | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (edit: (state: ReadingState) => ReadingState) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly again: () => void;
}

export function useReading(first: UploadPartsFragment): ReadingInTheMaking {
  const [upload, setUpload] = useState(first);
  const [start] = useState(() => keptReading(first, window.sessionStorage));
  const [history, setHistory] = useState(start.history);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ReadingTrouble | null>(null);
  const readUpload = useChange(ReadUploadDocument);
  const { id } = first;
  /** The history to be sent when the one under way has been answered; the last one that was answered. */
  const waiting = useRef<History<ReadingState> | null>(null);
  const sending = useRef(false);
  const answered = useRef(start.history);
  const latest = useRef(start.history);

  const send = useCallback(
    async (next: History<ReadingState>) => {
      waiting.current = next;
      if (sending.current) return;
      sending.current = true;
      setBusy(true);
      while (waiting.current !== null) {
        const now: History<ReadingState> = waiting.current;
        waiting.current = null;
        try {
          const { readUpload: answer } = await readUpload({ uploadId: id, reading: sent(now.present) });
          answered.current = now;
          if (waiting.current === null) setUpload(answer);
          keepReading(id, { history: now, reached: true }, window.sessionStorage);
          setTrouble(null);
        } catch (error) {
          const refused = error instanceof CombinedError && error.graphQLErrors.length > 0;
          waiting.current = null;
          setTrouble({ error, kept: !refused });
          if (refused) {
            // As if it had not been done.
            latest.current = answered.current;
            setHistory(answered.current);
            keepReading(id, { history: answered.current, reached: true }, window.sessionStorage);
          }
        }
      }
      sending.current = false;
      setBusy(false);
    },
    [id, readUpload],
  );

  const go = useCallback(
    (move: (history: History<ReadingState>) => History<ReadingState>) => {
      const next = move(latest.current);
      if (next === latest.current) return;
      latest.current = next;
      setHistory(next);
      keepReading(id, { history: next, reached: false }, window.sessionStorage);
      void send(next);
    },
    [id, send],
  );

  const sendUnreached = useEffectEvent(() => {
    if (!start.reached) void send(latest.current);
  });
  useEffect(() => sendUnreached(), []);

  return {
    upload,
    state: history.present,
    busy,
    trouble,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (edit) => go((before) => step(before, edit(before.present))),
    undo: () => go(undo),
    redo: () => go(redo),
    again: () => void send(latest.current),
  };
}
