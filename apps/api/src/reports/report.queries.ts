import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { reportUnknown } from './report-refusals.js';
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

/** Reads reports and their versions. */
@Injectable()
export class ReportQueries {
  private readonly versions = new PerRequest<string, readonly ReportVersion[]>(async (reportIds) => {
    const found = await this.orm.em
      .fork()
      .find(ReportVersion, { report: { $in: [...reportIds] } }, { orderBy: { version: 'desc' } });
    const byReport = groupBy(found, ({ report }) => report);
    return (reportId) => byReport.get(reportId) ?? [];
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
  versionsOf(context: object, reportId: string): Promise<readonly ReportVersion[]> {
    return this.versions.load(context, reportId);
  }

  async version(id: string): Promise<ReportVersion | null> {
    return isUuid(id) ? this.orm.em.fork().findOne(ReportVersion, { id }) : null;
  }
}
