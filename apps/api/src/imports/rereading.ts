import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { MikroORM, type FilterQuery, type SqlEntityManager } from '@mikro-orm/sql';
import type { ReadingContext, Span, TextEngine } from '@guldkorn/text';
import { increaseSetting } from '../database/settings.js';
import { placeholders } from '../graphql/sql.js';
import { failureOf } from '../logging/failure.js';
import { keepNoteRedactions, maskInSearch, notesNotSearchedBy, searchStoredNote } from '../masking/note-redactions.js';
import { withoutMasked } from '../masking/redacted-readings.js';
import { redactionsOfStatements, replaceRedactions, standsInNote } from '../masking/stored-redactions.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { Statement } from '../statements/statement.entity.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { Watch } from '../watch/watch.js';
import { StatementReader, type ReadStatement } from './statement-reader.js';
import { writeReadings } from './statement-writer.js';

/** Statements a transaction: short enough that nobody waits for it. */
const batchSize = 200;

/** A stored statement, to be read once more. */
interface StoredStatement {
  readonly id: string;
  readonly sequence: number;
  readonly text: string;
  readonly noteId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly prior: ReadingContext['prior'];
  readonly notPersonal?: readonly Span[];
}

/**
 * Reads statements again that an older text engine, or the themes of an older profile, read: in the background at start,
 * and then everything is counted anew. Notes are looked through again for personal data too. Stopped midway it goes on at the next start. Statements keep their ids.
 */
@Injectable()
export class Rereading implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger('Rereading');
  private work: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    @Inject(Watch) private readonly watch: Watch,
  ) {}

  /** Begins, if there is anything to read again; returns whether there is. */
  async begin(): Promise<boolean> {
    const em = this.orm.em.fork();
    const { version } = this.reader;
    const outdated = await em.count(Statement, { textVersion: { $ne: version } });
    if (outdated === 0 && (await notesNotSearchedBy(em, version)).length === 0) return false;
    this.work = this.watch
      .job('rereading', {}, () => this.rereadAll())
      .catch((error: unknown) => this.logger.error(failureOf(error)));
    return true;
  }

  onModuleDestroy(): void {
    this.stopping = true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work;
  }

  private async rereadAll(): Promise<void> {
    let after = 0;
    for (;;) {
      const statements = await this.outdatedAfter(after);
      const last = statements.at(-1);
      if (last === undefined) break;
      if (this.stopping) return;
      // All reading is done before the transaction begins: SQLite has one connection, and everyone shares it.
      const readings = await this.reader.read(await withLifted(this.orm.em.fork(), statements));
      await this.orm.em.fork().transactional((em) => replaceReadings(em, readings));
      after = last.sequence;
    }
    for (const noteId of await notesNotSearchedBy(this.orm.em.fork(), this.reader.version)) {
      if (this.stopping) return;
      const found = await searchStoredNote(this.orm.em.fork(), this.engine, noteId);
      if (found === null) continue;
      await this.orm.em.fork().transactional((em) => keepNoteRedactions(em, noteId, found, this.reader.version));
    }
    void this.analysis.request();
  }

  /** Reads statements again at once, in the caller's transaction: what is masked in them has changed. */
  async rereadIn(em: SqlEntityManager, ids: readonly string[]): Promise<void> {
    const statements = await this.stored(em, { id: { $in: [...ids] } });
    await replaceReadings(em, await this.reader.read(await withLifted(em, statements)));
  }

  private outdatedAfter(sequence: number): Promise<StoredStatement[]> {
    return this.stored(this.orm.em.fork(), {
      textVersion: { $ne: this.reader.version },
      sequence: { $gt: sequence },
    });
  }

  private async stored(em: SqlEntityManager, where: FilterQuery<Statement>): Promise<StoredStatement[]> {
    const found = await em.fork({ keepTransactionContext: true }).find(Statement, where, {
      fields: ['id', 'sequence', 'text', 'note', 'start', 'end', 'priorValence', 'priorBasis'],
      orderBy: { sequence: 'asc' },
      limit: batchSize,
    });
    return found.map(({ id, sequence, text, note, start, end, priorValence, priorBasis }) => ({
      id,
      sequence,
      text,
      noteId: note ?? null,
      start: start ?? null,
      end: end ?? null,
      prior: priorValence && priorBasis ? { valence: priorValence, basis: priorBasis } : undefined,
    }));
  }
}

/** The statements with what people have lifted in them. */
async function withLifted(em: SqlEntityManager, statements: readonly StoredStatement[]): Promise<StoredStatement[]> {
  const lifted = await redactionsOfStatements(em, statements, true);
  return statements.map((statement) => {
    const notPersonal = lifted.get(statement.id);
    return notPersonal === undefined ? statement : { ...statement, notPersonal };
  });
}

/** Puts new readings in the place of old ones, in the caller's transaction; of statements taken away meanwhile nothing is written. */
async function replaceReadings(
  em: SqlEntityManager,
  readings: readonly ReadStatement<StoredStatement>[],
): Promise<void> {
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
  const ids = readings.map(({ said }) => said.id);
  const rows = await em.execute<{ id: string }[]>(`select id from statement where id in (${placeholders(ids)})`, ids);
  const left = new Set(rows.map((row) => row.id));
  const kept = readings.filter(({ said }) => left.has(said.id));
  if (kept.length === 0) return;
  const keptIds = kept.map(({ said }) => said.id);
  await em.execute(`delete from mention where statement_id in (${placeholders(keptIds)})`, keptIds);
  // The themes it is shown with follow with the next run.
  await em.execute(`delete from read_theme where statement_id in (${placeholders(keptIds)})`, keptIds);
  for (const { said, language, valence, words, textVersion } of kept)
    await em.execute(
      'update statement set language = ?, valence = ?, valence_basis = ?, word_forms = ?, text_version = ? where id = ?',
      [language, valence.valence, valence.basis, words, textVersion, said.id],
    );
  await replaceRedactions(
    em,
    kept
      .filter(({ said }) => !standsInNote(said))
      .map(({ said, redactions }) => ({ statementId: said.id, noteId: null, spans: redactions })),
  );
  const said = kept.map((reading) => reading.said);
  const active = await redactionsOfStatements(em, said);
  // A note's turn to be looked through comes after its statements'.
  const inNotes = kept.filter((reading) => standsInNote(reading.said));
  await maskInSearch(em, said, new Map(inNotes.map(({ said: { id }, redactions }) => [id, redactions])));
  await writeReadings(
    em,
    kept.map((reading) => withoutMasked(reading, active.get(reading.said.id) ?? [])),
  );
}
