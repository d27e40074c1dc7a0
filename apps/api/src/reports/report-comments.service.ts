import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReportDocument } from '@guldkorn/report';
import { MikroORM } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { checkNamed } from '../curation/check-decision.js';
import { isUuid } from '../database/is-uuid.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { staffName } from '../quality/staff-name.js';
import { ReportComment } from './report-comment.entity.js';
import { blockUnknown, commentUnknown, tooManyComments, versionUnknown } from './report-refusals.js';
import { ReportQueries } from './report.queries.js';

const longestText = 2000;
/** More than anybody reads. */
const mostComments = 500;

export interface GivenComment {
  readonly versionId: string;
  readonly kind: 'comment' | 'question';
  readonly blockId: string | null;
  readonly text: string;
}

/** Keeps what is said and asked about frozen reports, and the answers. */
@Injectable()
export class ReportComments {
  private readonly byVersion = new PerRequest<string, readonly ReportComment[]>(async (versionIds) => {
    const found = await this.orm.em
      .fork()
      .find(ReportComment, { reportVersion: { $in: [...versionIds] } }, { orderBy: { writtenAt: 'asc', id: 'asc' } });
    const byVersion = groupBy(found, ({ reportVersion }) => reportVersion);
    return (versionId) => byVersion.get(versionId) ?? [];
  });

  constructor(
    private readonly orm: MikroORM,
    private readonly queries: ReportQueries,
  ) {}

  /** In the order they were written, answers among them. */
  of(context: object, versionId: string): Promise<readonly ReportComment[]> {
    return this.byVersion.load(context, versionId);
  }

  /** @throws DomainError REPORT_VERSION_UNKNOWN, REPORT_BLOCK_UNKNOWN, REPORT_COMMENTS_FULL, or naming the field. */
  async add({ versionId, kind, blockId, text }: GivenComment, by: string): Promise<ReportComment> {
    const version = await this.queries.version(versionId);
    if (version === null) throw versionUnknown(versionId);
    const { firstPage, blocks } = JSON.parse(version.content) as ReportDocument;
    if (blockId !== null && ![...firstPage, ...blocks].some(({ id }) => id === blockId)) throw blockUnknown(blockId);
    return this.store({ reportVersion: version.id, kind, blockId, answersId: null }, text, by);
  }

  /** Answers a question or a comment; answers are not answered. @throws DomainError REPORT_COMMENT_UNKNOWN or as `add`. */
  async answer(id: string, text: string, by: string): Promise<ReportComment> {
    const asked = isUuid(id) ? await this.orm.em.fork().findOne(ReportComment, { id }) : null;
    if (asked === null || asked.kind === 'answer') throw commentUnknown(id);
    const { reportVersion, blockId } = asked;
    return this.store({ reportVersion, kind: 'answer', blockId: blockId ?? null, answersId: asked.id }, text, by);
  }

  private async store(
    about: Pick<ReportComment, 'reportVersion' | 'kind' | 'blockId' | 'answersId'>,
    text: string,
    by: string,
  ): Promise<ReportComment> {
    const comment = {
      id: randomUUID(),
      ...about,
      text: checkNamed(text, 'text', longestText),
      writtenBy: staffName(by, 'by'),
      writtenAt: new Date(),
    };
    const em = this.orm.em.fork();
    if ((await em.count(ReportComment, { reportVersion: about.reportVersion })) >= mostComments)
      throw tooManyComments(mostComments);
    await em.transactional(async (inside) => {
      await inside.insert(ReportComment, comment);
      const details = { kind: comment.kind, version: comment.reportVersion };
      await writeAudit(inside, { act: 'reportComment', object: `comment:${comment.id}`, details });
    });
    return em.findOneOrFail(ReportComment, { id: comment.id });
  }
}
