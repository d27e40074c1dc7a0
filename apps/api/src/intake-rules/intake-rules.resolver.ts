import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Masking } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { intakeRuleType, IntakeRuleType } from './intake-rule.type.js';
import { IntakeRules } from './intake-rules.js';
import { profileNames } from './rule-in-words.js';

@Resolver(() => IntakeRuleType)
export class IntakeRulesResolver {
  constructor(
    @Inject(IntakeRules) private readonly rules: IntakeRules,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  @Query(() => [IntakeRuleType], {
    name: 'intakeRules',
    description: 'What has been decided of files and is remembered for the next, the latest used first.',
  })
  async all(): Promise<IntakeRuleType[]> {
    const nameOf = profileNames(this.municipality.profile);
    return (await this.rules.all()).map((rule) => intakeRuleType(rule, nameOf, this.masking));
  }

  @Mutation(() => Boolean, {
    description: 'Forgets a rule. What has come in by it stays as it is. True when there was such a rule.',
  })
  forgetIntakeRule(@Args('id', { type: () => ID, description: "The rule's id." }) id: string): Promise<boolean> {
    return this.rules.forget(id);
  }
}
