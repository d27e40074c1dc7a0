import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { MikroORM } from '@mikro-orm/sql';
import type { Request, Response } from 'express';
import { writeAudit } from '../audit/audit-log.js';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { ProfileView } from '../municipality/profile-view.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { csvwMetadata, type ExportDescription } from './export-description.js';
import { exportFormats, ExportFiles, type ExportFormat } from './export-files.js';
import type { AskedExport, ExportTable } from './export-table.js';
import { ExportTables } from './export-tables.js';
import { filterFromParameters } from './filter-parameters.js';

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};
const metadataEnding = 'csv-metadata.json';

/** Statements and figures as files, by plain addresses that take the filters of the API. */
@Controller('exports')
export class ExportsController {
  constructor(
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(StatementFilterCheck) private readonly filters: StatementFilterCheck,
    @Inject(ExportTables) private readonly tables: ExportTables,
    @Inject(ExportFiles) private readonly files: ExportFiles,
    @Inject(LatestRunQueries) private readonly runs: LatestRunQueries,
    @Inject(ProfileView) private readonly profile: ProfileView,
    @Inject(MikroORM) private readonly orm: MikroORM,
  ) {}

  /**
   * A file such as `statements.csv`, or `statements.csv-metadata.json`: what is in the CSV file of the same filter, as CSV on
   * the Web describes it.
   * @throws DomainError EXPORT_UNKNOWN, EXPORT_FORMAT_UNKNOWN, EXPORT_BUSY, or what the filter is refused for.
   */
  @Get(':file')
  @Header('Cache-Control', 'no-store')
  async file(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Param('file') file: string,
    @Query() parameters: Readonly<Record<string, unknown>>,
  ): Promise<StreamableFile | object> {
    const [name = '', ending = ''] = splitOnce(file);
    const table = this.tables.named(name);
    if (ending === metadataEnding) {
      const asked = await this.asked(table, request, parameters);
      response.type('application/csvm+json');
      return csvwMetadata(table, await this.describe(table, request, asked));
    }
    const format = formatOf(table, ending);
    const asked = await this.asked(table, request, parameters);
    const pieces = this.files.file(table, format, asked, await this.describe(table, request, asked));
    // The first pieces are asked for here, so that a refusal is told as one and not as a broken file.
    const first = [await pieces.next(), await pieces.next()];
    const stream = Readable.from(
      (async function* whole() {
        for (const piece of first) if (piece.done !== true) yield piece.value;
        yield* pieces;
      })(),
      { objectMode: false },
    );
    // What was searched for may be somebody's name: only by what it was narrowed is written down.
    const details = { filters: Object.keys(asked.filter) };
    await writeAudit(this.orm.em.fork(), { act: 'export', object: `table:${name}.${format}`, details });
    // Whoever goes away before the end, or before the beginning, lets go of its place.
    stream.once('close', () => void pieces.return(undefined));
    const query = new URL(request.originalUrl, 'http://localhost').search;
    if (format === 'csv') response.setHeader('Link', `</exports/${name}.${metadataEnding}${query}>; rel="describedby"`);
    response.attachment(`${name}.${format}`);
    response.type(types[format]);
    return new StreamableFile(stream);
  }

  private async asked(
    table: ExportTable,
    request: Request,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<AskedExport> {
    const filter = filterFromParameters(this.schemas.schema, parameters, table.parameters);
    const { filters } = table;
    const [other] = Object.keys(filter).filter((name) => filters?.some((one) => one === name) === false);
    if (other !== undefined) {
      const taken = filters?.join(', ') ?? '';
      throw new DomainError('EXPORT_FILTER_NOT_HERE', {
        sv: `${table.title.sv} går inte att filtrera med ${other}${taken === '' ? '' : `, bara med ${taken}`}. Ta bort det ur adressen.`,
        en: `${table.title.en} cannot be filtered by ${other}${taken === '' ? '' : `, only by ${taken}`}. Take it out of the address.`,
      });
    }
    await this.filters.check(filter);
    const own = Object.fromEntries(Object.entries(parameters).filter(([name]) => table.parameters.includes(name)));
    return { context: request, filter, parameters: own };
  }

  private async describe(
    { title, licence, caveats }: ExportTable,
    request: Request,
    { filter, parameters }: AskedExport,
  ): Promise<ExportDescription> {
    const run = await this.runs.latest(request);
    return {
      title,
      municipality: this.profile.municipality.name,
      address: `${request.protocol}://${request.get('host') ?? ''}${request.originalUrl}`,
      filter,
      parameters,
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
      licence,
      caveats,
    };
  }
}

/** `statements.csv` → `statements`, `csv`. */
function splitOnce(file: string): string[] {
  const at = file.indexOf('.');
  return at < 0 ? [file] : [file.slice(0, at), file.slice(at + 1)];
}

function formatOf({ name }: ExportTable, given: string): ExportFormat {
  const format = exportFormats.find((one) => one === given);
  if (format !== undefined) return format;
  const files = exportFormats.map((one) => `${name}.${one}`);
  throw new DomainError(
    'EXPORT_FORMAT_UNKNOWN',
    {
      sv: `Filer skrivs inte som ${shownId(given)}. Hämta ${files.join(' eller ')}.`,
      en: `Files are not written as ${shownId(given)}. Fetch ${files.join(' or ')}.`,
    },
    'notFound',
  );
}
