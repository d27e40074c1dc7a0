import { defineEntity, p } from '@mikro-orm/core';
import { Statement } from '../statements/statement.entity.js';

const schema = defineEntity({
  name: 'CountedElsewhere',
  properties: {
    statement: () => p.manyToOne(Statement).mapToPk().primary().deleteRule('cascade'),
    /** Null where its voice speaks from no known district. */
    districtId: p.string().nullable(),
  },
});

/** A statement that counts for another district than it was made in: its voice says most from there. The latest run's. */
export class CountedElsewhere extends schema.class {}
schema.setClass(CountedElsewhere);
