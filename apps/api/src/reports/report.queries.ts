import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { reportUnknown, versionUnknown } from './report-refusals.js';
import { ReportVersion } from './report-version.entity.js';
import { Report } from './report.entity.js';

type Position = readonly [createdAt: string, id: string];

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value[0]) &&
    !Number.isNaN(Date.parse(value[0])) &&
    isUuid(String(value[1]))
  );
}

/** A frozen version without what it says. */
export type VersionHead = Pick<
  ReportVersion,
  'id' | 'report' | 'version' | 'hash' | 'frozenBy' | 'frozenAt' | 'reason'
>;

/** Reads reports and their versions. */
@Injectable()
export class ReportQueries {
  private readonly versions = new PerRequest<string, readonly VersionHead[]>(async (reportIds) => {
    const found: VersionHead[] = await this.orm.em.fork().find(
      ReportVersion,
      { report: { $in: [...reportIds] } },
      // Not what it says, which is long: a list of reports needs none of it.
      { exclude: ['content', 'outline', 'scope'], orderBy: { version: 'desc' } },
    );
    const byReport = groupBy(found, ({ report }) => report);
    return (reportId) => byReport.get(reportId) ?? [];
  });

  private readonly whole = new PerRequest<string, ReportVersion | null>(async (ids) => {
    const found = await this.orm.em.fork().find(ReportVersion, { id: { $in: ids.filter(isUuid) } });
    const byId = new Map(found.map((version) => [version.id, version]));
    return (id) => byId.get(id) ?? null;
  });

  constructor(private readonly orm: MikroORM) {}

  /** Newest first. @throws DomainError CURSOR_INVALID. */
  async page(first: number, after: string | null | undefined): Promise<Page<Report>> {
    const position = decodeCursor(after, isPosition);
    const createdAt = position === null ? null : new Date(position[0]);
    const where =
      position === null || createdAt === null
        ? {}
        : { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, id: { $lt: position[1] } }] };
    const rows = await this.orm.em
      .fork()
      .find(Report, where, { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit: first + 1 });
    return pageOf(rows, first, {
      node: (row) => row,
      cursor: ({ createdAt: at, id }) => encodeCursor([at.toISOString(), id]),
      total: () => this.orm.em.fork().count(Report),
    });
  }

  async report(id: string): Promise<Report | null> {
    return isUuid(id) ? this.orm.em.fork().findOne(Report, { id }) : null;
  }

  /** @throws DomainError REPORT_UNKNOWN. */
  async known(id: string): Promise<Report> {
    const report = await this.report(id);
    if (report === null) throw reportUnknown(id);
    return report;
  }

  /** Newest first; many reports' in one read. */
  versionsOf(context: object, reportId: string): Promise<readonly VersionHead[]> {
    return this.versions.load(context, reportId);
  }

  async version(id: string): Promise<ReportVersion | null> {
    return isUuid(id) ? this.orm.em.fork().findOne(ReportVersion, { id }) : null;
  }

  /** One that is known to be there, with what it says; read once a request. @throws DomainError REPORT_VERSION_UNKNOWN. */
  async wholeVersion(context: object, id: string): Promise<ReportVersion> {
    const version = await this.whole.load(context, id);
    if (version === null) throw versionUnknown(id);
    return version;
  }
}
