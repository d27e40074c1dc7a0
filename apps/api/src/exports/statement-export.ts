import { Inject, Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { DomainError } from '../errors/domain-error.js';
import { ProfileView } from '../municipality/profile-view.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { ThemeQueries } from '../themes/theme.queries.js';
import type { ExportDescription } from './export-description.js';
import { statementColumns, type ExportColumn, type ExportedStatement } from './statement-columns.js';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Statements read at a time: all that stands in memory, however many there are. */
const batchSize = 1000;
/** Files written at the same time; each keeps the database busy. */
const mostAtOnce = 2;

/** Writes statements to files of any length, as they are read. */
@Injectable()
export class StatementExport {
  readonly columns: readonly ExportColumn[];
  private underWay = 0;

  constructor(
    @Inject(StatementQueries) private readonly statements: StatementQueries,
    @Inject(ThemeQueries) private readonly themes: ThemeQueries,
    @Inject(ProfileView) profile: ProfileView,
  ) {
    this.columns = statementColumns(profile);
  }

  /**
   * The file, piece by piece.
   * @param description stands first in a JSON file; a CSV file has it beside it.
   * @throws DomainError EXPORT_BUSY.
   */
  async *file(
    format: ExportFormat,
    filter: StatementFilterInput,
    description: ExportDescription,
  ): AsyncGenerator<string> {
    if (this.underWay >= mostAtOnce)
      throw new DomainError(
        'EXPORT_BUSY',
        {
          sv: `Redan ${mostAtOnce} filer skrivs just nu. Vänta en stund och hämta igen.`,
          en: `Already ${mostAtOnce} files are being written. Wait a while and fetch again.`,
        },
        'tooMany',
      );
    this.underWay++;
    try {
      yield format === 'csv'
        ? csv([this.columns.map(({ name }) => name)])
        : `{"description":${JSON.stringify(description)},\n"statements":[`;
      let isFirst = true;
      for await (const some of this.rows(filter)) {
        if (format === 'csv') yield csv(some.map((one) => this.columns.map(({ value }) => value(one))));
        else {
          const lines = some.map((one) =>
            JSON.stringify(Object.fromEntries(this.columns.map(({ name, value }) => [name, value(one)]))),
          );
          yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
        }
        isFirst = false;
      }
      if (format === 'json') yield '\n]}\n';
    } finally {
      this.underWay--;
    }
  }

  private async *rows(filter: StatementFilterInput): AsyncGenerator<readonly ExportedStatement[]> {
    for await (const batch of this.statements.batches(filter, batchSize)) {
      // What is looked up together is kept no longer than the batch.
      const context = {};
      yield await Promise.all(
        batch.map(async (statement) => ({
          statement,
          themeIds: (await this.themes.ofStatement(context, statement.id)).map(({ theme }) => theme.id),
        })),
      );
    }
  }
}

/** Lines of RFC 4180; a text that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: String } },
  );
}
