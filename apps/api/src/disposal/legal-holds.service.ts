import { randomUUID } from 'node:crypto';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '../audit/audit-log.js';
import { checkNamed } from '../curation/check-decision.js';
import { isUuid } from '../database/is-uuid.js';
import { importUnknown } from '../imports/import-refusals.js';
import { Import } from '../imports/import.entity.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { refused } from '../moderation/moderation-refusals.js';
import { uploadUnknown } from '../originals/original-refusals.js';
import { Original } from '../originals/original.entity.js';
import { Statement } from '../statements/statement.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { holdOnWhat, holdUnknown, submissionUnknown } from './disposal-refusals.js';
import { lockHolds } from './held.js';
import { LegalHold } from './legal-hold.entity.js';

const longestReason = 500;

/** What somebody wants kept: one of these. */
export interface HoldSubject {
  readonly everything: boolean;
  readonly importId?: string | null;
  readonly statementId?: string | null;
  /** A form, taken back or not. */
  readonly submissionId?: string | null;
  /** A file, taken in or not. */
  readonly uploadId?: string | null;
}

/** What is kept: a file, a form, or (neither) everything. */
interface Kept {
  readonly originalId: string | null;
  readonly submissionId: string | null;
}

/** Puts what must be kept on hold, and lifts holds. Both are kept, with who, when and why. */
@Injectable()
export class LegalHolds {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** Newest first, lifted ones among them. */
  all(): Promise<LegalHold[]> {
    return this.orm.em.fork().find(LegalHold, {}, { orderBy: { placedAt: 'desc', id: 'desc' } });
  }

  /** The names of originals by their ids; those that are gone are not among them. */
  async fileNames(originalIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.orm.em
      .fork()
      .find(Original, { id: { $in: [...originalIds] } }, { fields: ['id', 'fileName'] });
    return new Map(rows.map(({ id, fileName }) => [id, fileName]));
  }

  /** @throws DomainError LEGAL_HOLD_ON_WHAT, IMPORT_UNKNOWN, STATEMENT_UNKNOWN, SUBMISSION_UNKNOWN, UPLOAD_UNKNOWN, TEXT_MISSING. */
  async place(subject: HoldSubject, reason: string, placedBy: string): Promise<LegalHold> {
    const em = this.orm.em.fork();
    const id = randomUUID();
    const why = checkNamed(reason, 'reason', longestReason);
    await em.transactional(async (inside) => {
      // Whoever is told that something is on hold finds it there.
      await lockHolds(inside);
      await inside.insert(LegalHold, {
        id,
        ...(await this.resolved(inside, subject)),
        reason: why,
        placedBy,
        placedAt: new Date(),
        liftedBy: null,
        liftedAt: null,
        liftedReason: null,
      });
      await writeAudit(inside, { act: 'legalHold', object: `legalHold:${id}` });
    });
    return em.findOneOrFail(LegalHold, { id });
  }

  /** One that is lifted already stays as it was. @throws DomainError LEGAL_HOLD_UNKNOWN, TEXT_MISSING. */
  async lift(id: string, reason: string, liftedBy: string): Promise<LegalHold> {
    const liftedReason = checkNamed(reason, 'reason', longestReason);
    const em = this.orm.em.fork();
    if (isUuid(id))
      await em.transactional(async (inside) => {
        const lifted = { liftedBy, liftedAt: new Date(), liftedReason };
        if ((await inside.nativeUpdate(LegalHold, { id, liftedAt: null }, lifted)) > 0)
          await writeAudit(inside, { act: 'legalHoldLifted', object: `legalHold:${id}` });
      });
    const hold = isUuid(id) ? await em.findOne(LegalHold, { id }) : null;
    if (hold === null) throw holdUnknown(id);
    return hold;
  }

  private async resolved(
    em: SqlEntityManager,
    { everything, importId = null, statementId = null, submissionId = null, uploadId = null }: HoldSubject,
  ): Promise<Kept> {
    const ids = [importId, statementId, submissionId, uploadId].filter((id) => id !== null);
    if (ids.length + Number(everything) !== 1) throw holdOnWhat();
    if (everything) return { originalId: null, submissionId: null };
    if (submissionId !== null) return this.ofForm(em, submissionId);
    if (uploadId !== null) {
      const found = isUuid(uploadId) ? await em.count(Original, { id: uploadId }) : 0;
      if (found === 0) throw uploadUnknown(uploadId);
      return { originalId: uploadId, submissionId: null };
    }
    if (importId !== null) {
      const found = isUuid(importId) ? await em.findOne(Import, { id: importId }, { fields: ['original'] }) : null;
      if (found === null) throw importUnknown(importId);
      return { originalId: found.original, submissionId: null };
    }
    return this.ofStatement(em, statementId ?? '');
  }

  /** The form itself, or the file that its row stood in. */
  private async ofForm(em: SqlEntityManager, id: string): Promise<Kept> {
    const submission = isUuid(id) ? await em.findOne(Submission, { id }, { fields: ['import'] }) : null;
    if (submission === null) throw submissionUnknown(id);
    const { import: importId = null } = submission;
    if (importId === null) return { originalId: null, submissionId: id };
    const { original } = await em.findOneOrFail(Import, { id: importId }, { fields: ['original'] });
    return { originalId: original, submissionId: null };
  }

  /** What a statement stands in: its form, or the file that brought it. */
  private async ofStatement(em: SqlEntityManager, id: string): Promise<Kept> {
    const statement = isUuid(id) ? await em.findOne(Statement, { id }, { fields: ['submission', 'note'] }) : null;
    if (statement === null) throw refused.statementUnknown(id);
    const { submission: submissionId = null, note: noteId = null } = statement;
    if (submissionId !== null) return this.ofForm(em, submissionId);
    const note = await em.findOneOrFail(MeetingNote, { id: noteId ?? '' }, { fields: ['original'] });
    return { originalId: note.original, submissionId: null };
  }
}
