import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Provider from 'oidc-provider';
import { Account } from '../../apps/api/src/accounts/account.entity.js';
import { Invitations } from '../../apps/api/src/accounts/invitations.js';
import { ApiTokens } from '../../apps/api/src/access/api-tokens.js';
import { AuditEntry } from '../../apps/api/src/audit/audit-entry.entity.js';
import { newAccount, passphrase, sendForm, withAccounts, type TestAccount } from './accounts.js';
import { databases, startServer, type TestServer } from './server.js';

const clientSecret = 'a secret of this test alone';

/** Somebody whom the provider knows. */
interface Person {
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly groups: readonly string[];
}

/** A browser's cookies, and nothing else of it. */
class Jar {
  private readonly kept = new Map<string, string>();

  async fetch(url: string, options: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const cookie = [...this.kept].flatMap(([key, value]) =>
      key.startsWith(`${host} `) ? [`${key.split(' ')[1]}=${value}`] : [],
    );
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(options.headers as Record<string, string>), cookie: cookie.join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.kept.set(`${host} ${name}`, value);
    }
    return response;
  }

  /** Follows redirects until there is a page. */
  async open(
    url: string,
    options: RequestInit = {},
  ): Promise<{ readonly url: string; readonly status: number; readonly text: string }> {
    const response = await this.fetch(url, options);
    const location = response.headers.get('location');
    if (location !== null) return this.open(new URL(location, url).href);
    return { url, status: response.status, text: await response.text() };
  }
}

