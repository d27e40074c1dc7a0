import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'CurationDecision',
  properties: {
    id: p.uuid().primary(),
    /** The order in which decisions were made, from 1. */
    sequence: p.integer().unique(),
    /** What is decided and about what; its form is checked when it is made and again when it is replayed. */
    decision: p.json<Readonly<Record<string, unknown>>>(),
    decidedBy: p.text(),
    decidedAt: p.datetime(),
    reason: p.text(),
    undoneBy: p.text().nullable(),
    undoneAt: p.datetime().nullable(),
    undoneReason: p.text().nullable(),
  },
});

/** What a person has decided about the findings; never changed, only undone. */
export class CurationDecision extends schema.class {}
schema.setClass(CurationDecision);
