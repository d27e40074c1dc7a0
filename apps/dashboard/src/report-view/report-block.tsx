import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import { ReportChart } from './report-chart';
import { ReportTable } from './report-table';
import { passagesOf, type BlockOf, type ReportBlock, type ReportSentence } from './report-text';
import { SourceMark } from './source-mark';

/** Sentences with a mark after each passage that stands on something of its own. */
export function MarkedSentences({ sentences }: { readonly sentences: readonly ReportSentence[] }) {
  return passagesOf(sentences).map(({ text, sourceIds }, index) => (
    <span key={index}>
      {index > 0 && ' '}
      {text} <SourceMark sourceIds={sourceIds} />
    </span>
  ));
}

/** A resident's own words, and who said them. */
export function ReportQuote({ block }: { readonly block: BlockOf<'ReportQuoteBlock'> }) {
  const { m } = useLanguage();
  const [open, close] = m.state.quote;
  return (
    <blockquote className="report-quote">
      <p>
        {/* Residents write in Swedish, whatever the report is written in. */}
        <span lang="sv">
          {open}
          {block.text}
          {close}
        </span>{' '}
        <SourceMark sourceIds={block.sourceIds} />
      </p>
      <footer className="small soft">{block.quotedAs}</footer>
    </blockquote>
  );
}

/** Figures that are to be seen at once. */
export function KeyFigures({ block }: { readonly block: BlockOf<'ReportFiguresBlock'> }) {
  return (
    <ul className="report-figures">
      {block.figures.map(({ id, text, label, sourceIds }) => (
        <li key={id}>
          <strong data-words={!/\d/.test(text)}>{text}</strong>
          <span>
            {label} <SourceMark sourceIds={sourceIds} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A piece of a report as it is read. */
export function ReportBlockView({ block }: { readonly block: ReportBlock }) {
  const { language } = useLanguage();
  switch (block.__typename) {
    case 'ReportHeadingBlock':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'ReportParagraphBlock':
      return (
        <>
          <p className="report-words">
            <MarkedSentences sentences={block.sentences} />
          </p>
          {block.isWritten && <p className="report-written small soft">{reportMessages[language].writtenByHand}</p>}
        </>
      );
    case 'ReportListBlock':
      return (
        <ul>
          {block.items.map(({ sentences }, index) => (
            <li key={index}>
              <MarkedSentences sentences={sentences} />
            </li>
          ))}
        </ul>
      );
    case 'ReportQuoteBlock':
      return <ReportQuote block={block} />;
    case 'ReportFiguresBlock':
      return <KeyFigures block={block} />;
    case 'ReportChartBlock':
      return <ReportChart block={block} level={3} />;
    case 'ReportTableBlock':
      return <ReportTable block={block} level={3} />;
  }
}
