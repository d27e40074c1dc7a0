import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog } from '@base-ui/react/dialog';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { CombinedError } from 'urql';
import { useLanguage } from '../messages/language';
import type { DialogProps } from './dialog';
import { errorText } from './loaded';
import './dialog-window.css';

/** The dialog itself; `dialog.tsx` fetches it when one is first opened. */
export default function DialogWindow(props: DialogProps) {
  const { alert = false, title, explained, yes, busyLabel, yesKind, onYes, onClose, children } = props;
  const { m, language } = useLanguage();
  const { unanswered = m.state.network } = props;
  const cancel = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const work = onYes();
    if (typeof work === 'string') {
      setProblem(work);
      return;
    }
    setProblem(null);
    setBusy(true);
    try {
      const follow = await work;
      flushSync(onClose);
      // Focus goes back as soon as it is closed; what follows comes after, and may then take it.
      setTimeout(follow);
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, unanswered) : unanswered);
      setBusy(false);
    }
  }

  const Root = alert ? AlertDialog.Root : Dialog.Root;
  return (
    // A slip of the mouse beside it must not throw away what has been written.
    <Root
      open
      {...(alert ? {} : { disablePointerDismissal: true })}
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Viewport className="dialog-viewport">
          <Dialog.Popup className="dialog" initialFocus={alert ? cancel : true}>
            <form className="stack" onSubmit={(event) => void submit(event)}>
              <Dialog.Title>{title}</Dialog.Title>
              <Dialog.Description>{explained}</Dialog.Description>
              {children}
              {problem !== null && (
                <p role="alert" className="dialog-problem">
                  {problem}
                </p>
              )}
              <p className="row">
                <button type="submit" className="button" data-kind={yesKind} disabled={busy}>
                  {busy ? busyLabel : yes}
                </button>
                <Dialog.Close ref={cancel} className="button" disabled={busy}>
                  {m.shell.cancel}
                </Dialog.Close>
              </p>
            </form>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Root>
  );
}
