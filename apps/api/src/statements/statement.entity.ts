import { defineEntity, p } from '@mikro-orm/core';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { Voice } from './voice.entity.js';

/** Where a statement stands with those who moderate. Restored is hidden and then brought back: it counts as published. */
export const moderationStates = ['new', 'published', 'hidden', 'restored'] as const;
export type ModerationState = (typeof moderationStates)[number];

const schema = defineEntity({
  name: 'Statement',
  indexes: [
    { properties: ['districtId', 'sequence'] },
    { properties: ['occurredOn', 'sequence'] },
    { properties: ['moderation', 'sequence'] },
    { properties: ['submission', 'moderation'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** Order of arrival, unique: what pages are cut by. */
    sequence: p.integer().unique(),
    submission: () => p.manyToOne(Submission).mapToPk().nullable().deleteRule('cascade'),
    note: () => p.manyToOne(MeetingNote).mapToPk().nullable().deleteRule('cascade').index(),
    voice: () => p.manyToOne(Voice).mapToPk().index(),
    /** As said, unaltered; given out by Masking only. */
    text: p.text(),
    /** The masked text as it is searched in (searchForm): searching for a masked name finds nothing. */
    searchText: p.text().hidden(),
    /** Words that are searched in beside it, masked alike (WordForms). */
    wordForms: p.text().hidden().default(''),
    /** UTF-16 offsets into the note's text; null for a submission. */
    start: p.integer().nullable(),
    end: p.integer().nullable(),
    questionId: p.string().nullable(),
    topic: p.text().nullable(),
    role: p.enum(['resident', 'politician', 'official'] as const),
    channel: p.enum(['web', 'focusGroup', 'dialogueMeeting', 'openMeeting', 'other'] as const).index(),
    districtId: p.string().nullable(),
    placeId: p.string().nullable().index(),
    groupId: p.string().nullable().index(),
    occurredOn: p.string().length(10).nullable(),
    mayBeQuoted: p.boolean().default(false),
    fiction: p.boolean().default(false),
    language: p.enum(['sv', 'en', 'nb', 'other'] as const),
    valence: p.enum(['praise', 'trouble', 'wish', 'unclear'] as const).index(),
    valenceBasis: p.enum(['heading', 'question', 'words', 'none'] as const),
    /** What the heading above it or the question it answers said of it before it was read; null for nothing. */
    priorValence: p.enum(['praise', 'trouble', 'wish', 'unclear'] as const).nullable(),
    priorBasis: p.enum(['heading', 'question'] as const).nullable(),
    /** What read it: the version of the text engine, and a digest of the profile (readingVersion). */
    textVersion: p.string(),
    moderation: p.enum(moderationStates).default('new'),
  },
});

/** The smallest thing said: an answer, a bullet, a turn of speech; with how it was read. */
export class Statement extends schema.class {}
schema.setClass(Statement);
