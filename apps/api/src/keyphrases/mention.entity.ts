import { defineEntity, p } from '@mikro-orm/core';
import { Statement } from '../statements/statement.entity.js';

const schema = defineEntity({
  name: 'Mention',
  properties: {
    id: p.integer().primary(),
    statement: () => p.manyToOne(Statement).mapToPk().deleteRule('cascade').index(),
    keyphraseId: p.text().index(),
    /** A form fit to show, as this mention has it. */
    form: p.text(),
    /** UTF-16 offsets into the statement's text. */
    start: p.integer(),
    end: p.integer(),
    /** Said only as a part of a compound: extra evidence, marked by the whole word. */
    part: p.boolean().default(false),
    valence: p.enum(['praise', 'trouble', 'wish', 'unclear'] as const),
  },
});

/** One mention of a keyphrase in a statement, to the character. */
export class Mention extends schema.class {}
schema.setClass(Mention);
