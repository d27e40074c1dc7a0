import { defineEntity, p } from '@mikro-orm/core';
import { Import } from '../imports/import.entity.js';
import type { HidingReason } from '../moderation/hiding-reasons.js';
import { Original } from '../originals/original.entity.js';
import { Voice } from '../statements/voice.entity.js';

/** A field that people do not see was filled in; or the form came back sooner than a person can write. */
export const suspicions = ['trap', 'tooFast'] as const;
export type Suspicion = (typeof suspicions)[number];

const schema = defineEntity({
  name: 'Submission',
  // The ledger counts what came by the form, which has no import, from this alone.
  indexes: [{ properties: ['import', 'withdrawnAt', 'districtId', 'groupId', 'receivedOn'] }],
  properties: {
    id: p.uuid().primary(),
    /** Null when it came by the form. */
    import: () => p.manyToOne(Import).mapToPk().nullable().deleteRule('cascade'),
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
    /** The form as it was sent last, to the byte; null when it came in a file, or before forms were kept. */
    original: () => p.manyToOne(Original).mapToPk().nullable().deleteRule('restrict').index(),
    /** Digest of the receipt's code (ReceiptCodes); null when there is no receipt. */
    receipt: p.string().length(64).nullable().unique(),
    correctedAt: p.datetime().nullable(),
    /** When its sender took it back: from then on only the originals tell what stood in it. */
    withdrawnAt: p.datetime().nullable(),
    /** Why a machine may have sent it; null for no suspicion. */
    suspicion: p.enum(suspicions).nullable(),
    /** Why what its sender writes in the place of it is hidden until somebody has looked; null: nothing of it was hidden or masked. */
    setAside: p.text().$type<HidingReason>().nullable(),
    fiction: p.boolean().default(false),
  },
});

/** What one person sent in, unaltered. */
export class Submission extends schema.class {}
schema.setClass(Submission);
