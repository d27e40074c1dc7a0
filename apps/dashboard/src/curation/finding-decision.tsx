import type { DecidablePartsFragment, FindingStatus } from '../graphql/generated/graphql';
import { curationMessages } from '../messages/curation-messages';
import { useLanguage } from '../messages/language';
import { prepareDialog } from '../ui/dialog';
import { marksBehind, type FindingAction, type FindingCuration } from './use-finding-curation';
import { useMay } from '../ui/viewing';
import './curation.css';

interface FindingDecisionProps {
  readonly finding: DecidablePartsFragment;
  readonly onAsk: FindingCuration['ask'];
}

/** What can be decided of a finding, by what has been. */
const actions: Readonly<Record<FindingStatus, readonly FindingAction[]>> = {
  OPEN: ['confirm', 'dismiss'],
  CONFIRMED: ['undo', 'dismiss'],
  DISMISSED: ['undo', 'confirm'],
  HIDDEN: ['confirm'],
};

/** What people have decided about a finding, and what they can decide of it. */
export function FindingDecision({ finding, onAsk }: FindingDecisionProps) {
  const { language } = useLanguage();
  const words = curationMessages[language];
  const may = useMay();
  const called: Readonly<Record<FindingAction, string>> = { ...words.actions, undo: words.undo };
  const possible = may('CURATE')
    ? actions[finding.status].filter((action) => action !== 'undo' || marksBehind(finding).length > 0)
    : [];
  return (
    <p className="finding-decision no-print">
      <span className="finding-status" data-status={finding.status}>
        {finding.status === 'CONFIRMED' && <span aria-hidden="true">✓ </span>}
        {words.status[finding.status]}
      </span>
      {possible.map((action) => (
        <button
          key={action}
          type="button"
          className="button"
          data-kind="quiet"
          aria-label={words.actionAbout(called[action], finding.label)}
          aria-haspopup="dialog"
          onPointerEnter={prepareDialog}
          onFocus={prepareDialog}
          onClick={() => onAsk(action, finding)}
        >
          {called[action]}
        </button>
      ))}
    </p>
  );
}
