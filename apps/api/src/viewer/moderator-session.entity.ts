import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'ModeratorSession',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 (hex) of what the cookie holds; the cookie's own value is nowhere. */
    tokenHash: p.string().length(64).unique(),
    /** The name that the moderator gave: who decisions and disclosures are signed with. */
    name: p.text(),
    startedAt: p.datetime(),
    expiresAt: p.datetime(),
    /** When it was logged out of, or a new key was made; null while it holds. */
    endedAt: p.datetime().nullable(),
  },
});

/** A moderator's time at the screen, from the key to logging out. */
export class ModeratorSession extends schema.class {}
schema.setClass(ModeratorSession);
