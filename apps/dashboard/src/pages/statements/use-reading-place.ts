import { startTransition, useOptimistic, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddressParameters } from '../../ui/use-address-parameters';

/** Which statement of the list is read by itself, as the address says. */
export interface ReadingPlace {
  /** Null while one looks at the list. */
  readonly id: string | null;
  /** From the list to a statement of it; the browser's way back leads to the list. */
  readonly open: (id: string) => void;
  /** From one statement to another. */
  readonly go: (id: string) => void;
  readonly back: () => void;
  /** Back in the list: the statement that one has read last, until one has gone on from it. */
  readonly goOnFrom: string | null;
  readonly goneOn: () => void;
}

export function useReadingPlace(): ReadingPlace {
  const [parameters, setParameters] = useAddressParameters();
  const navigate = useNavigate();
  const asked = parameters.get('yttrande');
  // A new address is drawn when there is time for it, and the next key may be pressed before. Once it is drawn it alone counts:
  // whoever has gone back in the meantime is where they went.
  const [id, showSoon] = useOptimistic(asked);
  const [lastRead, setLastRead] = useState(id);
  if (id !== null && id !== lastRead) setLastRead(id);
  const cameFromList = useRef(false);
  function show(next: string | null, replace: boolean) {
    startTransition(() => {
      showSoon(next);
      setParameters(
        (now) => {
          const to = new URLSearchParams(now);
          if (next === null) to.delete('yttrande');
          else to.set('yttrande', next);
          return to;
        },
        { replace, preventScrollReset: true },
      );
    });
  }
  return {
    id,
    open: (next) => {
      cameFromList.current = true;
      show(next, false);
    },
    go: (next) => show(next, true),
    back: () => {
      if (cameFromList.current) void navigate(-1);
      else show(null, true);
      cameFromList.current = false;
    },
    goOnFrom: id === null ? lastRead : null,
    goneOn: () => setLastRead(null),
  };
}
