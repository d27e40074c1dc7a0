import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { terminalPass } from '../../apps/api/src/access/terminal-pass.js';
import { Sealed } from '../../apps/api/src/accounts/sealed.js';
import { startBuiltServer, type BuiltServer } from '../browser/built-server.js';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a shell would, in Swedish unless said otherwise. */
function guldkorn(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  program = 'apps/cli/guldkorn.mjs',
): Promise<Ended> {
  const command = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, LC_ALL: 'sv_SE.UTF-8', DATABASE_URL: '', PROFILE: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  command.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  command.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => command.once('close', (code) => resolve({ code, out, err })));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const csv = [
  'Löpnummer;Datum;Bygd;Unikt',
  '1;2020-09-14;Hotagen;Sjön är stilla om kvällen.',
  '2;2020-09-15;Offerdal;Skidspåren vid Kaxås är fina.',
  '2;2020-09-15;Offerdal;Skidspåren vid Kaxås är fina.',
  '3;2020-09-16;Hotagn;Norrskenet över myren.',
  '4;2020-09-17;Hotagen;',
].join('\n');
const note = '# Möte i bygdegården\n\n## Styrkor\n\n- Tystnaden\n- Fisket i ån\n';

describe('what is missing of the packages', () => {
  it('is told by what stands on the disk, links to the workspaces too, whatever npm has written down', async () => {
    const checkout = await mkdtemp(join(tmpdir(), 'guldkorn-checkout-'));
    const script =
      "import('./scripts/setup.mjs').then((setup) => console.log(JSON.stringify(setup.missingPackages(process.argv[1]))))";
    const missing = () =>
      JSON.parse(execFileSync(process.execPath, ['-e', script, checkout], { encoding: 'utf8' })) as string[];
    const put = async (path: string, content: object) => {
      await mkdir(join(checkout, path), { recursive: true });
      await writeFile(join(checkout, path, 'package.json'), JSON.stringify(content));
    };
    const packages = {
      '': {},
      'apps/cli': { version: '0.1.0' },
      'node_modules/@guldkorn/cli': { resolved: 'apps/cli', link: true },
      'node_modules/zod': { version: '4.0.0' },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    };
    await put('apps/cli', { version: '0.1.0' });
    await put('node_modules/zod', { version: '3.0.0' });
    await writeFile(join(checkout, 'package-lock.json'), JSON.stringify({ packages }));
    await writeFile(join(checkout, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    expect(missing()).toEqual(['node_modules/@guldkorn/cli', 'node_modules/zod']);
    // A server may be running on them: the command line says what to do, and takes nothing away.
    for (const file of ['scripts/node.mjs', 'scripts/setup.mjs', 'apps/cli/guldkorn.mjs'])
      await cp(file, join(checkout, file));
    const ended = await guldkorn(['--help'], {}, join(checkout, 'apps/cli/guldkorn.mjs'));
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain('starta den igen med npm start');
    expect(await readdir(join(checkout, 'node_modules'))).toEqual(['.package-lock.json', 'zod']);
    await put('node_modules/zod', { version: '4.0.0' });
    await mkdir(join(checkout, 'node_modules/@guldkorn'));
    await symlink(join(checkout, 'apps/cli'), join(checkout, 'node_modules/@guldkorn/cli'), 'junction');
    expect(missing()).toEqual([]);
    await rm(checkout, { recursive: true });
  });
});

describe('the command line', () => {
  let folder: string;
  let server: BuiltServer;
  const file = (name: string) => join(folder, name);
  /** As the server's own terminal is told. */
  const told = async (query: string) => {
    const pass = terminalPass(new Sealed({ secretsKey: null, dataDir: server.dataDir }), new Date());
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${pass}` },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: unknown }).data;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guldkorn-cli-'));
    await writeFile(file('bidrag.csv'), csv);
    await writeFile(file('möte.md'), note);
    await writeFile(file('bild.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await mkdir(file('mapp'));
    server = await startBuiltServer({ EXAMPLE_DATA: 'no', ACCESS: 'accounts' });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const at = (...args: string[]) => guldkorn([...args, '--server', server.url], { DATA_DIR: server.dataDir });

  it('explains itself in Swedish and in English', async () => {
    const swedish = await guldkorn(['--help']);
    expect(swedish).toMatchObject({ code: 0, err: '' });
    expect(swedish.out).toContain('npx guldkorn import FIL… [--bygd ID|NAMN] [--meeting ID] [--dry-run]');
    const english = await guldkorn(['import', '--help'], { LC_ALL: 'en_GB.UTF-8' });
    expect(english.code).toBe(0);
    expect(english.out).toContain('Takes in files with residents');
  });

  it.each([
    [[], 'Kommandona är import, backup, restore, verify, account, audit, archive, municipality och migrate.'],
    [['import'], 'Skriv vilka filer'],
    [['exportera', 'a.csv'], 'Kommandot ”exportera” finns inte'],
    [['import', 'a.csv', '--torr'], 'En flagga är fel skriven'],
    [['import', 'a.csv', '--server', 'hemma'], '”hemma” är ingen adress'],
  ])('refuses %j as not written right', async (args, words) => {
    const ended = await guldkorn(args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(words);
  });

  it.each([
    ['mapp', 'är en mapp. Skriv filerna i den'],
    ['borta.csv', 'finns inte. Inget har lästs in.'],
  ])('refuses %s before anything is sent', async (name, words) => {
    const ended = await at('import', file('bidrag.csv'), file(name));
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain(words);
    expect(await told('{ imports { totalCount } }')).toEqual({ imports: { totalCount: 0 } });
  });

  it('refuses an unknown bygd or meeting with those there are', async () => {
    const bygd = await at('import', file('möte.md'), '--bygd', 'Hotagn');
    expect(bygd.code).toBe(1);
    expect(bygd.err).toContain('Ingen bygd heter ”Hotagn”. Välj en av: ');
    expect(bygd.err).toContain('Hotagen (hotagen)');
    const meeting = await at('import', file('möte.md'), '--meeting', 'julfest');
    expect(meeting.code).toBe(1);
    expect(meeting.err).toContain('Programmet har inget möte med id ”julfest”. Välj ett av: ');
  });

  it('says where no server answers', async () => {
    const ended = await guldkorn(['import', file('möte.md'), '--server', `http://127.0.0.1:${await freePort()}`]);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('Ingen server svarar på');
  });

  it('says what lets one in to whoever is not the one who runs the server', async () => {
    const elsewhere = file('elsewhere');
    const at = ['import', file('möte.md'), '--server', server.url];
    const nobody = await guldkorn(at, { DATA_DIR: elsewhere });
    expect(nobody).toMatchObject({ code: 1, out: '' });
    expect(nobody.err).toMatch(/Servern vill veta vem du är\. .*GULDKORN_TOKEN.*\[SIGN_IN_NEEDED\]/);
    new Sealed({ secretsKey: null, dataDir: elsewhere }).prepare();
    expect((await guldkorn(at, { DATA_DIR: elsewhere })).err).toContain('[TERMINAL_UNKNOWN]');
    expect((await guldkorn(at, { GULDKORN_TOKEN: 'gk_nothing' })).err).toContain('[TOKEN_INVALID]');
    expect(await told('{ imports { totalCount } }')).toEqual({ imports: { totalCount: 0 } });
  });

  it('says how the server is found that runs on the same data elsewhere', async () => {
    const port = String(await freePort());
    const ended = await guldkorn(['import', file('möte.md')], { PORT: port, DATA_DIR: server.dataDir });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`En server är redan igång med samma data, men inte på http://127.0.0.1:${port}.`);
    expect(ended.err).toMatch(/PORT, eller adressen med --server/);
  });

  it('shows what would come in, what not and why, and takes nothing in', async () => {
    const ended = await at('import', file('bidrag.csv'), file('möte.md'), '--dry-run');
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('3 kommer in, 1 dubblett, 1 utelämnas');
    expect(ended.out).toContain(
      'Kolumner: Löpnummer → löpnummer, Datum → datum, Bygd → bygd, Unikt → svar med egna ord',
    );
    expect(ended.out).toMatch(/Utelämnas 1: .*ingen text.*\[TEXT_MISSING\]/);
    expect(ended.out).toMatch(/rad 5, kolumn Bygd: .*\[DISTRICT_UNKNOWN\]/);
    expect(ended.out).toContain('2 kommer in, 0 dubbletter, 0 utelämnas');
    expect(ended.out).toContain('Inget har lästs in (--dry-run).');
    expect(await told('{ imports { totalCount } statements { totalCount } }')).toEqual({
      imports: { totalCount: 0 },
      statements: { totalCount: 0 },
    });
  });

  it('takes several files in, says which are refused, and then that they are in already', async () => {
    const first = await at('import', file('bidrag.csv'), file('bild.png'));
    expect(first.code).toBe(1);
    expect(first.out).toContain('Inläst och räknad: 3 kom in, 1 dubblett, 1 utelämnas');
    expect(first.out).toMatch(/bild\.png\n {2}Avvisad: .*\[FORMAT_UNKNOWN\]/);
    const withBygd = await at('import', file('möte.md'), '--bygd', 'hotagen');
    expect(withBygd).toMatchObject({ code: 0, err: '' });
    expect(
      await told('{ latestRun { statements } statements(filter: { districtIds: ["hotagen"] }) { totalCount } }'),
    ).toEqual({
      latestRun: { statements: 5 },
      statements: { totalCount: 3 },
    });
    const again = await at('import', file('bidrag.csv'), file('möte.md'), '--json');
    expect(again.code).toBe(0);
    expect((JSON.parse(again.out) as { status: string }[]).map(({ status }) => status)).toEqual([
      'alreadyIn',
      'alreadyIn',
    ]);
  });

  it('refuses a district for a table, whose rows say theirs', async () => {
    await writeFile(file('annan.csv'), csv.replace('stilla', 'blank'));
    const ended = await at('import', file('annan.csv'), '--bygd', 'Hotagen');
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('[CHOICE_NOT_FOR_SUBMISSIONS]');
  });

  it('where no server runs, starts one on the same data, and ends it when all is counted', async () => {
    const data = file('data');
    const environment = { DATA_DIR: data, PORT: String(await freePort()), ACCESS: 'accounts' };
    const ended = await guldkorn(['import', file('bidrag.csv')], environment);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('Ingen server är igång; startar en så länge …');
    expect(ended.out).toContain('Inläst och räknad: 3 kom in');
    // It has ended: the data can be used by another, which finds all in and counted.
    const after = await startBuiltServer({ DATA_DIR: data, EXAMPLE_DATA: 'no' });
    try {
      const response = await fetch(`${after.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ imports { nodes { status } } latestRun { statements } }' }),
      });
      expect(await response.json()).toMatchObject({
        data: { imports: { nodes: [{ status: 'DONE' }] }, latestRun: { statements: 3 } },
      });
    } finally {
      await after.stop();
    }
  });
});
