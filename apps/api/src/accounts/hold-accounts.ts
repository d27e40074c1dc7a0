import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';

/**
 * Whoever changes accounts, or signs somebody in, waits here for others who do, until the caller's transaction ends: before anything else
 * is changed, or two would wait for each other. It is the log's number that is held, which each of them takes in the end.
 */
export async function holdAccounts(em: SqlEntityManager): Promise<void> {
  await increaseSetting(em, 'auditSequence', 0);
}
