import { useEffect, useMemo, useRef, useState } from 'react';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { shorten } from '../../charts/shorten';
import { MaskedWords } from '../../ui/masked-words';
import {
  broughtIn,
  edited,
  itemsOf,
  told,
  under,
  withWaiting,
  type Change,
  type Note,
  type NoteHeading,
} from './note-edits';
import { NoteStatement } from './note-statement';
import { NoteText } from './note-text';

interface NoteProps {
  readonly note: Note;
  readonly onChange: (changes: readonly Change[]) => void;
}

interface NoteEditorProps extends NoteProps {
  /** Corrections that the note does not show yet. */
  readonly waiting: readonly Change[];
}

const headingChoices = ['PRAISE', 'TROUBLE', 'WISH', 'UNCLEAR', 'RESIDENT', 'POLITICIAN', 'OFFICIAL', 'ASIDE'] as const;
type HeadingChoice = (typeof headingChoices)[number];

/** The parsed note beside the original; each part of it can be corrected, and what one looks at shows in both. */
export function NoteEditor({ note: answered, waiting, onChange }: NoteEditorProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  const note = useMemo(() => withWaiting(answered, waiting), [answered, waiting]);
  const [lookedAt, setLookedAt] = useState<number | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  /** Where focus goes when what one has changed has come back. */
  const focusAt = useRef<number | null>(null);

  useEffect(() => {
    const at = focusAt.current;
    if (at === null) return;
    focusAt.current = null;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
    // Itself, or what now stands nearest after it.
    (stops.find((stop) => Number(stop.dataset['at']) >= at) ?? stops.at(-1))?.focus();
  }, [note]);

  /** @param stays whether what is changed stays open where it is, so that more of it can be corrected. */
  const change = (changes: readonly Change[], stays: boolean) => {
    const start = Math.min(...changes.map((one) => one.start));
    if (!stays) focusAt.current = start;
    onChange(changes);
  };

  /** Opens a statement from the text, and brings it into view. */
  const openFromText = (start: number) => {
    setOpen(start);
    const stop = list.current?.querySelector<HTMLElement>(`[data-at="${start}"]`);
    stop?.focus();
    stop?.scrollIntoView({ block: 'nearest' });
  };

  /** Shows in the text what one looks at in the list. */
  const look = (start: number | null) => {
    setLookedAt(start);
    if (start === null) return;
    const scroller = pane.current?.querySelector<HTMLElement>('.note-text');
    const span = scroller?.querySelector<HTMLElement>(`[data-start="${start}"]`);
    if (!scroller || !span) return;
    const [box, at] = [scroller.getBoundingClientRect(), span.getBoundingClientRect()];
    if (at.top < box.top || at.bottom > box.bottom) scroller.scrollTop += at.top - box.top - box.height / 3;
  };

  return (
    <div className="note-columns" ref={pane}>
      <NoteText note={note} lookedAt={lookedAt} onLook={setLookedAt} onOpen={openFromText} />
      <section aria-labelledby="yttranden">
        <h3 id="yttranden">{words.noteStatements}</h3>
        <p className="soft small">{words.noteListIntro}</p>
        <NoteOffers note={note} onChange={(changes) => change(changes, true)} />
        <ol className="note-items" ref={list}>
          {itemsOf(note).map((item) =>
            item.kind === 'statement' ? (
              <NoteStatement
                key={`statement ${item.start}`}
                note={note}
                statement={item.statement}
                next={item.next}
                isOpen={open === item.start}
                isLookedAt={lookedAt === item.start}
                onToggle={(isOpen) => setOpen((now) => (isOpen ? item.start : now === item.start ? null : now))}
                onLook={look}
                onChange={(changes) =>
                  change(
                    changes,
                    changes.length === 1 && !changes[0]?.setAside && changes[0]?.end === item.statement.end,
                  )
                }
              />
            ) : item.kind === 'heading' ? (
              <HeadingRow
                key={`heading ${item.start}`}
                note={note}
                heading={item.heading}
                onChange={(changes) => change(changes, true)}
              />
            ) : (
              // The button in it takes focus; the pointer only shows where in the text it stands.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <li
                key={`aside ${item.start}`}
                className="note-item note-item-aside"
                onMouseEnter={() => look(item.start)}
                onMouseLeave={() => setLookedAt(null)}
                onFocus={() => look(item.start)}
                onBlur={() => setLookedAt(null)}
              >
                <div>
                  <p className="note-words">
                    <MaskedWords text={shorten(note.text.slice(item.start, item.part.end), 160)} />
                  </p>
                  <p className="soft small">{words.asideIs(words.asideReason[item.part.reason])}</p>
                </div>
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  data-at={item.start}
                  aria-label={words.bringInAbout(
                    shorten(note.text.slice(item.start, item.part.end), 60).replaceAll(/█+/g, words.masked),
                  )}
                  onClick={() => change([broughtIn(item.part, note)], false)}
                >
                  {words.bringIn}
                </button>
              </li>
            ),
          )}
        </ol>
      </section>
    </div>
  );
}

/** What was decided of earlier notes and would change something here: offered, never done unasked. */
function NoteOffers({ note, onChange }: NoteProps) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const { offers } = note;
  if (offers.length === 0) return null;
  return (
    <section className="note-offers" aria-labelledby="forslag">
      <h4 id="forslag">{words.offersTitle}</h4>
      <ul>
        {offers.map(({ text, statements, changes }) => (
          <li key={text.sv}>
            <p>
              {text[language]} <span className="soft small">({words.offerCount(formats.count(statements))})</span>
            </p>
            <button
              type="button"
              className="button"
              aria-label={words.useOfferAbout(text[language])}
              onClick={() => onChange(changes.map(told))}
            >
              {words.useOffer}
            </button>
          </li>
        ))}
      </ul>
      {offers.length > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => onChange(offers.flatMap(({ changes }) => changes.map(told)))}
        >
          {words.useAllOffers}
        </button>
      )}
    </section>
  );
}

function HeadingRow({ note, heading, onChange }: NoteProps & { readonly heading: NoteHeading }) {
  const { language } = useLanguage();
  const words = importMessages[language];
  const statements = under(heading, note);
  const changesOf = (choice: HeadingChoice): Change[] =>
    statements.map((statement) => {
      if (choice === 'ASIDE')
        return { start: statement.start, end: statement.end, role: statement.role, setAside: 'PERSON' };
      if (choice === 'RESIDENT' || choice === 'POLITICIAN' || choice === 'OFFICIAL')
        return edited(statement, { role: choice });
      return edited(statement, { valence: choice === 'UNCLEAR' ? null : choice });
    });
  return (
    <li className="note-item note-item-heading">
      <p>
        <span className="visually-hidden">{words.headingIs}: </span>
        {heading.label}
      </p>
      {statements.length > 0 && (
        <select
          aria-label={words.headingChangeAbout(heading.label)}
          value=""
          onChange={(event) => onChange(changesOf(event.target.value as HeadingChoice))}
        >
          <option value="" disabled>
            {words.headingChange}
          </option>
          {headingChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words.headingTo[choice]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
