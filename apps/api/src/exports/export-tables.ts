import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { CoverageTable } from './coverage-table.js';
import { CrossTable } from './cross-table.js';
import type { ExportTable } from './export-table.js';
import { KeyphraseTable } from './keyphrase-table.js';
import { NuggetTable } from './nugget-table.js';
import { StatementTable } from './statement-table.js';

/** All tables that can be taken along as files, by name. */
@Injectable()
export class ExportTables {
  readonly all: readonly ExportTable[];

  constructor(
    @Inject(StatementTable) statements: StatementTable,
    @Inject(NuggetTable) nuggets: NuggetTable,
    @Inject(KeyphraseTable) keyphrases: KeyphraseTable,
    @Inject(CrossTable) cross: CrossTable,
    @Inject(CoverageTable) coverage: CoverageTable,
  ) {
    this.all = [statements, nuggets, keyphrases, cross, coverage];
  }

  /** @throws DomainError EXPORT_UNKNOWN. */
  named(name: string): ExportTable {
    const table = this.all.find((one) => one.name === name);
    if (table !== undefined) return table;
    const names = this.all.map((one) => one.name).join(', ');
    throw new DomainError(
      'EXPORT_UNKNOWN',
      {
        sv: `Det finns ingen fil som heter ${shownId(name)}. De som finns: ${names}.`,
        en: `There is no file called ${shownId(name)}. These are: ${names}.`,
      },
      'notFound',
    );
  }
}
