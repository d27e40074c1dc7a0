import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { Masking } from '../masking/masking.js';
import type { Masked, MaskedText } from '../masking/mask-text.js';
import { PerRequest } from '../graphql/per-request.js';
import { Original } from '../originals/original.entity.js';
import { MeetingNote } from './meeting-note.entity.js';
import type { MeetingNoteType, SetAsideType } from './meeting-note.type.js';

/** By date, undated last, then by id. */
const byDay = { heldOn: 'asc nulls last', id: 'asc' } as const;

interface NoteText extends Masked {
  readonly setAside: readonly SetAsideType[];
}

function noteType(note: MeetingNote, masking: Masking): MeetingNoteType {
  const { id, title, heldOn, venue, participants, format, fiction, districtId, groupId, meetingId, original } = note;
  return {
    id,
    title: masking.shortText(title),
    date: heldOn ?? null,
    venue: venue ? masking.shortText(venue) : null,
    participants: participants ?? null,
    format,
    fiction,
    districtId: districtId ?? null,
    groupId: groupId ?? null,
    meetingId: meetingId ?? null,
    originalId: original,
  };
}

/** Reads meeting notes; the text of a note only where it is asked for. */
@Injectable()
export class MeetingNoteQueries {
  private readonly byId = new PerRequest<string, MeetingNoteType | null>(async (ids) => {
    const notes = await this.orm.em.fork().find(MeetingNote, { id: { $in: ids.filter(isUuid) } });
    const byId = new Map(notes.map((note) => [note.id, noteType(note, this.masking)]));
    return (id) => byId.get(id) ?? null;
  });

  private readonly byMeeting = new PerRequest<string, MeetingNoteType[]>(async (meetingIds) => {
    const notes = await this.orm.em
      .fork()
      .find(MeetingNote, { meetingId: { $in: [...meetingIds] } }, { orderBy: byDay });
    return (meetingId) =>
      notes.filter((note) => note.meetingId === meetingId).map((note) => noteType(note, this.masking));
  });

  private readonly texts = new PerRequest<string, NoteText | null>(async (ids) => {
    const notes = await this.orm.em
      .fork()
      .find(MeetingNote, { id: { $in: [...ids] } }, { populate: ['text', 'setAside'] });
    const byId = new Map<string, NoteText>();
    for (const note of notes) byId.set(note.id, { ...(await this.masking.note(note)), setAside: note.setAside });
    return (id) => byId.get(id) ?? null;
  });

  private readonly fileNames = new PerRequest<string, MaskedText | null>(async (originalIds) => {
    const originals = await this.orm.em
      .fork()
      .find(Original, { id: { $in: [...originalIds] } }, { fields: ['fileName'] });
    const byId = new Map(originals.map((original) => [original.id, this.masking.fileName(original.fileName)]));
    return (id) => byId.get(id) ?? null;
  });

  constructor(
    private readonly orm: MikroORM,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  note(context: object, id: string): Promise<MeetingNoteType | null> {
    return this.byId.load(context, id);
  }

  /** By date, undated last, then by id. */
  ofMeeting(context: object, meetingId: string): Promise<MeetingNoteType[]> {
    return this.byMeeting.load(context, meetingId);
  }

  /** Those of no meeting among these: by date, undated last, then by id. */
  async ofNone(meetingIds: readonly string[], most: number): Promise<MeetingNoteType[]> {
    const notes = await this.orm.em
      .fork()
      .find(
        MeetingNote,
        { $or: [{ meetingId: null }, { meetingId: { $nin: [...meetingIds] } }] },
        { orderBy: byDay, limit: most },
      );
    return notes.map((note) => noteType(note, this.masking));
  }

  /** Null when the note has been removed meanwhile. */
  text(context: object, id: string): Promise<NoteText | null> {
    return this.texts.load(context, id);
  }

  fileName(context: object, originalId: string): Promise<MaskedText | null> {
    return this.fileNames.load(context, originalId);
  }
}
