import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/sql';
import { apartState } from '../database/apart/apart-state.js';

/**
 * Makes the database forget what has been deleted: until then the bytes stand in pages that are free. SQLite's file is
 * written anew and its log emptied; PostgreSQL's tables are. It takes as long as copying the database, and others wait.
 * @returns false: several municipalities share the database, and only its owner may (`npx guldkorn municipality erase`).
 */
export async function eraseTraces(orm: MikroORM): Promise<boolean> {
  const connection = orm.em.fork().getConnection();
  if (connection instanceof PostgreSqlConnection) {
    if ((await apartState(orm)).municipality !== null) return false;
    // What the planner knows of columns is samples of what stood in them.
    await connection.execute('analyze');
    await connection.execute('vacuum (full)');
    return true;
  }
  await connection.execute('vacuum');
  await connection.execute('pragma wal_checkpoint(truncate)');
  return true;
}
