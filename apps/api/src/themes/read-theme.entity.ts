import { defineEntity, p } from '@mikro-orm/core';
import { Statement } from '../statements/statement.entity.js';

const schema = defineEntity({
  name: 'ReadTheme',
  properties: {
    statement: () => p.manyToOne(Statement).mapToPk().primary().deleteRule('cascade'),
    themeId: p.text().primary(),
    /** 0-1. */
    confidence: p.float(),
    /** Where the surest seed word stands: UTF-16 offsets into the statement's text; null where it was read before places were kept. */
    start: p.integer().nullable(),
    end: p.integer().nullable(),
  },
});

/** What the municipality's frame reads in a statement, before people's decisions. */
export class ReadTheme extends schema.class {}
schema.setClass(ReadTheme);
