import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/sql';

/**
 * Makes the database forget what has been deleted: until then the bytes stand in pages that are free. SQLite's file is
 * written anew and its log emptied; PostgreSQL's tables are. It takes as long as copying the database, and others wait.
 */
export async function eraseTraces(orm: MikroORM): Promise<void> {
  const connection = orm.em.fork().getConnection();
  if (connection instanceof PostgreSqlConnection) {
    await connection.execute('vacuum (full)');
    return;
  }
  await connection.execute('vacuum');
  await connection.execute('pragma wal_checkpoint(truncate)');
}
