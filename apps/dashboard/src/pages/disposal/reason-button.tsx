import { useId, useState } from 'react';
import { disposalMessages } from '../../messages/disposal-messages';
import { useLanguage } from '../../messages/language';
import { Dialog, prepareDialog } from '../../ui/dialog';

interface ReasonButtonProps {
  readonly label: string;
  /** Which of several alike it is, for those who hear the button by itself. */
  readonly about: string;
  readonly question: string;
  readonly explained: string;
  readonly yes: string;
  readonly busyLabel: string;
  readonly onGiven: (reason: string) => Promise<void>;
  /** Called when it is done and the dialog is gone. */
  readonly onDone: () => void;
}

const longestReason = 500;

/** A button for what may be done when one says why. */
export function ReasonButton(props: ReasonButtonProps) {
  const { label, about, question, explained, yes, busyLabel, onGiven, onDone } = props;
  const { language } = useLanguage();
  const words = disposalMessages[language];
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [reason, setReason] = useState('');

  async function give() {
    await onGiven(reason);
    setReason('');
    return onDone;
  }

  return (
    <>
      <button
        type="button"
        className="button"
        data-kind="quiet"
        aria-label={`${label}: ${about}`}
        aria-haspopup="dialog"
        onPointerEnter={prepareDialog}
        onFocus={prepareDialog}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
      {asks && (
        <Dialog
          title={question}
          explained={explained}
          yes={yes}
          busyLabel={busyLabel}
          yesKind="main"
          onYes={() => (reason.trim() === '' ? words.reasonMissing : give())}
          onClose={() => setAsks(false)}
        >
          <div className="field">
            <label htmlFor={id}>{words.reason}</label>
            <input
              id={id}
              type="text"
              required
              maxLength={longestReason}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
