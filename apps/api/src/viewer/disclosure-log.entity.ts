import { defineEntity, p } from '@mikro-orm/core';

/** What was given out unmasked. */
export const disclosedKinds = ['statement', 'note', 'upload', 'original'] as const;

const schema = defineEntity({
  name: 'DisclosureLog',
  properties: {
    id: p.uuid().primary(),
    disclosedAt: p.datetime().index(),
    /** The session, and the name given in it. No foreign key: the line outlives what it is about. */
    sessionId: p.uuid(),
    name: p.text(),
    kind: p.enum(disclosedKinds),
    subjectId: p.uuid(),
  },
});

/** One line for each time that somebody was shown unmasked text or an original. Lines are added, never changed or removed. */
export class DisclosureLog extends schema.class {}
schema.setClass(DisclosureLog);
