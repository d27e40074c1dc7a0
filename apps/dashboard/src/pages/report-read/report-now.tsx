import { useState } from 'react';
import { ReportNowDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import { Loaded } from '../../ui/loaded';
import { ChangedFigures } from './report-changes';

/** Whether the record is what was frozen, and what would differ if it were put together today: fetched when it is asked for. */
export function ReportNow({ versionId }: { readonly versionId: string }) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const [isAsked, setAsked] = useState(false);
  return (
    <section className="talk no-print" aria-labelledby="nu">
      <h2 id="nu">{words.now}</h2>
      <p className="small soft">{words.nowWhy}</p>
      {isAsked ? (
        <Now versionId={versionId} />
      ) : (
        <p>
          <button type="button" className="button" data-kind="quiet" onClick={() => setAsked(true)}>
            {words.nowAsk}
          </button>
        </p>
      )}
    </section>
  );
}

function Now({ versionId }: { readonly versionId: string }) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const state = useData(ReportNowDocument, { id: versionId });
  return (
    <Loaded state={state} what={words.changesLoading} lines={4}>
      {({ reportVersion }) =>
        reportVersion === null ? null : (
          <>
            <p role="status">
              <strong>{reportVersion.verification.isIntact ? words.intact : words.notIntact}</strong>
            </p>
            <ChangedFigures title={words.now} changes={reportVersion.changesNow} />
          </>
        )
      }
    </Loaded>
  );
}
