import type { LocalizedText } from '@guldkorn/municipality';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { OutcomeQueries } from '../outcomes/outcome.queries.js';
import type { Outcome } from '../outcomes/outcome.entity.js';
import type { HidingReason } from '../moderation/hiding-reasons.js';
import { latestRunFirst, Run } from '../runs/run.entity.js';
import { Statement } from '../statements/statement.entity.js';
import { ReceiptCodes, typedCode } from '../submissions/receipt-code.js';
import { Submission } from '../submissions/submission.entity.js';
import { Suppression } from '../suppression/suppression.js';
import { Theme } from '../themes/theme.entity.js';

/** Where a submission stands with those who moderate; held: hidden since a machine seems to have sent it. */
export type Standing = 'new' | 'published' | 'hidden' | 'hiddenPartly' | 'held';

/** What became of a submission. */
export interface FoundReceipt {
  /** As it is written on the receipt. */
  readonly code: string;
  readonly submission: Submission;
  /** Whether the figures that are shown have it. */
  readonly counted: boolean;
  readonly standing: Standing;
  /** Why a person has hidden it, or a part of it; null when nobody has. */
  readonly hiddenFor: HidingReason | null;
  readonly themes: readonly LocalizedText[];
  readonly outcomes: readonly Outcome[];
}

/** Looks receipts up by their codes. */
@Injectable()
export class ReceiptQueries {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(ReceiptCodes) private readonly codes: ReceiptCodes,
    @Inject(Suppression) private readonly suppression: Suppression,
    @Inject(OutcomeQueries) private readonly outcomes: OutcomeQueries,
  ) {}

  /**
   * Null when there is no such code. It is looked for by its keyed digest, so that how long the search takes tells nothing
   * of codes that are nearly right.
   */
  async submission(typed: string): Promise<{ readonly code: string; readonly submission: Submission } | null> {
    const code = typedCode(typed);
    if (code === null) return null;
    const submission = await this.orm.em.fork().findOne(Submission, { receipt: this.codes.digest(code) });
    return submission === null ? null : { code, submission };
  }

  /** All that its sender is told; null when there is no such code. */
  async receipt(typed: string): Promise<FoundReceipt | null> {
    const found = await this.submission(typed);
    if (found === null) return null;
    const em = this.orm.em.fork();
    const { id, districtId = null } = found.submission;
    const themes = await this.themesOf(em, id);
    const standing = await this.standingOf(em, found.submission);
    const isHidden = standing === 'hidden' || standing === 'hiddenPartly';
    return {
      ...found,
      standing,
      hiddenFor: isHidden ? await this.reasonOf(em, id) : null,
      counted: await this.isCounted(em, found.submission),
      themes: themes.map(({ nameSv, nameEn }) => ({ sv: nameSv, en: nameEn })),
      outcomes: await this.outcomes.concerning(
        themes.map((theme) => theme.id),
        districtId,
      ),
    };
  }

  /** A run counts what was stored before it began. */
  private async isCounted(em: SqlEntityManager, { receivedAt, correctedAt }: Submission): Promise<boolean> {
    const [run] = await em.find(Run, {}, { orderBy: latestRunFirst, limit: 1, fields: ['startedAt'] });
    return run !== undefined && run.startedAt >= (correctedAt ?? receivedAt);
  }

  private async standingOf(em: SqlEntityManager, { id, suspicion }: Submission): Promise<Standing> {
    const statements = await em.find(Statement, { submission: id }, { fields: ['moderation'] });
    const hidden = statements.filter(({ moderation }) => moderation === 'hidden').length;
    if (hidden > 0 && hidden < statements.length) return 'hiddenPartly';
    if (hidden > 0) return suspicion === 'trap' ? 'held' : 'hidden';
    return statements.every(({ moderation }) => moderation === 'new') ? 'new' : 'published';
  }

  /** As was decided last. */
  private async reasonOf(em: SqlEntityManager, submissionId: string): Promise<HidingReason | null> {
    const [row] = await em.execute<{ reason: HidingReason | null }[]>(
      'select moderation_decision.reason from moderation_decision ' +
        'join moderated_statement on moderated_statement.decision_id = moderation_decision.id ' +
        'join statement on statement.id = moderated_statement.statement_id ' +
        "where statement.submission_id = ? and statement.moderation = 'hidden' and moderation_decision.to_state = 'hidden' " +
        'and moderation_decision.undone_at is null order by moderation_decision.sequence desc limit 1',
      [submissionId],
    );
    return row?.reason ?? null;
  }

  /** The municipality's own themes, and those found among enough people to be told to everyone. */
  private async themesOf(em: SqlEntityManager, submissionId: string): Promise<Theme[]> {
    const rows = await em.execute<{ theme_id: string }[]>(
      'select distinct statement_theme.theme_id from statement_theme ' +
        'join statement on statement.id = statement_theme.statement_id where statement.submission_id = ?',
      [submissionId],
    );
    if (rows.length === 0) return [];
    const themes = await em.find(
      Theme,
      { id: { $in: rows.map((row) => row.theme_id) }, hidden: false },
      { orderBy: { nameSv: 'asc' } },
    );
    return themes.filter(
      ({ origin, figures }) => origin === 'frame' || this.suppression.announces(figures.voices, 'public'),
    );
  }
}
