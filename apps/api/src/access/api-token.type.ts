import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import type { Scope } from './scopes.js';

export const ApiScopeEnum = enumType<Scope>('ApiScope', 'What a token lets one have.', {
  figures: 'Everything counted: districts, nuggets, themes, comparisons, coverage, runs, reports. No statement.',
  statements: "Residents' words, masked, and the notes they stand in.",
  files: 'As files what the other scopes let one read: a file of statements takes both this and STATEMENTS.',
  import:
    'Take files in, as the command line does; it takes FIGURES too. Gives nothing to a token whose maker may take none in.',
});

@ObjectType('ApiToken', { description: 'What lets a program in that asks for figures. Its text is not here.' })
export class ApiTokenType {
  @Field(() => ID, { description: "The token's id." })
  id!: string;

  @Field(() => String, { description: 'What it is for, as whoever made it said.' })
  name!: string;

  @Field(() => [ApiScopeEnum], { description: 'What it lets one have.' })
  scopes!: readonly Scope[];

  @Field(() => String, { description: 'How it begins, to be known again by; it lets nobody in.' })
  prefix!: string;

  @Field(() => String, { description: 'Who made it, by the name they gave when they showed the key.' })
  createdBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'From when it lets nobody in any more, UTC.' })
  expiresAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was revoked, UTC. Null when it was not.' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who revoked it. Null when it was not revoked.' })
  revokedBy!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was last used, UTC, to the minute. Null when it never was.',
  })
  lastUsedAt!: Date | null;
}

@ObjectType('CreatedApiToken', { description: 'A new token with its text, which is told this once and kept nowhere.' })
export class CreatedApiTokenType {
  @Field(() => ApiTokenType, { description: 'The token.' })
  token!: ApiTokenType;

  @Field(() => String, { description: 'Its text, to be sent as `Authorization: Bearer …`.' })
  secret!: string;
}
