import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { MarkedText } from '../../ui/marked-text';
import { ValenceLegend } from '../../ui/valence-legend';
import { valenceClass } from '../../ui/valence-tag';
import type { Note } from './note-edits';

interface NoteTextProps {
  readonly note: Note;
  /** Where the statement begins that one looks at in the list; null for none. */
  readonly lookedAt: number | null;
  readonly onLook: (start: number | null) => void;
  /** Goes to a statement or part of the list. */
  readonly onOpen: (start: number) => void;
}

/** The note as it stands: what becomes statements underlined by how it leans, the rest grey. */
export function NoteText({ note, lookedAt, onLook, onOpen }: NoteTextProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  const spans = [
    ...note.statements.map((statement) => ({ ...statement, kept: true as const })),
    ...note.setAside.map((part) => ({ ...part, kept: false as const })),
  ];
  return (
    <div className="note-pane">
      <h3 id="anteckning">{words.noteTitle}</h3>
      <p className="soft small">{words.noteIntro}</p>
      <ValenceLegend />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="note-text" tabIndex={0} role="region" aria-labelledby="anteckning">
        <MarkedText
          text={note.text}
          spans={spans}
          lang={undefined}
          render={(shown, span) =>
            span.kept ? (
              // The list beside it is the way by keyboard; a click here is a short cut to the same.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
              <span
                className={`note-statement valence-line ${valenceClass[span.valence ?? 'UNCLEAR']}`}
                data-role={span.role}
                data-looked={span.start === lookedAt}
                data-start={span.start}
                onMouseEnter={() => onLook(span.start)}
                onMouseLeave={() => onLook(null)}
                onClick={() => onOpen(span.start)}
              >
                {shown}
              </span>
            ) : (
              <span className="note-aside" data-looked={span.start === lookedAt} data-start={span.start}>
                {shown}
              </span>
            )
          }
        />
      </div>
    </div>
  );
}
