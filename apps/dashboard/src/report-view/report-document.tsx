import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import { RecordFacts, RecordLine } from './record-facts';
import { ReportBlockView } from './report-block';
import { blockElementId, type ReportBlock, type ReportDocument } from './report-text';
import { Sources } from './source-context';
import { SourceList } from './source-list';
import './report.css';

interface ReportDocumentViewProps {
  readonly document: ReportDocument;
  /** SHA-256 of the kept record. */
  readonly hash: string;
  /** Whether the reader may go on to the pages behind. */
  readonly isInside: boolean;
  /** The title as the page's heading. */
  readonly title: ReactNode;
  /** What is to be known before one reads on: that there is a newer one. */
  readonly notice?: ReactNode;
  /** What can be done with the whole: files, links. */
  readonly tools?: ReactNode;
  /** What belongs to a block, after it. */
  readonly after?: (block: ReportBlock) => ReactNode;
  /** What stands last. */
  readonly children?: ReactNode;
}

/** A frozen report as it is read, on a screen or on paper. */
export function ReportDocumentView(props: ReportDocumentViewProps) {
  const { document, hash, isInside, title, notice, tools, after, children } = props;
  const { language } = useLanguage();
  const words = reportMessages[language];
  const lang = document.language.toLowerCase();
  const chapters = [...document.firstPage, ...document.blocks].filter(
    (block) => block.__typename === 'ReportHeadingBlock' && block.level === 1,
  );
  const each = (block: ReportBlock) => (
    <div key={block.id} id={blockElementId(block.id)} className="report-block" data-kind={block.__typename}>
      <div lang={lang}>
        <ReportBlockView block={block} />
      </div>
      {after?.(block)}
    </div>
  );
  return (
    <Sources document={document} isInside={isInside}>
      <div className="wrap report">
        <header className="report-head">
          {notice}
          <p className="kicker">{words.template[document.template]}</p>
          <div lang={lang}>{title}</div>
          <p className="lead">{words.about(document.scope)}</p>
          <RecordLine document={document} />
          {tools}
        </header>
        <nav className="report-contents no-print" aria-labelledby="innehall-rubrik">
          <h2 id="innehall-rubrik">{words.contents}</h2>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter.id} lang={lang}>
                <a href={`#${blockElementId(chapter.id)}`}>{'text' in chapter && chapter.text}</a>
              </li>
            ))}
            <li>
              <a href="#kallor">{words.sources}</a>
            </li>
          </ol>
        </nav>
        <article className="report-body">
          <div className="report-first">{document.firstPage.map(each)}</div>
          {document.blocks.length === 0 ? <p>{words.noBlocks}</p> : document.blocks.map(each)}
          <SourceList document={document} />
          <RecordFacts document={document} hash={hash} />
          {children}
        </article>
      </div>
    </Sources>
  );
}
