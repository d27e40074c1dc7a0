import { defineEntity, p } from '@mikro-orm/core';
import { Statement } from '../statements/statement.entity.js';

const schema = defineEntity({
  name: 'ReadingMark',
  indexes: [{ properties: ['reader', 'statement'] }],
  properties: {
    statement: () => p.manyToOne(Statement).mapToPk().primary().deleteRule('cascade'),
    /** The name that person gives, in small letters: capitals do not tell people apart. */
    reader: p.text().primary(),
    /** When it was last marked as read; null while it is not. */
    readAt: p.datetime().nullable(),
    /** When it was flagged; null while it is not. */
    flaggedAt: p.datetime().nullable(),
  },
});

/** What one person on the staff has done with a statement: read it, flagged it. Goes with the statement. */
export class ReadingMark extends schema.class {}
schema.setClass(ReadingMark);
