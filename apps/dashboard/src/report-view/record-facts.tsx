import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import type { ReportDocument } from './report-text';

/** Which version it is, who froze it and when, and what it corrects: what is to be known before one reads. */
export function RecordLine({ document }: { readonly document: ReportDocument }) {
  const { language, formats } = useLanguage();
  const words = reportMessages[language];
  const { version, at, by, corrects } = document.record;
  return (
    <>
      <p className="soft">{words.frozenAs(version, formats.dateTime(at), by)}</p>
      {corrects && (
        <p className="report-correction">
          {words.corrects(corrects.version)} {words.why(corrects.reason)}
        </p>
      )}
    </>
  );
}

/** Where a report comes from, last in it: what was counted, and what proves that it is unchanged. */
export function RecordFacts({ document, hash }: { readonly document: ReportDocument; readonly hash: string }) {
  const { language, formats } = useLanguage();
  const words = reportMessages[language];
  const { record, municipality } = document;
  return (
    <section className="report-about small" aria-labelledby="om-rapporten">
      <h2 id="om-rapporten">{words.record}</h2>
      <p className="soft">
        {words.unchanged} {words.byRules}
      </p>
      <dl className="report-record">
        <div>
          <dt>{words.municipality}</dt>
          <dd>{municipality}</dd>
        </div>
        <div>
          <dt>{words.counted}</dt>
          <dd>{record.run === null ? words.notCounted : formats.dateTime(record.run.finishedAt)}</dd>
        </div>
        <div>
          <dt>{words.fingerprint}</dt>
          <dd>
            <code className="report-hash">{hash}</code>
            <br />
            {words.fingerprintWhy}
          </dd>
        </div>
      </dl>
    </section>
  );
}
