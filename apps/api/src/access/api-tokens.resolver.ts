import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import type { ApiToken } from './api-token.entity.js';
import { ApiTokenType, CreatedApiTokenType } from './api-token.type.js';
import { ApiTokens } from './api-tokens.js';
import { CreateApiTokenInput } from './create-api-token.input.js';

function apiTokenType(token: ApiToken): ApiTokenType {
  const { id, name, scopes, prefix, createdBy, createdAt, expiresAt, revokedAt, revokedBy, lastUsedAt } = token;
  return {
    id,
    name,
    scopes,
    prefix,
    createdBy,
    createdAt,
    expiresAt,
    revokedAt: revokedAt ?? null,
    revokedBy: revokedBy ?? null,
    lastUsedAt: lastUsedAt ?? null,
  };
}

/** Tokens are given out and taken back by those who have shown the moderators' key, never by a token. */
@Resolver(() => ApiTokenType)
export class ApiTokensResolver {
  constructor(
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(Viewers) private readonly viewers: Viewers,
  ) {}

  @Query(() => [ApiTokenType], {
    description: 'The tokens given out, newest first, those that no longer hold too. For those who moderate only.',
  })
  async apiTokens(@Context() context: RequestContext): Promise<ApiTokenType[]> {
    await this.viewers.signer(context);
    return (await this.tokens.all()).map(apiTokenType);
  }

  @Mutation(() => CreatedApiTokenType, {
    description: 'Makes a token. Its text is in the answer, and never to be had again. For those who moderate only.',
  })
  async createApiToken(
    @Context() context: RequestContext,
    @Args('input', { type: () => CreateApiTokenInput, description: 'What it is for, gives, and for how long.' })
    input: CreateApiTokenInput,
  ): Promise<CreatedApiTokenType> {
    const { session, actor } = await this.viewers.signer(context);
    const account = /^account:(.+)$/.exec(actor)?.[1] ?? null;
    const { token, text } = await this.tokens.create(input, { name: session.name, account }, new Date());
    return { token: apiTokenType(token), secret: text };
  }

  @Mutation(() => ApiTokenType, {
    description: 'Takes a token back: it lets nobody in from then on. For those who moderate only.',
  })
  async revokeApiToken(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The token's id." }) id: string,
  ): Promise<ApiTokenType> {
    const { session } = await this.viewers.signer(context);
    return apiTokenType(await this.tokens.revoke(id, session.name, new Date()));
  }
}
