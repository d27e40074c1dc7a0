import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useClient } from 'urql';
import {
  SharedReportDocument,
  SharedReportFileProgressDocument,
  type ReportFormat,
  type SharedReportFileProgressQuery,
  type SharedReportFileProgressQueryVariables,
} from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportMessages } from '../../messages/report-messages';
import { reportReadMessages } from '../../messages/report-read-messages';
import { ReportDocumentView } from '../../report-view/report-document';
import { TakeFiles } from '../../report-view/take-files';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';

/** What no search engine may keep, and no other site be told of. */
const unseen = { robots: 'noindex, nofollow', referrer: 'no-referrer' };

/** A frozen report for whoever holds a link: the report, and no way on to anything else. */
export default function SharedPage() {
  const { token = '' } = useParams();
  const { language, formats, m } = useLanguage();
  const words = reportReadMessages[language];
  const state = useData(SharedReportDocument, { token });
  const client = useClient();
  async function progressOf(format: ReportFormat) {
    const asked = client.query<SharedReportFileProgressQuery, SharedReportFileProgressQueryVariables>(
      SharedReportFileProgressDocument.toString(),
      { token, format },
      { requestPolicy: 'network-only' },
    );
    return (await asked.toPromise()).data?.sharedReportFileProgress ?? null;
  }
  useEffect(() => {
    const tags = Object.entries(unseen).map(([name, content]) =>
      Object.assign(document.createElement('meta'), { name, content }),
    );
    document.head.append(...tags);
    return () => tags.forEach((tag) => tag.remove());
  }, []);
  return (
    <>
      <a className="skip-link" href="#innehall">
        {m.shell.skip}
      </a>
      <main id="innehall" tabIndex={-1}>
        <Loaded state={state} what={reportMessages[language].loading} lines={12}>
          {({ sharedReport }) =>
            sharedReport === null ? (
              <div className="wrap page-head">
                <PageTitle tab={words.sharedGoneTitle}>{words.sharedGoneTitle}</PageTitle>
                <p className="lead">{words.sharedGone}</p>
              </div>
            ) : (
              <ReportDocumentView
                document={sharedReport.document}
                hash={sharedReport.hash}
                isInside={false}
                title={<PageTitle tab={sharedReport.document.title}>{sharedReport.document.title}</PageTitle>}
                notice={
                  <p className="small soft no-print">{words.sharedUntil(formats.dateTime(sharedReport.expiresAt))}</p>
                }
                tools={<TakeFiles address={`/shared-reports/${token}`} progressOf={progressOf} />}
              />
            )
          }
        </Loaded>
      </main>
    </>
  );
}
