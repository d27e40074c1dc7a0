import { Module } from '@nestjs/common';
import { Accounts } from './accounts.js';
import { Attempts } from './attempts.js';
import { Invitations } from './invitations.js';
import { Passphrases } from './passphrases.js';
import { ProviderSignIn } from './provider-sign-in.js';
import { Provider } from './provider.js';
import { Sealed } from './sealed.js';
import { SecondFactor } from './second-factor.js';
import { SignIn } from './sign-in.js';

/** Who there is, and how they show that it is they. Who is signed in already, `viewer` knows. */
@Module({
  providers: [Accounts, Attempts, Invitations, Passphrases, Provider, ProviderSignIn, Sealed, SecondFactor, SignIn],
  exports: [Accounts, Invitations, Provider, ProviderSignIn, Sealed, SecondFactor, SignIn],
})
export class AccountsModule {}
