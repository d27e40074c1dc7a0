import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import type { ReadingContext } from '@guldkorn/text';
import { increaseSetting } from '../database/settings.js';
import { placeholders } from '../graphql/sql.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { Statement } from '../statements/statement.entity.js';
import { StatementReader, type ReadStatement } from './statement-reader.js';
import { writeReadings } from './statement-writer.js';

/** Statements a transaction: short enough that nobody waits for it. */
const batchSize = 200;

/** A stored statement, to be read once more. */
interface StoredStatement {
  readonly id: string;
  readonly sequence: number;
  readonly text: string;
  readonly prior: ReadingContext['prior'];
}

/**
 * Reads statements again that an older text engine, or the themes of an older profile, read: in the background at start,
 * and then everything is counted anew. Stopped midway it goes on at the next start. Statements keep their ids.
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
  ) {}

  /** Begins, if there is anything to read again; returns whether there is. */
  async begin(): Promise<boolean> {
    const outdated = await this.orm.em.fork().count(Statement, { textVersion: { $ne: this.reader.version } });
    if (outdated === 0) return false;
    this.work = this.rereadAll().catch((error: unknown) =>
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
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
      const readings = await this.reader.read(statements);
      await this.orm.em.fork().transactional((em) => replaceReadings(em, readings));
      after = last.sequence;
    }
    void this.analysis.request();
  }

  private async outdatedAfter(sequence: number): Promise<StoredStatement[]> {
    const found = await this.orm.em.fork().find(
      Statement,
      { textVersion: { $ne: this.reader.version }, sequence: { $gt: sequence } },
      {
        fields: ['id', 'sequence', 'text', 'priorValence', 'priorBasis'],
        orderBy: { sequence: 'asc' },
        limit: batchSize,
      },
    );
    return found.map(({ id, sequence: place, text, priorValence, priorBasis }) => ({
      id,
      sequence: place,
      text,
      prior: priorValence && priorBasis ? { valence: priorValence, basis: priorBasis } : undefined,
    }));
  }
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
  for (const { said, language, valence, textVersion } of kept)
    await em.execute(
      'update statement set language = ?, valence = ?, valence_basis = ?, text_version = ? where id = ?',
      [language, valence.valence, valence.basis, textVersion, said.id],
    );
  await writeReadings(em, kept);
}
