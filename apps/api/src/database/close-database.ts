import { setTimeout as wait } from 'node:timers/promises';
import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/sql';

const longestWait = 10_000;
const pause = 10;

/**
 * Closes the database when nothing is asked of it any more, or after 10 seconds: Kysely loses a connection that is just
 * being opened when its pool ends, and the pool would wait for it for ever.
 */
export async function closeDatabase(orm: MikroORM): Promise<void> {
  const connection: unknown = orm.em.getConnection();
  if (connection instanceof PostgreSqlConnection) {
    const pool = await connection.getNativeClient();
    const busy = () => pool.waitingCount > 0 || pool.idleCount < pool.totalCount;
    for (const end = Date.now() + longestWait; busy() && Date.now() < end;) await wait(pause);
  }
  await orm.close();
}
