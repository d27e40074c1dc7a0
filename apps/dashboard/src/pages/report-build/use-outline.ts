import { useEffect, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { UpdateReportDocument } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import type { HeldBack } from '../../graphql/held-back';
import { useSending } from '../../graphql/use-sending';
import { keepInBrowser } from '../../ui/keep-in-browser';
import { useOwnKey } from '../../ui/use-own-key';
import { useStill } from '../../ui/use-still';
import { begun, met, toKeep, withArrived, withEdited, withRefused, withRescoped, withSent } from './held-outline';
import { changesOf, readKept, sameOutline, type Outline, type Report } from './outline';

export interface HeldOutline {
  readonly outline: Outline;
  readonly change: (to: (now: Outline) => Outline) => void;
  /** Whether all of it is with the server. */
  readonly isSaved: boolean;
  /** Why what is written did not arrive at the last try; null when it did. */
  readonly heldBack: HeldBack | null;
  /** Whether somebody else has changed the report meanwhile, so that one must choose. */
  readonly isBehind: boolean;
  /** Why the server would not take what is written now; null unless it has said so. */
  readonly refusal: CombinedError | null;
  /** The server's revision that is written on. */
  readonly revision: number;
  /** Takes in that what the report speaks of has been changed from here, as a revision and with a title. */
  readonly rescoped: (revision: number, title: string) => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** What the browser holds; where it may not, what is written lives as long as the page. */
function keptInBrowser(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * The outline of a report while somebody works on it: kept in this browser from the first letter, and with the server as soon as
 * nothing is written for a moment.
 * @param by who changes it; nothing is sent before there is a name. @param fetchAnew brings in what the server has.
 */
export function useOutline(report: Report, by: string, fetchAnew: () => void): HeldOutline {
  const key = useOwnKey(`guldkorn-report:${report.id}`);
  const update = useChange(UpdateReportDocument);
  const [held, setHeld] = useState(() => begun(report, readKept(keptInBrowser(key))));
  const [refused, setRefused] = useState<{
    readonly outline: Outline;
    readonly error: CombinedError;
  } | null>(null);
  const { outline, saved, revision, conflict } = held;
  const isSaved = sameOutline(outline, saved);
  const now = met(held, report);
  if (now !== held) setHeld(now);
  useEffect(() => {
    const kept = toKeep(held);
    keepInBrowser(key, kept && JSON.stringify(kept));
  }, [key, held]);

  const still = useStill(outline);
  // Only what stands there now is sent: what others have changed meanwhile is not to be undone by what stood there before.
  const isStill = still === outline && refused?.outline !== still;
  const isWaiting = isStill && !isSaved && conflict === 'none' && by.trim() !== '';
  const waiting = useMemo(() => (isWaiting ? [{ outline: still, revision }] : []), [isWaiting, still, revision]);
  const heldBack = useSending(
    waiting,
    async (sent) => {
      setHeld((before) => withSent(before, sent.outline));
      const { updateReport } = await update({
        id: report.id,
        revision: sent.revision,
        changes: changesOf(sent.outline),
        by: by.trim(),
      });
      setHeld((before) => withArrived(before, sent.outline, updateReport.revision));
      setRefused(null);
    },
    () => undefined,
    (sent, error) => {
      if (error.graphQLErrors[0]?.extensions['code'] === 'REPORT_EDITED') {
        setHeld((before) => withEdited(before, sent.revision));
        fetchAnew();
      } else {
        setHeld((before) => withRefused(before, sent.outline));
        setRefused({ outline: sent.outline, error });
      }
    },
  );
  return {
    outline,
    change: (to) => setHeld((before) => ({ ...before, outline: to(before.outline) })),
    isSaved,
    heldBack,
    isBehind: conflict === 'behind',
    refusal: refused?.outline === outline ? refused.error : null,
    revision,
    rescoped: (to, title) => setHeld((before) => withRescoped(before, to, title)),
    keepMine: () => setHeld((before) => ({ ...begun(report, null), outline: before.outline })),
    takeTheirs: () => setHeld(begun(report, null)),
  };
}
