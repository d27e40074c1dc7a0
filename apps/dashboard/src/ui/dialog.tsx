import { lazy, Suspense, type ReactNode } from 'react';
import { FailureBoundary } from './failure-boundary';

export interface DialogProps {
  /** Asks before what cannot be undone: told at once by screen readers, and not to is the first answer. */
  readonly alert?: boolean;
  readonly title: string;
  /** What will come of it. */
  readonly explained: string;
  readonly yes: string;
  /** Said in the place of `yes` while it is being done. */
  readonly busyLabel: string;
  readonly yesKind: 'main' | 'danger';
  /** Does it, and resolves to what follows when the dialog is gone; a text says what is missing. */
  readonly onYes: () => Promise<() => void> | string;
  /** Said where no answer came; without, that the server cannot be reached. */
  readonly unanswered?: string | undefined;
  readonly onClose: () => void;
  /** What is to be filled in first. */
  readonly children?: ReactNode;
}

const fetchWindow = () => import('./dialog-window');
const DialogWindow = lazy(fetchWindow);

/** Fetches the dialog before it is asked for: for whoever points at, or stands on, what opens it. */
export function prepareDialog(): void {
  // Should it fail, it is tried anew, and told of, when the dialog is opened.
  fetchWindow().catch(() => undefined);
}

/** A modal dialog with one thing to do and a way out. Stands open as long as it is rendered; gives focus back after. */
export function Dialog(props: DialogProps) {
  return (
    <FailureBoundary>
      <Suspense fallback={null}>
        <DialogWindow {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
