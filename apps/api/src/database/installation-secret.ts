import { randomBytes } from 'node:crypto';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import { Secret, type SecretName } from './secret.entity.js';

const bytes = 32;

/** One of the installation's secrets, hex: made once, by whichever start comes first, and kept with the data for as long as they are. */
export function installationSecret(orm: MikroORM, name: SecretName): Promise<string> {
  return secretIn(orm.em.fork(), name);
}

/** As `installationSecret`, in the caller's transaction. */
export async function secretIn(em: SqlEntityManager, name: SecretName): Promise<string> {
  await em.execute('insert into secret (name, value) values (?, ?) on conflict (name) do nothing', [
    name,
    randomBytes(bytes).toString('hex'),
  ]);
  return (await em.findOneOrFail(Secret, { name })).value;
}
