import { LockMode } from '@mikro-orm/core';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '../audit/audit-log.js';
import { increaseSetting } from '../database/settings.js';
import { DomainError } from '../errors/domain-error.js';
import { statementsOf } from '../imports/incoming-submission.js';
import { StatementReader } from '../imports/statement-reader.js';
import { writeStatements } from '../imports/statement-writer.js';
import { Municipality } from '../municipality/municipality.js';
import { newOriginal } from '../originals/new-original.js';
import { Original } from '../originals/original.entity.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { writeVoiceAttributes } from '../statements/voice-attributes.js';
import { Voice } from '../statements/voice.entity.js';
import { holdDecisions } from '../moderation/moderation-store.js';
import { setAsideBy } from './set-aside.js';
import { checkSubmission } from './check-submission.js';
import { ReplacedOriginal } from './replaced-original.entity.js';
import { contentOf, originalOf, type SentForm } from './sent-form.js';
import { Submission } from './submission.entity.js';
import { keptAttributes } from './submissions.service.js';

function takenBack(): DomainError {
  return new DomainError(
    'SUBMISSION_WITHDRAWN',
    {
      sv: 'Bidraget är redan tillbakataget. Vill du säga något mer kan du skicka ett nytt.',
      en: 'The contribution has already been taken back. If you want to say something more, send a new one.',
    },
    'conflict',
  );
}

/** Mentions, themes, masks and what is decided about them go with them. */
async function takeStatementsAway(em: SqlEntityManager, submissionId: string): Promise<void> {
  await em.execute('delete from statement where submission_id = ?', [submissionId]);
}

/** Corrects and takes back submissions for those who sent them. Every form that was sent is kept, and figures follow. */
@Injectable()
export class SubmissionChanges {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {}

  /**
   * Puts what is sent now in the place of what was sent before, in one transaction; the same once more changes nothing. Where
   * people have hidden or masked something of it, what is sent now is hidden until somebody has looked at it.
   * @throws DomainError naming the field and the remedy; SUBMISSION_WITHDRAWN.
   */
  async correct(id: string, form: SentForm): Promise<void> {
    const { profile } = this.municipality;
    const checked = checkSubmission(form.given, profile);
    const found = await this.orm.em.fork().findOneOrFail(Submission, { id });
    if (found.withdrawnAt !== null) throw takenBack();
    if (await this.isThatAlready(found, form)) return;
    const now = new Date();
    const original = newOriginal(originalOf(form, id, now), `bidrag-${id}-rättat.json`, now);
    const speaker = await this.orm.em.fork().findOneOrFail(Voice, { id: found.voice });
    const voice = { id: speaker.id, key: speaker.key, kind: speaker.kind, role: speaker.role, participants: null };
    const { mayBeQuoted } = form;
    const { receivedOn = null, fiction } = found;
    const statements = statementsOf({ ...checked, id, voice, receivedOn, mayBeQuoted, fiction }, profile, original.id);
    // All reading is done before the transaction begins: SQLite has one connection, and everyone shares it.
    const readings = await this.reader.read(statements);
    await this.change(id, async (em, submission) => {
      const { reason: setAside, asItStands } = await setAsideBy(em, id, submission.setAside ?? null);
      await takeStatementsAway(em, id);
      await em.insert(Original, original);
      if (submission.original !== null)
        await em.insert(ReplacedOriginal, { original: submission.original, submission: id, replacedAt: now });
      await em.nativeUpdate(
        Submission,
        { id },
        {
          answers: checked.answers,
          districtId: checked.districtId,
          placeId: checked.placeId,
          groupId: checked.groupId,
          attributes: keptAttributes(checked.attributes),
          mayBeQuoted,
          original: original.id,
          correctedAt: now,
          setAside,
          // What filled in the trap has the code too: only a person lets it through.
          suspicion: submission.suspicion === 'trap' ? 'trap' : null,
        },
      );
      await writeStatements(
        em,
        readings.map((reading) => ({ ...reading, said: asItStands(reading.said) })),
      );
      await writeAudit(em, { act: 'correction', object: `submission:${id}` });
    });
  }

  /** Takes it out of all that is shown and counted; the originals stay. @throws DomainError SUBMISSION_WITHDRAWN. */
  withdraw(id: string): Promise<void> {
    return this.change(id, async (em) => {
      await takeStatementsAway(em, id);
      await em.nativeUpdate(
        Submission,
        { id },
        {
          answers: [],
          districtId: null,
          placeId: null,
          groupId: null,
          attributes: null,
          mayBeQuoted: false,
          withdrawnAt: new Date(),
        },
      );
      await writeAudit(em, { act: 'deletion', object: `submission:${id}` });
    });
  }

  /** Does what is to be done with the submission, and has everything counted anew. */
  private async change(
    id: string,
    write: (em: SqlEntityManager, submission: Submission) => Promise<void>,
  ): Promise<void> {
    await this.orm.em.fork().transactional(async (em) => {
      await holdDecisions(em);
      await increaseSetting(em, 'changes', 1);
      await increaseSetting(em, 'rebuilds', 1);
      const submission = await em.findOneOrFail(
        Submission,
        { id },
        { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
      );
      if (submission.withdrawnAt !== null) throw takenBack();
      await write(em, submission);
      await writeVoiceAttributes(em, [submission.voice]);
    });
    this.analysis.requestSoon();
  }

  private async isThatAlready(submission: Submission, form: SentForm): Promise<boolean> {
    if (submission.original === null) return false;
    const { bytes } = await this.orm.em
      .fork()
      .findOneOrFail(Original, { id: submission.original }, { fields: ['bytes'] });
    const { content } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { content: unknown };
    return JSON.stringify(content) === contentOf(form);
  }
}
