import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { ReadUploadDocument, type UploadPartsFragment } from '../../graphql/generated/graphql';
import { heldBack, passesByItself, type HeldBack } from '../../graphql/held-back';
import { useChange } from '../../graphql/use-data';
import { useTryAgain } from '../../graphql/use-try-again';
import { redo, step, undo, type History } from './history';
import type { Change } from './note-edits';
import { keepReading, keptReading, readingFrom, sent, type ReadingState } from './reading-state';

/** Why the last change is not in what is shown. */
export interface ReadingTrouble {
  readonly error: unknown;
  /** Why it has not reached the server, but is kept here and can be sent again; null when it was refused for good. */
  readonly held: HeldBack | null;
}

/** A file's reading in the making: each change is sent, and what it comes to is shown. */
export interface ReadingInTheMaking {
  /** As the server last showed it. */
  readonly upload: UploadPartsFragment;
  readonly state: ReadingState;
  /** Corrections of a note that `upload` does not show yet. */
  readonly waiting: readonly Change[];
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
  /** What `upload` shows. */
  const [shown, setShown] = useState(start.reached ? start.history.present : readingFrom(first));
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

  /** What each reading came to, as far as it has been answered. */
  const answers = useRef(new WeakMap<ReadingState, UploadPartsFragment>());
  const show = useCallback((reading: ReadingState) => {
    const answer = answers.current.get(reading);
    if (answer === undefined) return;
    setUpload(answer);
    setShown(reading);
  }, []);

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
          answers.current.set(now.present, answer);
          if (waiting.current === null) show(now.present);
          keepReading(id, { history: latest.current, reached: latest.current === now }, window.sessionStorage);
          setTrouble(null);
        } catch (error) {
          const held = heldBack(error);
          waiting.current = null;
          setTrouble({ error, held });
          if (held === null) {
            // As if it had not been done.
            latest.current = answered.current;
            setHistory(answered.current);
            show(answered.current.present);
            keepReading(id, { history: answered.current, reached: true }, window.sessionStorage);
          }
        }
      }
      sending.current = false;
      setBusy(false);
    },
    [id, readUpload, show],
  );

  const go = useCallback(
    (move: (history: History<ReadingState>) => History<ReadingState>) => {
      const next = move(latest.current);
      if (next === latest.current) return;
      latest.current = next;
      setHistory(next);
      // What was undone is gone at once: the next correction is built on what is shown.
      show(next.present);
      keepReading(id, { history: next, reached: false }, window.sessionStorage);
      void send(next);
    },
    [id, send, show],
  );

  const sendUnreached = useEffectEvent(() => {
    if (!start.reached) void send(latest.current);
  });
  useEffect(() => sendUnreached(), []);
  const rememberFirst = useEffectEvent(() => {
    if (start.reached) answers.current.set(start.history.present, first);
  });
  useEffect(() => rememberFirst(), []);
  const held = trouble?.held ?? null;
  const again = useCallback(() => void send(latest.current), [send]);
  // What takes somebody to do something is not tried by the clock: each try shows on the page.
  useTryAgain(held !== null, again, held !== null && passesByItself(held));

  const { changes } = history.present;
  const unshown = useMemo(() => changes.filter((change) => !shown.changes.includes(change)), [changes, shown]);
  return {
    upload,
    state: history.present,
    waiting: unshown,
    busy,
    trouble,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (edit) => go((before) => step(before, edit(before.present))),
    undo: () => go(undo),
    redo: () => go(redo),
    again,
  };
}
