import type { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../../config/config.js';
import { openAs } from '../open-database.js';
import { ownerNeeded, postgresqlNeeded } from './apart-refusals.js';
import { apartState, whereNotApart } from './apart-state.js';
import { forceSecurity } from './cover-tables.js';
import { Municipalities } from './municipalities.js';
import { whenFree } from './when-free.js';

/**
 * Opens a PostgreSQL database as its owner and brings its schema forward, that of several municipalities too: what servers of
 * theirs may not do. The caller closes it. @throws ApartError, DatabaseError, SchemaNewerError.
 */
export async function openAsOwner(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<MikroORM> {
  if (config.databaseUrl === null) throw postgresqlNeeded();
  return openAs(config, async (orm) => {
    const { on, municipality } = await apartState(orm);
    if (municipality !== null) throw ownerNeeded();
    if (!on) return void (await orm.migrator.up());
    const isOlder = (await orm.migrator.getPending()).length > 0;
    if (isOlder) {
      await whenFree(orm, (em) => forceSecurity(em, false));
      await orm.migrator.up();
    }
    // Each table is taken for itself alone by it: only where there is something to mend.
    if (isOlder || (await whereNotApart(orm.em.fork())).length > 0) await new Municipalities(orm).cover();
  });
}
