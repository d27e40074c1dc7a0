import { defineEntity, p } from '@mikro-orm/core';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Statement } from '../statements/statement.entity.js';

/** Why characters are masked: what kind of personal data they are. */
export const redactionReasons = ['name', 'telephone', 'email', 'personalNumber', 'address', 'other'] as const;
export type RedactionReason = (typeof redactionReasons)[number];

const schema = defineEntity({
  name: 'Redaction',
  properties: {
    id: p.uuid().primary(),
    /** The text that the offsets are in: a statement's own or, for everything said in a note, the note's. */
    statement: () => p.manyToOne(Statement).mapToPk().nullable().deleteRule('cascade').index(),
    note: () => p.manyToOne(MeetingNote).mapToPk().nullable().deleteRule('cascade').index(),
    /** UTF-16 offsets; `end` is that of the first character after it. */
    start: p.integer(),
    end: p.integer(),
    reason: p.enum(redactionReasons),
    foundBy: p.enum(['machine', 'person'] as const),
    /** True when a person has decided that it masks nothing; who, when and why stands with the decision. */
    lifted: p.boolean().default(false),
  },
});

/** Characters that are given out masked; the text itself is never changed. */
export class Redaction extends schema.class {}
schema.setClass(Redaction);
