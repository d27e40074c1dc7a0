import { defineEntity, p } from '@mikro-orm/core';
import type { Scope } from './scopes.js';

const schema = defineEntity({
  name: 'ApiToken',
  properties: {
    id: p.uuid().primary(),
    /** What it is for, as those who made it said. */
    name: p.text(),
    scopes: p.json().$type<readonly Scope[]>(),
    /** SHA-256 (hex) of the token; its own text is nowhere. */
    digest: p.string().length(64).unique(),
    /** How it begins, to be known again by. */
    prefix: p.text(),
    createdBy: p.text(),
    /** The account that made it, whose roles it never gives more than; null for one made with the moderators' key. */
    account: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    revokedBy: p.text().nullable(),
    /** To the minute; null when it has never been used. */
    lastUsedAt: p.datetime().nullable(),
  },
});

/** What lets a program in that asks for figures. */
export class ApiToken extends schema.class {}
schema.setClass(ApiToken);
