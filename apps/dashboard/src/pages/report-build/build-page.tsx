import { useParams } from 'react-router';
import { ReportDeskDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportMessages } from '../../messages/report-messages';
import { Loaded } from '../../ui/loaded';
import { useAccountName } from '../../ui/viewing';
import { Missing } from '../not-found/missing';
import { BuildDesk } from './build-desk';
import { RoleGate } from '../../moderators/role-gate';

/** Where a report is put together. */
export default function BuildPage() {
  return (
    <RoleGate permission="WRITE_REPORTS">
      <Build />
    </RoleGate>
  );
}

function Build() {
  const { reportId = '' } = useParams();
  // Anew for each report: until it has come, what was fetched of the one before is still there.
  return <OneReport key={reportId} reportId={reportId} />;
}

function OneReport({ reportId }: { readonly reportId: string }) {
  const { language } = useLanguage();
  const words = reportMessages[language];
  const account = useAccountName();
  const state = useData(ReportDeskDocument, { id: reportId }, { requestPolicy: 'cache-and-network' });
  return (
    <Loaded state={state} what={words.loading} lines={12}>
      {({ report }) =>
        report === null ? (
          <Missing title={words.unknownTitle} text={words.unknown} to="/rapporter" toLabel={words.toReports} />
        ) : (
          <BuildDesk key={account} report={report} fetchAnew={state.retry} />
        )
      }
    </Loaded>
  );
}
