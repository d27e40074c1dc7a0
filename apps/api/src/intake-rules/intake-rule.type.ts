import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { IntakeRuleKindEnum } from '../graphql/enums.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import type { MaskedMessages } from '../masking/mask-text.js';
import type { Masking } from '../masking/masking.js';
import type { IntakeRule, intakeRuleKinds } from './intake-rule.entity.js';
import { ruleInWords } from './rule-in-words.js';

@ObjectType('IntakeRule', {
  description: 'What somebody decided of one file, kept to be used or offered for the next.',
})
export class IntakeRuleType {
  @Field(() => ID, { description: "The rule's id." })
  id!: string;

  @Field(() => IntakeRuleKindEnum, { description: 'What it is about.' })
  kind!: (typeof intakeRuleKinds)[number];

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  text!: MaskedMessages;

  @Field(() => GraphQLISODateTime, { description: 'When it was first decided, UTC.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When a file last came in by it, UTC.' })
  lastUsedAt!: Date;

  @Field(() => Int, { description: 'How many files have come in by it.' })
  timesUsed!: number;
}

/** @param name what a district, place or group is called, by its id. */
export function intakeRuleType(
  { id, kind, rule, createdAt, lastUsedAt, timesUsed }: IntakeRule,
  name: (id: string) => string,
  masking: Masking,
): IntakeRuleType {
  return { id, kind, text: masking.message(ruleInWords(rule, name)), createdAt, lastUsedAt, timesUsed };
}
