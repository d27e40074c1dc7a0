import { useState } from 'react';
import type { ReportDocument } from '../../report-view/report-text';

/** What is other than it was when it was read. */
export interface ChangedBlocks {
  readonly ids: ReadonlySet<string>;
  /** What stands now has changed beside the one who reads it: from now on it is held against what was read. */
  readonly compare: () => void;
  /** All of it has been seen. */
  readonly seen: () => void;
}

const contents = ({ firstPage, blocks }: ReportDocument) =>
  new Map([...firstPage, ...blocks].map((block) => [block.id, JSON.stringify(block)]));

/** Holds a report against how it was when somebody last read it. */
export function useChangedBlocks(document: ReportDocument): ChangedBlocks {
  const [read, setRead] = useState<ReadonlyMap<string, string> | null>(null);
  const ids =
    read === null ? [] : [...contents(document)].filter(([id, content]) => read.get(id) !== content).map(([id]) => id);
  return {
    ids: new Set(ids),
    compare: () => setRead(contents(document)),
    seen: () => setRead(null),
  };
}
