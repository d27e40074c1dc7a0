import { Global, Module } from '@nestjs/common';
import { ApiTokens } from './api-tokens.js';
import { ApiTokensResolver } from './api-tokens.resolver.js';
import { Callers } from './callers.js';

/** The door that programs come in by: tokens, what they give, and how much may be asked for. */
@Global()
@Module({ providers: [ApiTokens, Callers, ApiTokensResolver], exports: [Callers] })
export class AccessModule {}
