import { useId } from 'react';
import type { NoteHeadInput, UploadQuery } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import type { Note } from './note-edits';
import type { Whence } from './reading-state';

interface NoteHeadProps {
  readonly note: Note;
  readonly whence: Whence;
  readonly data: UploadQuery;
  readonly onHead: (head: NoteHeadInput) => void;
  readonly onWhence: (whence: Whence) => void;
}

/** Where, when and with whom the meeting was: as the note's head and the programme say, each open to correction. */
export function NoteHead({ note, whence, data, onHead, onWhence }: NoteHeadProps) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];

  /** A note of a meeting belongs where the meeting does; district and group can still be changed by themselves. */
  function chooseMeeting(meetingId: string) {
    const meeting = data.programme.find((one) => one.id === meetingId);
    onWhence(
      meeting
        ? { meetingId, districtId: meeting.district?.id ?? '', groupId: meeting.group?.id ?? '' }
        : { ...whence, meetingId },
    );
  }

  return (
    <section aria-labelledby="motet">
      <h3 id="motet">{words.headTitle}</h3>
      <div className="note-head">
        <label className="field note-head-meeting">
          <span className="legend">{words.meeting}</span>
          <select value={whence.meetingId} onChange={(event) => chooseMeeting(event.target.value)}>
            <option value="">{words.noMeeting}</option>
            {data.programme.map((meeting) => (
              <option key={meeting.id} value={meeting.id}>
                {meeting.title[language]}, {formats.dateRange(meeting.from, meeting.to)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="legend">{words.noteDistrict}</span>
          <select
            value={whence.districtId}
            onChange={(event) => onWhence({ ...whence, districtId: event.target.value })}
          >
            <option value="">{words.noDistrict}</option>
            {data.districts.map((district) => (
              <option key={district.id} value={district.id}>
                {district.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="legend">{words.noteGroup}</span>
          <select value={whence.groupId} onChange={(event) => onWhence({ ...whence, groupId: event.target.value })}>
            <option value="">{words.noGroup}</option>
            {data.municipality.focusGroups.map((group) => (
              <option key={group.id} value={group.id}>
                {group.name[language]}
              </option>
            ))}
          </select>
        </label>
        <HeadField
          label={words.dateHeld}
          type="date"
          value={note.date ?? ''}
          onSet={(date) => onHead({ date: date || null })}
        />
        <HeadField
          label={words.participantsField}
          type="number"
          value={note.participants?.toString() ?? ''}
          onSet={(text) => onHead({ participants: text === '' ? null : Number(text) })}
        />
        <HeadField
          label={words.venue}
          type="text"
          value={note.venue ?? ''}
          onSet={(venue) => onHead({ venue: venue || null })}
        />
        <HeadField
          label={words.noteName}
          type="text"
          value={note.title ?? ''}
          onSet={(title) => onHead({ title: title || null })}
        />
      </div>
    </section>
  );
}

interface HeadFieldProps {
  readonly label: string;
  readonly type: 'date' | 'number' | 'text';
  readonly value: string;
  readonly onSet: (value: string) => void;
}

/** Set when one leaves it or presses Enter, so that half a year is no date. */
function HeadField({ label, type, value, onSet }: HeadFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value}
        type={type}
        min={type === 'number' ? 1 : undefined}
        max={type === 'number' ? 100_000 : undefined}
        step={type === 'number' ? 1 : undefined}
        maxLength={200}
        defaultValue={value}
        onBlur={(event) => {
          const { value: now, validity } = event.target;
          if (now !== value && validity.valid) onSet(now.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
