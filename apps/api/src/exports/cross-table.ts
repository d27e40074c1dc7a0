import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { CrossDimension, CrossShareOf } from '../cross-tabulation/cross-dimension.enum.js';
import { CrossTabulationService } from '../cross-tabulation/cross-tabulation.service.js';
import type { CrossCategoryType, CrossCellType } from '../cross-tabulation/cross-tabulation.type.js';
import type { Messages } from '../errors/domain-error.js';
import { checkFirst } from '../graphql/connection.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import {
  cellsOf,
  figureCaveats,
  figuresLicence,
  shareColumn,
  textColumn,
  voicesColumn,
  type AskedExport,
  type Cell,
  type ExportColumn,
  type ExportTable,
} from './export-table.js';
import { argumentsFromParameters } from './filter-parameters.js';

/** A cell with the row and the column it stands in. */
interface PlacedCell {
  readonly row: CrossCategoryType;
  readonly column: CrossCategoryType;
  readonly cell: CrossCellType;
}

interface Asked {
  readonly rows: CrossDimension;
  readonly columns: CrossDimension;
  readonly shareOf: CrossShareOf;
  readonly firstRows: number;
  readonly firstColumns: number;
}

/** Voices by any two things, one line a cell. */
@Injectable()
export class CrossTable implements ExportTable {
  readonly name = 'cross-tabulation';
  readonly rowsName = 'cells';
  readonly title: Messages = { sv: 'Röster efter två saker', en: 'Voices by two things' };
  readonly licence = figuresLicence;
  readonly caveats: readonly Messages[] = [
    {
      sv: 'En röst räknas en gång i varje cell som något den säger hör till, så cellerna behöver inte gå ihop till summan.',
      en: 'A voice counts once in every cell that something it says belongs to, so cells need not add up to the total.',
    },
    ...figureCaveats,
  ];
  readonly primaryKey = ['row_id', 'column_id'];
  readonly parameters = ['rows', 'columns', 'shareOf', 'firstRows', 'firstColumns'];
  readonly columns: readonly ExportColumn<PlacedCell>[] = [
    textColumn('row_id', { sv: 'Radens id.', en: "The row's id." }, ({ row }) => row.id),
    textColumn('row_sv', { sv: 'Radens namn.', en: "The row's name in Swedish." }, ({ row }) => row.name.sv),
    textColumn('row_en', { sv: 'Radens namn på engelska.', en: "The row's name." }, ({ row }) => row.name.en),
    voicesColumn(
      'row_voices',
      {
        sv: 'Alla på raden, där det får visas bredvid cellerna.',
        en: 'All in the row, where that is told beside the cells.',
      },
      ({ row }) => row.voices,
    ),
    textColumn('column_id', { sv: 'Kolumnens id.', en: "The column's id." }, ({ column }) => column.id),
    textColumn(
      'column_sv',
      { sv: 'Kolumnens namn.', en: "The column's name in Swedish." },
      ({ column }) => column.name.sv,
    ),
    textColumn(
      'column_en',
      { sv: 'Kolumnens namn på engelska.', en: "The column's name." },
      ({ column }) => column.name.en,
    ),
    voicesColumn(
      'column_voices',
      {
        sv: 'Alla i kolumnen, där det får visas bredvid cellerna.',
        en: 'All in the column, where that is told beside the cells.',
      },
      ({ column }) => column.voices,
    ),
    voicesColumn('voices', { sv: 'De som hör till båda.', en: 'Those who belong to both.' }, ({ cell }) => cell.voices),
    shareColumn(
      'share',
      {
        sv: 'Andelen av kolumnen, eller av raden om shareOf är ROW. Tomt: för få.',
        en: 'The share of the column, or of the row where shareOf is ROW. Empty: too few.',
      },
      ({ cell }) => cell.share,
    ),
    shareColumn(
      'share_lower',
      { sv: '95 %-intervallets nedre gräns.', en: 'Lower end of the 95 % interval.' },
      ({ cell }) => cell.interval.lower,
    ),
    shareColumn(
      'share_upper',
      { sv: '95 %-intervallets övre gräns.', en: 'Upper end of the 95 % interval.' },
      ({ cell }) => cell.interval.upper,
    ),
  ];

  constructor(
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(CrossTabulationService) private readonly service: CrossTabulationService,
    @Inject(LatestRunQueries) private readonly runs: LatestRunQueries,
  ) {}

  async *rows({ context, filter, parameters }: AskedExport): AsyncGenerator<readonly (readonly Cell[])[]> {
    const asked = argumentsFromParameters(this.schemas.schema, 'crossTabulation', this.parameters, parameters);
    const { rows, columns, shareOf, firstRows, firstColumns } = asked as unknown as Asked;
    await this.runs.latest(context);
    const table = await this.service.tabulate(context, {
      rows: { dimension: rows, first: checkFirst(firstRows) },
      columns: { dimension: columns, first: checkFirst(firstColumns) },
      filter: Object.keys(filter).length === 0 ? null : filter,
      shareOf,
      includingHidden: false,
    });
    for (const row of table.rows)
      yield row.cells.flatMap((cell) => {
        const column = table.columns.find(({ id }) => id === cell.columnId);
        return column === undefined ? [] : [cellsOf(this.columns, { row, column, cell })];
      });
  }
}
