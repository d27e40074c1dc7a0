import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { digestOf, newSecret } from '../viewer/moderators-key.js';
import { shareDaysInvalid, shareUnknown, versionUnknown } from './report-refusals.js';
import { ReportShare } from './report-share.entity.js';
import type { ReportVersion } from './report-version.entity.js';
import { ReportQueries } from './report.queries.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const mostDays = 365;

/** Makes links to frozen reports, knows them again, and takes them back. */
@Injectable()
export class ReportShares {
  constructor(
    private readonly orm: MikroORM,
    private readonly queries: ReportQueries,
  ) {}

  /** Newest first, those that open nothing any more among them. */
  of(versionId: string): Promise<ReportShare[]> {
    return this.orm.em
      .fork()
      .find(ReportShare, { reportVersion: versionId }, { orderBy: { createdAt: 'desc', id: 'desc' } });
  }

  /**
   * @returns what the link holds beside it: it is kept nowhere here.
   * @throws DomainError REPORT_VERSION_UNKNOWN or REPORT_SHARE_DAYS_INVALID.
   */
  async create(
    versionId: string,
    days: number,
    by: string,
  ): Promise<{ readonly share: ReportShare; readonly token: string }> {
    if (days < 1 || days > mostDays) throw shareDaysInvalid(mostDays);
    const version = await this.queries.version(versionId);
    if (version === null) throw versionUnknown(versionId);
    const token = newSecret();
    const now = new Date();
    const em = this.orm.em.fork();
    const share = {
      id: randomUUID(),
      reportVersion: version.id,
      tokenHash: digestOf(token),
      createdBy: by,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * day),
      revokedBy: null,
      revokedAt: null,
      lastUsedAt: null,
    };
    await em.transactional(async (inside) => {
      await inside.insert(ReportShare, share);
      const details = { version: version.id, days };
      await writeAudit(inside, { act: 'reportShare', object: `share:${share.id}`, details });
    });
    return { share: await em.findOneOrFail(ReportShare, { id: share.id }), token };
  }

  /** Takes a link back: from then on it opens nothing. The same again changes nothing. @throws DomainError REPORT_SHARE_UNKNOWN. */
  async revoke(id: string, by: string): Promise<ReportShare> {
    const em = this.orm.em.fork();
    if (isUuid(id))
      await em.transactional(async (inside) => {
        const revoked = { revokedAt: new Date(), revokedBy: by };
        if ((await inside.nativeUpdate(ReportShare, { id, revokedAt: null }, revoked)) > 0)
          await writeAudit(inside, { act: 'reportShareRevoked', object: `share:${id}` });
      });
    const share = isUuid(id) ? await em.findOne(ReportShare, { id }) : null;
    if (share === null) throw shareUnknown();
    return share;
  }

  /** What a link opens; null alike for one that there is not, that has expired and that has been taken back. */
  async open(
    token: string,
    now: Date,
  ): Promise<{ readonly share: ReportShare; readonly version: ReportVersion } | null> {
    const em = this.orm.em.fork();
    const share = await em.findOne(ReportShare, {
      tokenHash: digestOf(token),
      revokedAt: null,
      expiresAt: { $gt: now },
    });
    if (share === null) return null;
    if (!share.lastUsedAt || share.lastUsedAt.getTime() <= now.getTime() - minute)
      await em.nativeUpdate(ReportShare, { id: share.id }, { lastUsedAt: now });
    const version = await this.queries.version(share.reportVersion);
    return version === null ? null : { share, version };
  }
}
