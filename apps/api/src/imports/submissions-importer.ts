import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { ParsedSubmission, SubmissionsFile } from '@guldkorn/intake';
import { Municipality } from '../municipality/municipality.js';
import { Submission } from '../submissions/submission.entity.js';
import { duplicatesIn, type Duplicates } from './duplicates.js';
import type { IncomingSubmission } from './incoming.js';
import { incomingSubmission } from './incoming-submission.js';
import { StatementReader, type ReadStatement } from './statement-reader.js';
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

/** Batches that are read while another is written. */
const readAhead = 2;

/** Consecutive rows, at most 1000 and 400,000 characters together, but always one. */
export function batchesOf<Row extends Pick<ParsedSubmission, 'answers'>>(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = [];
  let characters = 0;
  for (const row of rows) {
    const length = row.answers.reduce((sum, answer) => sum + answer.text.length, 0);
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === mostRows || characters + length > mostCharacters) {
      batches.push([row]);
      characters = length;
    } else {
      batch.push(row);
      characters += length;
    }
  }
  return batches;
}

/** The rows whose fingerprint has not stood earlier in the file. */
function firstOfEach(submissions: readonly ParsedSubmission[]): ParsedSubmission[] {
  const first = new Map<string, ParsedSubmission>();
  for (const submission of submissions)
    if (!first.has(submission.fingerprint)) first.set(submission.fingerprint, submission);
  return [...first.values()];
}

/** What holds of all of a file's submissions. */
interface Given {
  readonly importId: string;
  readonly fiction: boolean;
  readonly receivedAt: Date;
}

/** A batch ready to be written. */
interface Prepared {
  readonly submissions: readonly IncomingSubmission[];
  readonly readings: readonly ReadStatement[];
}

/** Takes in a file of submissions. */
@Injectable()
export class SubmissionsImporter {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** What taking the file in would give, and what of it is in already; writes nothing. */
  async compare(file: SubmissionsFile): Promise<{ readonly counts: ImportCounts; readonly duplicates: Duplicates }> {
    const first = firstOfEach(file.submissions);
    const stored = await storedFingerprints(
      this.orm.em.fork(),
      first.map((submission) => submission.fingerprint),
    );
    const cameIn = first.length - stored.size;
    return {
      counts: { rows: file.rows, cameIn, duplicates: file.submissions.length - cameIn, excluded: file.excludedRows },
      duplicates: duplicatesIn(file, stored),
    };
  }

  /**
   * Reads and stores in batches, each all or nothing; while one is written the next are read. Rows that this import stored
   * before it was interrupted are left as they are and counted: what came in is what is stored.
   * @param onBatch called after each batch with the number of rows dealt with.
   */
  async store(file: SubmissionsFile, given: Given, onBatch: (done: number) => Promise<void>): Promise<ImportCounts> {
    const batches = batchesOf(firstOfEach(file.submissions));
    const ahead: Promise<Prepared>[] = [];
    let next = 0;
    let done = 0;
    for (const batch of batches) {
      while (next < batches.length && ahead.length < 1 + readAhead) {
        const prepared = this.prepare(batches[next++]!, given);
        // One that is waited for in vain must not bring the process down.
        prepared.catch(() => undefined);
        ahead.push(prepared);
      }
      const { submissions, readings } = await ahead.shift()!;
      if (submissions.length > 0)
        await this.orm.em.fork().transactional((em) => writeSubmissions(em, submissions, readings));
      done += batch.length;
      await onBatch(done);
    }
    const cameIn = await this.orm.em.fork().count(Submission, { import: given.importId });
    return { rows: file.rows, cameIn, duplicates: file.submissions.length - cameIn, excluded: file.excludedRows };
  }

  /** All reading is done before a transaction begins: SQLite has one connection, and everyone shares it. */
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
    return { submissions, readings: await this.reader.read(submissions.flatMap(({ statements }) => statements)) };
  }
}
