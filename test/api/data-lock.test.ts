import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { defineConfig } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/sql';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DataInUseError } from '../../apps/api/src/database/data-in-use.js';
import { takeIn } from './client.js';
import { newDataPlace, rootDir, startServer, type DataPlace, type TestServer } from './server.js';

/** A process of its own that takes the data as the built server does, says so, and stays until it is killed. */
async function holdElsewhere(place: DataPlace): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { lockData } = await import(${JSON.stringify(join(rootDir, 'dist/apps/api/src/database/data-lock.js'))});
       await lockData({ dataDir: process.env.DATA_DIR, databaseUrl: process.env.DATABASE_URL ?? null });
       console.log('held'); setInterval(() => undefined, 1000);`,
    ],
    { env: { ...process.env, ...place.settings }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout!, 'data');
  return child;
}

describe('two servers on one place, on SQLite', () => {
  let place: DataPlace | null = null;
  const running: TestServer[] = [];
  const start = async (): Promise<TestServer> => {
    place ??= await newDataPlace('sqlite');
    const server = await startServer('sqlite', {}, place);
    running.push(server);
    return server;
  };
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    await place?.remove();
    place = null;
  });

  it('the second is refused, and the first goes on undisturbed', async () => {
    const first = await start();
    const refusal = await start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataInUseError);
    const { message } = refusal as DataInUseError;
    expect(message).toContain(place!.settings['DATA_DIR']);
    expect(message).toMatch(/Stäng det andra[\s\S]*Close the other/);
    expect((await takeIn(first, 'kvar.csv', 'Bygd;Unikt\nHotagen;Sjön är stilla.\n')).status).toBe('DONE');
    await running.pop()!.stop();
    expect(await (await start()).data('{ statements { totalCount } }')).toEqual({ statements: { totalCount: 1 } });
  });

  it('one that was killed holds nothing', async () => {
    place = await newDataPlace('sqlite');
    const other = await holdElsewhere(place);
    await expect(start()).rejects.toBeInstanceOf(DataInUseError);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect((await (await start()).ask('{ statements { totalCount } }')).errors).toBeUndefined();
  });
});

describe('the session on PostgreSQL', () => {
  it('lets several servers in, none beside one from before there could be several, and is opened again when it has ended', async () => {
    const place = await newDataPlace('postgresql');
    const server = await startServer('postgresql', {}, place);
    let isRunning = true;
    const alone = await MikroORM.init(
      defineConfig({
        clientUrl: place.settings['DATABASE_URL'] ?? '',
        entities: [],
        discovery: { warnWhenNoEntities: false },
        pool: { min: 1, max: 1 },
      }),
    );
    try {
      const held =
        "select pid, mode from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())";
      const sessions = () => server.orm.em.fork().execute<{ pid: number; mode: string }[]>(held);
      // The data, and the duties of the one process that there is.
      const before = await sessions();
      expect(before.map(({ mode }) => mode).sort()).toEqual(['ExclusiveLock', 'ExclusiveLock', 'ShareLock']);
      await server.orm.em.fork().execute('select pg_terminate_backend(?)', [before[0]?.pid]);
      let after = await sessions();
      for (
        let attempt = 0;
        attempt < 200 && (after.length < before.length || after[0]?.pid === before[0]?.pid);
        attempt++
      ) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        after = await sessions();
      }
      expect(after.length).toBe(before.length);
      expect(after[0]?.pid).not.toBe(before[0]?.pid);
      expect((await takeIn(server, 'kvar.csv', 'Bygd;Unikt\nHotagen;Sjön är stilla.\n')).status).toBe('DONE');
      await server.stop();
      isRunning = false;
      // As a program does that works alone.
      await alone.em.fork().execute('select pg_advisory_lock(?, hashtext(session_user::text))', [0x67756c64]);
      const refusal = await startServer('postgresql', {}, place).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DataInUseError);
      expect((refusal as DataInUseError).message).toContain('PostgreSQL');
      // The password is nobody's business.
      expect((refusal as DataInUseError).message).not.toContain('guldkorn:guldkorn');
    } finally {
      if (isRunning) await server.stop();
      await alone.close(true);
      await place.remove();
    }
  });
});
