import { useId, useState, type ReactNode } from 'react';
import type { CurationPartsFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import { curationMessages } from '../messages/curation-messages';
import { Dialog } from '../ui/dialog';
import { NameField } from '../ui/name-field';

/** What every dialog about a decision is given. */
export interface DecisionProps<Made = CurationPartsFragment> {
  /** Who decides, as far as it is known. */
  readonly by: string;
  /** Called when it is decided and the dialog is closed. */
  readonly onDecided: (made: Made, by: string) => void;
  readonly onClose: () => void;
}

interface DecisionDialogProps<Made> extends DecisionProps<Made> {
  readonly title: string;
  /** What will come of it, and that it can be undone. */
  readonly explained: string;
  readonly yes: string;
  readonly kind?: 'danger';
  /** Whether a reason is asked for. */
  readonly withReason?: boolean;
  /** Decides; null when there was nothing to decide, a text when something is missing. */
  readonly onDecide: (by: string, reason: string) => Promise<Made | null> | string;
  /** Said where no answer came; without, that the server cannot be reached. */
  readonly unanswered?: string;
  /** What is to be chosen first. */
  readonly children?: ReactNode;
}

const longestReason = 500;

/** Says what a decision leads to, and asks who makes it and why. Stands open as long as it is rendered. */
export function DecisionDialog<Made>(props: DecisionDialogProps<Made>) {
  const { title, explained, yes, kind = 'main', withReason = true, onDecide, onDecided, onClose, children } = props;
  const { language } = useLanguage();
  const words = curationMessages[language];
  const id = useId();
  const [by, setBy] = useState(props.by);
  const [reason, setReason] = useState('');

  function decide() {
    const work = onDecide(by.trim(), reason.trim());
    if (typeof work === 'string') return work;
    return work.then((made) => () => {
      if (made !== null) onDecided(made, by.trim());
    });
  }

  return (
    <Dialog
      title={title}
      explained={explained}
      yes={yes}
      busyLabel={words.saving}
      yesKind={kind}
      unanswered={props.unanswered}
      onYes={decide}
      onClose={onClose}
    >
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
      <NameField id={`${id}-by`} label={words.by} why={words.byWhy} value={by} onChange={setBy} />
    </Dialog>
  );
}
