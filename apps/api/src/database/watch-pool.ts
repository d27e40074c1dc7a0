import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/sql';
import type { Metrics } from '../watch/metrics.js';

/** Has the figures tell how many connections to PostgreSQL there are and how many statements wait for one. SQLite has one, shared. */
export async function watchPool(orm: MikroORM, metrics: Pick<Metrics, 'gauge'>): Promise<void> {
  const connection: unknown = orm.em.getConnection();
  if (!(connection instanceof PostgreSqlConnection)) return;
  const pool = await connection.getNativeClient();
  metrics.gauge('guldkorn_database_connections', 'Connections to the database.', () => pool.totalCount);
  metrics.gauge('guldkorn_database_connections_idle', 'Those that do nothing.', () => pool.idleCount);
  metrics.gauge('guldkorn_database_waiting', 'Statements that wait for a connection.', () => pool.waitingCount);
}
