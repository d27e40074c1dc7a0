import { Inject, Injectable, Logger } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { Problem } from '@guldkorn/intake';
import { describeError, internalError } from '../errors/describe-error.js';
import { failureOf } from '../logging/failure.js';
import { keepSetAside } from '../moderation/set-aside-words.js';
import { ReadingBrokenOff } from '../originals/read-or-refuse.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { Import } from './import.entity.js';
import { importLedger } from './import-ledger.js';
import { ImportTurn, TurnLost } from './import-turn.js';
import { NoteImporter } from './note-importer.js';
import { leftOutByReason } from './left-out.js';
import { firstProblems } from './problem.type.js';
import { ParsedFiles } from './parsed-files.js';
import { ProgressFeed, type ImportProgress } from './progress-feed.js';
import type { ReadFile } from './read-file.js';
import { queueDuplicates, removeWrittenBy } from './removal.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { Submission } from '../submissions/submission.entity.js';
import { SubmissionsImporter, type ImportCounts } from './submissions-importer.js';
import { readingOf } from './upload-reading.js';

/** An error as the import that it stopped tells it. */
export function problemOf(error: unknown, fileName: string): Problem {
  const { code, messages } = describeError(error) ?? internalError;
  return {
    code,
    severity: 'error',
    place: { sv: `filen ${fileName}`, en: `the file ${fileName}` },
    message: messages,
    row: null,
  };
}

/** Rows of a file after which there is so much that the run to come is better begun before all is stored. */
const manyRows = 10_000;

/** The server stops, and the rest is taken up at the next start; or a person stops it, who then takes it back. */
class Interrupted extends Error {}

const underWay = { status: { $in: ['queued', 'running'] } } as const;

/** What stands in the row of an import of which nothing is in. */
const nothingIn = {
  rows: 0,
  cameIn: 0,
  duplicates: 0,
  excluded: 0,
  statements: 0,
  leftOut: [],
  ledger: null,
  problems: [],
};

type Work = Pick<
  Import,
  'id' | 'mapping' | 'names' | 'corrections' | 'choice' | 'fiction' | 'createdAt' | 'finishedAt' | 'original'
>;

/** An import whose rows are all stored. */
export interface StoredImport {
  readonly work: Pick<Import, 'id' | 'finishedAt'>;
  readonly rows: number;
}

/** How storing a file ended. */
export interface Outcome {
  /** What now waits for its figures; null when it failed, was interrupted, or was done already. */
  readonly stored: StoredImport | null;
  /** Imports to be taken up again: rows that were duplicates of what went may come in by them. */
  readonly again: readonly string[];
}

/** Milliseconds that an import which was done before is tried again for, whatever keeps it from being done: others wait behind it. */
const longestTrouble = 3600_000;

const nothing: Outcome = { stored: null, again: [] };

/** The import that is being stored, and how to have it end. */
interface AtHand {
  readonly importId: string;
  readonly stop: AbortController;
  readonly ended: Promise<Outcome>;
}

/** Takes one import from queued to done or failed. Started again after an interruption it ends the same. */
@Injectable()
export class ImportRunner {
  private readonly logger = new Logger('Import');
  private stopping = false;
  private atHand: AtHand | null = null;
  /** Since when something keeps an import from being done again, by the process's clock. */
  private readonly troubled = new Map<string, number>();

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(SubmissionsImporter) private readonly submissions: SubmissionsImporter,
    @Inject(NoteImporter) private readonly notes: NoteImporter,
    @Inject(ProgressFeed) private readonly feed: ProgressFeed,
    @Inject(ImportTurn) private readonly turn: ImportTurn,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {}

  /** Lets the import at hand end with its present batch; it is taken up again at the next start. */
  interrupt(): void {
    this.stopping = true;
  }

  /** Lets the import at hand end with its present batch: another process takes it up. */
  letGo(): void {
    this.atHand?.stop.abort();
  }

  /** Has an import end before its next batch, if it is being stored; resolves when nothing more of it is written. */
  async breakOff(importId: string): Promise<void> {
    if (this.atHand?.importId !== importId) return;
    this.atHand.stop.abort();
    await this.atHand.ended.catch(() => undefined);
  }

  /**
   * Reads and stores the file; on failure takes away what it wrote and says why in the import's row. One that was done before
   * loses nothing, and is under way until what may pass has passed. @throws what may pass: it is to be called again.
   */
  async store(importId: string): Promise<Outcome> {
    const stop = new AbortController();
    const ended = this.storeUntil(importId, stop.signal);
    this.atHand = { importId, stop, ended };
    try {
      return await ended;
    } finally {
      this.atHand = null;
    }
  }

  private async storeUntil(importId: string, stop: AbortSignal): Promise<Outcome> {
    const work = await this.orm.em.fork().findOne(Import, { id: importId });
    if (work === null || (await this.change(importId, { status: 'running' })) === 0) return nothing;
    const original = await this.originals.head(work.original);
    try {
      await this.tell(importId, 'reading', 0, 0);
      const file = await this.files.read(original, readingOf(work));
      const counts = await this.storeFile(file, work, original, stop);
      await this.keepCounts(importId, file, counts);
      this.troubled.delete(importId);
      return { stored: { work, rows: counts.rows }, again: [] };
    } catch (error) {
      if (error instanceof Interrupted || error instanceof TurnLost || error instanceof ReadingBrokenOff)
        return nothing;
      if (describeError(error) === null) {
        // Done before and taken up again: what is to come in by it now must not be lost for what may pass.
        if (work.finishedAt && this.mayPass(importId)) throw error;
        this.logger.error(failureOf(error));
      }
      return { stored: null, again: await this.fail(work, problemOf(error, original.fileName)) };
    } finally {
      this.files.forget(original.id);
    }
  }

