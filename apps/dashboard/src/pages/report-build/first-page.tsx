import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { ReportBlockView } from '../../report-view/report-block';
import type { ReportDocument } from '../../report-view/report-text';

interface FirstPageProps {
  readonly document: ReportDocument;
  /** Blocks that are other than when they were read. */
  readonly changed: ReadonlySet<string>;
}

/** The first page as it will be, which nobody can take away. */
export function FirstPage({ document, changed }: FirstPageProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  return (
    <section className="build-first" aria-labelledby="forsta-sidan">
      <h2 id="forsta-sidan">{words.firstPage}</h2>
      <p className="small soft">{words.firstPageStays}</p>
      <details>
        <summary>{words.showFirstPage}</summary>
        <div className="report-first" lang={document.language.toLowerCase()}>
          {document.firstPage.map((block) => (
            <div
              key={block.id}
              className="report-block"
              data-kind={block.__typename}
              data-changed={changed.has(block.id)}
            >
              <ReportBlockView block={block} />
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}
