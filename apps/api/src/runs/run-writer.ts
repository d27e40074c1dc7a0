import { type Analysis, curatedFinding, type Curation } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { CopiedText } from '../copies/copied-text.entity.js';
import { chunks } from '../database/chunks.js';
import { insertRows } from '../database/insert-rows.js';
import { increaseSetting, readSetting, writeSetting } from '../database/settings.js';
import { stableId } from '../database/stable-id.js';
import { updateRows } from '../database/update-rows.js';
import { placeholders } from '../graphql/sql.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { CommonGround, Finding } from '../nuggets/finding.entity.js';
import { searchForm } from '../statements/search-form.js';
import { ThemeModel } from '../themes/theme-model.entity.js';
import { Theme } from '../themes/theme.entity.js';
import type { ReadyDialogue } from './dialogue-keeper.js';
import type { KeptDialogue } from './kept-dialogue.js';
import { keyphraseFigures, type KeyphraseFigures } from './keyphrase-figures.js';
import type { CountedTheme } from './run-result.js';
import { latestRunFirst, Run } from './run.entity.js';

const runsKept = 20;

/** All that one run found. */
export interface RunResult {
  readonly run: Run;
  readonly analysis: Analysis;
  readonly themes: readonly CountedTheme[];
  readonly ready: ReadyDialogue;
  /** How many times data had changed when the facts were read. */
  readonly changes: number;
}

/** Writes runs: what only differs from the run before where that was written here too, else everything. */
export class RunWriter {
  private lastRunId: string | null = null;
  private lastRebuilds = 0;
  private lastCopies = '';

  /**
   * Writes a run and everything found by it, in the caller's transaction; drops runs older than the latest 20.
   * @returns the run as written; null when something has been taken away or decided since the facts were read, or another
   *   process has counted more, or by other themes: then nothing is written.
   */
  async write(em: SqlEntityManager, result: RunResult): Promise<Run | null> {
    const { ready } = result;
    // Whoever brings something in raises this number first of all, so that nobody mentions a keyphrase while it is taken away.
    await increaseSetting(em, 'changes', 0);
    if ((await readSetting(em, 'rebuilds')) !== ready.rebuilds) return null;
    if ((await readSetting(em, 'analysedChanges')) > result.changes) return null;
    if ((await latestModel(em)) !== ready.storedModelId) return null;
    const [latest] = await em
      .fork({ keepTransactionContext: true })
      .find(Run, {}, { orderBy: latestRunFirst, limit: 1, fields: ['id', 'finishedAt'] });
    // Where the clock has been set back, a moment after the latest run's: the latest run is the one last written.
    const finishedAt = new Date(Math.max(result.run.finishedAt.getTime(), (latest?.finishedAt.getTime() ?? 0) + 1));
    const run = { ...result.run, finishedAt };
    // What is counted anew may leave out what the run before wrote.
    const isNext = ready.kept.isWritten && latest?.id === this.lastRunId && ready.rebuilds === this.lastRebuilds;
    this.lastRunId = null;
    await em.insert(Run, { ...run });
    if (ready.newModel !== null) await em.upsert(ThemeModel, { ...ready.newModel });
    await writeFindings(em, run.id, result);
    if (!isNext) await writeFolded(em, ready.curation);
    if (isNext) await writeChanged(em, ready.kept);
    else await writeAll(em, ready.kept);
    await writeThemes(em, result.themes);
    await this.writeCopies(em, ready.kept, isNext);
    await writeElsewhere(em, ready.kept, isNext);
    await writeSetting(em, 'analysedChanges', result.changes);
    await em.execute(
      `delete from run where id not in (select id from run order by finished_at desc, id desc limit ${runsKept})`,
    );
    await em.execute(
      'delete from theme_model where id not in (select id from theme_model order by made_at desc, id desc limit 20)',
    );
    this.lastRunId = run.id;
    this.lastRebuilds = ready.rebuilds;
    return run;
  }

