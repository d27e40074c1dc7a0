import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../accounts/accounts.module.js';
import { Refusals } from '../audit/refusals.js';
import { PermissionGuard } from '../permissions/permission.guard.js';
import { ApiTokens } from './api-tokens.js';
import { ApiTokensResolver } from './api-tokens.resolver.js';
import { Callers } from './callers.js';
import { SharedBudgets } from './shared-budgets.js';

/** The door that programs come in by: tokens, what they give, and how much may be asked for. */
@Global()
@Module({
  imports: [AccountsModule],
  providers: [
    Refusals,
    ApiTokens,
    Callers,
    SharedBudgets,
    ApiTokensResolver,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [Callers, Refusals],
})
export class AccessModule {}