  /** Everything is counted anew, this with it. */
  async tellCounting({ work, rows }: StoredImport): Promise<void> {
    await this.tell(work.id, 'figures', 0, rows);
  }

  /** The figures stand. One that is being stopped is left to be taken back. */
  async finish({ work, rows }: StoredImport): Promise<void> {
    const importId = work.id;
    const finished = await this.orm.em.fork().transactional(async (em) => {
      await this.turn.hold(em);
      const done = { status: 'done' as const, finishedAt: work.finishedAt ?? new Date() };
      return em.nativeUpdate(Import, { id: importId, ...underWay, error: null }, done);
    });
    if (finished === 0) return;
    await this.feed.publish({ importId, status: 'done', stage: 'done', done: rows, total: rows, error: null });
  }

  /**
   * Takes away what an import under way has brought, and says why in its row. It must not be being stored.
   * @returns imports to be taken up again: rows that were duplicates of what went may come in by them.
   */
  async takeBack(importId: string, error: Problem): Promise<readonly string[]> {
    const again = await this.orm.em.fork().transactional(async (em) => {
      await this.turn.hold(em);
      const changed = await em.nativeUpdate(
        Import,
        { id: importId, ...underWay },
        { ...nothingIn, status: 'failed', finishedAt: new Date(), error },
      );
      // Whatever has ended meanwhile is not ours to undo.
      if (changed === 0) return null;
      const brought = await em.count(Submission, { import: importId });
      await keepSetAside(em, importId, new Date());
      await removeWrittenBy(em, importId);
      return brought === 0 ? [] : queueDuplicates(em, importId);
    });
    if (again === null) return [];
    await this.feed.publish({ importId, status: 'failed', stage: 'done', done: 0, total: 0, error });
    return again;
  }

  private async storeFile(
    file: ReadFile,
    work: Work,
    original: OriginalHead,
    stop: AbortSignal,
  ): Promise<ImportCounts> {
    const total = file.kind === 'note' ? file.statements.length : file.submissions.length;
    const goOn = (): void => {
      if (stop.aborted) throw new Interrupted();
    };
    goOn();
    await this.tell(work.id, 'storing', 0, total);
    const fiction = work.fiction || original.fiction || file.fiction;
    if (fiction) await this.markFiction(work.id, original.id);
    await this.tell(work.id, 'analysing', 0, total);
    if (file.kind === 'note') {
      const given = { importId: work.id, original, choice: work.choice, fiction };
      const counts = await this.notes.store(file, given, goOn);
      await this.tell(work.id, 'analysing', total, total);
      return counts;
    }
    return this.submissions.store(file, { importId: work.id, fiction, receivedAt: work.createdAt }, async (done) => {
      if (this.stopping) throw new Interrupted();
      goOn();
      await this.tell(work.id, 'analysing', done, total);
      if (done >= manyRows) this.analysis.ahead();
    });
  }

  /** A file that says of itself that it is invented goes the way of the example dialogue. */
  private async markFiction(importId: string, originalId: string): Promise<void> {
    await this.orm.em.fork().transactional(async (em) => {
      await em.execute('update original set fiction = ? where id = ?', [true, originalId]);
      await em.execute('update import set fiction = ? where id = ?', [true, importId]);
    });
  }

  private async keepCounts(importId: string, file: ReadFile, counts: ImportCounts): Promise<void> {
    const [found] = await this.orm.em.fork().execute<{ statements: number | string }[]>(
      // Each by its own index: together they would be looked for in all that there is.
      'select (select count(*) from submission join statement on statement.submission_id = submission.id where submission.import_id = ?) + ' +
        '(select count(*) from meeting_note join statement on statement.note_id = meeting_note.id where meeting_note.import_id = ?) as statements',
      [importId, importId],
    );
    const excluded = file.kind === 'submissions' ? file.excluded : [];
    await this.change(importId, {
      ...counts,
      statements: Number(found?.statements ?? 0),
      leftOut: leftOutByReason(excluded),
      ledger: await importLedger(this.orm.em.fork(), importId, file),
      problems: firstProblems(excluded, file.problems),
    });
  }

  private async fail(work: Work, error: Problem): Promise<readonly string[]> {
    if (!work.finishedAt) return this.takeBack(work.id, error);
    // Done before, and its file refused now, or nothing else helped: what it had brought stays, as before.
    await this.finish({ work, rows: 0 });
    return [];
  }

  /** Whether what keeps an import from being done may still pass by itself: others wait behind it. */
  private mayPass(importId: string): boolean {
    const since = this.troubled.get(importId) ?? performance.now();
    this.troubled.set(importId, since);
    return performance.now() - since < longestTrouble;
  }

  /** Changes an import that is waiting or under way, no other; returns how many that were. */
  private change(importId: string, values: Partial<Import>): Promise<number> {
    return this.orm.em.fork().transactional(async (em) => {
      await this.turn.hold(em);
      return em.nativeUpdate(Import, { id: importId, ...underWay }, values);
    });
  }

  private tell(importId: string, stage: ImportProgress['stage'], done: number, total: number): Promise<void> {
    return this.feed.publish({ importId, status: 'running', stage, done, total, error: null });
  }
}
