import { useState } from 'react';
import { Dialog, prepareDialog } from './dialog';

interface ConfirmButtonProps {
  readonly label: string;
  readonly question: string;
  readonly explained: string;
  readonly yes: string;
  /** Said while it is being done. */
  readonly busyLabel: string;
  /** Which of several alike it is, for those who hear the button by itself. */
  readonly about?: string;
  readonly kind?: 'quiet';
  readonly onConfirm: () => Promise<void>;
  /** Called when it is done and the question is gone. */
  readonly onDone: () => void;
}

/** A button for what cannot be undone: it asks first, and not to is the first answer. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, explained, yes, busyLabel, about, kind, onConfirm, onDone } = props;
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        data-kind={kind}
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        aria-haspopup="dialog"
        onPointerEnter={prepareDialog}
        onFocus={prepareDialog}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
      {asks && (
        <Dialog
          alert
          title={question}
          explained={explained}
          yes={yes}
          busyLabel={busyLabel}
          yesKind="danger"
          onYes={async () => {
            await onConfirm();
            return onDone;
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
