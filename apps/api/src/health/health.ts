import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { knownMigrations } from '../database/schema-state.js';
import type { Messages } from '../errors/domain-error.js';
import { Lifecycle } from './lifecycle.js';

/** How long the database is waited for, milliseconds: longer than a batch of an import holds it. */
const patience = 3000;

/** Why the server should not be sent requests: about the machine, never about people. */
export interface Unready {
  readonly code: 'STOPPING' | 'DATABASE_UNAVAILABLE' | 'SCHEMA_OLDER' | 'SCHEMA_NEWER';
  readonly message: Messages;
}

const reasons = {
  STOPPING: { sv: 'Servern stängs.', en: 'The server is stopping.' },
  DATABASE_UNAVAILABLE: {
    sv: 'Databasen svarar inte. Kontrollera att den är igång och att disken inte är full.',
    en: 'The database does not answer. Check that it is running and the disk is not full.',
  },
  SCHEMA_OLDER: {
    sv: 'Databasen är äldre än programmet. Starta om servern, så förs den framåt.',
    en: 'The database is older than the program. Start the server again, which brings it forward.',
  },
  SCHEMA_NEWER: {
    sv: 'Databasen är nyare än programmet. Starta den nyare versionen.',
    en: 'The database is newer than the program. Start the newer version.',
  },
} as const satisfies Readonly<Record<Unready['code'], Messages>>;

const unready = (code: Unready['code']): Unready => ({ code, message: reasons[code] });

/** Whether the server can do its work. */
@Injectable()
export class Health {
  /** One look at a time, however many ask: each would wait in the database's queue. */
  private looking: Promise<Unready | null> | null = null;

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Lifecycle) private readonly lifecycle: Lifecycle,
  ) {}

  /** What stands in the way; nothing: it is ready. */
  async reasonsAgainst(): Promise<readonly Unready[]> {
    const stopping = this.lifecycle.stopping ? [unready('STOPPING')] : [];
    this.looking ??= this.lookAtDatabase().finally(() => (this.looking = null));
    const found = await this.looking;
    return found === null ? stopping : [...stopping, found];
  }

  private async lookAtDatabase(): Promise<Unready | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, patience, null)));
    const executed = this.orm.em.fork().execute<{ name: string }[]>('select name from mikro_orm_migrations');
    try {
      const rows = await Promise.race([executed, late]);
      if (rows === null) return unready('DATABASE_UNAVAILABLE');
      const known = knownMigrations(this.config);
      const there = new Set(rows.map(({ name }) => name));
      if (known.some((name) => !there.has(name))) return unready('SCHEMA_OLDER');
      return there.size > known.length ? unready('SCHEMA_NEWER') : null;
    } catch {
      return unready('DATABASE_UNAVAILABLE');
    } finally {
      clearTimeout(timer);
      // One that came too late has nobody left to tell.
      executed.catch(() => undefined);
    }
  }
}
