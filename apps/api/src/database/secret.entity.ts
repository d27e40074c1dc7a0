import { defineEntity, p } from '@mikro-orm/core';

/**
 * `disclosure`: the key of the half-steps by which told figures are rounded. `receipt`: the key of receipts' codes.
 * `moderatorsKey`: the digest of the moderators' key. `signInAttempts` and `addressCounts`: the
 * keys of the digests that attempts, and what addresses do, are counted by. `setAsideWords`: the key of the digests of hidden words.
 */
export type SecretName =
  | 'disclosure'
  | 'receipt'
  | 'moderatorsKey'
  | 'signInAttempts'
  | 'addressCounts'
  | 'setAsideWords';

const schema = defineEntity({
  name: 'Secret',
  properties: {
    name: p.text().$type<SecretName>().primary(),
    /** Random bytes or a digest, hex. */
    value: p.text(),
  },
});

/** What the installation keeps to itself: made once, never shown, never logged. */
export class Secret extends schema.class {}
schema.setClass(Secret);
