import { defineEntity, p } from '@mikro-orm/core';
import type { AccountRole } from '../permissions/roles.js';

const schema = defineEntity({
  name: 'Account',
  properties: {
    id: p.uuid().primary(),
    /** In lower case: one account for each. */
    email: p.text().unique(),
    /** What decisions are signed with. */
    name: p.text(),
    /** The name in lower case: two accounts never sign alike. */
    nameKey: p.text().unique(),
    roles: p.json().$type<readonly AccountRole[]>(),
    /** Argon2id with its salt and its cost; null for whoever comes by the municipality's own sign-in only. */
    passphrase: p.text().nullable(),
    /** Of the second factor, sealed with a key that the database does not hold; null when there is none. */
    totpSecret: p.text().nullable(),
    /** The 30 seconds that the last code taken was of: neither it nor an earlier one is taken again. */
    totpLastStep: p.integer().nullable(),
    /** Who they are at the municipality's own sign-in: issuer and subject. */
    oidcSubject: p.text().nullable().unique(),
    createdAt: p.datetime(),
    disabledAt: p.datetime().nullable(),
  },
});

/** Somebody on the staff, or elected, who signs in. */
export class Account extends schema.class {}
schema.setClass(Account);
