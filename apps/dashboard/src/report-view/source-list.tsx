import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import type { ReportDocument } from './report-text';

/** All that a report stands on, numbered as its marks are. */
export function SourceList({ document }: { readonly document: ReportDocument }) {
  const { language } = useLanguage();
  const words = reportMessages[language];
  return (
    <section className="report-sources small" aria-labelledby="kallor">
      <h2 id="kallor">{words.sources}</h2>
      <p className="soft">{words.sourcesIntro}</p>
      <ol>
        {document.sources.map(({ id, title }) => (
          <li key={id} lang={document.language.toLowerCase()}>
            {title}
          </li>
        ))}
      </ol>
    </section>
  );
}
