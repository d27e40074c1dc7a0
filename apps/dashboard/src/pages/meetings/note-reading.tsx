import { shorten } from '../../charts/shorten';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import { MaskedWords } from '../../ui/masked-words';
import { placeId, type Place } from '../../ui/note-place';
import { htmlLanguage } from '../../ui/statement-card';
import { ValenceTag, valenceClass } from '../../ui/valence-tag';
import { isStatement, isTold, type Note, type NotePart, type StatementPart } from './note-parts';

/** So much of what is set aside is enough to know it by. */
const asideLength = 160;

interface NoteReadingProps {
  readonly note: Note;
  readonly parts: readonly NotePart[];
  readonly place: Place | null;
}

/** How the note has been read: each statement with its role and how it leans, and what is set aside with the reason. */
export function NoteReading({ note, parts, place }: NoteReadingProps) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  return (
    <section aria-labelledby="lasning">
      <h2 id="lasning">{words.reading}</h2>
      <p className="soft small">{words.readingIntro}</p>
      <p className="soft small parsed-keys">{words.keys}</p>
      <ol className="parsed-items">
        {parts
          .filter((part) => isTold(part, note.text))
          .map((part) =>
            isStatement(part) ? (
              <StatementItem key={part.start} note={note} part={part} isHere={part.start === place?.start} />
            ) : (
              <AsideItem key={part.start} note={note} part={part} isHere={part.start === place?.start} />
            ),
          )}
      </ol>
    </section>
  );
}

interface ItemProps<Part> {
  readonly note: Note;
  readonly part: Part;
  readonly isHere: boolean;
}

function StatementItem({ note, part, isHere }: ItemProps<StatementPart>) {
  const { m, language } = useLanguage();
  const words = meetingMessages[language];
  const { start, end, statement } = part;
  const id = placeId({ side: 'reading', start });
  return (
    <li className={`parsed-item ${valenceClass[statement.valence]}`} data-role={statement.role} data-here={isHere}>
      <AppLink
        id={id}
        className="parsed-go"
        to={`#${placeId({ side: 'original', start })}`}
        data-start={start}
        aria-describedby={`${id}-tolkning`}
      >
        <span className="parsed-words" lang={htmlLanguage[statement.language]}>
          <MaskedWords text={note.text.slice(start, end)} at={start} redactions={note.redactions} />
        </span>
        <span className="parsed-show small">{words.showInOriginal}</span>
      </AppLink>
      <p className="row small" id={`${id}-tolkning`}>
        <ValenceTag valence={statement.valence} />
        <span className={statement.role === 'RESIDENT' ? 'soft' : 'statement-role'}>{m.role[statement.role]}</span>
        {statement.topic && (
          <span className="soft">
            <MaskedWords text={statement.topic} />
          </span>
        )}
      </p>
    </li>
  );
}

function AsideItem({ note, part, isHere }: ItemProps<Extract<NotePart, { statement: null }>>) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  const { asideReason, asideIs } = importMessages[language];
  const { start, end, reason } = part;
  return (
    <li className="parsed-item parsed-item-aside" data-reason={reason} data-here={isHere}>
      <AppLink
        id={placeId({ side: 'reading', start })}
        className="parsed-go"
        to={`#${placeId({ side: 'original', start })}`}
        data-start={start}
      >
        <span className="parsed-words" lang="sv">
          <MaskedWords
            text={shorten(note.text.slice(start, end), asideLength)}
            at={start}
            redactions={note.redactions}
          />
        </span>
        <span className="parsed-show small">{words.showInOriginal}</span>
      </AppLink>
      <p className="soft small">{asideIs(asideReason[reason])}</p>
    </li>
  );
}
