import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'SignInAttempts',
  properties: {
    /** Keyed digest (HMAC) of an e-mail address or of an IP address: neither is kept. */
    key: p.string().length(64).primary(),
    count: p.integer(),
    /** When the first of them was made; the count begins anew a while after. */
    since: p.datetime(),
  },
});

/** How many have tried to sign in as somebody, or from somewhere, lately. */
export class SignInAttempts extends schema.class {}
schema.setClass(SignInAttempts);
