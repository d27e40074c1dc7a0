import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { ProfileView } from '../municipality/profile-view.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import {
  csvwMetadata,
  rowCaveats,
  statementsTitle,
  textsLicence,
  type ExportDescription,
} from './export-description.js';
import { filterFromParameters } from './filter-parameters.js';
import { exportFormats, StatementExport, type ExportFormat } from './statement-export.js';

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

/** Statements as files, by plain addresses that take the filters of the API. */
@Controller('exports')
export class ExportsController {
  constructor(
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(StatementFilterCheck) private readonly filters: StatementFilterCheck,
    @Inject(StatementExport) private readonly statements: StatementExport,
    @Inject(LatestRunQueries) private readonly runs: LatestRunQueries,
    @Inject(ProfileView) private readonly profile: ProfileView,
  ) {}

  /** What is in `statements.csv` of the same filter, as CSV on the Web describes it. */
  @Get('statements.csv-metadata.json')
  @Header('Cache-Control', 'no-store')
  async metadata(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() parameters: Readonly<Record<string, unknown>>,
  ): Promise<object> {
    const filter = await this.filter(parameters);
    response.type('application/csvm+json');
    return csvwMetadata('statements.csv', this.statements.columns, await this.describe(request, filter));
  }

  /** @throws DomainError EXPORT_FORMAT_UNKNOWN, EXPORT_BUSY, or what the filter is refused for. */
  @Get('statements.:format')
  @Header('Cache-Control', 'no-store')
  async file(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Param('format') given: string,
    @Query() parameters: Readonly<Record<string, unknown>>,
  ): Promise<StreamableFile> {
    const format = exportFormats.find((one) => one === given);
    if (format === undefined)
      throw new DomainError(
        'EXPORT_FORMAT_UNKNOWN',
        {
          sv: `Filer skrivs inte som ${shownId(given)}. Hämta ${exportFormats.map((one) => `statements.${one}`).join(' eller ')}.`,
          en: `Files are not written as ${shownId(given)}. Fetch ${exportFormats.map((one) => `statements.${one}`).join(' or ')}.`,
        },
        'notFound',
      );
    const filter = await this.filter(parameters);
    const pieces = this.statements.file(format, filter, await this.describe(request, filter));
    // The first piece is asked for here, so that a refusal is told as one and not as a broken file.
    const first = await pieces.next();
    const stream = Readable.from(
      (async function* whole() {
        if (first.done !== true) yield first.value;
        yield* pieces;
      })(),
      { objectMode: false },
    );
    // Whoever goes away before the end, or before the beginning, lets go of its place.
    stream.once('close', () => void pieces.return(undefined));
    const query = new URL(request.originalUrl, 'http://localhost').search;
    if (format === 'csv')
      response.setHeader('Link', `</exports/statements.csv-metadata.json${query}>; rel="describedby"`);
    response.attachment(`statements.${format}`);
    response.type(types[format]);
    return new StreamableFile(stream);
  }

  private async filter(parameters: Readonly<Record<string, unknown>>): Promise<StatementFilterInput> {
    const filter = filterFromParameters(this.schemas.schema, parameters);
    await this.filters.check(filter);
    return filter;
  }

  private async describe(request: Request, filter: StatementFilterInput): Promise<ExportDescription> {
    const run = await this.runs.latest(request);
    return {
      title: statementsTitle,
      municipality: this.profile.municipality.name,
      address: `${request.protocol}://${request.get('host') ?? ''}${request.originalUrl}`,
      filter,
      takenAt: new Date().toISOString(),
      run:
        run === null
          ? null
          : {
              id: run.id,
              finishedAt: run.finishedAt.toISOString(),
              inputHash: run.inputHash,
              textVersion: run.textVersion,
              insightVersion: run.insightVersion,
            },
      licence: textsLicence,
      caveats: rowCaveats,
    };
  }
}
