import { readFileSync, writeFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  operationPermissions,
  rolesWith,
  routePermissions,
  type Permission,
} from '../../apps/api/src/permissions/permission-table.js';
import { accountRoles, roles, type Role } from '../../apps/api/src/permissions/roles.js';
import { newAccount, sessionOf, withAccounts } from './accounts.js';
import { everyOperation, everyRoute, filledIn } from './every-operation.js';
import { startServer, type TestServer } from './server.js';

/** The matrix as it is kept: a row for each operation and address, a column for each role. */
function matrix(rows: readonly (readonly [name: string, permission: Permission | undefined])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', 'permission', ...roles]),
    line(['---', '---', ...roles.map(() => ':-:')]),
    ...rows.map(([name, permission]) =>
      line([
        name,
        permission ?? 'NOT DECLARED',
        ...roles.map((role) => (permission !== undefined && rolesWith[permission].includes(role) ? 'yes' : '–')),
      ]),
    ),
  ].join('\n');
}

const leave = 'POST /logga-ut';

describe('who may do what', () => {
  let server: TestServer;
  /** Of each role a session; residents have none. */
  const cookies = new Map<Role, string>();
  beforeAll(async () => {
    server = await startServer('sqlite', withAccounts);
    for (const role of accountRoles) cookies.set(role, await sessionOf(server, await newAccount(server, [role])));
  });
  afterAll(() => server.stop());

  it('is declared for every operation of the schema and every address, for none that is not there, and is what is kept', () => {
    const names = everyOperation.map(({ name }) => name);
    const routes = everyRoute(server);
    expect([...operationPermissions.keys()].filter((name) => !names.includes(name))).toEqual([]);
    expect([...routePermissions.keys()].filter((name) => !routes.includes(name))).toEqual([]);
    const told = [
      '# Who may do what',
      'Made of the schema and of the addresses that the server answers at by `test/api/roles.test.ts`, from `apps/api/src/permissions/permission-table.ts`. The pages of the dashboard take `read`; figures that open data and reports hold are told in steps to everyone alike.',
      '## Operations',
      matrix(names.map((name) => [name, operationPermissions.get(name)] as const)),
      '## Addresses',
      matrix(routes.map((name) => [name, routePermissions.get(name)] as const)),
      '',
    ].join('\n\n');
    if (process.env['WRITE_GOLDEN'] === 'yes') writeFileSync('test/golden/role-matrix.md', told);
    expect(told).not.toContain('NOT DECLARED');
    expect(told).toBe(readFileSync('test/golden/role-matrix.md', 'utf8'));
  });

  const may = (role: Role, permission: Permission | undefined) =>
    permission !== undefined && rolesWith[permission].includes(role);
  const headersOf = (role: Role): Record<string, string> => {
    const cookie = cookies.get(role);
    return cookie === undefined ? {} : { cookie };
  };
  const isRefusal = (code: string | undefined) =>
    code === 'ROLE_NEEDED' || code === 'SIGN_IN_NEEDED' || code === 'NOT_ALLOWED';

  it.each(roles)('holds for %s, who calls every operation', async (role) => {
    const wrong: string[] = [];
    // Those that follow go by another way, and are looked at there.
    for (const { name, query } of everyOperation.filter((one) => !one.name.startsWith('Subscription'))) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headersOf(role) },
        body: JSON.stringify({ query }),
      });
      const told = (await response.json()) as { code?: string; errors?: { extensions: { code: string } }[] };
      const code = told.code ?? told.errors?.[0]?.extensions.code;
      if (isRefusal(code) === may(role, operationPermissions.get(name))) wrong.push(`${name}: ${code ?? 'answered'}`);
    }
    expect(wrong).toEqual([]);
  });

  /** The code that a subscription is refused with. */
  async function followed(role: Role, query: string): Promise<string | undefined> {
    const { cookie = '' } = headersOf(role);
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: { cookie } });
        }
      },
      retryAttempts: 0,
    });
    const told = await new Promise<unknown>((resolve) => {
      client.subscribe(
        { query },
        { next: ({ errors }) => resolve(errors), error: resolve, complete: () => resolve(null) },
      );
    });
    await client.dispose();
    const { reason } = told as { reason?: string };
    return reason ?? (told as { extensions: { code: string } }[])[0]?.extensions.code;
  }

  it.each(roles)('holds for %s, who follows', async (role) => {
    for (const { name, query } of everyOperation.filter((one) => one.name.startsWith('Subscription'))) {
      const isTheirs = may(role, operationPermissions.get(name));
      // Whoever may follow the figures hears nothing until there are new ones.
      if (isTheirs && name === 'Subscription.dataChanged') continue;
      expect([name, isRefusal(await followed(role, query))]).toEqual([name, !isTheirs]);
    }
  });

  it.each(roles)('holds for %s, who asks for every address', async (role) => {
    const wrong: string[] = [];
    // Where there are accounts no key opens anything: whoever may show one is told so.
    const routes = everyRoute(server).filter((one) => !one.endsWith('/moderator-session'));
    // Signing out comes last: it is done.
    for (const route of routes.sort((one, other) => Number(one === leave) - Number(other === leave))) {
      const { method, path } = filledIn(route);
      const response = await fetch(`${server.url}${path}`, {
        method,
        redirect: 'manual',
        headers: { accept: 'application/json', ...headersOf(role) },
      });
      const text = await response.text();
      const refused =
        /ROLE_NEEDED|SIGN_IN_NEEDED|NOT_ALLOWED/.test(text) ||
        text.includes('Logga in först') ||
        text.includes('Det här får bara');
      if (refused === may(role, routePermissions.get(route))) wrong.push(`${route}: ${response.status}`);
    }
    expect(wrong).toEqual([]);
  });
});
