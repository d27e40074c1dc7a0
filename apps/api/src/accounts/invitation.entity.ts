import { defineEntity, p } from '@mikro-orm/core';
import type { AccountRole } from '../permissions/roles.js';

const schema = defineEntity({
  name: 'Invitation',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 (hex) of what the link holds; its own text is nowhere. */
    tokenHash: p.string().length(64).unique(),
    email: p.text(),
    roles: p.json().$type<readonly AccountRole[]>(),
    /** The account that gets a new passphrase by it; null for one that makes an account. */
    account: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A link, handed over by whoever invites, by which one person makes an account, or a new passphrase for the one they have. */
export class Invitation extends schema.class {}
schema.setClass(Invitation);
