import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import type { ExportDescription } from './export-description.js';
import type { AskedExport, ExportTable } from './export-table.js';
import { parquetFile } from './write-parquet.js';
import { csvFile, jsonFile } from './write-text.js';

export const exportFormats = ['csv', 'json', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Files written at the same time; each keeps the database busy. */
const mostAtOnce = 2;

/** Writes tables to files of any length, as they are read. */
@Injectable()
export class ExportFiles {
  private underWay = 0;

  /**
   * The file, piece by piece.
   * @param description stands in a JSON or Parquet file; a CSV file has it beside it.
   * @throws DomainError EXPORT_BUSY.
   */
  async *file(
    table: ExportTable,
    format: ExportFormat,
    asked: AskedExport,
    description: ExportDescription,
  ): AsyncGenerator<string | Uint8Array> {
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
      const rows = inTurns(table.rows(asked));
      if (format === 'csv') yield* csvFile(table.columns, rows);
      else if (format === 'json') yield* jsonFile(table.rowsName, table.columns, rows, description);
      else yield* parquetFile(table.columns, rows, description);
    } finally {
      this.underWay--;
    }
  }
}

/** SQLite answers at once, so that nothing else would have its turn before the file is written, nor memory be given back. */
async function* inTurns<Rows>(rows: AsyncIterable<Rows>): AsyncGenerator<Rows> {
  for await (const some of rows) {
    yield some;
    await nextTurn();
  }
}
