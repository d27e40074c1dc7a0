import { defineEntity, p } from '@mikro-orm/core';
import { Statement } from '../statements/statement.entity.js';

/** What is counted of a copied text; voices exact, before they are told. */
export interface CopiedTextFigures {
  readonly statements: number;
  /** The one to show: it says what most of them say to the letter. */
  readonly shownStatementId: string;
  /** Accounts that sent it in; together they count as one voice. */
  readonly voices: number;
}

const textSchema = defineEntity({
  name: 'CopiedText',
  properties: {
    /** The least id of its statements. */
    id: p.text().primary(),
    figures: p.json<CopiedTextFigures>(),
  },
});

/** A text that several accounts have sent in alike; the latest run's. */
export class CopiedText extends textSchema.class {}
textSchema.setClass(CopiedText);

const copySchema = defineEntity({
  name: 'CopiedStatement',
  properties: {
    statement: () => p.manyToOne(Statement).mapToPk().primary().deleteRule('cascade'),
    copiedTextId: p.text().index(),
  },
});

/** A statement that says, near enough, what others say word for word. */
export class CopiedStatement extends copySchema.class {}
copySchema.setClass(CopiedStatement);