  private async writeCopies(em: SqlEntityManager, kept: KeptDialogue, isNext: boolean): Promise<void> {
    const groups = kept.copies.groups();
    const now = JSON.stringify(groups.map(({ id, statementIds }) => [id, statementIds]));
    if (isNext && now === this.lastCopies) return;
    this.lastCopies = now;
    await em.execute('delete from copied_statement');
    await em.execute('delete from copied_text');
    await em.insertMany(
      CopiedText,
      groups.map(({ id, statementIds, voiceIds, shownStatementId }) => ({
        id,
        figures: { statements: statementIds.length, voices: voiceIds.length, shownStatementId },
      })),
    );
    const rows = groups.flatMap(({ id, statementIds }) =>
      statementIds.map((statementId) => ({ statement_id: statementId, copied_text_id: id })),
    );
    await insertRows(em, 'copied_statement', rows);
  }
}

/** Which model the latest run that made one has written; null before the first. */
async function latestModel(em: SqlEntityManager): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>('select id from theme_model order by made_at desc, id desc limit 1');
  return row?.id ?? null;
}

async function writeFindings(
  em: SqlEntityManager,
  runId: string,
  { analysis, ready: { curation } }: RunResult,
): Promise<void> {
  await em.insertMany(
    Finding,
    analysis.findings.map(
      ({ key, kind, subject, districtId, label, words, rank, distinctiveness, valued, support }) => ({
        id: stableId('finding', runId, kind, districtId, subject, key),
        run: runId,
        kind,
        districtId,
        subject,
        keyphraseId: key,
        label,
        words: subject === 'theme' ? [...words] : null,
        rank,
        distinctiveness,
        valued,
        support,
        ...curatedFinding({ kind, districtId, subject, key }, curation),
        // A theme that is hidden is hidden as a finding too.
        ...(subject === 'theme' && curation.themes.hidden.has(key) ? { status: 'hidden' as const } : {}),
      }),
    ),
  );
  await em.insertMany(
    CommonGround,
    analysis.commonGround.map(({ key, label, rank, valued, byDistrict }) => ({
      id: stableId('commonGround', runId, key),
      run: runId,
      keyphraseId: key,
      label,
      rank,
      valued,
      byDistrict: [...byDistrict],
      ...curatedFinding({ kind: 'commonGround', districtId: null, subject: 'keyphrase', key }, curation),
    })),
  );
}

/** @param isNext true writes only what has changed since the run before. */
async function writeElsewhere(
  em: SqlEntityManager,
  { countedElsewhere, newlyElsewhere }: KeptDialogue,
  isNext: boolean,
): Promise<void> {
  const ids = [...(isNext ? newlyElsewhere : countedElsewhere.keys())];
  if (!isNext) await em.execute('delete from counted_elsewhere');
  for (const some of chunks(ids)) {
    if (isNext) await em.execute(`delete from counted_elsewhere where statement_id in (${placeholders(some)})`, some);
    const rows = some.flatMap((statement) => {
      const districtId = countedElsewhere.get(statement);
      return districtId === undefined ? [] : [{ statement_id: statement, district_id: districtId }];
    });
    await insertRows(em, 'counted_elsewhere', rows);
  }
}

/** What people have decided that keyphrases count as, so that what is read agrees with what was counted. */
async function writeFolded(em: SqlEntityManager, { keyOf, stopKeys }: Curation): Promise<void> {
  await em.execute('delete from folded_keyphrase');
  const folded = [
    ...[...keyOf].map(([id, countsAs]) => ({ id, counts_as: countsAs })),
    ...[...stopKeys].map((id) => ({ id, counts_as: null })),
  ];
  await insertRows(em, 'folded_keyphrase', folded);
}

/** What the statements have changed that came since the run before. */
async function writeChanged(em: SqlEntityManager, kept: KeptDialogue): Promise<void> {
  const figures = [...kept.changedKeys].map((key) => keyphraseFigures(kept.dialogue, key));
  await changeKeyphrases(em, figures);
  for (const some of chunks([...kept.newMembers.keys()]))
    await em.execute(`delete from statement_theme where statement_id in (${placeholders(some)})`, some);
  await insertMembers(em, [...kept.newMembers.values()].flat());
}

