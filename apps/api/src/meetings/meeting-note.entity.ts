import { defineEntity, p } from '@mikro-orm/core';
import type { NoteFormat, SetAside } from '@guldkorn/intake';
import { Import } from '../imports/import.entity.js';
import { Original } from '../originals/original.entity.js';

const schema = defineEntity({
  name: 'MeetingNote',
  properties: {
    id: p.uuid().primary(),
    import: () => p.manyToOne(Import).mapToPk().deleteRule('cascade').index(),
    original: () => p.manyToOne(Original).mapToPk(),
    /** Digest of the text however it was saved: the same note is not taken in twice. */
    textKey: p.string().length(64).unique(),
    title: p.text(),
    /** Unchecked by the database, so that a format can be added; SQLite adds a column only with a default. */
    format: p.string().$type<NoteFormat>().default('txt'),
    heldOn: p.string().length(10).nullable(),
    venue: p.text().nullable(),
    participants: p.integer().nullable(),
    districtId: p.string().nullable(),
    groupId: p.string().nullable(),
    meetingId: p.string().nullable().index(),
    /** The text that statements' offsets refer to, unaltered; given out by Masking only. */
    text: p.text().lazy(),
    /** What looked for personal data in it (readingVersion); null: nothing has. */
    redactedBy: p.string().nullable(),
    setAside: p.json<readonly SetAside[]>().lazy(),
    fiction: p.boolean().default(false),
  },
});

/** The document from a meeting. */
export class MeetingNote extends schema.class {}
schema.setClass(MeetingNote);
