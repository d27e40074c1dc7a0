import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Voice',
  properties: {
    id: p.uuid().primary(),
    /** What tells voices apart: a digest of the author, of note and speaker, or of the note alone; never a name. */
    key: p.string().length(64).unique(),
    kind: p.enum(['person', 'meeting'] as const),
    role: p.enum(['resident', 'politician', 'official'] as const),
    /** For an unnamed meeting: how many were there; null when not known. */
    participants: p.integer().nullable(),
  },
});

/** Who said it, and in which role; counted once however much they say. */
export class Voice extends schema.class {}
schema.setClass(Voice);
