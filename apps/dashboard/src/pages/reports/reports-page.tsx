import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ReportChoicesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportsMessages } from '../../messages/reports-messages';
import { useAddress } from '../../ui/app-link';
import { prepareDialog } from '../../ui/dialog';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { CreateReport } from './create-report';
import { ReportList } from './report-list';
import { Allowed } from '../../ui/viewing';
import './reports.css';

/** Every report, drafts and frozen, and where a new one is made. */
export default function ReportsPage() {
  const { language } = useLanguage();
  const words = reportsMessages[language];
  const navigate = useNavigate();
  const address = useAddress();
  const [creates, setCreates] = useState(false);
  const [fetched, setFetched] = useState(0);
  const state = useData(ReportChoicesDocument, {});
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.lead}</p>
      </div>
      <Loaded state={state} what={words.loading} lines={8}>
        {(choices) => (
          <>
            <Allowed to="WRITE_REPORTS">
              <p className="no-print">
                <button
                  type="button"
                  className="button"
                  data-kind="main"
                  aria-haspopup="dialog"
                  onPointerEnter={prepareDialog}
                  onFocus={prepareDialog}
                  onClick={() => setCreates(true)}
                >
                  {words.create}
                </button>
              </p>
            </Allowed>
            <ReportList key={fetched} choices={choices} />
            {creates && (
              <CreateReport
                choices={choices}
                onCreated={(id) => void navigate(address(`/rapport/${id}`))}
                onUnanswered={() => setFetched(fetched + 1)}
                onClose={() => setCreates(false)}
              />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
