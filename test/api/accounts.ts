import { randomUUID } from 'node:crypto';
import { AccountSessions } from '../../apps/api/src/accounts/account-sessions.js';
import { makeAccount } from '../../apps/api/src/accounts/invitations.js';
import { Passphrases } from '../../apps/api/src/accounts/passphrases.js';
import type { AccountRole } from '../../apps/api/src/permissions/roles.js';
import type { TestServer } from './server.js';

/** As a server with accounts is started for a test: passphrases are looked at quickly, and nobody needs a telephone. */
export const withAccounts = { ACCESS: 'accounts', PASSPHRASE_MEMORY: '1024', SECOND_FACTOR: 'offered' } as const;

/** The passphrase of every account of a test. */
export const passphrase = 'grön häst läser ofta';

export interface TestAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** An account with a role, made without an invitation. */
export async function newAccount(server: TestServer, roles: readonly AccountRole[]): Promise<TestAccount> {
  const name = `${roles.join(' ')} ${randomUUID().slice(0, 8)}`;
  const email = `${randomUUID()}@example.org`;
  const hashed = await server.app.get(Passphrases, { strict: false }).hash(passphrase);
  const made = { email, name, roles, passphrase: hashed, oidcSubject: null };
  const id = await server.orm.em.fork().transactional((em) => makeAccount(em, made, new Date()));
  return { id, email, name };
}

/** The cookie of a new session of an account. */
export async function sessionOf(server: TestServer, { id }: TestAccount): Promise<string> {
  const begun = { account: id, stage: 'signedIn', device: 'Test' } as const;
  const token = await server.app.get(AccountSessions).start(server.orm.em.fork(), begun, new Date());
  return `guldkorn=${token}`;
}

/** What the cookies of an answer say, as the next request sends them. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
}

/** Sends a form, and follows nothing. */
export function sendForm(
  server: TestServer,
  path: string,
  fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  return fetch(`${server.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(pairs as string[][]).toString(),
  });
}
