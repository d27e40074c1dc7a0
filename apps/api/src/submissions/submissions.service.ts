import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { incomingSubmission } from '../imports/incoming-submission.js';
import type { IncomingSubmission } from '../imports/incoming.js';
import { StatementReader } from '../imports/statement-reader.js';
import { writeSubmissions } from '../imports/submission-writer.js';
import { submissionVoice } from '../imports/voice-key.js';
import { Municipality } from '../municipality/municipality.js';
import { newOriginal } from '../originals/new-original.js';
import { Original } from '../originals/original.entity.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { checkSubmission, type GivenSubmission } from './check-submission.js';
import { ReceiptCodes } from './receipt-code.js';
import { contentOf, originalOf, type SentForm } from './sent-form.js';
import { Submission, type Suspicion } from './submission.entity.js';

/** What the sender is told. */
export interface Receipt {
  readonly id: string;
  readonly receivedAt: Date;
  /** Known to the sender alone: what is kept is its digest. */
  readonly code: string;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** What somebody says of themselves as it is kept; null for nothing. */
export function keptAttributes(given: GivenSubmission['attributes']): Record<string, string> | null {
  return given.length === 0 ? null : Object.fromEntries(given.map((each) => [each.attributeId, each.valueId]));
}

/** Takes in submissions by the form. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
    @Inject(ReceiptCodes) private readonly codes: ReceiptCodes,
  ) {}

  /**
   * Stores it, and the original, before it answers: what has a receipt is on the disk. The same content with the same
   * token is taken in once, and has the same receipt again.
   * @param token random, of the form that was shown: two contents with one token are one voice.
   * @throws DomainError naming the field and the remedy.
   */
  async submit(form: SentForm, token: string, suspicion: Suspicion | null = null): Promise<Receipt> {
    const checked = checkSubmission(form.given, this.municipality.profile);
    const code = this.codes.code(token, digest(contentOf(form)));
    const receipt = this.codes.digest(code);
    const earlier = await this.sentBefore(receipt);
    if (earlier !== null) return { ...earlier, code };
    const submission = this.incoming(form, checked, { token, receipt, receivedAt: new Date() });
    const { id, receivedAt } = submission;
    const original = newOriginal(originalOf(form, id, receivedAt), `bidrag-${id}.json`, receivedAt);
    // Kept, and in nobody's way until a person has looked at it.
    const aside = suspicion === 'trap' ? { hiddenFor: 'spam' as const } : {};
    const readings = await this.reader.read(submission.statements.map((said) => ({ ...said, ...aside })));
    try {
      await this.orm.em.fork().transactional(async (em) => {
        await em.insert(Original, original);
        const sent = { original: original.id, receipt, suspicion };
        await writeSubmissions(em, [{ ...submission, sent }], readings);
      });
    } catch (error) {
      // Two clicks at once: the other was first.
      const other = await this.sentBefore(receipt);
      if (other === null) throw error;
      return { ...other, code };
    }
    this.analysis.requestSoon();
    return { id, receivedAt, code };
  }

  private async sentBefore(receipt: string): Promise<Omit<Receipt, 'code'> | null> {
    const found = await this.orm.em.fork().findOne(Submission, { receipt }, { fields: ['receivedAt'] });
    return found === null ? null : { id: found.id, receivedAt: found.receivedAt };
  }

  private incoming(
    form: SentForm,
    checked: GivenSubmission,
    sending: { readonly token: string; readonly receipt: string; readonly receivedAt: Date },
  ): IncomingSubmission {
    const { profile } = this.municipality;
    const { token, receipt, receivedAt } = sending;
    // Two residents may well write the same; each form sent in is one of its own.
    const fingerprint = digest(`form:${receipt}`);
    return incomingSubmission(
      {
        ...checked,
        attributes: keptAttributes(checked.attributes),
        importId: null,
        row: null,
        voice: submissionVoice(null, digest(`form:${token}`)),
        fingerprint,
        receivedOn: receivedAt.toLocaleDateString('sv-SE', { timeZone: profile.timeZone }),
        receivedAt,
        mayBeQuoted: form.mayBeQuoted,
        fiction: false,
      },
      profile,
    );
  }
}
