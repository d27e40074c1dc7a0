import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useClient } from 'urql';
import {
  FrozenReportDocument,
  ReportFileProgressDocument,
  ReportVersionsDocument,
  type FrozenReportQuery,
  type ReportFileProgressQuery,
  type ReportFileProgressQueryVariables,
  type ReportFormat,
  type ReportVersionsQuery,
} from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportMessages } from '../../messages/report-messages';
import { reportReadMessages } from '../../messages/report-read-messages';
import { ReportDocumentView } from '../../report-view/report-document';
import { TakeFiles } from '../../report-view/take-files';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { Panel, preparePanel } from '../../ui/panel';
import { Missing } from '../not-found/missing';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { ReportChanges } from './report-changes';
import { ReportNow } from './report-now';
import { useTalk } from './use-talk';
import { Allowed } from '../../ui/viewing';

const ShareReport = lazy(() => import('./share-report'));

type Versions = NonNullable<ReportVersionsQuery['report']>['versions'];
type Frozen = NonNullable<FrozenReportQuery['reportVersion']>;

/** A frozen report, for those who read it before a meeting. */
export default function ReadPage() {
  const { reportId = '', version = '' } = useParams();
  const { language } = useLanguage();
  const state = useData(ReportVersionsDocument, { id: reportId }, { requestPolicy: 'cache-and-network' });
  return (
    <Loaded state={state} what={reportMessages[language].loading} lines={12}>
      {({ report }) => {
        const asked = report?.versions.find((one) => `${one.version}` === version);
        return asked === undefined || report === null ? (
          <MissingReport />
        ) : (
          <OneVersion key={asked.id} versionId={asked.id} versions={report.versions} />
        );
      }}
    </Loaded>
  );
}

function MissingReport() {
  const { language } = useLanguage();
  const words = reportMessages[language];
  return <Missing title={words.unknownTitle} text={words.unknown} to="/rapporter" toLabel={words.toReports} />;
}

function OneVersion({ versionId, versions }: { readonly versionId: string; readonly versions: Versions }) {
  const { language } = useLanguage();
  const state = useData(FrozenReportDocument, { id: versionId });
  return (
    <Loaded state={state} what={reportMessages[language].loading} lines={12}>
      {({ reportVersion }) =>
        reportVersion === null ? <MissingReport /> : <ReadReport frozen={reportVersion} versions={versions} />
      }
    </Loaded>
  );
}

/** The address says whether links are being made, so that showing the key leads back here. */
const sharing = 'dela';

function ReadReport({ frozen, versions }: { readonly frozen: Frozen; readonly versions: Versions }) {
  const { language } = useLanguage();
  const words = reportMessages[language];
  const own = reportReadMessages[language];
  const client = useClient();
  const [address, setAddress] = useAddressParameters();
  const talk = useTalk(frozen.id);
  const { document, version } = frozen;
  const { reportId } = document.record;
  const newest = Math.max(...versions.map((one) => one.version));
  const report = `/rapport/${reportId}`;

  function setSharing(isOpen: boolean) {
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (isOpen) next.set(sharing, 'ja');
        else next.delete(sharing);
        return next;
      },
      { preventScrollReset: true, replace: true },
    );
  }

  async function progressOf(format: ReportFormat) {
    const query = ReportFileProgressDocument.toString();
    const asked = client.query<ReportFileProgressQuery, ReportFileProgressQueryVariables>(
      query,
      { versionId: frozen.id, format },
      { requestPolicy: 'network-only' },
    );
    return (await asked.toPromise()).data?.reportFileProgress ?? null;
  }

  return (
    <>
      <ReportDocumentView
        document={document}
        hash={frozen.hash}
        isInside
        title={<PageTitle tab={document.title}>{document.title}</PageTitle>}
        notice={
          newest > version && (
            <p className="report-notice">
              {words.newer(newest)} <AppLink to={`${report}/version/${newest}`}>{words.toNewer(newest)}</AppLink>
            </p>
          )
        }
        tools={
          <>
            <TakeFiles address={`/reports/${reportId}/versions/${version}`} progressOf={progressOf} />
            <p className="row no-print">
              <a href="#fragor" className="button">
                {own.askWhole}
              </a>
              <Allowed to="SHARE_REPORTS">
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-haspopup="dialog"
                  onPointerEnter={preparePanel}
                  onFocus={preparePanel}
                  onClick={() => setSharing(true)}
                >
                  {own.share}
                </button>
              </Allowed>
              <Allowed to="WRITE_REPORTS">
                <AppLink to={report} className="button" data-kind="quiet">
                  {own.build}
                </AppLink>
              </Allowed>
            </p>
          </>
        }
        after={talk.after}
      >
        {document.record.corrects && <ReportChanges versionId={frozen.id} />}
        <ReportNow versionId={frozen.id} />
        {talk.last}
      </ReportDocumentView>
      {address.get(sharing) !== null && (
        <Panel title={own.shareTitle} closeLabel={own.close} onClose={() => setSharing(false)}>
          <Suspense fallback={null}>
            <ShareReport versionId={frozen.id} reportLanguage={document.language} />
          </Suspense>
        </Panel>
      )}
    </>
  );
}
