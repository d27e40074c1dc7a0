import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import { Secret, type SecretName } from './secret.entity.js';

const bytes = 32;

/** One of the installation's secrets, hex: made once, by whichever start comes first, and kept with the data for as long as they are. */
export async function installationSecret(orm: MikroORM, name: SecretName): Promise<string> {
  const em = orm.em.fork();
  await em.execute('insert into secret (name, value) values (?, ?) on conflict (name) do nothing', [
    name,
    randomBytes(bytes).toString('hex'),
  ]);
  return (await em.findOneOrFail(Secret, { name })).value;
}
