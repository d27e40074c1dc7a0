import { useCallback, useEffect, useState } from 'react';
import { readVisit, type Visit } from './last-visit';

const lastSeen = 'guldkorn.översikt.senast';
const comparedWith = 'guldkorn.översikt.jämförs-med';

/** The visit before this one, read once: this tab goes on comparing with it until it is closed or told that it is seen. */
export function previousVisit(): Visit | null {
  return readVisit(sessionStorage.getItem(comparedWith) ?? localStorage.getItem(lastSeen));
}

/**
 * Keeps what stands now for the next visit, and gives what stood at the one before; null at the first.
 * @param now null while it is not known.
 */
export function useLastVisit(now: Visit | null): { readonly before: Visit | null; readonly seen: () => void } {
  const [before, setBefore] = useState(previousVisit);
  useEffect(() => {
    if (now === null) return;
    if (before !== null) sessionStorage.setItem(comparedWith, JSON.stringify(before));
    localStorage.setItem(lastSeen, JSON.stringify(now));
  }, [now, before]);
  const seen = useCallback(() => {
    sessionStorage.removeItem(comparedWith);
    setBefore(null);
  }, []);
  return { before, seen };
}
