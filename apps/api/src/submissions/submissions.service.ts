import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { incomingSubmission } from '../imports/incoming-submission.js';
import { StatementReader } from '../imports/statement-reader.js';
import { writeSubmissions } from '../imports/submission-writer.js';
import { submissionVoice } from '../imports/voice-key.js';
import { Municipality } from '../municipality/municipality.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { checkSubmission, type GivenSubmission } from './check-submission.js';

/** Takes in submissions by the form. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {}

  /** Stores it before it answers: what has a receipt is on the disk. @throws DomainError naming the field and the remedy. */
  async submit(given: GivenSubmission, mayBeQuoted: boolean): Promise<{ id: string; receivedAt: Date }> {
    const { profile } = this.municipality;
    const checked = checkSubmission(given, profile);
    const receivedAt = new Date();
    // Two residents may well write the same; each form sent in is one of its own.
    const fingerprint = createHash('sha256').update(`form:${randomUUID()}`).digest('hex');
    const submission = incomingSubmission(
      {
        ...checked,
        attributes:
          checked.attributes.length === 0
            ? null
            : Object.fromEntries(checked.attributes.map(({ attributeId, valueId }) => [attributeId, valueId])),
        importId: null,
        row: null,
        voice: submissionVoice(null, fingerprint),
        fingerprint,
        receivedOn: receivedAt.toLocaleDateString('sv-SE', { timeZone: profile.timeZone }),
        receivedAt,
        mayBeQuoted,
        fiction: false,
      },
      profile,
    );
    const readings = await this.reader.read(submission.statements);
    await this.orm.em.fork().transactional((em) => writeSubmissions(em, [submission], readings));
    this.analysis.requestSoon();
    return { id: submission.id, receivedAt };
  }
}
