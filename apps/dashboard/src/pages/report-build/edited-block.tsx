import { useMemo } from 'react';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { ReportBlockView } from '../../report-view/report-block';
import { ReportChart } from '../../report-view/report-chart';
import { ReportTable } from '../../report-view/report-table';
import { sourceIdsOf, textOf, type ReportBlock } from '../../report-view/report-text';
import { SourceMark } from '../../report-view/source-mark';
import { EditableText } from '../../writing/editable-text';
import { notesOf, type BlockNotes } from './block-notes';
import { NotedText } from './noted-text';
import { withWords, type Report } from './outline';
import type { HeldOutline } from './use-outline';

interface EditedBlockProps {
  readonly block: ReportBlock;
  readonly draft: Report['draft'];
  readonly lang: string;
  readonly held: HeldOutline;
  /** Whether it is other than when it was read. */
  readonly isChanged: boolean;
  readonly onRemove: () => void;
}

/** What a block says that a person may write over; null where nobody may. */
function writable(block: ReportBlock): string | null {
  switch (block.__typename) {
    case 'ReportHeadingBlock':
      return block.text;
    case 'ReportParagraphBlock':
      return textOf(block.sentences);
    case 'ReportChartBlock':
    case 'ReportTableBlock':
      return block.title;
    case 'ReportListBlock':
    case 'ReportQuoteBlock':
    case 'ReportFiguresBlock':
      return null;
  }
}

/** So many characters tell one paragraph from another. */
const shortName = 40;

/** A block that rules have written, to be written over, put back or taken away. */
export function EditedBlock({ block, draft, lang, held, isChanged, onRemove }: EditedBlockProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const own = held.outline.edits.find(({ blockId }) => blockId === block.id);
  const proposed = writable(block);
  const text = own?.text ?? proposed ?? '';
  const called = text === '' ? words.paragraph : text.slice(0, shortName);
  return (
    <div className="build-block" data-changed={isChanged}>
      {isChanged && <p className="small build-changed">{words.changedMark}</p>}
      <Written
        block={block}
        draft={draft}
        text={text}
        isOwn={own !== undefined}
        lang={lang}
        onWrite={(next) => held.change((now) => withWords(now, block.id, next))}
      />
      <p className="build-block-tools no-print">
        {own && (
          <button
            type="button"
            className="build-tool"
            aria-label={words.asProposedOf(called)}
            onClick={() => held.change((now) => withWords(now, block.id, null))}
          >
            {words.asProposed}
          </button>
        )}
        <button
          type="button"
          className="build-tool"
          aria-label={words.removePiece(called)}
          title={words.removePiece(called)}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      </p>
    </div>
  );
}

/** What there is to look at in what rules have written: they have chosen its verbs, and no writer need answer for them. */
function noted(draft: Report['draft'], blockId: string): BlockNotes {
  const notes = notesOf(draft, blockId);
  return {
    ...notes,
    reading: notes.reading.filter(({ kind }) => kind !== 'PASSIVE'),
  };
}

interface WrittenProps {
  readonly block: ReportBlock;
  readonly draft: Report['draft'];
  readonly text: string;
  /** Whether a person has written it. */
  readonly isOwn: boolean;
  readonly lang: string;
  readonly onWrite: (text: string) => void;
}

function Written({ block, draft, text, isOwn, lang, onWrite }: WrittenProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const read = useMemo(
    () => [
      {
        text: writable(block) ?? '',
        notes: isOwn ? notesOf(draft, block.id) : noted(draft, block.id),
      },
    ],
    [block, draft, isOwn],
  );
  switch (block.__typename) {
    case 'ReportHeadingBlock':
      return (
        <EditableText
          value={text}
          label={words.heading}
          lang={lang}
          className={block.level === 1 ? 'build-heading' : 'build-heading build-under'}
          onChange={onWrite}
        />
      );
    case 'ReportParagraphBlock':
      return (
        <>
          <NotedText
            value={text}
            read={read}
            label={words.paragraph}
            lang={lang}
            className="report-words"
            onChange={onWrite}
          />
          <SourceMark sourceIds={sourceIdsOf(block)} />
        </>
      );
    case 'ReportChartBlock':
      return (
        <ReportChart
          block={block}
          level={3}
          title={
            <EditableText
              value={text}
              label={words.chartTitle}
              lang={lang}
              className="chart-title"
              onChange={onWrite}
            />
          }
        />
      );
    case 'ReportTableBlock':
      return (
        <ReportTable
          block={block}
          level={3}
          title={
            <EditableText
              value={text}
              label={words.tableTitle}
              lang={lang}
              className="chart-title"
              onChange={onWrite}
            />
          }
        />
      );
    case 'ReportListBlock':
    case 'ReportQuoteBlock':
    case 'ReportFiguresBlock':
      return <ReportBlockView block={block} />;
  }
}
