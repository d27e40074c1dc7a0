import { defineEntity, p } from '@mikro-orm/core';
import { Redaction } from '../masking/redaction.entity.js';
import { hidingReasons } from './hiding-reasons.js';
import { moderationStates, Statement } from '../statements/statement.entity.js';

/** What kind of decision it is: about a statement's state, or about what is masked in it. */
export const moderationKinds = ['state', 'mask', 'unmask'] as const;

const decisionSchema = defineEntity({
  name: 'ModerationDecision',
  properties: {
    id: p.uuid().primary(),
    /** The order in which decisions were made, from 1. */
    sequence: p.integer().unique(),
    kind: p.enum(moderationKinds),
    /** The state that it brings the statements to; null when it is about masking. */
    toState: p.enum(moderationStates).nullable(),
    /** Why they are hidden; null for every other decision. */
    reason: p.enum(hidingReasons).nullable(),
    /** In the decider's words; may be empty. */
    comment: p.text(),
    /** What is masked or no longer is; null when it is about the state. */
    redaction: () => p.manyToOne(Redaction).mapToPk().nullable().deleteRule('cascade').index(),
    decidedBy: p.text(),
    decidedAt: p.datetime(),
    undoneBy: p.text().nullable(),
    undoneAt: p.datetime().nullable(),
  },
});

/** What a person, the form's trap for machines, or an import of words that were hidden before, has decided about statements; never changed, only undone. */
export class ModerationDecision extends decisionSchema.class {}
decisionSchema.setClass(ModerationDecision);

const moderatedSchema = defineEntity({
  name: 'ModeratedStatement',
  properties: {
    decision: () => p.manyToOne(ModerationDecision).mapToPk().primary().deleteRule('cascade'),
    statement: () => p.manyToOne(Statement).mapToPk().primary().deleteRule('cascade').index(),
    /** The state that it was in before; null when the decision is about masking. */
    fromState: p.enum(moderationStates).nullable(),
  },
});

/** A statement that a decision is about. */
export class ModeratedStatement extends moderatedSchema.class {}
moderatedSchema.setClass(ModeratedStatement);
