import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Original',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the bytes, hex: the same file twice is one original. */
    sha256: p.string().length(64).unique(),
    fileName: p.text(),
    size: p.integer(),
    bytes: p.blob().lazy(),
    receivedAt: p.datetime(),
    /** True for the example dialogue, which is invented. */
    fiction: p.boolean().default(false),
  },
});

/** A file as it arrived, to the byte. Never changed. */
export class Original extends schema.class {}
schema.setClass(Original);
