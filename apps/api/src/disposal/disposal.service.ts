import { randomUUID } from 'node:crypto';
import { disposableKinds, type DisposableKind, type RetentionRule } from '@guldkorn/municipality';
import { LockMode } from '@mikro-orm/core';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { writeAudit } from '../audit/audit-log.js';
import { checkNamed } from '../curation/check-decision.js';
import { isUuid } from '../database/is-uuid.js';
import { ImportQueue } from '../imports/import-queue.js';
import { failureOf } from '../logging/failure.js';
import { Municipality } from '../municipality/municipality.js';
import { dayIn, instantOf } from '../programme-page/local-time.js';
import { sameName } from '../quality/staff-name.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { monthsBefore } from './cutoff.js';
import { destroyRecords } from './destroy-records.js';
import {
  decidedAlready,
  disposalUnknown,
  noRule,
  nothingDue,
  proposedAlready,
  samePerson,
} from './disposal-refusals.js';
import { Disposal, type DisposalSubjects } from './disposal.entity.js';
import { dueRecords, type DueRecords } from './due-records.js';
import { eraseTraces } from './erase-traces.js';
import { heldNow, lockHolds } from './held.js';

const longestReason = 500;

/** Who decides, and in which session. */
export interface Decider {
  readonly name: string;
  readonly sessionId: string;
}

/** How long one kind is kept, and what of it is due today. */
export interface DueKind {
  readonly kind: DisposableKind;
  readonly rule: RetentionRule | null;
  /** YYYY-MM-DD; null where nothing may be destroyed. */
  readonly before: string | null;
  readonly due: DueRecords;
}

const nothing: DueRecords = { subjects: { submissions: [], imports: [], uploads: [] }, held: 0 };

/** How many forms, and how many files: what people count in. */
export function countsOf({ submissions, imports, uploads }: DisposalSubjects): {
  readonly submissions: number;
  readonly files: number;
} {
  return { submissions: submissions.length, files: imports.length + uploads.length };
}

