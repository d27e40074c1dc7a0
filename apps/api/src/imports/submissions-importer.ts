import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { SqliteConnection } from '@mikro-orm/sqlite';
import type { PackedList, ParsedSubmission } from '@guldkorn/intake';
import { Municipality } from '../municipality/municipality.js';
import { Submission } from '../submissions/submission.entity.js';
import { duplicatesIn, type Duplicates } from './duplicates.js';
import type { IncomingSubmission } from './incoming.js';
import { incomingSubmission } from './incoming-submission.js';
import { ImportTurn } from './import-turn.js';
import type { ReadTable } from './read-file.js';
import { StatementReader, type ReadStatement } from './statement-reader.js';
import { asTheyStand } from './statement-writer.js';
import { storedFingerprints } from './stored-fingerprints.js';
import { writeSubmissions } from './submission-writer.js';
import { submissionVoice } from './voice-key.js';

/** What became of a file's rows; rows = cameIn + duplicates + excluded, exactly. */
export interface ImportCounts {
  readonly rows: number;
  readonly cameIn: number;
  readonly duplicates: number;
  readonly excluded: number;
}

// A transaction: short enough that nobody waits for it.
const mostRows = 1000;
const mostCharacters = 400_000;
/** So many batches on, the indexes are large and a batch changes a page for each of its rows: three times the rows, half the pages a row. */
const smallBatches = 10;
const largerBy = 3;

/** Batches that are read while another is written. */
const readAhead = 2;

/** Consecutive rows, at most 1000 and 400,000 characters together, from the eleventh batch on three times that, but always one. */
export function* batchesOf<Row extends Pick<ParsedSubmission, 'answers'>>(
  rows: Iterable<Row>,
): Generator<Row[], void, undefined> {
  let batch: Row[] = [];
  let characters = 0;
  let given = 0;
  for (const row of rows) {
    const times = given < smallBatches ? 1 : largerBy;
    const length = row.answers.reduce((sum, answer) => sum + answer.text.length, 0);
    if (batch.length > 0 && (batch.length === mostRows * times || characters + length > mostCharacters * times)) {
      yield batch;
      given++;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

/** The rows whose fingerprint has not stood earlier in the file. */
function* firstOfEach(submissions: Iterable<ParsedSubmission>): Generator<ParsedSubmission, void, undefined> {
  const before = new Set<string>();
  for (const submission of submissions) {
    if (before.has(submission.fingerprint)) continue;
    before.add(submission.fingerprint);
    yield submission;
  }
}

/** What every row is known by; lets others have their turn. */
async function keysOf(
  submissions: PackedList<ParsedSubmission>,
): Promise<Pick<ParsedSubmission, 'row' | 'sheet' | 'fingerprint'>[]> {
  const keys: Pick<ParsedSubmission, 'row' | 'sheet' | 'fingerprint'>[] = [];
  for (const chunk of submissions.inChunks()) {
    for (const { row, sheet, fingerprint } of chunk) keys.push({ row, sheet, fingerprint });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return keys;
}

/** What holds of all of a file's submissions. */
interface Given {
  readonly importId: string;
  readonly fiction: boolean;
  readonly receivedAt: Date;
}

/** A batch ready to be written. */
interface Prepared {
  /** Rows of the file that it deals with. */
  readonly rows: number;
  readonly submissions: readonly IncomingSubmission[];
  readonly readings: () => Promise<readonly ReadStatement[]>;
}

/** Takes in a file of submissions. */
@Injectable()
export class SubmissionsImporter {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(ImportTurn) private readonly turn: ImportTurn,
  ) {}

  /** What taking the file in would give, and what of it is in already; writes nothing. */
  async compare(file: ReadTable): Promise<{ readonly counts: ImportCounts; readonly duplicates: Duplicates }> {
    const keys = await keysOf(file.submissions);
    const different = [...new Set(keys.map(({ fingerprint }) => fingerprint))];
    const stored = await storedFingerprints(this.orm.em.fork(), different);
    const cameIn = different.length - stored.size;
    return {
      counts: { rows: file.rows, cameIn, duplicates: file.submissions.length - cameIn, excluded: file.excludedRows },
      duplicates: duplicatesIn(keys, stored),
    };
  }

  /**
   * Reads and stores in batches, each all or nothing, one after the other; while one is written the next are made ready. Rows
   * that this import stored before it was interrupted are left as they are and counted: what came in is what is stored.
   * @param onBatch called after each batch with the number of rows dealt with.
   */
  async store(file: ReadTable, given: Given, onBatch: (done: number) => Promise<void>): Promise<ImportCounts> {
    const batches = batchesOf(firstOfEach(file.submissions));
    const ahead: Prepared[] = [];
    let done = 0;
    let writing: Promise<void> = Promise.resolve();
    const write = async (prepared: Prepared, readings: readonly ReadStatement[]): Promise<void> => {
      if (prepared.submissions.length > 0)
        await this.orm.em.fork().transactional(async (em) => {
          await this.turn.hold(em);
          await writeSubmissions(em, prepared.submissions, await asTheyStand(em, readings));
        });
      done += prepared.rows;
      await onBatch(done);
    };
    try {
      for (;;) {
        while (ahead.length < 1 + readAhead) {
          const batch = batches.next();
          if (batch.done === true) break;
          ahead.push(await this.prepare(batch.value, given));
        }
        const prepared = ahead.shift();
        if (prepared === undefined) break;
        const readings = await prepared.readings();
        await writing;
        writing = write(prepared, readings);
        // It is waited for below; failing meanwhile it is not to bring the process down.
        writing.catch(() => undefined);
        // SQLite has one connection, and everyone shares it: nothing else is done while a transaction is open.
        if (this.orm.em.getConnection() instanceof SqliteConnection) await writing;
      }
    } finally {
      // Whatever happens, nothing is written any more when this ends.
      await writing;
    }
    const cameIn = await this.orm.em.fork().count(Submission, { import: given.importId });
    return { rows: file.rows, cameIn, duplicates: file.submissions.length - cameIn, excluded: file.excludedRows };
  }

  /** Begins the reading of a batch: all of it is done before a transaction begins. */
  private async prepare(batch: readonly ParsedSubmission[], given: Given): Promise<Prepared> {
    const fingerprints = batch.map((submission) => submission.fingerprint);
    // A row stands once among all batches: one that is being written brings none of these.
    const before = await storedFingerprints(this.orm.em.fork(), fingerprints);
    const submissions = batch
      .filter((submission) => !before.has(submission.fingerprint))
      .map((submission) =>
        incomingSubmission(
          {
            importId: given.importId,
            row: submission.row,
            voice: submissionVoice(submission.author, submission.fingerprint),
            fingerprint: submission.fingerprint,
            answers: submission.answers,
            districtId: submission.districtId,
            placeId: submission.placeId,
            groupId: submission.groupId,
            attributes: submission.attributes,
            receivedOn: submission.receivedOn,
            receivedAt: given.receivedAt,
            mayBeQuoted: submission.mayBeQuoted,
            fiction: given.fiction,
          },
          this.municipality.profile,
        ),
      );
    const { readings } = this.reader.begin(submissions.flatMap(({ statements }) => statements));
    return { rows: batch.length, submissions, readings };
  }
}
