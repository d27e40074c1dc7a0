import { Inject, Injectable } from '@nestjs/common';
import type { Messages } from '../errors/domain-error.js';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import type { KeyphraseType } from '../keyphrases/keyphrase.type.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import {
  cellsOf,
  figureCaveats,
  figuresLicence,
  textColumn,
  voicesColumn,
  type AskedExport,
  type Cell,
  type ExportColumn,
  type ExportTable,
} from './export-table.js';

/** Keyphrases read at a time. */
const pageSize = 5000;

/** Keyphrases with the voices that mention them, most first; with a filter, those that are told among what fits. */
@Injectable()
export class KeyphraseTable implements ExportTable {
  readonly name = 'keyphrases';
  readonly rowsName = 'keyphrases';
  readonly title: Messages = { sv: 'Nyckelord', en: 'Keyphrases' };
  readonly licence = figuresLicence;
  readonly caveats = figureCaveats;
  readonly primaryKey = ['id'];
  readonly parameters = [];
  readonly columns: readonly ExportColumn<KeyphraseType>[] = [
    textColumn('id', { sv: 'Nyckelordets id.', en: "The keyphrase's id." }, ({ id }) => id),
    textColumn('label', { sv: 'Som det brukar sägas.', en: 'As it is usually said.' }, ({ label }) => label),
    textColumn(
      'language',
      { sv: 'Språket: sv, en, nb, other.', en: 'Its language: sv, en, nb, other.' },
      (one) => one.language,
    ),
    voicesColumn('voices', { sv: 'De som nämner det.', en: 'Those who mention it.' }, ({ voices }) => voices),
  ];

  constructor(
    @Inject(KeyphraseQueries) private readonly keyphrases: KeyphraseQueries,
    @Inject(LatestRunQueries) private readonly runs: LatestRunQueries,
  ) {}

  async *rows({ context, filter }: AskedExport): AsyncGenerator<readonly (readonly Cell[])[]> {
    // What the run has announced decides what is told of it.
    await this.runs.latest(context);
    const among = Object.keys(filter).length === 0 ? null : filter;
    let after: string | null = null;
    for (;;) {
      const page = await this.keyphrases.page(among, null, pageSize, after);
      yield page.nodes.map((keyphrase) => cellsOf(this.columns, keyphrase));
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }
}
