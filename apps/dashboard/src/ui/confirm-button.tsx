import { useId, useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { useLanguage } from '../messages/language';
import { errorText } from './loaded';

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
  const { m, language } = useLanguage();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function ask() {
    setProblem(null);
    dialog.current?.showModal();
    cancel.current?.focus();
  }

  async function confirm() {
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm();
      dialog.current?.close();
      onDone();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <button
        type="button"
        className="button"
        data-kind={kind}
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        onClick={ask}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <div className="stack">
          <h2 id={title}>{question}</h2>
          <p>{explained}</p>
          {problem !== null && <p role="alert">{problem}</p>}
          <p className="row">
            <button type="button" className="button" data-kind="danger" disabled={busy} onClick={() => void confirm()}>
              {busy ? busyLabel : yes}
            </button>
            <button
              ref={cancel}
              type="button"
              className="button"
              disabled={busy}
              onClick={() => dialog.current?.close()}
            >
              {m.shell.cancel}
            </button>
          </p>
        </div>
      </dialog>
    </>
  );
}
