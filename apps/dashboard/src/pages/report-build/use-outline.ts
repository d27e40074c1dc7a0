import { useEffect, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { UpdateReportDocument } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useSending } from '../../graphql/use-sending';
import { keepInBrowser } from '../../ui/keep-in-browser';
import { useStill } from '../../ui/use-still';
import { changesOf, outlineOf, readKept, sameOutline, type Outline, type Report } from './outline';

interface Held {
  /** What the server has, and as which revision. */
  readonly saved: Outline;
  readonly revision: number;
  readonly outline: Outline;
  /** Whether somebody else has changed the report since this was begun. */
  readonly isBehind: boolean;
}

export interface HeldOutline {
  readonly outline: Outline;
  readonly change: (to: (now: Outline) => Outline) => void;
  /** Whether all of it is with the server. */
  readonly isSaved: boolean;
  /** Whether the server could not be reached at the last try. */
  readonly isLost: boolean;
  /** Whether somebody else has changed the report meanwhile, so that one must choose. */
  readonly isBehind: boolean;
  /** Why the server would not take what is written now; null unless it has said so. */
  readonly refusal: CombinedError | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

function begun(report: Report, kept: string | null): Held {
  const saved = outlineOf(report);
  const own = readKept(kept);
  const outline = own?.outline ?? saved;
  const isBehind = own !== null && own.revision !== report.revision && !sameOutline(outline, saved);
  return { saved, revision: report.revision, outline, isBehind };
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
  const key = `guldkorn-report:${report.id}`;
  const update = useChange(UpdateReportDocument);
  const [held, setHeld] = useState(() => begun(report, keptInBrowser(key)));
  const [refused, setRefused] = useState<{
    readonly outline: Outline;
    readonly error: CombinedError;
  } | null>(null);
  const { outline, saved, revision, isBehind } = held;
  const isSaved = sameOutline(outline, saved);
  // What others have changed comes in by itself as long as nothing of one's own is lost by it.
  if (report.revision > revision && isSaved && !isBehind) setHeld(begun(report, null));
  useEffect(
    () => keepInBrowser(key, isSaved ? null : JSON.stringify({ revision, outline })),
    [key, isSaved, revision, outline],
  );

  const still = useStill(outline);
  // Only what stands there now is sent: what others have changed meanwhile is not to be undone by what stood there before.
  const isStill = still === outline && refused?.outline !== still;
  const isWaiting = isStill && !isSaved && !isBehind && by.trim() !== '';
  const waiting = useMemo(() => (isWaiting ? [still] : []), [isWaiting, still]);
  const isLost = useSending(
    waiting,
    async (sent) => {
      const { updateReport } = await update({
        id: report.id,
        revision,
        changes: changesOf(sent),
        by: by.trim(),
      });
      setHeld((now) => ({
        ...now,
        saved: sent,
        revision: updateReport.revision,
      }));
      setRefused(null);
    },
    () => undefined,
    (sent, error) => {
      if (error.graphQLErrors[0]?.extensions['code'] === 'REPORT_EDITED') {
        setHeld((now) => ({ ...now, isBehind: true }));
        fetchAnew();
      } else setRefused({ outline: sent, error });
    },
  );
  return {
    outline,
    change: (to) => setHeld((now) => ({ ...now, outline: to(now.outline) })),
    isSaved,
    isLost,
    isBehind,
    refusal: refused?.outline === outline ? refused.error : null,
    keepMine: () =>
      setHeld((now) => ({
        ...now,
        saved: outlineOf(report),
        revision: report.revision,
        isBehind: false,
      })),
    takeTheirs: () => setHeld(begun(report, null)),
  };
}
