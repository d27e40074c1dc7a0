import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { ParsedSubmission, SubmissionsFile } from '@guldkorn/intake';
import { Municipality } from '../municipality/municipality.js';
import { Submission } from '../submissions/submission.entity.js';
import { duplicatesIn, type Duplicates } from './duplicates.js';
import { incomingSubmission } from './incoming-submission.js';
import { StatementReader } from './statement-reader.js';
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
const mostRows = 500;
const mostCharacters = 200_000;

/** Consecutive rows, at most 500 and 200,000 characters together, but always one. */
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
   * Reads and stores in batches, each all or nothing. Rows that this import stored before it was interrupted are left
   * as they are and counted: what came in is what is stored.
   * @param onBatch called after each batch with the number of rows dealt with.
   */
  async store(
    file: SubmissionsFile,
    given: { readonly importId: string; readonly fiction: boolean; readonly receivedAt: Date },
    onBatch: (done: number) => Promise<void>,
  ): Promise<ImportCounts> {
    const first = firstOfEach(file.submissions);
    let done = 0;
    for (const batch of batchesOf(first)) {
      await this.storeBatch(batch, given);
      done += batch.length;
      await onBatch(done);
    }
    const cameIn = await this.orm.em.fork().count(Submission, { import: given.importId });
    return { rows: file.rows, cameIn, duplicates: file.submissions.length - cameIn, excluded: file.excludedRows };
  }

  private async storeBatch(
    batch: readonly ParsedSubmission[],
    given: { readonly importId: string; readonly fiction: boolean; readonly receivedAt: Date },
  ): Promise<void> {
    const fingerprints = batch.map((submission) => submission.fingerprint);
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
    if (submissions.length === 0) return;
    // All reading is done before the transaction begins: SQLite has one connection, and everyone shares it.
    const readings = await this.reader.read(submissions.flatMap((submission) => submission.statements));
    await this.orm.em.fork().transactional((em) => writeSubmissions(em, submissions, readings));
  }
}
