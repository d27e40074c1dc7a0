import type { SqlEntityManager } from '@mikro-orm/sql';
import { Setting, type SettingName } from './setting.entity.js';

/** A remembered number; 0 before it is first set. */
export async function readSetting(em: SqlEntityManager, name: SettingName): Promise<number> {
  return (await em.fork({ keepTransactionContext: true }).findOne(Setting, { name }))?.value ?? 0;
}

export async function writeSetting(em: SqlEntityManager, name: SettingName, value: number): Promise<void> {
  await em.execute(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    [name, value],
  );
}

/**
 * Adds to a remembered number and returns it; inside a transaction others wait for that transaction's end, so numbers
 * are seen by readers in the order they were given out.
 */
export async function increaseSetting(em: SqlEntityManager, name: SettingName, by: number): Promise<number> {
  const rows = await em.execute<{ value: number | string }[]>(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = setting.value + excluded.value returning value',
    [name, by],
  );
  return Number(rows[0]!.value);
}
