import { useId, useMemo } from 'react';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { EditableText } from '../../writing/editable-text';
import { notesIn, pointedOutBy, type BlockNotes } from './block-notes';

interface NotedTextProps {
  readonly value: string;
  readonly label: string;
  readonly lang: string;
  readonly className: string;
  readonly isLong?: boolean;
  readonly placeholder?: string;
  /** The blocks that it was last read as, with what there is to look at in them. */
  readonly read: readonly {
    readonly text: string;
    readonly notes: BlockNotes;
  }[];
  readonly onChange: (text: string) => void;
}

/** So much of a long sentence tells which it is. */
const shortSentence = 50;

/** Words that are written over where they stand, with what there is to look at in them pointed out and said below. */
export function NotedText({ value, read, ...rest }: NotedTextProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const id = useId();
  const notes = useMemo(() => notesIn(value, read), [value, read]);
  const pointedOut = useMemo(() => pointedOutBy(notes), [notes]);
  const said = (start: number, end: number) => value.slice(start, end);
  const sentence = (start: number, end: number) => {
    const text = said(start, end);
    return text.length > shortSentence ? `”${text.slice(0, shortSentence).trimEnd()} …”.` : `”${text}”`;
  };
  return (
    <div className="noted">
      <EditableText value={value} pointedOut={pointedOut} describedBy={id} {...rest} />
      <div id={id} className="noted-below small no-print">
        {notes.stray.map(({ figure, start }) => (
          <p key={start} className="noted-stray">
            {words.stray(figure)} {notes.drafted !== null && words.drafted(notes.drafted)}
          </p>
        ))}
        {notes.reading.length > 0 && (
          <details>
            <summary>{words.noteSummary(notes.reading.length)}</summary>
            <ul>
              {notes.reading.map(({ kind, start, end, plainer }) => (
                <li key={`${kind} ${start}`}>
                  {plainer === null
                    ? words.note[kind](kind === 'LONG_SENTENCE' ? sentence(start, end) : said(start, end))
                    : words.plainer(said(start, end), plainer)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
