import { useState } from 'react';
import {
  RemoveReportDocument,
  ReportsDocument,
  type ReportChoicesQuery,
  type ReportsQuery,
} from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportMessages } from '../../messages/report-messages';
import { reportsMessages } from '../../messages/reports-messages';
import { AppLink } from '../../ui/app-link';
import { ConfirmButton } from '../../ui/confirm-button';
import { Loaded } from '../../ui/loaded';
import { scopeInWords } from './scope-in-words';
import { Allowed, useMay } from '../../ui/viewing';

interface ReportListProps {
  readonly choices: ReportChoicesQuery;
  /** What stands before what is to be shown; the first without. */
  readonly after?: string;
}

/** Reports, newest first, thirty at a time. */
export function ReportList({ choices, after }: ReportListProps) {
  const { language } = useLanguage();
  const words = reportsMessages[language];
  const [more, setMore] = useState(false);
  const state = useData(ReportsDocument, { after }, { requestPolicy: 'cache-and-network' });
  return (
    <Loaded state={state} what={words.loading} lines={6}>
      {({ reports: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && after === undefined && (
            <p className="section soft">
              {words.none} <Allowed to="WRITE_REPORTS">{words.makeFirst}</Allowed>
            </p>
          )}
          <ul className="report-list">
            {nodes.map((report) => (
              <li key={report.id}>
                <ReportRow report={report} choices={choices} onRemoved={state.retry} />
              </li>
            ))}
          </ul>
          {pageInfo.hasNextPage && !more && (
            <p>
              <button type="button" className="button" onClick={() => setMore(true)}>
                {words.more}
              </button>
            </p>
          )}
          {more && pageInfo.endCursor && <ReportList choices={choices} after={pageInfo.endCursor} />}
        </>
      )}
    </Loaded>
  );
}

interface ReportRowProps {
  readonly report: ReportsQuery['reports']['nodes'][number];
  readonly choices: ReportChoicesQuery;
  readonly onRemoved: () => void;
}

function ReportRow({ report, choices, onRemoved }: ReportRowProps) {
  const { language, formats } = useLanguage();
  const words = reportsMessages[language];
  const may = useMay();
  const remove = useChange(RemoveReportDocument);
  const { id, title, template, scope, updatedAt, updatedBy, currentVersion } = report;
  const about = scopeInWords(scope, choices, language, formats);
  const build = `/rapport/${id}`;
  const read = currentVersion === null ? null : `${build}/version/${currentVersion.version}`;
  return (
    <article className="report-row-card" data-frozen={currentVersion !== null}>
      <p className="report-state small">
        {currentVersion === null ? words.draft : words.frozen(currentVersion.version)}
      </p>
      <h2>
        {read === null && !may('WRITE_REPORTS') ? (
          <span lang={report.language.toLowerCase()}>{title}</span>
        ) : (
          <AppLink to={read ?? build} lang={report.language.toLowerCase()}>
            {title}
          </AppLink>
        )}
      </h2>
      <p className="small">
        {reportMessages[language].template[template]} · {about}
      </p>
      <p className="small soft">
        {currentVersion === null
          ? words.changedBy(formats.dateTime(updatedAt), updatedBy)
          : words.frozenBy(formats.dateTime(currentVersion.frozenAt), currentVersion.frozenBy)}
      </p>
      <p className="row no-print">
        {read !== null && (
          <AppLink to={read} className="button" aria-label={words.readOf(title)}>
            {words.read}
          </AppLink>
        )}
        <Allowed to="WRITE_REPORTS">
          <AppLink
            to={build}
            className="button"
            data-kind={read === null ? undefined : 'quiet'}
            aria-label={words.buildOf(title)}
          >
            {words.build}
          </AppLink>
          {currentVersion === null && (
            <ConfirmButton
              label={words.remove}
              about={title}
              question={words.removeTitle(title)}
              explained={words.removeExplained}
              yes={words.removeYes}
              busyLabel={words.removing}
              kind="quiet"
              onConfirm={async () => {
                await remove({ id });
              }}
              onDone={onRemoved}
            />
          )}
        </Allowed>
      </p>
    </article>
  );
}
