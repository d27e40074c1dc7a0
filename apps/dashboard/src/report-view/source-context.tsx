import { createContext, lazy, Suspense, useContext, useMemo, useState, type ReactNode } from 'react';
import { FailureBoundary } from '../ui/failure-boundary';
import type { ReportDocument, ReportSource } from './report-text';

/** What one mark stands for, and the mark itself, by which it is shown. */
export interface Asked {
  readonly sources: readonly ReportSource[];
  readonly mark: HTMLElement;
}

interface SourceState {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly ask: (ids: readonly string[], mark: HTMLElement) => void;
}

const SourceContext = createContext<SourceState>({
  numberOf: new Map(),
  ask: () => undefined,
});

const fetchWindow = () => import('./source-window');
const SourceWindow = lazy(fetchWindow);

/** Fetches what shows a source before it is asked for. */
export function prepareSources(): void {
  // Should it fail, it is tried anew, and told of, when a source is opened.
  fetchWindow().catch(() => undefined);
}

interface SourcesProps {
  readonly document: ReportDocument;
  /** Whether the reader may go on to the pages behind. */
  readonly isInside: boolean;
  readonly children: ReactNode;
}

/** Numbers the sources of a report, and shows what a mark in it stands on. */
export function Sources({ document, isInside, children }: SourcesProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const state = useMemo((): SourceState => {
    const numberOf = new Map(document.sources.map(({ id }, index) => [id, index + 1]));
    return {
      numberOf,
      ask: (ids, mark) =>
        setAsked({
          sources: document.sources.filter(({ id }) => ids.includes(id)),
          mark,
        }),
    };
  }, [document]);
  return (
    <SourceContext value={state}>
      {children}
      {asked && (
        <FailureBoundary>
          <Suspense fallback={null}>
            <SourceWindow asked={asked} document={document} isInside={isInside} onClose={() => setAsked(null)} />
          </Suspense>
        </FailureBoundary>
      )}
    </SourceContext>
  );
}

export function useSources(): SourceState {
  return useContext(SourceContext);
}
