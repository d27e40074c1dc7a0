import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.entity.js';

const schema = defineEntity({
  name: 'RecoveryCode',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).mapToPk().deleteRule('cascade').updateRule('no action').index(),
    /** SHA-256 (hex) of the code, which is random; its own text is nowhere. */
    digest: p.string().length(64).unique(),
    usedAt: p.datetime().nullable(),
  },
});

/** What stands in for the second factor, once, when the telephone is lost. */
export class RecoveryCode extends schema.class {}
schema.setClass(RecoveryCode);
