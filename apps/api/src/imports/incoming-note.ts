import type { ParsedNote, ParsedStatement } from '@guldkorn/intake';
import type { Meeting, Profile } from '@guldkorn/municipality';
import { stableId } from '../database/stable-id.js';
import type { Municipality } from '../municipality/municipality.js';
import type { IncomingStatement } from './incoming.js';
import { noteVoice } from './voice-key.js';

/** What a person says of a note, instead of its head. Left out: as the head says; null: none of them. */
export interface NoteChoice {
  readonly meetingId?: string | null;
  readonly districtId?: string | null;
  readonly groupId?: string | null;
}

/** Which occasion a note is from: its own head, the programme and a person's choice put together; the choice decides. */
export interface NoteOccasion {
  readonly meeting: Meeting | null;
  readonly title: string | null;
  readonly heldOn: string | null;
  readonly venue: string | null;
  readonly participants: number | null;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly channel: IncomingStatement['channel'];
}

export function occasionOf(note: ParsedNote, choice: NoteChoice, profile: Profile): NoteOccasion {
  const { head } = note;
  const chosen = profile.programme.find((meeting) => meeting.id === choice.meetingId) ?? null;
  const meeting =
    choice.meetingId === undefined ? (profile.programme.find((each) => each.id === head.meetingId) ?? null) : chosen;
  // A meeting chosen by hand corrects the head; one that the head itself decides only fills in.
  const groupId =
    choice.groupId !== undefined ? choice.groupId : (chosen?.groupId ?? head.groupId ?? meeting?.groupId ?? null);
  const groupDistrict = profile.focusGroups.find((group) => group.id === groupId)?.districtId ?? null;
  // Whoever chooses a meeting of the whole municipality takes the note from the village it was held in.
  const whereHeld = chosen !== null ? chosen.districtId : (head.districtId ?? meeting?.districtId ?? groupDistrict);
  const heldWhen = meeting !== null && meeting.from === meeting.to ? meeting.from : null;
  return {
    meeting,
    title: head.title,
    heldOn: head.date ?? heldWhen,
    venue: head.venue,
    participants: head.participants,
    districtId: choice.districtId !== undefined ? choice.districtId : whereHeld,
    groupId,
    channel: meeting?.kind ?? (groupId === null ? 'other' : 'focusGroup'),
  };
}

/** The statements of a note, with their voices. A speaker who says where they live speaks from there. */
export function incomingStatements(
  note: ParsedNote,
  noteId: string,
  occasion: NoteOccasion,
  given: { readonly municipality: Municipality; readonly fiction: boolean },
): IncomingStatement[] {
  const place = { meetingId: occasion.meeting?.id ?? null, heldOn: occasion.heldOn, title: occasion.title, noteId };
  return note.statements.map((statement, index) => {
    const text = note.text.slice(statement.start, statement.end);
    const livesIn =
      statement.speakerPlaceId === null ? null : given.municipality.districtIdOfPlace(statement.speakerPlaceId);
    return {
      id: stableId('statement', noteId, index),
      submissionId: null,
      noteId,
      voice: noteVoice(place, statement.speaker, statement.role, occasion.participants),
      text,
      start: statement.start,
      end: statement.end,
      questionId: null,
      topic: statement.topic,
      role: statement.role,
      channel: occasion.channel,
      districtId: livesIn ?? statement.speakerDistrictId ?? occasion.districtId,
      placeId: statement.speakerPlaceId,
      groupId: occasion.groupId,
      occurredOn: occasion.heldOn,
      // Nobody in a meeting was asked whether they may be quoted.
      mayBeQuoted: false,
      fiction: given.fiction,
      prior: priorOf(statement),
    };
  });
}

/** How the heading or question above a statement leans, or a person says; undefined: its own words decide. */
function priorOf({ valence, valenceBasis }: ParsedStatement): IncomingStatement['prior'] {
  if (valence === null || valenceBasis === null) return undefined;
  // A person's word decides as a heading does, whatever the statement's own words say.
  return { valence, basis: valenceBasis === 'person' ? 'heading' : valenceBasis };
}
