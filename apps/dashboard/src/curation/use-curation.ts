import { useEffect, useRef, useState } from 'react';
import { useRefresh } from '../graphql/data-provider';
import {
  CurateDocument,
  CurationDocument,
  DataChangedDocument,
  ShellDocument,
  UndoCurationDocument,
  type CurationInput,
  type CurationPartsFragment,
  type CurationQuery,
} from '../graphql/generated/graphql';
import { useChange, useData, useLive, type DataState } from '../graphql/use-data';

const historyStep = 20;
const longestHistory = 100;

export interface Curation {
  readonly history: DataState<CurationQuery>;
  /** Shows more of the history; null when all of it, or the most that can be asked for, is shown. */
  readonly showMore: (() => void) | null;
  /** True from a decision made here until its figures are on the page. */
  readonly counting: boolean;
  /** The latest decision made here that has not been undone. */
  readonly latest: CurationPartsFragment | undefined;
  readonly decide: (decision: CurationInput, by: string, reason: string) => Promise<CurationPartsFragment>;
  /** Undoes one after the other. */
  readonly undoAll: (
    decisions: readonly Pick<CurationPartsFragment, 'id'>[],
    by: string,
  ) => Promise<readonly CurationPartsFragment[]>;
}

/** Makes and undoes decisions, and brings the new figures in when they are counted. */
export function useCuration(): Curation {
  const [first, setFirst] = useState(historyStep);
  const history = useData(CurationDocument, { first }, { requestPolicy: 'cache-and-network' });
  const curate = useChange(CurateDocument);
  const undoCuration = useChange(UndoCurationDocument);
  const refresh = useRefresh();
  // The run that the page around it shows: the same connection tells both.
  const shown = useData(ShellDocument, {}).data?.latestRun?.id ?? null;
  const newest = useLive(DataChangedDocument, { since: shown })?.dataChanged.id;
  const [made, setMade] = useState<readonly CurationPartsFragment[]>([]);
  /** The newest run when something was decided; null when nothing is waited for. */
  const [since, setSince] = useState<{ readonly run: string | undefined } | null>(null);

  const broughtIn = useRef(since);

  useEffect(() => {
    // Once for each decision: what others bring in later is theirs to show.
    if (since === null || newest === since.run || broughtIn.current === since) return;
    broughtIn.current = since;
    refresh();
  }, [since, newest, refresh]);

  /** Waits from before it is sent: the figures may be there before the answer is. */
  async function change<Made>(send: () => Promise<Made>): Promise<Made> {
    setSince({ run: newest });
    try {
      const decision = await send();
      history.retry();
      return decision;
    } catch (error) {
      setSince(null);
      throw error;
    }
  }

  const total = history.data?.curation.totalCount ?? 0;
  return {
    history,
    showMore: total > first && first < longestHistory ? () => setFirst(first + historyStep) : null,
    counting: since !== null && newest === since.run,
    latest: made.at(-1),
    async decide(decision, by, reason) {
      const decided = await change(async () => (await curate({ decision, by, reason })).curate);
      setMade((before) => [...before, decided]);
      return decided;
    },
    async undoAll(decisions, by) {
      const undone = await change(async () => {
        const all: CurationPartsFragment[] = [];
        for (const { id } of decisions) all.push((await undoCuration({ id, by })).undoCuration);
        return all;
      });
      setMade((before) => before.filter(({ id }) => !decisions.some((decision) => decision.id === id)));
      return undone;
    },
  };
}
