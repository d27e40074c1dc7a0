import { useParams } from 'react-router';
import {
  FrozenReportDocument,
  ReportVersionsDocument,
  type FrozenReportQuery,
  type ReportVersionsQuery,
} from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportMessages } from '../../messages/report-messages';
import { ReportDocumentView } from '../../report-view/report-document';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { Missing } from '../not-found/missing';

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

function ReadReport({ frozen, versions }: { readonly frozen: Frozen; readonly versions: Versions }) {
  const { language } = useLanguage();
  const words = reportMessages[language];
  const { document, version } = frozen;
  const newest = Math.max(...versions.map((one) => one.version));
  const report = `/rapport/${document.record.reportId}`;
  return (
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
        <p className="row no-print">
          <button type="button" className="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
      }
    />
  );
}
