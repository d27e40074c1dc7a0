import { useEffect, useMemo, useState } from 'react';
import { blocksOf, sameBlocks, type Block, type PlaceText } from './blocks';
import { changedFigures, figuresOf, readDraft, type Draft } from './draft';
import { mergeBlocks } from './merge-blocks';
import { numbersById, numberSources, type NumberedSource } from './sources';
import { textsToCheck, type StrayFigure, type TextToCheck } from './stray-figures';
import { useStrayFigures } from './use-stray-figures';

export interface WrittenDraft {
  readonly blocks: readonly Block[];
  readonly sources: readonly NumberedSource[];
  /** True when somebody has written in it. */
  readonly edited: boolean;
  readonly stray: readonly StrayFigure[];
  /** Figures that are others than when the writer saw them. */
  readonly changed: ReturnType<typeof changedFigures>;
  readonly write: (blocks: readonly Block[]) => void;
  /** The writer has seen the changed figures. */
  readonly seen: () => void;
  /** Throws away what was written. */
  readonly beginAgain: () => void;
}

/** What the browser holds; where it may not, the text lives as long as the page. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Full or not allowed.
  }
}

interface Proposal {
  readonly report: PlaceText;
  readonly blocks: readonly Block[];
  readonly sources: readonly NumberedSource[];
}

/** The draft with a new proposal taken in. */
function takeIn(draft: Draft, { report, blocks, sources }: Proposal): Draft {
  if (sameBlocks(draft.base, blocks)) return draft;
  return {
    base: blocks,
    blocks: mergeBlocks(draft.base, draft.blocks, blocks),
    sources,
    figures: { ...figuresOf(report), ...draft.figures },
  };
}

/**
 * The text about a district: as proposed until somebody writes in it, and then what was written, kept in this browser from
 * the first letter.
 * @param report undefined until it has come, and where the server cannot be reached.
 */
export function useDraft(
  key: string,
  districtId: string,
  report: PlaceText | undefined,
  [open = '', close = '']: readonly string[],
): WrittenDraft | null {
  const [stored, setDraft] = useState(() => readDraft(kept(key)));
  const numbered = stored?.sources;
  const proposal = useMemo((): Proposal | null => {
    if (report === undefined) return null;
    const sources = numberSources(report, districtId, numbered);
    return { report, sources, blocks: blocksOf(report, numbersById(sources), (words) => `${open}${words}${close}`) };
  }, [report, districtId, numbered, open, close]);
  const draft = useMemo(
    () => (stored === null || proposal === null ? stored : takeIn(stored, proposal)),
    [stored, proposal],
  );
  if (draft !== stored) setDraft(draft);
  useEffect(() => keep(key, draft), [key, draft]);

  const blocks = draft?.blocks ?? proposal?.blocks;
  const sources = proposal?.sources ?? draft?.sources;
  const asked = useMemo(
    (): readonly TextToCheck[] =>
      draft === null || proposal === null
        ? []
        : textsToCheck(draft.blocks, proposal.report, proposal.blocks, numbersById(proposal.sources)),
    [draft, proposal],
  );
  const stray = useStrayFigures(asked);
  if (blocks === undefined || sources === undefined) return null;
  return {
    blocks,
    sources,
    edited: draft !== null && !sameBlocks(draft.base, draft.blocks),
    stray,
    changed: draft === null || report === undefined ? [] : changedFigures(draft.figures, figuresOf(report)),
    write(next) {
      if (draft !== null) setDraft({ ...draft, blocks: next });
      else if (proposal !== null)
        setDraft({
          base: proposal.blocks,
          blocks: next,
          sources: proposal.sources,
          figures: figuresOf(proposal.report),
        });
    },
    seen() {
      if (draft !== null && report !== undefined) setDraft({ ...draft, figures: figuresOf(report) });
    },
    beginAgain: () => setDraft(null),
  };
}
