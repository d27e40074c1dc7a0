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

/** Whether a run was made after something was decided. */
function isLater(decided: string | null | undefined, finished: string | undefined): boolean {
  return typeof decided === 'string' && finished !== undefined && Date.parse(finished) > Date.parse(decided);
}

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
  const shell = useData(ShellDocument, {}).data;
  const shown = shell?.latestRun;
  const told = useLive(DataChangedDocument, { since: shown?.id ?? null }, shell === undefined)?.dataChanged;
  const [made, setMade] = useState<readonly CurationPartsFragment[]>([]);
  /** When what figures are waited for was decided, null while it is sent; null itself when nothing is waited for. */
  const [waiting, setWaiting] = useState<{ readonly since: string | null } | null>(null);
  const counted = isLater(waiting?.since, told?.finishedAt) || isLater(waiting?.since, shown?.finishedAt);
  const broughtIn = useRef(waiting);

  useEffect(() => {
    // Once for each decision: what others bring in later is theirs to show.
    if (!counted || broughtIn.current === waiting) return;
    broughtIn.current = waiting;
    refresh();
  }, [counted, waiting, refresh]);

  /** @param at when what was made was decided. */
  async function change<Made>(send: () => Promise<Made>, at: (made: Made) => string | null): Promise<Made> {
    setWaiting({ since: null });
    try {
      const decision = await send();
      const since = at(decision);
      setWaiting(since === null ? null : { since });
      history.retry();
      return decision;
    } catch (error) {
      setWaiting(null);
      throw error;
    }
  }

  const total = history.data?.curation.totalCount ?? 0;
  return {
    history,
    showMore: total > first && first < longestHistory ? () => setFirst(first + historyStep) : null,
    counting: waiting !== null && !counted,
    latest: made.at(-1),
    async decide(decision, by, reason) {
      const decided = await change(
        async () => (await curate({ decision, by, reason })).curate,
        ({ at }) => at,
      );
      setMade((before) => [...before, decided]);
      return decided;
    },
    async undoAll(decisions, by) {
      const undone = await change(
        async () => {
          const all: CurationPartsFragment[] = [];
          for (const { id } of decisions) all.push((await undoCuration({ id, by })).undoCuration);
          return all;
        },
        (all) => all.at(-1)?.undone?.at ?? null,
      );
      setMade((before) => before.filter(({ id }) => !decisions.some((decision) => decision.id === id)));
      return undone;
    },
  };
}
