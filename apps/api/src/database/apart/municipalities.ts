import { randomBytes } from 'node:crypto';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import { Disposal } from '../../disposal/disposal.entity.js';
import { eraseTraces } from '../../disposal/erase-traces.js';
import { municipalityUnknown, nameInvalid, roleTaken } from './apart-refusals.js';
import { apartState, ledger } from './apart-state.js';
import { coverTables, foundations, grantTo } from './cover-tables.js';
import { whenFree } from './when-free.js';

/** PostgreSQL's longest name, in bytes. */
const longestName = 63;

/** A municipality of the database, and the role that its server signs in as. */
export interface MunicipalityRole {
  readonly municipality: string;
  readonly role: string;
  /** The role is there; it is not in a database that has been restored on another server. */
  readonly isThere: boolean;
}

/** A role as it was made; its password is told once. */
export interface MadeRole {
  readonly role: string;
  /** Null: it was there already. */
  readonly password: string | null;
  /** What was in the database before became this municipality's. */
  readonly tookOver: boolean;
}

/** The municipalities that share a database, seen by its owner. The schema has been brought forward before. */
export class Municipalities {
  constructor(private readonly orm: MikroORM) {}

  /** By name. */
  async all(): Promise<MunicipalityRole[]> {
    const { on } = await apartState(this.orm);
    if (!on) return [];
    return this.orm.em
      .fork()
      .execute<MunicipalityRole[]>(
        `select municipality, role::text as role, exists (select 1 from pg_roles where rolname = role) as "isThere" from ${ledger} order by municipality`,
      );
  }

  /**
   * Makes a municipality's role, and has the database keep municipalities apart if it does not yet: then what is in it already
   * becomes the first one's. Again for one that is there: its rights are given anew and nothing else.
   * @throws ApartError.
   */
  async add(municipality: string): Promise<MadeRole> {
    return whenFree(this.orm, async (em) => {
      const [at] = await em.execute<{ name: string }[]>('select current_database() as name');
      const most = Math.min(30, longestName - Buffer.byteLength(`${at!.name}_`));
      if (!/^[a-z][a-z0-9_]*$/.test(municipality) || municipality.length > most) throw nameInvalid(municipality, most);
      const isFirst = !(await apartState(this.orm)).on;
      if (isFirst) for (const statement of foundations) await em.execute(statement);
      const [known] = await em.execute<{ role: string }[]>(
        `select role::text as role from ${ledger} where municipality = ?`,
        [municipality],
      );
      const role = known?.role ?? `${at!.name}_${municipality}`;
      const isThere = await hasRole(em, role);
      if (known === undefined && isThere) throw roleTaken(role);
      const password = isThere ? null : await makeRole(em, role);
      if (known === undefined)
        await em.execute(`insert into ${ledger} (role, municipality) values (?, ?)`, [role, municipality]);
      await coverTables(em, isFirst ? municipality : null);
      await grantTo(em, role);
      return { role, password, tookOver: isFirst && (await holdsAnything(em)) };
    });
  }

  /** Gives a municipality's role another password. @throws ApartError. */
  async renewPassword(municipality: string): Promise<string> {
    const found = (await this.all()).find((one) => one.municipality === municipality);
    if (found === undefined || !found.isThere) throw municipalityUnknown(municipality);
    const password = newPassword();
    await this.orm.em.fork().execute(`alter role "${found.role}" password '${password}'`);
    return password;
  }

  /** After migrations: what they have made is kept apart too, and every municipality may use it. */
  async cover(): Promise<void> {
    const municipalities = await this.all();
    await whenFree(this.orm, async (em) => {
      for (const statement of foundations) await em.execute(statement);
      await coverTables(em, null);
      for (const { role, isThere } of municipalities) if (isThere) await grantTo(em, role);
    });
  }

  /** Has the database forget what municipalities have destroyed; their own roles may not. @returns how many decisions it was of. */
  async erase(): Promise<number> {
    const { on } = await apartState(this.orm);
    const began = new Date();
    await eraseTraces(this.orm);
    const disposals = this.orm.getMetadata(Disposal).tableName;
    return whenFree(this.orm, async (em) => {
      if (on) await em.execute(`alter table ${disposals} no force row level security`);
      const erased = await em.nativeUpdate(
        Disposal,
        { state: 'done', erasedAt: null, decidedAt: { $lte: began } },
        { erasedAt: new Date() },
      );
      if (on) await em.execute(`alter table ${disposals} force row level security`);
      return erased;
    });
  }
}

/** Letters and digits: it stands in an address as it is. */
function newPassword(): string {
  return randomBytes(24).toString('hex');
}

async function hasRole(em: SqlEntityManager, role: string): Promise<boolean> {
  return (await em.execute<unknown[]>('select 1 from pg_roles where rolname = ?', [role])).length > 0;
}

async function makeRole(em: SqlEntityManager, role: string): Promise<string> {
  const password = newPassword();
  await em.execute(
    `create role "${role}" login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '${password}'`,
  );
  return password;
}

/** Whether somebody has been served from the database before: every server that has started remembers something. */
async function holdsAnything(em: SqlEntityManager): Promise<boolean> {
  // As the owner, whom the policies now show nothing, unless they are lifted for a moment.
  await em.execute('alter table setting no force row level security');
  const rows = await em.execute<unknown[]>('select 1 from setting limit 1');
  await em.execute('alter table setting force row level security');
  return rows.length > 0;
}
