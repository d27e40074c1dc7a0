import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { reportFormats, type ReportFormat } from '@guldkorn/rendition';
import { MikroORM } from '@mikro-orm/sql';
import type { Request, Response } from 'express';
import { writeAudit } from '../audit/audit-log.js';
import { ReportFiles } from './report-files.service.js';
import { formatUnknown, reportUnknown, shareUnknown, versionUnknown } from './report-refusals.js';
import { ReportShares } from './report-shares.service.js';
import type { ReportVersion } from './report-version.entity.js';
import { ReportQueries } from './report.queries.js';
import { ShownVersions } from './shown-version.service.js';

function formatOf(given: string): ReportFormat {
  const format = reportFormats.find(({ id }) => id === given);
  if (format === undefined)
    throw formatUnknown(
      given,
      reportFormats.map(({ id }) => id),
    );
  return format;
}

/** `Läget före nämnd: Krokom` → `laget-fore-namnd-krokom`. */
function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-+|(?<!-)-+$/g, '')
      .slice(0, 80) || 'rapport'
  );
}

/** Frozen reports as files, by plain addresses. */
@Controller()
export class ReportFilesController {
  constructor(
    @Inject(ReportQueries) private readonly queries: ReportQueries,
    @Inject(ReportShares) private readonly shares: ReportShares,
    @Inject(ShownVersions) private readonly versions: ShownVersions,
    @Inject(ReportFiles) private readonly files: ReportFiles,
    @Inject(MikroORM) private readonly orm: MikroORM,
  ) {}

  /** @throws DomainError REPORT_UNKNOWN, REPORT_VERSION_UNKNOWN or REPORT_FORMAT_UNKNOWN. */
  @Get('reports/:reportId/versions/:version.:format')
  async file(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Param('reportId') reportId: string,
    @Param('version') version: string,
    @Param('format') given: string,
  ): Promise<StreamableFile> {
    const format = formatOf(given);
    if ((await this.queries.report(reportId)) === null) throw reportUnknown(reportId);
    const frozen = (await this.queries.versionsOf(request, reportId)).find((one) => String(one.version) === version);
    if (frozen === undefined) throw versionUnknown(version);
    return this.send(request, response, await this.queries.wholeVersion(request, frozen.id), format);
  }

  /** For whoever holds a link. @throws DomainError REPORT_SHARE_UNKNOWN or REPORT_FORMAT_UNKNOWN. */
  @Get('shared-reports/:token.:format')
  async shared(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Param('token') token: string,
    @Param('format') given: string,
  ): Promise<StreamableFile> {
    const format = formatOf(given);
    const opened = await this.shares.open(token, new Date());
    if (opened === null) throw shareUnknown();
    // The address holds what opens it.
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Robots-Tag', 'noindex');
    return this.send(request, response, opened.version, format);
  }

  private async send(
    request: Request,
    response: Response,
    version: ReportVersion,
    format: ReportFormat,
  ): Promise<StreamableFile> {
    const { document } = await this.versions.shown(request, version);
    const bytes = await this.files.file({ document, hash: version.hash, format: format.id });
    await writeAudit(this.orm.em.fork(), {
      act: 'export',
      object: `version:${version.id}`,
      details: { format: format.id },
    });
    response.setHeader('Cache-Control', 'private, no-store');
    response.attachment(
      `${fileName(document.title)}-v${version.version}${format.id === format.ending ? '' : `-${format.id}`}.${format.ending}`,
    );
    response.type(format.mediaType);
    return new StreamableFile(bytes);
  }
}
