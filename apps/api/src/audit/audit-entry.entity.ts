import { defineEntity, p } from '@mikro-orm/core';
import type { AuditAct } from './audit-acts.js';

const schema = defineEntity({
  name: 'AuditEntry',
  properties: {
    /** 1 for the first; none is left out. */
    sequence: p.integer().autoincrement(false).primary(),
    /** ISO 8601, UTC, milliseconds: as a text, so that it is the same text for ever. */
    at: p.text().index(),
    /** `account:ID`, `key:ID` (a session by the moderators' key), `token:ID`, `local`, `resident`, `terminal` or `server`. */
    actor: p.text(),
    act: p.text().$type<AuditAct>().index(),
    /** What it was done to, such as `statement:ID`; null where the act says it. */
    object: p.text().nullable(),
    /** Canonical JSON without personal data. */
    details: p.text(),
    /** The hash of the entry before; zeros for the first. */
    previousHash: p.string().length(64),
    /** SHA-256 (hex) of all of the above, as canonical JSON. */
    hash: p.string().length(64),
  },
});

/** One act that changed or revealed something. Entries are added, never changed or removed. */
export class AuditEntry extends schema.class {}
schema.setClass(AuditEntry);