/** Destroys records by the municipality's rules (gallring): one person proposes, another confirms, and it is written down. */
@Injectable()
export class DisposalService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Disposal');
  private erasing: Promise<void> = Promise.resolve();

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {}

  /** What the server had not time to erase before it stopped. */
  async onApplicationBootstrap(): Promise<void> {
    if ((await this.unerased(this.orm.em.fork())) > 0) this.eraseInBackground();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.erasing;
  }

  /** Every kind that may be destroyed, with its rule and what is due. */
  async due(): Promise<DueKind[]> {
    const em = this.orm.em.fork();
    const held = await heldNow(em);
    const kinds: DueKind[] = [];
    for (const kind of disposableKinds) {
      const rule = this.ruleOf(kind);
      const before = rule === null ? null : this.beforeOf(rule);
      const due = before === null ? nothing : await dueRecords(em, kind, this.startOf(before), held);
      kinds.push({ kind, rule, before, due });
    }
    return kinds;
  }

  /** Newest first. */
  all(): Promise<Disposal[]> {
    return this.orm.em.fork().find(Disposal, {}, { orderBy: { proposedAt: 'desc', id: 'desc' } });
  }

  /** @throws DomainError DISPOSAL_NO_RULE, DISPOSAL_NOTHING_DUE, DISPOSAL_PROPOSED_ALREADY. */
  propose(kind: DisposableKind, by: Decider): Promise<Disposal> {
    const rule = this.ruleOf(kind);
    const before = rule === null ? null : this.beforeOf(rule);
    if (rule === null || before === null) throw noRule();
    return this.orm.em.fork().transactional(async (em) => {
      if ((await em.count(Disposal, { kind, state: 'proposed' })) > 0) throw proposedAlready();
      const { subjects, held } = await dueRecords(em, kind, this.startOf(before), await heldNow(em));
      const counts = countsOf(subjects);
      if (counts.submissions + counts.files === 0) throw nothingDue();
      const id = randomUUID();
      await em.insert(Disposal, {
        id,
        kind,
        state: 'proposed',
        before,
        decision: rule.decision,
        subjects,
        ...counts,
        held,
        proposedBy: by.name,
        proposedIn: by.sessionId,
        proposedAt: new Date(),
        decidedBy: null,
        decidedAt: null,
        reason: null,
        digest: null,
        erasedAt: null,
      });
      await writeAudit(em, { act: 'disposalProposed', object: `disposal:${id}`, details: { kind, before, ...counts } });
      return em.findOneOrFail(Disposal, { id });
    });
  }

  /**
   * Destroys what was proposed, less what has been put on hold or gone since, or by the rule as it is now is no longer due. Resolves when it is out of the tables and what
   * is left has been counted; the last traces in the database's file go in the background.
   * @throws DomainError DISPOSAL_UNKNOWN, DISPOSAL_DECIDED, DISPOSAL_SAME_PERSON, DISPOSAL_NO_RULE, DISPOSAL_NOTHING_DUE.
   */
  async confirm(id: string, by: Decider): Promise<Disposal> {
    // What another import now takes for a duplicate must be settled first.
    await this.queue.idle();
    const takenUpAgain = await this.orm.em.fork().transactional(async (em) => {
      await lockHolds(em);
      const disposal = await this.undecided(em, id, true);
      if (sameName(disposal.proposedBy, by.name) || disposal.proposedIn === by.sessionId) throw samePerson();
      // The municipality may have decided otherwise since.
      const rule = this.ruleOf(disposal.kind);
      const due = rule === null ? null : this.beforeOf(rule);
      if (rule === null || due === null) throw noRule();
      const day = due < disposal.before ? due : disposal.before;
      const before = this.startOf(day);
      const still = await dueRecords(em, disposal.kind, before, await heldNow(em));
      const subjects = both(disposal.subjects, still.subjects);
      const counts = countsOf(subjects);
      if (counts.submissions + counts.files === 0) throw nothingDue();
      const { digest, takenUpAgain: others } = await destroyRecords(em, disposal.kind, subjects, before);
      await em.nativeUpdate(
        Disposal,
        { id },
        {
          ...counts,
          state: 'done',
          before: day,
          decision: rule.decision,
          // What is destroyed is not to live on in the list of it.
          subjects: { submissions: [], imports: [], uploads: [] },
          held: still.held,
          digest,
          decidedBy: by.name,
          decidedAt: new Date(),
        },
      );
      await writeAudit(em, { act: 'disposal', object: `disposal:${id}`, details: { ...counts, digest } });
      return others;
    });
    for (const other of takenUpAgain) await this.queue.add(other);
    if (takenUpAgain.length > 0) await this.queue.idle();
    await this.analysis.request();
    this.eraseInBackground();
    return this.orm.em.fork().findOneOrFail(Disposal, { id });
  }

  /** @throws DomainError DISPOSAL_UNKNOWN, DISPOSAL_DECIDED, TEXT_MISSING. */
  cancel(id: string, reason: string, by: Decider): Promise<Disposal> {
    const why = checkNamed(reason, 'reason', longestReason);
    return this.orm.em.fork().transactional(async (em) => {
      await this.undecided(em, id, false);
      await em.nativeUpdate(
        Disposal,
        { id },
        { state: 'cancelled', reason: why, decidedBy: by.name, decidedAt: new Date() },
      );
      await writeAudit(em, { act: 'disposalCancelled', object: `disposal:${id}` });
      return em.fork({ keepTransactionContext: true }).findOneOrFail(Disposal, { id });
    });
  }

  /** Resolves when nothing of what was destroyed stands in the database's file. */
  erased(): Promise<void> {
    return this.erasing;
  }

  private async undecided(em: SqlEntityManager, id: string, withSubjects: boolean): Promise<Disposal> {
    const found = isUuid(id)
      ? await em.findOne(
          Disposal,
          { id },
          {
            lockMode: LockMode.PESSIMISTIC_WRITE,
            disableIdentityMap: true,
            ...(withSubjects ? { populate: ['subjects'] } : {}),
          },
        )
      : null;
    if (found === null) throw disposalUnknown(id);
    if (found.state !== 'proposed') throw decidedAlready();
    return found;
  }

  private ruleOf(kind: DisposableKind): RetentionRule | null {
    return this.municipality.profile.retention.find((rule) => rule.kind === kind) ?? null;
  }

  private beforeOf({ months }: RetentionRule): string | null {
    return months === null ? null : monthsBefore(dayIn(new Date(), this.municipality.profile.timeZone), months);
  }

  private startOf(day: string): Date {
    return instantOf(day, '00:00', this.municipality.profile.timeZone);
  }

  private unerased(em: SqlEntityManager): Promise<number> {
    return em.count(Disposal, { state: 'done', erasedAt: null });
  }

  private eraseInBackground(): void {
    this.erasing = this.erasing.then(async () => {
      try {
        await this.analysis.idle();
        // What is destroyed while the file is written anew may stand in it still.
        const began = new Date();
        if (!(await eraseTraces(this.orm))) return;
        await this.orm.em
          .fork()
          .nativeUpdate(
            Disposal,
            { state: 'done', erasedAt: null, decidedAt: { $lte: began } },
            { erasedAt: new Date() },
          );
      } catch (error) {
        this.logger.error({
          message:
            'What was destroyed may still stand in free pages of the database; it is tried again at the next start.',
          ...failureOf(error),
        });
      }
    });
  }
}

/** What stands in both. */
function both(proposed: DisposalSubjects, still: DisposalSubjects): DisposalSubjects {
  const kept = (ids: readonly string[], among: readonly string[]) => {
    const there = new Set(among);
    return ids.filter((id) => there.has(id));
  };
  return {
    submissions: kept(proposed.submissions, still.submissions),
    imports: kept(proposed.imports, still.imports),
    uploads: kept(proposed.uploads, still.uploads),
  };
}
