import { findingRef, type CurationChange, type CurationDecision, type Existing } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { holdsNul } from '../database/holds-nul.js';
import { isUuid } from '../database/is-uuid.js';
import { placeholders } from '../graphql/sql.js';
import { CommonGround, Finding } from '../nuggets/finding.entity.js';
import { latestRunFirst, Run } from '../runs/run.entity.js';
import { ThemeModel } from '../themes/theme-model.entity.js';

/** What a decision names that must exist for it to mean something. */
export interface References {
  readonly themeIds: readonly string[];
  readonly keys: readonly string[];
  readonly statementIds: readonly string[];
}

export function referencesOf(change: CurationChange): References {
  const none = { themeIds: [], keys: [], statementIds: [] };
  switch (change.kind) {
    case 'renameTheme':
    case 'hideTheme':
    case 'pinTheme':
    case 'addSeed':
      return { ...none, themeIds: [change.themeId] };
    case 'mergeThemes':
      return { ...none, themeIds: [...change.themeIds, change.into] };
    case 'splitTheme':
      return { themeIds: [change.themeId], keys: change.keys, statementIds: change.statementIds };
    case 'moveStatement':
      return {
        ...none,
        themeIds: [change.outOf, change.into].filter((themeId) => themeId !== null),
        statementIds: [change.statementId],
      };
    case 'addSynonym':
      return { ...none, keys: [change.key, change.countsAs] };
    case 'addStopWord':
      return { ...none, keys: [change.key] };
    default:
      return none;
  }
}

/** Those of the ids that the query finds; it ends with the ids. */
async function presentAmong(em: SqlEntityManager, query: string, ids: readonly string[]): Promise<Set<string>> {
  const present = new Set<string>();
  for (const some of chunks(ids))
    for (const { id } of await em.execute<{ id: string }[]>(`${query} in (${placeholders(some)})`, some))
      present.add(id);
  return present;
}

const statementSql = 'select id from statement where id';
// A keyphrase is listed until the next run when nobody mentions it any more.
const mentionedSql =
  'select id from keyphrase where exists (select 1 from mention where mention.keyphrase_id = keyphrase.id) and id';

/** Ids of the themes that the latest model found; merged into others they stand in no list, but are there to be merged. */
export async function readFoundThemes(em: SqlEntityManager): Promise<string[]> {
  const [latest] = await em
    .fork({ keepTransactionContext: true })
    .find(ThemeModel, {}, { orderBy: { madeAt: 'desc', id: 'desc' }, limit: 1, populate: ['model'] });
  return (latest?.model.themes ?? []).map(({ id }) => id);
}

/** The refs of what the latest run found; null before the first. */
async function readFindings(em: SqlEntityManager): Promise<Set<string> | null> {
  const [run] = await em.find(Run, {}, { orderBy: latestRunFirst, limit: 1, fields: ['id'] });
  if (run === undefined) return null;
  const findings = await em.find(
    Finding,
    { run: run.id },
    { fields: ['kind', 'districtId', 'subject', 'keyphraseId'] },
  );
  const common = await em.find(CommonGround, { run: run.id }, { fields: ['keyphraseId'] });
  return new Set([
    ...findings.map(({ kind, districtId, subject, keyphraseId }) =>
      findingRef({ kind, districtId, subject, key: keyphraseId }),
    ),
    ...common.map(({ keyphraseId }) =>
      findingRef({ kind: 'commonGround', districtId: null, subject: 'keyphrase', key: keyphraseId }),
    ),
  ]);
}

/**
 * What there is now of what the decisions are about, before any of them.
 * @param themeIds ids of the municipality's own themes, and of those found.
 */
export async function readExisting(
  within: SqlEntityManager,
  decisions: readonly Pick<CurationDecision, 'change'>[],
  themeIds: readonly string[],
): Promise<Existing> {
  const em = within.fork({ keepTransactionContext: true });
  const changes = decisions.flatMap(({ change }) => (change === null ? [] : [change]));
  const references = changes.map(referencesOf);
  const keys = [...new Set(references.flatMap((each) => each.keys))].filter((key) => !holdsNul(key));
  const statementIds = [...new Set(references.flatMap((each) => each.statementIds))].filter(isUuid);
  return {
    themes: new Set(themeIds),
    keys: await presentAmong(em, mentionedSql, keys),
    statements: await presentAmong(em, statementSql, statementIds),
    findings: await readFindings(em),
  };
}
