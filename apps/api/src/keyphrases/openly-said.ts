import type { SqlEntityManager } from '@mikro-orm/sql';
import { holdsNul } from '../database/holds-nul.js';
import { placeholders } from '../graphql/sql.js';

const said = `select 1 from mention m join statement s on s.id = m.statement_id where m.keyphrase_id = k.id and s.moderation <> 'hidden'`;
const saidOtherwise = `select 1 from folded_keyphrase f join mention m on m.keyphrase_id = f.id join statement s on s.id = m.statement_id
  where f.counts_as = k.id and s.moderation <> 'hidden'`;

/**
 * True of keyphrases, called `k`, that at least one statement says, or says what counts as it, that is not hidden: the words of
 * others are told nowhere. Read when it is asked for, as what was hidden since the latest run is still in its figures.
 */
export const openlySaid = `(exists (${said}) or exists (${saidOtherwise}))`;

/** The same, of some hundred keyphrases: PostgreSQL would read all mentions there are for them, and not the first of each. */
export const openlySaidOfFew = `coalesce((${said} limit 1), (${saidOtherwise} limit 1)) is not null`;

/** What a keyphrase that is told is called, by id; none of those that only hidden statements say, or nobody any more. */
export async function openLabels(em: SqlEntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids)].filter((id) => !holdsNul(id));
  if (known.length === 0) return new Map();
  const rows = await em.execute<{ id: string; label: string }[]>(
    `select k.id, k.label from keyphrase k where k.id in (${placeholders(known)}) and ${openlySaidOfFew}`,
    known,
  );
  return new Map(rows.map(({ id, label }) => [id, label]));
}
