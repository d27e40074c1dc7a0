import { defineEntity, p } from '@mikro-orm/core';
import { hidingReasons } from './hiding-reasons.js';

const schema = defineEntity({
  name: 'SetAsideWords',
  properties: {
    /** Keyed digest of a statement's text: the words themselves are gone. */
    digest: p.string().length(64).primary(),
    reason: p.enum(hidingReasons),
    /** How many statements of these words have not come in again, from 1. */
    times: p.integer(),
    setAsideAt: p.datetime(),
  },
});

/** Words that moderators had hidden, or masked something in, in a file that has been taken away since. */
export class SetAsideWords extends schema.class {}
schema.setClass(SetAsideWords);
