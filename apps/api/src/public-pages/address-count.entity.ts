import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'AddressCount',
  properties: {
    /** Keyed digest (HMAC) of what is counted and an IP address, which is not kept. */
    key: p.string().length(64).primary(),
    hits: p.integer(),
    /** When the count begins anew. */
    resetsAt: p.datetime().index(),
  },
});

/** How often an address has sent the form, or asked for receipts that there are not, lately; where several processes count together. */
export class AddressCount extends schema.class {}
schema.setClass(AddressCount);
