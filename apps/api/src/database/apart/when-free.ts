import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import { hasCode } from '../error-code.js';
import { databaseBusy } from './apart-refusals.js';

/** How long a table is waited for: whoever else wants it waits behind. */
const patience = '2s';
const tries = 3;
/** Milliseconds in which those who waited behind get to their tables. */
const breath = 1000;
/** PostgreSQL's codes for a lock that was not to be had in time, and for two that waited for each other. */
const taken = ['55P03', '40P01'];

/**
 * Does something in a transaction that takes tables for itself alone, in a few tries, so that servers are never held up for long.
 * @throws ApartError DATABASE_BUSY.
 */
export async function whenFree<Result>(
  orm: MikroORM,
  work: (em: SqlEntityManager) => Promise<Result>,
  left = tries,
): Promise<Result> {
  try {
    return await orm.em.fork().transactional(async (em) => {
      await em.execute(`set local lock_timeout = '${patience}'`);
      return work(em);
    });
  } catch (error) {
    if (!hasCode(error, ...taken)) throw error;
    if (left <= 1) throw databaseBusy();
  }
  await wait(breath);
  return whenFree(orm, work, left - 1);
}
