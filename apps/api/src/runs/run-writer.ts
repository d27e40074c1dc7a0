import type { Analysis } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting, writeSetting } from '../database/settings.js';
import { stableId } from '../database/stable-id.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { CommonGround, Finding } from '../nuggets/finding.entity.js';
import { searchForm } from '../statements/search-form.js';
import { StatementTheme } from '../themes/statement-theme.entity.js';
import { Theme } from '../themes/theme.entity.js';
import type { KeyphraseFigures } from './keyphrase-figures.js';
import { latestRunFirst, Run } from './run.entity.js';
import type { CountedTheme, FoundMember } from './theme-figures.js';

const runsKept = 20;
const rowsPerInsert = 1000;

/** All that one run found. */
export interface RunResult {
  readonly run: Run;
  readonly analysis: Analysis;
  readonly keyphrases: readonly KeyphraseFigures[];
  readonly themes: readonly CountedTheme[];
  readonly members: readonly FoundMember[];
  /** How many times data had changed when the facts were read. */
  readonly changes: number;
}

/**
 * Writes a run and everything found by it, in the caller's transaction; drops runs older than the latest 20, and
 * keyphrases that nobody mentions any more. @returns the run as written.
 */
export async function writeRun(em: SqlEntityManager, result: RunResult): Promise<Run> {
  const { analysis } = result;
  // Whoever brings something in raises this number first of all, so that nobody mentions a keyphrase while it is taken away.
  await increaseSetting(em, 'changes', 0);
  const run = { ...result.run, finishedAt: await laterThanAll(em, result.run.finishedAt) };
  await em.insert(Run, { ...run });
  await em.insertMany(
    Finding,
    analysis.findings.map(({ key, kind, districtId, label, rank, distinctiveness, valued, support }) => ({
      id: stableId('finding', run.id, kind, districtId, key),
      run: run.id,
      kind,
      districtId,
      keyphraseId: key,
      label,
      rank,
      distinctiveness,
      valued,
      support,
    })),
  );
  await em.insertMany(
    CommonGround,
    analysis.commonGround.map(({ key, label, rank, valued, byDistrict }) => ({
      id: stableId('commonGround', run.id, key),
      run: run.id,
      keyphraseId: key,
      label,
      rank,
      valued,
      byDistrict: [...byDistrict],
    })),
  );
  await writeKeyphrases(em, result.keyphrases);
  await writeThemes(em, result.themes, result.members);
  await writeSetting(em, 'analysedChanges', result.changes);
  await em.execute(
    `delete from run where id not in (select id from run order by finished_at desc, id desc limit ${runsKept})`,
  );
  return run;
}

/** The time, or a moment after the latest run's where the clock has been set back: the latest run is the one last written. */
async function laterThanAll(em: SqlEntityManager, time: Date): Promise<Date> {
  const [latest] = await em
    .fork({ keepTransactionContext: true })
    .find(Run, {}, { orderBy: latestRunFirst, limit: 1, fields: ['finishedAt'] });
  return new Date(Math.max(time.getTime(), (latest?.finishedAt.getTime() ?? 0) + 1));
}

/** Only what differs is written: most keyphrases are the same from one run to the next. */
async function writeKeyphrases(em: SqlEntityManager, figures: readonly KeyphraseFigures[]): Promise<void> {
  await em.execute(
    'delete from keyphrase where not exists (select 1 from mention where mention.keyphrase_id = keyphrase.id)',
  );
  const stored = await em.execute<Pick<Keyphrase, 'id' | 'language' | 'label' | 'statements' | 'voices'>[]>(
    'select id, language, label, statements, voices from keyphrase',
  );
  const counted = new Map(figures.map((each) => [each.id, each]));
  const changed = stored.flatMap((row) => {
    // Mentioned only by politicians or officials: nobody is counted.
    const { label, statements, voices } = counted.get(row.id) ?? { label: row.label, statements: 0, voices: 0 };
    if (row.label === label && row.statements === statements && row.voices === voices) return [];
    return [{ id: row.id, language: row.language, label, searchLabel: searchForm(label), statements, voices }];
  });
  for (let from = 0; from < changed.length; from += rowsPerInsert)
    await em.upsertMany(Keyphrase, changed.slice(from, from + rowsPerInsert), {
      onConflictFields: ['id'],
      onConflictAction: 'merge',
      onConflictMergeFields: ['label', 'searchLabel', 'statements', 'voices'],
      disableIdentityMap: true,
    });
}

/** Takes away all themes, and the places of statements in those that a run found. */
export async function removeThemes(em: SqlEntityManager): Promise<void> {
  await em.execute('delete from statement_theme where theme_id in (select id from theme where origin = ?)', [
    'cluster',
  ]);
  await em.execute('delete from theme');
}

async function writeThemes(
  em: SqlEntityManager,
  themes: readonly CountedTheme[],
  members: readonly FoundMember[],
): Promise<void> {
  await removeThemes(em);
  await em.insertMany(
    Theme,
    themes.map((theme) => ({ ...theme })),
  );
  for (let from = 0; from < members.length; from += rowsPerInsert)
    await em.insertMany(
      StatementTheme,
      members
        .slice(from, from + rowsPerInsert)
        .map(({ statementId, themeId, confidence }) => ({ statement: statementId, themeId, confidence })),
    );
}
