import { useId, useState } from 'react';
import { CombinedError } from 'urql';
import { DecisionDialog } from '../../curation/decision-dialog';
import { FreezeReportDocument } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import type { Report } from './outline';

interface FreezeReportProps {
  readonly report: Report;
  /** The number that it gets. */
  readonly version: number;
  readonly by: string;
  /** Called when figures or words are others than those that stand on the page. */
  readonly onChanged: () => void;
  readonly onFrozen: (version: number, by: string) => void;
  readonly onClose: () => void;
}

const longestReason = 500;

/** Says what freezing means, asks who does it and, of a new version, why, and keeps the report for ever. */
export function FreezeReport({ report, version, by, onChanged, onFrozen, onClose }: FreezeReportProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const id = useId();
  const freeze = useChange(FreezeReportDocument);
  const [reason, setReason] = useState('');
  const corrects = version > 1;

  function decide(who: string) {
    if (corrects && reason.trim() === '') return words.reasonMissing;
    const given = {
      id: report.id,
      draftHash: report.draft.hash,
      by: who,
      reason: reason.trim(),
    };
    return freeze(given).then(
      ({ freezeReport }) => freezeReport,
      (error: unknown) => {
        if (error instanceof CombinedError && error.graphQLErrors[0]?.extensions['code'] === 'REPORT_CHANGED')
          onChanged();
        throw error;
      },
    );
  }

  return (
    <DecisionDialog
      by={by}
      title={words.freezeTitle(version)}
      explained={words.freezeExplained}
      yes={words.freezeYes}
      withReason={false}
      onDecide={decide}
      onDecided={(frozen, who) => onFrozen(frozen.version, who)}
      onClose={onClose}
    >
      {corrects && (
        <p className="field">
          <label htmlFor={`${id}-reason`}>{words.reason}</label>
          <input
            id={`${id}-reason`}
            type="text"
            maxLength={longestReason}
            aria-describedby={`${id}-why`}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <span id={`${id}-why`} className="soft small">
            {words.reasonWhy}
          </span>
        </p>
      )}
    </DecisionDialog>
  );
}
