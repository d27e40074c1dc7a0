import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DataInUseError } from '../../apps/api/src/database/data-lock.js';
import { takeIn } from './client.js';
import { databases, newDataPlace, rootDir, startServer, type DataPlace, type TestServer } from './server.js';

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

describe.each(databases)('two servers on one place, on %s', (database) => {
  let place: DataPlace | null = null;
  const running: TestServer[] = [];
  const start = async (): Promise<TestServer> => {
    place ??= await newDataPlace(database);
    const server = await startServer(database, {}, place);
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
    expect(message).toContain(database === 'sqlite' ? place!.settings['DATA_DIR'] : 'PostgreSQL');
    expect(message).toMatch(/Stäng det andra[\s\S]*Close the other/);
    // The password is nobody's business.
    expect(message).not.toContain('guldkorn:guldkorn');
    expect((await takeIn(first, 'kvar.csv', 'Bygd;Unikt\nHotagen;Sjön är stilla.\n')).status).toBe('DONE');
    await running.pop()!.stop();
    expect(await (await start()).data('{ statements { totalCount } }')).toEqual({ statements: { totalCount: 1 } });
  });

  it('one that was killed holds nothing', async () => {
    place = await newDataPlace(database);
    const other = await holdElsewhere(place);
    await expect(start()).rejects.toBeInstanceOf(DataInUseError);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect((await (await start()).ask('{ statements { totalCount } }')).errors).toBeUndefined();
  });
});

describe('the lock on PostgreSQL', () => {
  it('is taken again when PostgreSQL has ended its session', async () => {
    const place = await newDataPlace('postgresql');
    const server = await startServer('postgresql', {}, place);
    try {
      const held =
        "select pid from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())";
      const holder = async () => (await server.orm.em.fork().execute<{ pid: number }[]>(held))[0]?.pid;
      const before = await holder();
      await server.orm.em.fork().execute('select pg_terminate_backend(?)', [before]);
      let after: number | undefined;
      for (let attempt = 0; attempt < 100 && (after === undefined || after === before); attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        after = await holder();
      }
      expect(after).toEqual(expect.any(Number));
      expect(after).not.toBe(before);
      await expect(startServer('postgresql', {}, place)).rejects.toBeInstanceOf(DataInUseError);
    } finally {
      await server.stop();
      await place.remove();
    }
  });
});
