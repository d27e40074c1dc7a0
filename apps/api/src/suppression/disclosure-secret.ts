import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import { Secret } from '../database/secret.entity.js';

const bytes = 32;

/** The installation's secret: made once, by whichever start comes first, and kept with the data for as long as they are. */
export async function disclosureSecret(orm: MikroORM): Promise<string> {
  const em = orm.em.fork();
  await em.execute('insert into secret (name, value) values (?, ?) on conflict (name) do nothing', [
    'disclosure',
    randomBytes(bytes).toString('hex'),
  ]);
  return (await em.findOneOrFail(Secret, { name: 'disclosure' })).value;
}
