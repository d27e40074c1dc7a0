import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.entity.js';

/** `secondFactor`: the passphrase was right, the code has yet to come; it lets nobody in. */
export const sessionStages = ['secondFactor', 'signedIn'] as const;
export type SessionStage = (typeof sessionStages)[number];

const schema = defineEntity({
  name: 'AccountSession',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 (hex) of what the cookie holds; the cookie's own value is nowhere. */
    tokenHash: p.string().length(64).unique(),
    account: () => p.manyToOne(Account).mapToPk().deleteRule('restrict').updateRule('no action').index(),
    stage: p.enum(sessionStages),
    /** What it was begun in, such as "Firefox, Linux": to be known again by among one's sessions. */
    device: p.text(),
    startedAt: p.datetime(),
    /** Within some minutes. */
    lastSeenAt: p.datetime(),
    /** However much it is used. */
    expiresAt: p.datetime(),
    /** When it was signed out of, or ended from elsewhere; null while it holds. */
    endedAt: p.datetime().nullable(),
  },
});

/** Somebody's time at a screen, from signing in to signing out. */
export class AccountSession extends schema.class {}
schema.setClass(AccountSession);
