import { useState } from 'react';
import { withItem, withTakenBack, type Outline, type ReportItem } from './outline';

/** What was taken away, and how it comes back. */
type Removal =
  | { readonly kind: 'item'; readonly item: ReportItem; readonly at: number }
  | { readonly kind: 'block'; readonly blockId: string };

export interface Removals {
  /** The last that was taken away and has not come back; null for none. */
  readonly last: Removal | null;
  readonly note: (removal: Removal) => void;
  /** Brings the last back. */
  readonly undo: () => void;
}

/** Remembers what is taken away, so that it can be brought back one at a time, whatever has been written since. */
export function useRemovals(change: (to: (now: Outline) => Outline) => void): Removals {
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const last = removals.at(-1) ?? null;
  return {
    last,
    note: (removal) => setRemovals((now) => [...now, removal]),
    undo() {
      if (last === null) return;
      setRemovals((now) => now.slice(0, -1));
      change((now) => (last.kind === 'item' ? withItem(now, last.item, last.at) : withTakenBack(now, [last.blockId])));
    },
  };
}