/** Everything; of keyphrases only what differs from what is stored: most are the same from one run to the next. */
async function writeAll(em: SqlEntityManager, kept: KeptDialogue): Promise<void> {
  await em.execute(
    'delete from keyphrase where not exists (select 1 from mention where mention.keyphrase_id = keyphrase.id)',
  );
  const { keys } = kept.dialogue.table;
  const counted = new Map<string, KeyphraseFigures>();
  for (let key = 0; key < keys.size; key++) counted.set(keys.text(key), keyphraseFigures(kept.dialogue, key));
  const stored = await em.execute<Pick<Keyphrase, 'id' | 'label' | 'statements' | 'voices'>[]>(
    'select id, label, statements, voices from keyphrase',
  );
  await changeKeyphrases(
    em,
    stored.flatMap((row) => {
      // Mentioned only by politicians or officials, or decided to be none: nobody is counted.
      const figures = counted.get(row.id) ?? { id: row.id, label: row.label, statements: 0, voices: 0 };
      const { label, statements, voices } = figures;
      return row.label === label && row.statements === statements && row.voices === voices ? [] : [figures];
    }),
  );
  const themes = await em.execute<{ id: string }[]>('select distinct theme_id as id from statement_theme');
  for (const themeId of new Set([...themes.map(({ id }) => id), ...kept.themes.ids]))
    await writeMembers(em, kept, themeId);
}

const rowsPerLook = 10_000;
const leastId = '00000000-0000-0000-0000-000000000000';

/** The statements of a theme; only what differs from what is stored: whoever sends something in waits meanwhile. */
async function writeMembers(em: SqlEntityManager, { themes }: KeptDialogue, themeId: string): Promise<void> {
  const as = new Map<string, number>();
  for (const { statementId, confidence } of themes.membersOf(themeId)) as.set(statementId, confidence);
  const gone: string[] = [];
  for (let after = leastId; ;) {
    const rows = await em.execute<{ id: string; confidence: number }[]>(
      'select statement_id as id, confidence from statement_theme where theme_id = ? and statement_id > ? ' +
        `order by statement_id limit ${rowsPerLook}`,
      [themeId, after],
    );
    for (const { id, confidence } of rows) {
      const now = as.get(id);
      // PostgreSQL keeps it in single precision.
      if (now !== undefined && Math.fround(now) === Math.fround(confidence)) as.delete(id);
      else gone.push(id);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerLook) break;
    after = last.id;
  }
  for (const some of chunks(gone))
    await em.execute(`delete from statement_theme where theme_id = ? and statement_id in (${placeholders(some)})`, [
      themeId,
      ...some,
    ]);
  await insertMembers(
    em,
    [...as].map(([statementId, confidence]) => ({ statementId, themeId, confidence })),
  );
}

/** One whose last mention is being taken away is not brought back: only what is there is changed. */
async function changeKeyphrases(em: SqlEntityManager, figures: readonly KeyphraseFigures[]): Promise<void> {
  await updateRows(
    em,
    'keyphrase',
    figures.map(({ id, label, statements, voices }) => ({
      id,
      label,
      search_label: searchForm(label),
      statements,
      voices,
    })),
  );
}

async function insertMembers(
  em: SqlEntityManager,
  members: readonly { readonly statementId: string; readonly themeId: string; readonly confidence: number }[],
): Promise<void> {
  await insertRows(
    em,
    'statement_theme',
    members.map(({ statementId, themeId, confidence }) => ({
      statement_id: statementId,
      theme_id: themeId,
      confidence,
    })),
  );
}

/** Takes away all themes, and the places of statements in them. */
export async function removeThemes(em: SqlEntityManager): Promise<void> {
  await em.execute('delete from statement_theme');
  await em.execute('delete from theme');
}

async function writeThemes(em: SqlEntityManager, themes: readonly CountedTheme[]): Promise<void> {
  await em.execute('delete from theme');
  await em.insertMany(
    Theme,
    themes.map((theme) => ({ ...theme })),
  );
}
