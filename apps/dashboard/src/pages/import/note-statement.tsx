import { useId, useState } from 'react';
import type { SetAsideReason, Valence, VoiceRole } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { MaskedWords } from '../../ui/masked-words';
import { ValenceTag, valenceClass, valences } from '../../ui/valence-tag';
import {
  edited,
  firstSplit,
  joined,
  splitAt,
  splitSentences,
  splitWords,
  type Change,
  type Note,
  type NoteStatement as Statement,
  type StatementEdit,
} from './note-edits';

const roles: readonly VoiceRole[] = ['RESIDENT', 'POLITICIAN', 'OFFICIAL'];
/** What somebody may say that words are, instead of a statement. */
const asides: readonly SetAsideReason[] = ['AGENDA', 'GREETING', 'ATTENDANCE', 'HEADING', 'PROSE', 'HEAD', 'PERSON'];

interface NoteStatementProps {
  readonly note: Note;
  readonly statement: Statement;
  /** The one below it in the same section; null when there is none. */
  readonly next: Statement | null;
  readonly isOpen: boolean;
  readonly isLookedAt: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onLook: (start: number | null) => void;
  readonly onChange: (changes: readonly Change[]) => void;
}

/** One statement of the note: its words and how they are read, and within it all that can be corrected. */
export function NoteStatement(props: NoteStatementProps) {
  const { note, statement, isOpen, isLookedAt, onToggle, onLook } = props;
  const { m, language } = useLanguage();
  const words = importMessages[language];
  const text = note.text.slice(statement.start, statement.end);
  const speaker = useSpeakerName();
  return (
    // The summary in it takes focus; the pointer only shows where in the text it stands.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={`note-item ${valenceClass[statement.valence ?? 'UNCLEAR']}`}
      data-role={statement.role}
      data-looked={isLookedAt}
      onMouseEnter={() => onLook(statement.start)}
      onMouseLeave={() => onLook(null)}
      onFocus={() => onLook(statement.start)}
      onBlur={() => onLook(null)}
    >
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary data-at={statement.start}>
          <span className="note-words">
            <MaskedWords text={text} />
          </span>
          <span className="row small note-tags">
            <ValenceTag valence={statement.valence ?? 'UNCLEAR'} />
            <span className={statement.role === 'RESIDENT' ? 'soft' : 'statement-role'}>
              {m.role[statement.role]}
              {speaker(note, statement)}
            </span>
            {statement.topic && <span className="soft">{statement.topic}</span>}
            {statement.corrected && <span className="note-corrected">{words.corrected}</span>}
            <span className="note-open">{words.correct}</span>
          </span>
        </summary>
        {isOpen && <Correction {...props} />}
      </details>
    </li>
  );
}

/** `: Talare 2`; a name that is told stands as it is. */
function useSpeakerName(): (note: Note, statement: Statement) => string {
  const { language } = useLanguage();
  const words = importMessages[language];
  return (_note, { speaker, speakerNumber }) =>
    speakerNumber === null || speakerNumber === undefined
      ? ''
      : `: ${!speaker || speaker.includes('█') ? words.speakerNamed(String(speakerNumber)) : speaker}`;
}

function Correction({ note, statement, next, onChange }: NoteStatementProps) {
  const { m, language } = useLanguage();
  const words = importMessages[language];
  const [naming, setNaming] = useState(false);
  const offered = firstSplit(statement, note.text);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen !== null && chosen < statement.end ? chosen : offered;
  const sentences = splitSentences(statement, note.text);
  const edit = (change: StatementEdit) => onChange([edited(statement, change)]);

  const parts = at === null ? null : splitAt(statement, at, note.text);

  return (
    <div className="note-correction">
      <div className="note-fields">
        <label className="field">
          <span className="legend">{words.valenceLabel}</span>
          <select
            value={statement.valence ?? 'UNCLEAR'}
            onChange={(event) => edit({ valence: event.target.value as Valence })}
          >
            {valences.map((valence) => (
              <option key={valence} value={valence}>
                {words.valenceChoice[valence]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="legend">{words.roleLabel}</span>
          <select value={statement.role} onChange={(event) => edit({ role: event.target.value as VoiceRole })}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {m.role[role]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="legend">{words.speakerLabel}</span>
          <select
            value={naming ? 'other' : (statement.speakerNumber ?? '')}
            onChange={(event) => {
              const { value } = event.target;
              setNaming(value === 'other');
              if (value !== 'other') edit({ speaker: value === '' ? null : Number(value), speakerName: null });
            }}
          >
            <option value="">{words.noSpeaker}</option>
            {note.speakers.map(({ number, name }) => (
              <option key={number} value={number}>
                {name.includes('█') ? words.speakerNamed(String(number)) : name}
              </option>
            ))}
            <option value="other">{words.otherSpeaker}</option>
          </select>
        </label>
        <TextField
          key={statement.topic ?? ''}
          label={words.topicLabel}
          value={statement.topic ?? ''}
          onSet={(topic) => edit({ topic: topic || null })}
        />
        {naming && (
          <TextField
            label={words.newSpeaker}
            value=""
            onSet={(name) => {
              setNaming(false);
              edit({ speaker: null, speakerName: name || null });
            }}
          />
        )}
      </div>
      {at !== null && <SplitPlace statement={statement} text={note.text} at={at} onChoose={setChosen} />}
      <p className="row">
        {parts !== null && (
          <button type="button" className="button" onClick={() => onChange(parts)}>
            {words.splitHere}
          </button>
        )}
        {sentences !== null && (
          <button type="button" className="button" onClick={() => onChange(sentences)}>
            {words.splitSentences}
          </button>
        )}
        {next !== null && (
          <button type="button" className="button" onClick={() => onChange([joined(statement, next)])}>
            {words.joinNext}
          </button>
        )}
      </p>
      <label className="field note-aside-choice">
        <span className="legend">{words.setAsideLabel}</span>
        <select
          value=""
          onChange={(event) =>
            onChange([
              {
                start: statement.start,
                end: statement.end,
                role: 'RESIDENT',
                setAside: event.target.value as SetAsideReason,
              },
            ])
          }
        >
          <option value="" disabled>
            {words.setAsideAs}
          </option>
          {asides.map((reason) => (
            <option key={reason} value={reason}>
              {words.asideReason[reason]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface SplitPlaceProps {
  readonly statement: Statement;
  readonly text: string;
  /** Where the second part begins. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** The statement's words, each of which the second part may begin with: chosen by clicking it, or with the arrow keys. */
function SplitPlace({ statement, text, at, onChoose }: SplitPlaceProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  const name = useId();
  return (
    <fieldset className="note-split" aria-describedby={`${name}-help`}>
      <legend className="legend">{words.splitLabel}</legend>
      <p id={`${name}-help`} className="soft small">
        {words.splitHelp}
      </p>
      <p className="note-split-words" lang="sv">
        {splitWords(statement, text).map(({ start, end, begins }) =>
          begins ? (
            <label key={start} data-second={start >= at} data-cut={start === at}>
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                checked={start === at}
                onChange={() => onChoose(start)}
              />
              {text.slice(start, end).trimEnd()}
            </label>
          ) : (
            <span key={start} data-second={start >= at}>
              {text.slice(start, end).trimEnd()}
            </span>
          ),
        )}
      </p>
    </fieldset>
  );
}

/** Set when one leaves it or presses Enter. */
function TextField(props: { readonly label: string; readonly value: string; readonly onSet: (value: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        defaultValue={props.value}
        onBlur={(event) => {
          const now = event.target.value.trim();
          if (now !== props.value) props.onSet(now);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