describe.each(databases)("the municipality's own sign-in, on %s", (kind) => {
  let server: TestServer;
  let http: Server;
  let issuer: string;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    // The provider must know where we are, and we where it is: its place is taken first.
    http = createServer();
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    server = await startServer(kind, {
      ...withAccounts,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'guldkorn',
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_ROLES: 'gk-alla=reader, gk-granskare=moderator, gk-admin=administrator',
    });
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'guldkorn',
          client_secret: clientSecret,
          redirect_uris: [`${server.url}/logga-in/oidc/svar`],
          post_logout_redirect_uris: [`${server.url}/logga-ut`],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      cookies: { keys: ['a key of this test'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
      findAccount: (_context: unknown, sub: string) =>
        people.has(sub) ? { accountId: sub, claims: () => ({ sub, ...people.get(sub) }) } : undefined,
    });
    const answer = provider.callback();
    http.on('request', (request, response) => void answer(request, response));
  });
  afterAll(async () => {
    await server?.stop();
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  });

  /** Signs in at the provider as a person does, and comes back. */
  async function signIn(sub: string, person: Person, jar = new Jar(), on = '/konto') {
    people.set(sub, person);
    let page = await jar.open(`${server.url}/logga-in/oidc?till=${encodeURIComponent(on)}`);
    const answers: Record<string, string>[] = [{ prompt: 'login', login: sub, password: 'x' }, { prompt: 'consent' }];
    for (const prompt of answers) {
      const action = /action="([^"]+)"/.exec(page.text)?.[1];
      if (!page.url.startsWith(issuer) || action === undefined) break;
      page = await jar.open(new URL(action, page.url).href, { method: 'POST', body: new URLSearchParams(prompt) });
    }
    return { ...page, jar };
  }
  const bo = { name: 'Bo Ny', email: 'bo@example.org', email_verified: true, groups: ['gk-alla', 'annat'] };
  const accountOf = (sub: string) => server.orm.em.fork().findOne(Account, { oidcSubject: `${issuer}|${sub}` });
  const accountById = ({ id }: Pick<TestAccount, 'id'>) => server.orm.em.fork().findOneOrFail(Account, { id });
  const acts = async () =>
    (await server.orm.em.fork().find(AuditEntry, {}, { orderBy: { sequence: 'asc' } })).map(({ act }) => act);

  it('is asked by code with PKCE, state and nonce', async () => {
    const response = await new Jar().fetch(`${server.url}/logga-in/oidc`);
    const asked = Object.fromEntries(new URL(response.headers.get('location')!).searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'guldkorn' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
    expect(response.headers.getSetCookie()[0]).toMatch(/^guldkorn-oidc=[\w-]+; .*HttpOnly; SameSite=Lax$/);
  });

  it('makes an account at the first sign-in, with the roles that the groups give then and at each later one', async () => {
    const page = await signIn('bo', bo);
    expect([page.url, page.status]).toEqual([`${server.url}/konto`, 200]);
    expect(page.text).toContain('Bo Ny');
    expect(await accountOf('bo')).toMatchObject({ email: 'bo@example.org', roles: ['reader'], passphrase: null });
    expect(await acts()).toEqual(['accountMade', 'signIn']);
    await signIn('bo', { ...bo, groups: ['gk-granskare'] });
    expect((await accountOf('bo'))?.roles).toEqual(['moderator']);
    expect((await acts()).slice(2)).toEqual(['roleChange', 'signIn']);
    const before = await page.jar.fetch(`${server.url}/konto`, { headers: { accept: 'application/json' } });
    expect(before.status).toBe(401);
  });

  it('lets nobody in whose groups give no role, whose account is shut, or whose address is another account of ours', async () => {
    const none = await signIn('ingen', { ...bo, email: 'ingen@example.org', groups: ['annat'] });
    expect([none.status, none.text.includes('ingen av dina grupper')]).toEqual([403, true]);
    expect(await accountOf('ingen')).toBeNull();

    const local = await newAccount(server, ['administrator']);
    const claimed = { ...bo, name: 'Kim', email: local.email };
    expect((await signIn('kim', { ...claimed, email_verified: false })).status).toBe(409);
    // Nobody would be left who can let others in.
    const last = await signIn('kim', claimed);
    expect([last.status, last.text.includes('sista administratören')]).toEqual([409, true]);
    expect(await accountById(local)).toMatchObject({ oidcSubject: null, roles: ['administrator'] });
    await newAccount(server, ['administrator']);
    expect((await signIn('kim', claimed)).status).toBe(200);
    expect(await accountOf('kim')).toMatchObject({ id: local.id, roles: ['reader'] });

    await server.orm.em.fork().nativeUpdate(Account, { id: local.id }, { disabledAt: new Date() });
    expect((await signIn('kim', claimed)).status).toBe(403);
  });

  it("withdraws the links that stand open when it takes an administrator's role away: they may have been made to oneself", async () => {
    const ada = { name: 'Ada Admin', email: 'ada@example.org', email_verified: true, groups: ['gk-admin'] };
    await signIn('ada', ada);
    const invitations = server.app.get(Invitations, { strict: false });
    const link = await invitations.invite('privat@example.net', ['administrator'], new Date());
    const opened = async () => (await fetch(`${server.url}/inbjudan/${link}`)).status;
    expect(await opened()).toBe(200);
    await signIn('ada', { ...ada, groups: ['gk-alla'] });
    const after = await accountOf('ada');
    expect(after?.roles).toEqual(['reader']);
    expect(await opened()).toBe(404);
    expect((await acts()).slice(-3)).toEqual(['invitationRevoked', 'roleChange', 'signIn']);
    // It is theirs: nobody else has come in.
    const last = await server.orm.em.fork().find(AuditEntry, {}, { orderBy: { sequence: 'desc' }, limit: 3 });
    expect(last.map(({ actor }) => actor)).toEqual(Array.from({ length: 3 }, () => `account:${after!.id}`));
  });

  it('takes all that an account can do when no group gives it anything, and gives it back when one does', async () => {
    const eva = { name: 'Eva Granskare', email: 'eva@example.org', email_verified: true, groups: ['gk-granskare'] };
    const { jar } = await signIn('eva', eva);
    const account = await accountOf('eva');
    const wanted = { name: 'Tabeller', scopes: ['figures'], days: 365 } as const;
    const by = { name: eva.name, account: account!.id };
    const { text } = await server.app.get(ApiTokens, { strict: false }).create(wanted, by, new Date());
    const asked = async () => {
      const headers = { authorization: `Bearer ${text}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ query: '{ overview { voices } }' });
      return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status;
    };
    const seen = async () =>
      (await jar.fetch(`${server.url}/konto`, { headers: { accept: 'application/json' } })).status;
    expect([await asked(), await seen()]).toEqual([200, 200]);
    const before = (await acts()).length;

    const none = await signIn('eva', { ...eva, groups: ['annat'] });
    expect([none.status, none.text.includes('ingen av dina grupper')]).toEqual([403, true]);
    expect((await accountOf('eva'))?.roles).toEqual([]);
    expect([await asked(), await seen()]).toEqual([401, 401]);
    expect((await acts()).slice(before)).toEqual(['roleChange']);
    // The same again takes nothing more.
    expect((await signIn('eva', { ...eva, groups: [] })).status).toBe(403);
    expect((await acts()).slice(before)).toEqual(['roleChange']);

    expect((await signIn('eva', eva)).status).toBe(200);
    expect((await accountOf('eva'))?.roles).toEqual(['moderator']);
    expect(await asked()).toBe(200);
  });

  it('is the only way in from then on: the passphrase that an account had before opens nothing', async () => {
    const local = await newAccount(server, ['moderator']);
    const lo = { name: 'Lo', email: local.email, email_verified: true, groups: ['gk-granskare'] };
    const enter = (words: string) => sendForm(server, '/logga-in', { epost: local.email, losenfras: words });
    // Known by its address alone, it is not the provider's until a group gives it something.
    expect((await signIn('lo', { ...lo, groups: [] })).status).toBe(403);
    expect(await accountById(local)).toMatchObject({ oidcSubject: null, roles: ['moderator'] });
    expect((await enter(passphrase)).status).toBe(303);

    expect((await signIn('lo', lo)).status).toBe(200);
    const refused = await enter(passphrase);
    expect([refused.status, (await refused.text()).includes('kommunens inloggning och inte med lösenfras')]).toEqual([
      403,
      true,
    ]);
    expect((await enter(`${passphrase} fel`)).status).toBe(401);
    await expect(server.app.get(Invitations, { strict: false }).reset(local.id, new Date())).rejects.toMatchObject({
      code: 'SIGN_IN_BY_PROVIDER',
    });
  });

  it('takes no answer that was not asked for in this browser, nor the same twice', async () => {
    const { jar } = await signIn('bo', bo);
    const begun = await jar.fetch(`${server.url}/logga-in/oidc`);
    const answer = await jar.fetch(begun.headers.get('location')!);
    const back = answer.headers.get('location')!;
    expect(back.startsWith(`${server.url}/logga-in/oidc/svar?code=`)).toBe(true);
    expect((await new Jar().fetch(back)).status).toBe(401);
    const other = new Jar();
    await other.fetch(`${server.url}/logga-in/oidc`);
    expect((await other.fetch(back)).status).toBe(401);
    expect((await jar.fetch(back)).status).toBe(303);
    expect((await jar.fetch(back)).status).toBe(401);
  });

  it('is signed out of too', async () => {
    const { jar } = await signIn('bo', bo);
    const out = await jar.open(`${server.url}/logga-ut`, { method: 'POST' });
    expect(out.text).toContain('/logga-in/oidc/ut');
    const leaving = await jar.fetch(`${server.url}/logga-in/oidc/ut`);
    const address = new URL(leaving.headers.get('location')!);
    expect(address.origin).toBe(issuer);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${server.url}/logga-ut`);
    const page = await jar.open(address.href);
    const [, action = ''] = /action="([^"]+)"/.exec(page.text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    const left = await jar.open(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(left.url.startsWith(`${server.url}/logga-ut`)).toBe(true);
    // The provider asks who one is again.
    expect((await jar.open(`${server.url}/logga-in/oidc`)).url).toContain('/interaction/');
  });
});
