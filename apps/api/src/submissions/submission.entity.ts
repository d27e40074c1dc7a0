import { defineEntity, p } from '@mikro-orm/core';
import { Import } from '../imports/import.entity.js';
import { Voice } from '../statements/voice.entity.js';

const schema = defineEntity({
  name: 'Submission',
  properties: {
    id: p.uuid().primary(),
    /** Null when it came by the form. */
    import: () => p.manyToOne(Import).mapToPk().nullable().deleteRule('cascade').index(),
    /** 1-based row of the imported file. */
    row: p.integer().nullable(),
    voice: () => p.manyToOne(Voice).mapToPk().index(),
    /** The same row in another export has the same fingerprint, and is not taken in twice. */
    fingerprint: p.string().length(64).unique(),
    answers: p.json<readonly { questionId: string | null; text: string }[]>(),
    districtId: p.string().nullable(),
    placeId: p.string().nullable(),
    groupId: p.string().nullable(),
    /** What the resident said of themselves where the profile asks: attribute → value; null where nothing. */
    attributes: p.json<Readonly<Record<string, string>>>().nullable(),
    receivedOn: p.string().length(10).nullable(),
    receivedAt: p.datetime(),
    mayBeQuoted: p.boolean().default(false),
    fiction: p.boolean().default(false),
  },
});

/** What one person sent in, unaltered. */
export class Submission extends schema.class {}
schema.setClass(Submission);
