import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'LegalHold',
  properties: {
    id: p.uuid().primary(),
    /** The file that must be kept; null where it is a form, or everything. No foreign key: the line outlives what it is about. */
    originalId: p.uuid().nullable().index(),
    /** The form that must be kept; null where it is a file, or everything. */
    submissionId: p.uuid().nullable().index(),
    reason: p.text(),
    placedBy: p.text(),
    placedAt: p.datetime(),
    liftedBy: p.text().nullable(),
    liftedAt: p.datetime().nullable(),
    liftedReason: p.text().nullable(),
  },
});

/** Something that may not be destroyed whatever the rules say, such as what a court or an appeal asks for. Kept when lifted. */
export class LegalHold extends schema.class {}
schema.setClass(LegalHold);
