import { lazy, Suspense, type ReactNode } from 'react';
import { FailureBoundary } from './failure-boundary';

export interface PanelProps {
  readonly title: string;
  readonly closeLabel: string;
  /** At the side of the window, as high as it; without, in the middle. */
  readonly isDrawer?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const fetchWindow = () => import('./panel-window');
const PanelWindow = lazy(fetchWindow);

/** Fetches the panel before it is asked for: for whoever points at, or stands on, what opens it. */
export function preparePanel(): void {
  // Should it fail, it is tried anew, and told of, when the panel is opened.
  fetchWindow().catch(() => undefined);
}

/** A modal window over the page that holds more than one thing to do. Stands open as long as it is rendered; gives focus back after. */
export function Panel(props: PanelProps) {
  return (
    <FailureBoundary>
      <Suspense fallback={null}>
        <PanelWindow {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
