import { Field, InputType, Int } from '@nestjs/graphql';
import { ApiScopeEnum } from './api-token.type.js';
import type { Scope } from './scopes.js';

@InputType('CreateApiTokenInput', { description: 'What a new token is for, what it gives, and for how long.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for, or who is to have it, 1-200 characters.' })
  name!: string;

  @Field(() => [ApiScopeEnum], { description: 'What it is to let one have; at least one.' })
  scopes!: readonly Scope[];

  @Field(() => Int, { defaultValue: 90, description: 'For how many days it holds, 1-365.' })
  days!: number;
}
