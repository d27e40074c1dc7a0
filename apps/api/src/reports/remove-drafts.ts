import type { SqlEntityManager } from '@mikro-orm/sql';

/**
 * Takes away the reports that nobody has frozen, in the caller's transaction, where nothing is left that they could be put together
 * from. Frozen ones stay, as records do.
 */
export async function removeEmptyDrafts(em: SqlEntityManager): Promise<void> {
  await em.execute(
    'delete from report where not exists (select 1 from report_version v where v.report_id = report.id) ' +
      'and not exists (select 1 from statement)',
  );
}
