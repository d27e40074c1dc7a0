import type { Config } from '../config/config.js';
import type { Account } from './account.entity.js';

/**
 * Whether somebody is let in by the municipality's own sign-in and by nothing else: a passphrase they had before opens nothing as long
 * as that provider is set, or it would outlive the groups that give them their roles.
 */
export function comesByProvider(
  { oidc }: Pick<Config, 'oidc'>,
  { oidcSubject }: Pick<Account, 'oidcSubject'>,
): boolean {
  return oidc !== null && (oidcSubject ?? '').startsWith(`${oidc.issuer}|`);
}
