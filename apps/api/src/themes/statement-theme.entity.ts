import { defineEntity, p } from '@mikro-orm/core';
import { Statement } from '../statements/statement.entity.js';

const schema = defineEntity({
  name: 'StatementTheme',
  indexes: [{ properties: ['themeId', 'statement'] }],
  properties: {
    statement: () => p.manyToOne(Statement).mapToPk().primary().deleteRule('cascade'),
    themeId: p.text().primary(),
    /** 0-1. */
    confidence: p.float(),
  },
});

/** A statement belongs to none, one or several themes. */
export class StatementTheme extends schema.class {}
schema.setClass(StatementTheme);
