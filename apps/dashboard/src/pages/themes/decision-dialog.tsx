import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { CombinedError } from 'urql';
import type { CurationPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { errorText } from '../../ui/loaded';

/** What every dialog about a decision is given. */
export interface DecisionProps {
  /** Who decides, as far as it is known. */
  readonly by: string;
  /** Called when it is decided and the dialog is closed. */
  readonly onDecided: (decision: CurationPartsFragment, by: string) => void;
  readonly onClose: () => void;
}

interface DecisionDialogProps extends DecisionProps {
  readonly title: string;
  /** What will come of it, and that it can be undone. */
  readonly explained: string;
  readonly yes: string;
  readonly kind?: 'danger';
  /** Whether a reason is asked for. */
  readonly withReason?: boolean;
  /** Decides; null when there was nothing to decide, a text when something is missing. */
  readonly onDecide: (by: string, reason: string) => Promise<CurationPartsFragment | null> | string;
  /** What is to be chosen first. */
  readonly children?: ReactNode;
}

const longestName = 200;
const longestReason = 500;

/** Says what a decision leads to, and asks who makes it and why. Stands open as long as it is rendered. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { title, explained, yes, kind = 'main', withReason = true, onDecide, onDecided, onClose, children } = props;
  const { m, language } = useLanguage();
  const words = themesMessages[language];
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [by, setBy] = useState(props.by);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  async function decide(event: FormEvent) {
    event.preventDefault();
    const work = onDecide(by.trim(), reason.trim());
    if (typeof work === 'string') {
      setProblem(work);
      return;
    }
    setProblem(null);
    setBusy(true);
    try {
      const decision = await work;
      // Closed first: it gives focus back, and what is said of the decision may then take it.
      dialog.current?.close();
      if (decision !== null) onDecided(decision, by.trim());
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
      setBusy(false);
    }
  }

  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} className="decision" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void decide(event)}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{explained}</p>
        {children}
        {withReason && (
          <p className="field">
            <label htmlFor={`${id}-reason`}>{words.reason}</label>
            <input
              id={`${id}-reason`}
              type="text"
              maxLength={longestReason}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </p>
        )}
        <p className="field">
          <label htmlFor={`${id}-by`}>{words.by}</label>
          <input
            id={`${id}-by`}
            type="text"
            required
            maxLength={longestName}
            autoComplete="name"
            aria-describedby={`${id}-why`}
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
          <span id={`${id}-why`} className="soft small">
            {words.byWhy}
          </span>
        </p>
        {problem !== null && (
          <p role="alert" className="decision-problem">
            {problem}
          </p>
        )}
        <p className="row">
          <button type="submit" className="button" data-kind={kind} disabled={busy}>
            {busy ? words.saving : yes}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => dialog.current?.close()}>
            {m.shell.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
