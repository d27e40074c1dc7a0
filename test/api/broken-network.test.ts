import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importStopped } from '../../apps/api/src/imports/import-refusals.js';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { ProgressFeed } from '../../apps/api/src/imports/progress-feed.js';
import { SHARED_WORK, type SharedWork } from '../../apps/api/src/processes/processes.js';
import { followImport, startImport, takeIn, upload } from './client.js';
import { holdFigures } from './hold-figures.js';
import { newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';
import { until } from './until.js';

const csv = 'Datum;Ort;Unikt\n2020-09-14;Kluk;Stigen går runt sjön.\n';

/** What stands between a server and its PostgreSQL. */
interface Network {
  readonly url: string;
  /** Breaks the connections that PostgreSQL sees as coming from these ports: PostgreSQL finds out, the server hears nothing more. */
  silence(ports: readonly number[]): void;
  remove(): void;
}

async function networkTo(databaseUrl: string): Promise<Network> {
  const { port, hostname } = new URL(databaseUrl);
  const sockets = new Map<Socket, Socket>();
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.set(far, near);
    near.pipe(far);
    far.pipe(near);
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    url: url.href,
    silence(ports) {
      for (const [far, near] of sockets) {
        if (!ports.includes(far.localPort ?? 0)) continue;
        near.unpipe(far).resume();
        far.unpipe(near).destroy();
      }
    },
    remove() {
      proxy.close();
      for (const near of sockets.values()) near.destroy();
    },
  };
}

describe('a process on PostgreSQL', () => {
  let place: DataPlace;
  beforeEach(async () => {
    place = await newDataPlace('postgresql');
  });
  afterEach(() => place.remove());

  const holds = (server: TestServer) => {
    const { duties } = server.app.get<SharedWork>(SHARED_WORK);
    return (['imports', 'analysis'] as const).map((duty) => duties.holds(duty));
  };

  it('finds out that the network to its session has gone, leaves its duties to another, and hears again', async () => {
    const network = await networkTo(place.settings['DATABASE_URL'] ?? '');
    const behind = { ...place, settings: { ...place.settings, DATABASE_URL: network.url } };
    const first = await startServer('postgresql', {}, behind);
    const second = await startServer('postgresql', {}, place);
    try {
      expect([holds(first), holds(second)]).toEqual([
        [true, true],
        [false, false],
      ]);
      const sessions = await second.orm.em
        .fork()
        .execute<{ client_port: number }[]>(
          "select client_port from pg_stat_activity where pid in (select pid from pg_locks where locktype = 'advisory') and datname = current_database()",
        );
      network.silence(sessions.map(({ client_port }) => client_port));
      await until(() => holds(second).every(Boolean));
      await until(() => !holds(first).some(Boolean));
      // Stored by the second, told to the first.
      expect((await takeIn(first, 'sedan.csv', csv)).status).toBe('DONE');
      expect(holds(second)).toEqual([true, true]);
    } finally {
      await first.stop();
      await second.stop();
      network.remove();
    }
  });

  it('takes back an import that another has stopped, though it was never told', async () => {
    const server = await startServer('postgresql', {}, place);
    try {
      const count = holdFigures(server);
      const importId = await startImport(server, { uploadId: await upload(server, 'stor.csv', csv) });
      await until(() => server.app.get(ProgressFeed).current(importId)?.stage === 'figures');
      // All that the other did of which anything is left.
      await server.orm.em.fork().nativeUpdate(Import, { id: importId }, { error: importStopped('stor.csv') });
      count();
      expect((await followImport(server, importId)).at(-1)).toMatchObject({
        status: 'FAILED',
        error: { code: 'IMPORT_STOPPED' },
      });
      expect(await server.data('{ statements { totalCount } }')).toEqual({ statements: { totalCount: 0 } });
    } finally {
      await server.stop();
    }
  });
});
