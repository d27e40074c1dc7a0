import { useRef, type KeyboardEvent } from 'react';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import { Empty } from '../../ui/empty';
import { across, placeId, type Place, type Side } from '../../ui/note-place';
import { NoteOriginal } from './note-original';
import { isStatement, partsOf, type Note } from './note-parts';
import { NoteReading } from './note-reading';
import { usePlace } from './use-place';

/** The note's text beside how it has been read; one goes from a statement to its place and back, and on to the next. */
export function NoteSides({ note }: { readonly note: Note }) {
  const { language, formats } = useLanguage();
  const words = meetingMessages[language];
  const pane = useRef<HTMLDivElement>(null);
  const { place, go } = usePlace(pane);
  const parts = partsOf(note);
  const starts = parts.filter(isStatement).map(({ start }) => start);
  const at = place === null ? -1 : starts.indexOf(place.start);

  /** The statement after or before the one that begins there, on the same side; undefined at the ends. */
  const beside = (step: 1 | -1, from: number): number | undefined =>
    step === 1 ? starts.find((start) => start > from) : starts.findLast((start) => start < from);
  const next = beside(1, place?.start ?? -1);
  const previous = place === null ? undefined : beside(-1, place.start);
  const side: Side = place?.side ?? 'reading';

  function onKey(event: KeyboardEvent<HTMLElement>) {
    const step = ({ j: 1, k: -1 } as const)[event.key.toLowerCase()];
    const on = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-start]') : null;
    if (step === undefined || on === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const start = beside(step, Number(on.dataset['start']));
    event.preventDefault();
    if (start !== undefined) go({ side: pane.current?.contains(on) ? 'original' : 'reading', start }, 'moves');
  }

  return (
    // The links in it take focus; a key pressed on one of them goes to the link beside it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="parsed" onKeyDown={onKey}>
      {starts.length === 0 && <Empty text={words.noStatements} />}
      <div className="parsed-columns">
        <NoteOriginal note={note} parts={parts} place={place} pane={pane} />
        <NoteReading note={note} parts={parts} place={place} />
      </div>
      {starts.length > 0 && (
        <nav className="parsed-tools" aria-label={words.tools}>
          <p role="status">
            {at === -1
              ? words.statements(formats.count(starts.length))
              : words.place(formats.number(at + 1), formats.number(starts.length))}
          </p>
          <StepButton label={words.previous} start={previous} onGo={(start) => go({ side, start }, 'stays')} />
          <StepButton label={words.next} start={next} onGo={(start) => go({ side, start }, 'stays')} />
          {place !== null && <ChangeSide place={place} />}
        </nav>
      )}
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  /** The statement it goes to; undefined at the ends. */
  readonly start: number | undefined;
  readonly onGo: (start: number) => void;
}

function StepButton({ label, start, onGo }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button"
      disabled={start === undefined}
      onClick={() => start !== undefined && onGo(start)}
    >
      {label}
    </button>
  );
}

function ChangeSide({ place }: { readonly place: Place }) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  return (
    <AppLink className="button" to={`#${placeId(across(place))}`}>
      {place.side === 'reading' ? words.showInOriginal : words.showInReading}
    </AppLink>
  );
}
