import { defineEntity, p } from '@mikro-orm/core';
import { Import } from '../imports/import.entity.js';
import { hidingReasons } from './moderation-decision.entity.js';

const schema = defineEntity({
  name: 'SetAsideWords',
  properties: {
    /** Keyed digest of a statement's text: the words themselves are gone. */
    digest: p.string().length(64).primary(),
    reason: p.enum(hidingReasons),
    setAsideAt: p.datetime(),
    /** The import that has brought the words again; null: none has. */
    import: () => p.manyToOne(Import).mapToPk().nullable().deleteRule('cascade').index(),
  },
});

/** Words that moderators had hidden, or masked something in, in a file that has been taken away since. */
export class SetAsideWords extends schema.class {}
schema.setClass(SetAsideWords);
