import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** Which statement of the list is read by itself, as the address says. */
export interface ReadingPlace {
  /** Null while one looks at the list. */
  readonly id: string | null;
  /** From the list to a statement of it; the browser's way back leads to the list. */
  readonly open: (id: string) => void;
  /** From one statement to another. */
  readonly go: (id: string) => void;
  readonly back: () => void;
}

export function useReadingPlace(): ReadingPlace {
  const [parameters, setParameters] = useSearchParams();
  const navigate = useNavigate();
  const asked = parameters.get('yttrande');
  // A new address is drawn when there is time for it, and the next key may be pressed before.
  const [id, setId] = useState(asked);
  const [last, setLast] = useState(asked);
  if (asked !== last) {
    setLast(asked);
    setId(asked);
  }
  const cameFromList = useRef(false);
  function show(next: string | null, replace: boolean) {
    setId(next);
    setParameters(
      (now) => {
        const to = new URLSearchParams(now);
        if (next === null) to.delete('yttrande');
        else to.set('yttrande', next);
        return to;
      },
      { replace, preventScrollReset: true },
    );
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
  };
}
