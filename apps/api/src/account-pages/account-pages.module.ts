import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PublicPagesModule } from '../public-pages/public-pages.module.js';
import { AccountFrame } from './account-frame.js';
import { AccountsController } from './accounts.controller.js';
import { AuditLogController } from './audit-log.controller.js';
import { AuditLogQueries } from './audit-log.queries.js';
import { AuditLogResolver } from './audit-log.resolver.js';
import { InvitationController } from './invitation.controller.js';
import { OwnAccountController } from './own-account.controller.js';
import { ProviderController } from './provider.controller.js';
import { SignInController } from './sign-in.controller.js';

/** The pages that one signs in by, and those on which accounts and the audit log are looked after. */
@Module({
  imports: [PublicPagesModule, AccountsModule],
  controllers: [
    ProviderController,
    SignInController,
    InvitationController,
    OwnAccountController,
    AccountsController,
    AuditLogController,
  ],
  providers: [AccountFrame, AuditLogQueries, AuditLogResolver],
})
export class AccountPagesModule {}
