import { defineEntity, p } from '@mikro-orm/core';
import type { RememberedRule } from './remembered-rule.js';

export const intakeRuleKinds = ['columns', 'name', 'heading', 'speaker', 'line'] as const;

const schema = defineEntity({
  name: 'IntakeRule',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(intakeRuleKinds),
    /** What tells it from others of its kind. */
    key: p.text(),
    rule: p.json<RememberedRule>(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().index(),
    /** How many imports it was decided or used in. */
    timesUsed: p.integer(),
  },
  uniques: [{ properties: ['kind', 'key'] }],
});

/** What a person decided of one file, kept to be used or offered for the next. */
export class IntakeRule extends schema.class {}
schema.setClass(IntakeRule);
