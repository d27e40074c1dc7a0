import type { UploadPartsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { MarkedText } from '../../ui/marked-text';
import { ValenceTag, valenceClass } from '../../ui/valence-tag';

type Note = NonNullable<UploadPartsFragment['note']>;

/** The note as it stands, with what becomes statements marked, and the statements beside it. */
export function NotePreview({ note }: { readonly note: Note }) {
  const { m, language, formats } = useLanguage();
  const words = importMessages[language];
  const spans = [
    ...note.statements.map((statement) => ({ ...statement, kept: true as const })),
    ...note.setAside.map((part) => ({ ...part, kept: false as const })),
  ];
  const head = [
    note.title,
    note.venue,
    note.date ? formats.date(note.date) : null,
    note.participants === null || note.participants === undefined
      ? words.participantsUnknown
      : words.participants(formats.number(note.participants)),
  ].filter((word) => word !== null && word !== undefined);
  return (
    <div className="note-columns">
      <div>
        <h3 id="anteckning">{words.noteTitle}</h3>
        <p className="soft small">{words.noteIntro}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <div className="note-text" tabIndex={0} role="region" aria-label={words.noteTitle}>
          <MarkedText
            text={note.text}
            spans={spans}
            lang={undefined}
            render={(words, span) =>
              span.kept ? (
                <span className={`note-statement ${valenceClass[span.valence ?? 'UNCLEAR']}`}>{words}</span>
              ) : (
                <span className="note-aside">{words}</span>
              )
            }
          />
        </div>
      </div>
      <section aria-labelledby="yttranden">
        <h3 id="yttranden">{words.noteStatements}</h3>
        <p className="soft small">{head.join(' · ')}</p>
        <ol className="note-statements">
          {note.statements.map((statement) => (
            <li key={statement.start}>
              {statement.topic && <p className="soft small">{statement.topic}</p>}
              <p>{note.text.slice(statement.start, statement.end)}</p>
              <p className="row small">
                <ValenceTag valence={statement.valence ?? 'UNCLEAR'} />
                <span className={statement.role === 'RESIDENT' ? 'soft' : 'statement-role'}>
                  {m.role[statement.role]}
                  {statement.speaker ? `: ${statement.speaker}` : ''}
                </span>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
