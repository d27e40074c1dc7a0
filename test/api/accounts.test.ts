import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import WebSocket from 'ws';
import { AccountSession } from '../../apps/api/src/accounts/account-session.entity.js';
import { Account } from '../../apps/api/src/accounts/account.entity.js';
import { Accounts } from '../../apps/api/src/accounts/accounts.js';
import { Invitations } from '../../apps/api/src/accounts/invitations.js';
import { Passphrases } from '../../apps/api/src/accounts/passphrases.js';
import { SignInAttempts } from '../../apps/api/src/accounts/sign-in-attempts.entity.js';
import { Administer } from '../../apps/api/src/administer/administer.js';
import { actingAs } from '../../apps/api/src/audit/actor.js';
import { AuditEntry } from '../../apps/api/src/audit/audit-entry.entity.js';
import { verifyAudit } from '../../apps/api/src/audit/verify-audit.js';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { cookiesOf, newAccount, passphrase, sendForm, sessionOf, withAccounts, type TestAccount } from './accounts.js';
import { granbyProfile } from './granby.js';
import { seedGranby } from './seed-granby.js';
import { databases, rootDir, startServer, type TestServer } from './server.js';

describe.each(databases)('accounts, on %s', (kind) => {
  let server: TestServer;
  let administrator: { readonly account: TestAccount; readonly cookie: string };
  beforeAll(async () => {
    server = await startServer(kind, { ...withAccounts, PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
    const account = await newAccount(server, ['administrator']);
    administrator = { account, cookie: await sessionOf(server, account) };
  });
  afterAll(() => server.stop());

  const em = () => server.orm.em.fork();
  const invitations = () => server.app.get(Invitations, { strict: false });
  const signIn = (email: string, secret: string, more: Record<string, string> = {}) =>
    sendForm(server, '/logga-in', { epost: email, losenfras: secret, ...more });
  const page = async (path: string, cookie: string): Promise<string> =>
    (await fetch(`${server.url}${path}`, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' })).text();
  async function ask(cookie: string, query: string): Promise<{ data: unknown; code: string | undefined }> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query }),
    });
    const told = (await response.json()) as {
      code?: string;
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { data: told.data, code: told.code ?? told.errors?.[0]?.extensions.code };
  }
  const viewer = async (cookie: string) => (await ask(cookie, '{ viewer { name } }')).data;
  const acts = async (): Promise<string[]> =>
    (await em().find(AuditEntry, {}, { orderBy: { sequence: 'asc' } })).map(({ act }) => act);

  it('shows nobody what another has read, whatever name they give', async () => {
    const [maj, olle] = await Promise.all([newAccount(server, ['reader']), newAccount(server, ['reader'])]);
    const [majs, olles] = [await sessionOf(server, maj), await sessionOf(server, olle)];
    const { data } = await ask(majs, '{ statements(first: 2) { totalCount nodes { id } } }');
    const { statements } = data as { statements: { totalCount: number; nodes: { id: string }[] } };
    const [first, second] = statements.nodes;
    await ask(majs, `mutation { markStatement(statementId: "${first!.id}", by: "x", isRead: true) { isRead } }`);
    const marks = `marks: { by: "${maj.name}", isRead: true }`;
    const asked = `{
      statements(${marks}) { totalCount }
      statementPlace(id: "${second!.id}", ${marks}) { total }
      statementFacets(${marks}) { roles { statements } }
      statement(id: "${first!.id}") { mark(by: "${maj.name}") { isRead } }
      readingProgress(by: "${maj.name}") { read }
    }`;
    const told = (of: { statements: number; total: number; roles: object[]; isRead: boolean; read: number }) => ({
      statements: { totalCount: of.statements },
      statementPlace: { total: of.total },
      statementFacets: { roles: of.roles },
      statement: { mark: { isRead: of.isRead } },
      readingProgress: { read: of.read },
    });
    const own = { statements: 1, total: 1, roles: [{ statements: 1 }], isRead: true, read: 1 };
    expect((await ask(majs, asked)).data).toEqual(told(own));
    const others = { statements: 0, total: 0, roles: [], isRead: false, read: 0 };
    expect((await ask(olles, asked)).data).toEqual(told(others));
  });

  /** Whoever sees personal data gets nowhere before there is a code on their telephone, and cannot take it away. */
  async function askedForFactor(of: TestServer): Promise<void> {
    const cookie = await sessionOf(of, await newAccount(of, ['reader', 'moderator']));
    const open = (path: string) =>
      fetch(`${of.url}${path}`, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
    for (const path of ['/', '/konto', '/konton', '/moderera?a=1']) {
      const led = await open(path);
      expect([led.status, led.headers.get('location')]).toEqual([303, `/konto/kod?till=${encodeURIComponent(path)}`]);
    }
    const ask = async () => {
      const response = await fetch(`${of.url}/graphql`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: '{"query":"{ viewer { moderate } }"}',
      });
      return JSON.stringify(await response.json());
    };
    expect(await ask()).toContain('SECOND_FACTOR_NEEDED');
    const shown = await (await open('/konto/kod?till=/moderera')).text();
    expect(shown).toContain('Därför räcker inte lösenfrasen');
    const secret = /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec(shown)![1]!.replaceAll(' ', '');
    const bild = /name="bild" value="([^"]+)"/.exec(shown)![1]!;
    const kod = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    const done = await sendForm(of, '/konto/kod?till=/moderera', { bild, kod, losenfras: passphrase }, { cookie });
    expect(await done.text()).toContain('href="/moderera"');
    expect(await ask()).toContain('"moderate":true');
    expect((await sendForm(of, '/konto', { gor: 'kod-av', losenfras: passphrase }, { cookie })).status).toBe(403);
    expect(await ask()).toContain('"moderate":true');
  }

  it('are made by a link that works once, and sign in', async () => {
    const made = await sendForm(
      server,
      '/konton',
      [
        ['gor', 'bjud-in'],
        ['epost', 'Bo.Ny@Example.org'],
        ['roll', 'editor'],
      ],
      { cookie: administrator.cookie },
    );
    const path = /\/inbjudan\/[\w-]{43}/.exec(await made.text())![0];
    expect(JSON.stringify(await em().execute('select * from invitation'))).not.toContain(path.slice(-43));
    const given = { namn: 'Bo Ny', losenfras: 'fyra ord som bara jag vet' };
    for (const [wrong, said] of [
      ['kort', 'för kort'],
      ['losenord12345', 'gissas först'],
      ['111111111111111', 'gissas först'],
      ['bo.ny är mitt namn', 'ditt namn'],
    ] as const) {
      const refused = await sendForm(server, path, { ...given, losenfras: wrong });
      expect([refused.status, (await refused.text()).includes(said)]).toEqual([400, true]);
    }
    const taken = await sendForm(server, path, { ...given, namn: administrator.account.name.toUpperCase() });
    expect(taken.status).toBe(409);
    const accepted = await Promise.all([sendForm(server, path, given), sendForm(server, path, given)]);
    expect(accepted.map(({ status }) => status)).toEqual(expect.arrayContaining([303, 404]));
    expect((await fetch(`${server.url}${path}`)).status).toBe(404);

    const { passphrase: kept } = await em().findOneOrFail(Account, { email: 'bo.ny@example.org' });
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=1024,t=2,p=1\$/);
    const entered = await signIn('BO.NY@example.org', given.losenfras, { till: '/bygd/granby?a=1' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/bygd/granby?a=1']);
    const [cookie] = entered.headers.getSetCookie();
    expect(cookie).toMatch(/^guldkorn=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await viewer(cookiesOf(entered))).toEqual({ viewer: { name: 'Bo Ny' } });
    expect(JSON.stringify(await em().execute('select * from account_session'))).not.toContain(
      cookiesOf(entered).slice(9),
    );
    expect((await acts()).slice(-3)).toEqual(['invitation', 'accountMade', 'signIn']);
  });

  it('lead strangers to sign in, and nowhere else afterwards', async () => {
    const opened = await fetch(`${server.url}/rapporter?a=1`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/logga-in?till=%2Frapporter%3Fa%3D1']);
    expect((await ask('', '{ __typename }')).code).toBe('SIGN_IN_NEEDED');
    expect((await fetch(`${server.url}/bidra`)).status).toBe(200);
    const shared = await fetch(`${server.url}/delad/abc`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect(shared.headers.get('location')).toBe('/shared-reports/abc.pdf');
    const { email } = await newAccount(server, ['reader']);
    for (const till of ['//evil.example', '/\\evil.example', 'https://evil.example', '/logga-in', '/a b'])
      expect((await signIn(email, passphrase, { till })).headers.get('location')).toBe('/');
  });

  it('let in over HTTPS by a cookie that nothing but this host over HTTPS can set', async () => {
    const settings = { ...withAccounts, TRUST_PROXY: '1', SECOND_FACTOR: 'required' };
    const behind = await startServer('sqlite', settings);
    try {
      const https = { 'x-forwarded-proto': 'https' };
      const account = await newAccount(behind, ['reader']);
      const entered = await sendForm(behind, '/logga-in', { epost: account.email, losenfras: passphrase }, https);
      expect(entered.headers.getSetCookie()[0]).toMatch(
        /^__Host-guldkorn=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(entered.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      const statusWith = async (cookie: string) =>
        (await fetch(`${behind.url}/konto`, { headers: { cookie, ...https, accept: 'application/json' } })).status;
      expect(await statusWith(cookiesOf(entered))).toBe(200);
      expect(await statusWith(cookiesOf(entered).replace('__Host-', ''))).toBe(401);
      await askedForFactor(behind);
    } finally {
      await behind.stop();
    }
  });

  it('tell nobody whether there is such an account, and count wrong ones for it and for the address', async () => {
    const { email } = await newAccount(server, ['reader']);
    const text = async (address: string, secret: string) => {
      const response = await signIn(address, secret);
      return [response.status, (await response.text()).replaceAll(address, 'X')] as const;
    };
    const known = await text(email, 'wrong, all of it');
    expect(known[0]).toBe(401);
    expect(await text('nobody@example.org', 'wrong, all of it')).toEqual(known);
    const tries = await Promise.all(Array.from({ length: 12 }, () => text(email, 'wrong, all of it')));
    expect(tries.filter(([status]) => status === 429)).toHaveLength(3);
    const right = await text(email, passphrase);
    expect(right[0]).toBe(429);
    const others = await Promise.all(Array.from({ length: 12 }, () => text('nobody@example.org', 'wrong')));
    expect(others.filter(([status]) => status === 429)).toHaveLength(3);
    // Once for each: whoever goes on is not to fill the log.
    expect((await acts()).filter((act) => act === 'signInLocked')).toHaveLength(2);
    // A quarter of an hour later.
    await em().nativeUpdate(SignInAttempts, {}, { since: new Date(Date.now() - 16 * 60_000) });
    expect((await signIn(email, passphrase)).status).toBe(303);
    const stored = JSON.stringify(await em().execute('select * from sign_in_attempts'));
    for (const word of [email, 'nobody', '127.0.0.1']) expect(stored).not.toContain(word);
    await em().nativeDelete(SignInAttempts, {});
  });

  it('take a code from the telephone once, and each recovery code once', async () => {
    const account = await newAccount(server, ['moderator']);
    const cookie = await sessionOf(server, account);
    const shown = await page('/konto/kod', cookie);
    const secret = /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec(shown)![1]!.replaceAll(' ', '');
    const picture = /name="bild" value="([^"]+)"/.exec(shown)![1]!;
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const given = { bild: picture, losenfras: passphrase };
    expect((await sendForm(server, '/konto/kod', { ...given, kod: '000000' }, { cookie })).status).toBe(401);
    const wrongPassphrase = { ...given, losenfras: 'wrong', kod: totp.generate() };
    expect((await sendForm(server, '/konto/kod', wrongPassphrase, { cookie })).status).toBe(403);
    const used = totp.generate({ timestamp: Date.now() - 30_000 });
    const done = await (await sendForm(server, '/konto/kod', { ...given, kod: used }, { cookie })).text();
    const codes = [...done.matchAll(/<code>([a-z2-7-]+)<\/code>/g)].map(([, code]) => code!);
    expect(new Set(codes).size).toBe(10);
    const stored = JSON.stringify(await em().execute('select * from account, recovery_code'));
    for (const word of [secret, codes[0]!.replaceAll('-', '')]) expect(stored).not.toContain(word);

    const begun = await signIn(account.email, passphrase);
    const half = cookiesOf(begun);
    expect(begun.headers.get('location')).toBe('/logga-in/kod?till=%2F');
    expect((await ask(half, '{ viewer { name } }')).code).toBe('SIGN_IN_NEEDED');
    const code = async (kod: string, from = half) => sendForm(server, '/logga-in/kod', { kod }, { cookie: from });
    // The one that it was turned on by has been used.
    expect((await code(used)).status).toBe(401);
    const entered = await code(totp.generate());
    expect(cookiesOf(entered)).not.toBe(half);
    expect(await viewer(cookiesOf(entered))).toEqual({ viewer: { name: account.name } });
    // What let half in lets nobody in any more, nor does the same code.
    expect((await code(codes[0]!)).status).toBe(401);
    const again = cookiesOf(await signIn(account.email, passphrase));
    expect((await code(totp.generate(), again)).status).toBe(401);
    expect((await code(codes[0]!.toUpperCase(), again)).status).toBe(303);
    const third = cookiesOf(await signIn(account.email, passphrase));
    expect((await code(codes[0]!, third)).status).toBe(401);
    for (let count = 0; count < 6; count++) await code('000000', third);
    expect((await code(codes[1]!, third)).status).toBe(429);
  });

  it('hold a session until it is unused, old, ended, or its roles are other ones', async () => {
    const account = await newAccount(server, ['reader']);
    const holds = async (cookie: string) => (await ask(cookie, '{ viewer { name } }')).code === undefined;
    const last = async () =>
      (await em().find(AccountSession, { account: account.id }, { orderBy: { startedAt: 'desc' }, limit: 1 }))[0]!;

    for (const change of [
      { lastSeenAt: new Date(Date.now() - 61 * 60_000) },
      { expiresAt: new Date(Date.now() - 1) },
    ] as const) {
      const cookie = await sessionOf(server, account);
      expect(await holds(cookie)).toBe(true);
      await em().nativeUpdate(AccountSession, { id: (await last()).id }, change);
      expect(await holds(cookie)).toBe(false);
      await em().nativeUpdate(AccountSession, { account: account.id }, { endedAt: new Date() });
    }

    const [mine, other] = [await sessionOf(server, account), await sessionOf(server, account)];
    const others = await newAccount(server, ['reader']);
    const listed = await page('/konto', mine);
    const id = /name="id" value="([0-9a-f-]{36})"/.exec(listed)![1]!;
    await sendForm(server, '/konto', { gor: 'session', id }, { cookie: await sessionOf(server, others) });
    expect(await holds(other)).toBe(true);
    await sendForm(server, '/konto', { gor: 'session', id }, { cookie: mine });
    expect([await holds(mine), await holds(other)]).toEqual([true, false]);
    await sendForm(server, '/logga-ut', {}, { cookie: mine });
    expect(await holds(mine)).toBe(false);
    const [here, there] = [await sessionOf(server, account), await sessionOf(server, account)];
    await sendForm(server, '/konto', { gor: 'overallt' }, { cookie: here });
    expect([await holds(here), await holds(there)]).toEqual([false, false]);

    const act = (gor: string, roles: readonly string[] = []) =>
      sendForm(server, '/konton', [['gor', gor], ['id', account.id], ...roles.map((role) => ['roll', role] as const)], {
        cookie: administrator.cookie,
      });
    for (const does of [() => act('logga-ut'), () => act('roller', ['analyst']), () => act('stang')]) {
      const cookie = await sessionOf(server, account);
      expect(await holds(cookie)).toBe(true);
      await does();
      expect(await holds(cookie)).toBe(false);
    }
    expect((await signIn(account.email, passphrase)).status).toBe(401);
    await act('oppna');
    expect((await signIn(account.email, passphrase)).status).toBe(303);
    await em().nativeDelete(SignInAttempts, {});
  });

  it('sign nothing that is done on a page which another has opened', async () => {
    const [first, next] = [await newAccount(server, ['editor']), await newAccount(server, ['editor'])];
    const cookie = await sessionOf(server, next);
    const answer = async (openedBy: string | null, query: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie,
          ...(openedBy !== null && { 'guldkorn-opened-by': openedBy }),
        },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
      return [response.status, errors?.[0]?.extensions.code, errors?.[0]?.message] as const;
    };
    const change = 'mutation { removeExampleDialogue }';
    const refused = await answer(encodeURIComponent(first.name), change);
    expect(refused.slice(0, 2)).toEqual([409, 'ANOTHER_SIGNED_IN']);
    expect(refused[2]).toContain(`${next.name} har loggat in i den här webbläsaren sedan ${first.name} öppnade sidan.`);
    // What is no name at all is no other's way in.
    expect((await answer('%E0%A4%A', change)).slice(0, 2)).toEqual([409, 'ANOTHER_SIGNED_IN']);
    // The page may still be read, and whoever opened it acts as themselves; programs tell of no page.
    expect((await answer(encodeURIComponent(first.name), '{ viewer { name } }'))[0]).toBe(200);
    for (const own of [encodeURIComponent(next.name), null])
      expect((await answer(own, change))[1]).not.toBe('ANOTHER_SIGNED_IN');
  });

  it('count wrong passphrases of whoever is signed in too, and write them down', async () => {
    const account = await newAccount(server, ['reader']);
    const cookie = await sessionOf(server, account);
    const before = (await acts()).length;
    const change = async (nuvarande: string, path = '/konto') =>
      (await sendForm(server, path, { gor: 'losenfras', nuvarande, losenfras: nuvarande, ny: 'x' }, { cookie })).status;
    for (let tries = 0; tries < 9; tries++) expect(await change('wrong, all of it')).toBe(403);
    expect(await change('wrong, all of it', '/konto/kod')).toBe(403);
    expect(await change(passphrase)).toBe(429);
    expect(await change(passphrase, '/konto/kod')).toBe(429);
    expect((await acts()).slice(before)).toEqual([...Array.from({ length: 10 }, () => 'signInFailed'), 'signInLocked']);
    await em().nativeDelete(SignInAttempts, {});
  });

  it('let nobody in who began before the passphrase was another, or the account shut', async () => {
    const passphrases = server.app.get(Passphrases, { strict: false });
    const isRight = passphrases.isRight.bind(passphrases);
    for (const meanwhile of ['passphrase', 'shut'] as const) {
      const account = await newAccount(server, ['reader']);
      // What is looked at was right; then the account changes, and only then is the session to begin.
      passphrases.isRight = async (kept, given) => {
        const right = await isRight(kept, given);
        passphrases.isRight = isRight;
        if (meanwhile === 'shut')
          await server.app.get(Accounts, { strict: false }).setDisabled(account.id, true, new Date());
        else
          await server.app
            .get(Accounts, { strict: false })
            .setPassphrase(await em().findOneOrFail(Account, { id: account.id }), 'helt andra ord nu', new Date());
        return right;
      };
      expect((await signIn(account.email, passphrase)).status).toBe(401);
      expect(await em().count(AccountSession, { account: account.id })).toBe(0);
    }
  });

  it('leave no link behind that an administrator has made, nor an old one to a new passphrase', async () => {
    const [other, reader] = [await newAccount(server, ['administrator']), await newAccount(server, ['reader'])];
    const change = (id: string, fields: Record<string, string>) =>
      sendForm(server, '/konton', { id, ...fields }, { cookie: administrator.cookie });
    for (const fields of [{ gor: 'roller', roll: 'reader' }, { gor: 'stang' }] as Record<string, string>[]) {
      const token = await invitations().invite('egen@example.org', ['administrator'], new Date());
      await em().nativeUpdate(Account, { id: other.id }, { roles: ['administrator'] });
      expect((await change(other.id, fields)).status).toBe(303);
      expect((await fetch(`${server.url}/inbjudan/${token}`)).status).toBe(404);
    }
    const kept = await invitations().invite('kvar@example.org', ['reader'], new Date());
    const reset = await invitations().reset(reader.id, new Date());
    const cookie = await sessionOf(server, reader);
    const chosen = { gor: 'losenfras', nuvarande: passphrase, ny: 'helt andra ord än förut' };
    expect((await sendForm(server, '/konto', chosen, { cookie })).status).toBe(303);
    expect((await fetch(`${server.url}/inbjudan/${reset}`)).status).toBe(404);
    expect((await fetch(`${server.url}/inbjudan/${kept}`)).status).toBe(200);
  });

  it('keep an administrator, whatever administrators do', async () => {
    const only = await startServer('sqlite', withAccounts);
    try {
      const account = await newAccount(only, ['administrator']);
      const cookie = await sessionOf(only, account);
      const change = (fields: Record<string, string>) =>
        sendForm(only, '/konton', { id: account.id, ...fields }, { cookie }).then(({ status }) => status);
      expect(await change({ gor: 'stang' })).toBe(409);
      expect(await change({ gor: 'roller', roll: 'reader' })).toBe(409);
      await newAccount(only, ['administrator']);
      expect(await change({ gor: 'roller', roll: 'reader' })).toBe(303);
    } finally {
      await only.stop();
    }
  });

  it('give a new passphrase by a link, which ends every session', async () => {
    const account = await newAccount(server, ['reader']);
    const cookie = await sessionOf(server, account);
    const token = await invitations().reset(account.id, new Date());
    const chosen = 'helt andra ord än förut';
    expect((await sendForm(server, `/inbjudan/${token}`, { losenfras: chosen })).status).toBe(303);
    expect((await ask(cookie, '{ viewer { name } }')).code).toBe('SIGN_IN_NEEDED');
    expect((await signIn(account.email, passphrase)).status).toBe(401);
    const entered = await signIn(account.email, chosen);
    const changed = { gor: 'losenfras', nuvarande: chosen, ny: 'ännu en gång nya ord' };
    const wrong = await sendForm(server, '/konto', { ...changed, nuvarande: 'x' }, { cookie: cookiesOf(entered) });
    expect(wrong.status).toBe(403);
    await sendForm(server, '/konto', changed, { cookie: cookiesOf(entered) });
    expect((await signIn(account.email, changed.ny)).status).toBe(303);
    const old = await invitations().invite('sen@example.org', ['reader'], new Date(Date.now() - 8 * 24 * 60 * 60_000));
    expect((await fetch(`${server.url}/inbjudan/${old}`)).status).toBe(404);
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('are safe from a page elsewhere that sends forms through a browser (%p)', async (forged) => {
    const before = await acts();
    const headers: Record<string, string> = { ...forged, cookie: administrator.cookie };
    for (const path of [
      '/logga-in',
      '/logga-in/kod',
      '/logga-ut',
      '/konto',
      '/konto/kod',
      '/konton',
      '/inbjudan/x',
      '/bidra',
    ])
      expect([path, (await sendForm(server, path, { gor: 'stang' }, headers)).status]).toEqual([path, 403]);
    const query = { method: 'POST', body: JSON.stringify({ query: 'mutation { repeatRun { __typename } }' }) };
    for (const type of ['application/json', 'text/plain'])
      expect(
        (await fetch(`${server.url}/graphql`, { ...query, headers: { ...headers, 'content-type': type } })).status,
      ).toBe(403);
    const byAddress = `${server.url}/graphql?query=${encodeURIComponent('{ viewer { name } }')}`;
    expect((await fetch(byAddress, { headers: { ...headers, accept: 'application/json' } })).status).toBe(403);
    expect(await acts()).toEqual(before);
  });

  it('sign what is decided with the name of the account, whatever name is given', async () => {
    const account = await newAccount(server, ['editor']);
    const cookie = await sessionOf(server, account);
    const { data } = await ask(
      cookie,
      'mutation { createReport(input: { template: COMMITTEE, title: "Om oss", scope: {} }, by: "Någon annan") { createdBy } }',
    );
    expect(data).toEqual({ createReport: { createdBy: account.name } });
  });

  it('close a WebSocket that stands open when its session is ended, and the account is shut', async () => {
    const account = await newAccount(server, ['reader']);
    const opened = async () => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: { cookie: await sessionOf(server, account) },
      });
      await once(socket, 'open');
      socket.send('{"type":"connection_init"}');
      await once(socket, 'message');
      return { closed: once(socket, 'close').then(([code]: unknown[]) => code) };
    };
    const revoked = await opened();
    await sendForm(server, '/konton', { gor: 'logga-ut', id: account.id }, { cookie: administrator.cookie });
    expect(await revoked.closed).toBe(4401);
    const shut = await opened();
    await em().nativeUpdate(Account, { id: account.id }, { disabledAt: new Date() });
    expect(await shut.closed).toBe(4401);
  });

  it('write down who asks for what is not theirs, once in a while for each thing, and tell whose it is', async () => {
    const cookie = await sessionOf(server, await newAccount(server, ['reader']));
    const upload = '{ districts { id } upload(id: "x") { id } }';
    for (let count = 0; count < 3; count++) expect((await ask(cookie, upload)).code).toBe('ROLE_NEEDED');
    await page('/konton', cookie);
    const told = await ask(
      administrator.cookie,
      '{ auditLog(first: 2, act: REFUSED) { totalCount nodes { act object actorName details } pageInfo { hasNextPage endCursor } } }',
    );
    const { auditLog } = told.data as {
      auditLog: {
        nodes: { object: string; actorName: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    expect(auditLog.nodes.map(({ object }) => object)).toEqual(['GET /konton', 'Query.upload']);
    expect(auditLog.nodes[0]!.actorName).toMatch(/^reader /);
    expect((await acts()).filter((act) => act === 'refused')).toHaveLength(auditLog.totalCount);
    const older = `{ auditLog(first: 100, after: "${auditLog.pageInfo.endCursor}") { nodes { sequence } } }`;
    const { data } = await ask(administrator.cookie, older);
    const sequences = (data as { auditLog: { nodes: { sequence: number }[] } }).auditLog.nodes.map(
      (one) => one.sequence,
    );
    expect(sequences).toEqual([...sequences].sort((one, other) => other - one));
    expect(await ask(cookie, '{ viewer { refusal(permission: TAKE_IN) { sv } } }')).toMatchObject({
      data: { viewer: { refusal: { sv: expect.stringContaining('analytiker, redaktörer och administratörer') } } },
    });
  });

  it('let a token take files in when its maker may, and not otherwise', async () => {
    const analyst = await newAccount(server, ['analyst']);
    const cookie = await sessionOf(server, analyst);
    const made = async (scopes: string) => {
      const { data } = await ask(
        cookie,
        `mutation { createApiToken(input: { name: "CLI", scopes: [${scopes}] }) { secret } }`,
      );
      return (data as { createApiToken: { secret: string } }).createApiToken.secret;
    };
    const sent = async (secret: string) => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/octet-stream' };
      const address = `${server.url}/uploads?fileName=a.csv`;
      const response = await fetch(address, { method: 'POST', headers, body: 'Bygd;Unikt\nÅsen;Sjön är stilla.\n' });
      return { status: response.status, ...((await response.json()) as { uploadId?: string; code?: string }) };
    };
    expect(await sent(await made('FIGURES, FILES, STATEMENTS'))).toMatchObject({ status: 403, code: 'SCOPE_NEEDED' });
    const secret = await made('FIGURES, IMPORT');
    const { uploadId } = await sent(secret);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ upload(id: "${uploadId}") { counts { willComeIn } problems { message { sv } } } }`,
      }),
    });
    expect(await response.json()).toMatchObject({ data: { upload: { counts: { willComeIn: 1 } } } });
    await em().nativeUpdate(Account, { id: analyst.id }, { roles: ['reader'] });
    expect(await sent(secret)).toMatchObject({ status: 403, code: 'ROLE_NEEDED' });
  });

  it('let tokens give no more than their maker may', async () => {
    const account = await newAccount(server, ['analyst']);
    const cookie = await sessionOf(server, account);
    const { data } = await ask(
      cookie,
      'mutation { createApiToken(input: { name: "R", scopes: [STATEMENTS, FILES, FIGURES] }) { secret token { createdBy } } }',
    );
    const { createApiToken } = data as { createApiToken: { secret: string; token: { createdBy: string } } };
    expect(createApiToken.token.createdBy).toBe(account.name);
    const headers = { authorization: `Bearer ${createApiToken.secret}`, cookie: administrator.cookie };
    const file = async () => (await fetch(`${server.url}/exports/nuggets.csv`, { headers })).status;
    expect(await file()).toBe(200);
    await em().nativeUpdate(Account, { id: account.id }, { roles: ['reader'] });
    expect(await file()).toBe(403);
    await em().nativeUpdate(Account, { id: account.id }, { disabledAt: new Date() });
    expect(await file()).toBe(401);
  });

  it('show administrators what has happened, by name, and keep names out of the log itself', async () => {
    const shown = await page('/logg?handelse=roleChange', administrator.cookie);
    expect(shown).toContain(administrator.account.name);
    expect(shown).toContain('Roller ändrade');
    expect(shown).not.toContain('<td>Inloggning</td>');
    expect(await page('/logg?fran=2030-01-01', administrator.cookie)).toContain('Inget sådant har hänt');
    const all = JSON.stringify(await em().find(AuditEntry, {}));
    for (const word of ['Bo Ny', 'example.org', administrator.account.name, passphrase])
      expect(all).not.toContain(word);
    expect((await verifyAudit(em())).broken).toBeNull();
    expect(new Set(await acts())).toEqual(
      new Set([...(await acts()), 'signIn', 'signInFailed', 'signInLocked', 'signOut', 'roleChange', 'secondFactorOn']),
    );
  });

  it("are made, shut and given new links from the server's terminal, by whoever is locked out", async () => {
    const terminal = new Administer(server.orm, parseConfig({ ...withAccounts, PORT: '3001' }, rootDir), 'sv');
    const run = (...given: string[]) => actingAs('terminal', () => terminal.run(given));
    const invited = await run('account', 'invite', 'Kalle@example.org', 'administrator,moderator');
    expect([invited.code, invited.text]).toEqual([
      0,
      expect.stringMatching(/http:\/\/127\.0\.0\.1:3001\/inbjudan\/[\w-]{43}$/),
    ]);
    const path = new URL(invited.text.split('\n')[1]!).pathname;
    const chosen = 'ord från en terminal';
    expect((await sendForm(server, path, { namn: 'Kalle K', losenfras: chosen })).status).toBe(303);
    expect((await run('account', 'list')).text).toContain('kalle@example.org\tKalle K\tmoderator,administrator');
    expect((await run('account', 'disable', 'kalle@example.org')).code).toBe(0);
    expect((await signIn('kalle@example.org', chosen)).status).toBe(401);
    expect((await run('account', 'enable', 'kalle@example.org')).code).toBe(0);
    const reset = await run('account', 'reset', 'kalle@example.org');
    const newer = new URL(reset.text.split('\n')[1]!).pathname;
    expect((await sendForm(server, newer, { losenfras: 'ord från en annan dag' })).status).toBe(303);
    expect((await signIn('kalle@example.org', 'ord från en annan dag')).status).toBe(303);
    expect(await run('account', 'first')).toMatchObject({
      code: 1,
      text: expect.stringContaining('Det finns redan konton'),
    });
    const codes = [['account', 'disable', 'ingen@example.org'], ['account', 'invite', 'a@b.se', 'kung'], ['account']];
    expect((await Promise.all(codes.map((given) => run(...given)))).map(({ code }) => code)).toEqual([1, 2, 2]);
    expect((await run('audit', 'verify')).text).toMatch(/^Loggen är hel: \d+ rader/);
    expect(await page('/logg?handelse=accountDisabled', administrator.cookie)).toContain('terminalen på servern');
  });
});
