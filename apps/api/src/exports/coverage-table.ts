import { Inject, Injectable } from '@nestjs/common';
import { figureName, type ToldCount } from '@guldkorn/insight';
import { channelNames } from '../cross-tabulation/category-words.js';
import type { Messages } from '../errors/domain-error.js';
import type { LedgerRowType } from '../overview/ledger-row.type.js';
import { LedgerQueries } from '../overview/ledger.queries.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import {
  cellsOf,
  figureCaveats,
  figuresLicence,
  textColumn,
  voicesColumn,
  type AskedExport,
  type Cell,
  type ColumnDescription,
  type ExportColumn,
  type ExportTable,
} from './export-table.js';

interface Heard {
  readonly dimension: 'all' | 'district' | 'group' | 'channel' | 'month';
  readonly id: string | null;
  readonly name: Messages | null;
  readonly voices: ToldCount | null;
  readonly received: number | null;
  readonly analysed: number | null;
  readonly duplicates: number | null;
  readonly excluded: number | null;
}

const whole: Messages = { sv: 'Alla', en: 'All' };
const entries: ColumnDescription['unit'] = {
  sv: 'inkomna uppgifter; på raden all exakt, på de andra i hela femtal nedåt',
  en: 'what was received; exact in the row all, in the others rounded down to whole fives',
};
const count = (
  name: 'received' | 'analysed' | 'duplicates' | 'excluded',
  sv: string,
  en: string,
): ExportColumn<Heard> => ({
  name,
  datatype: 'integer',
  unit: entries,
  what: { sv: `${sv} Tomt: för få för att visas, eller inget.`, en: `${en} Empty: too few to tell, or none.` },
  value: (row) => row[name],
});

/** Who has been heard: what became of all that was received, in all and by district, group, channel and month. */
@Injectable()
export class CoverageTable implements ExportTable {
  readonly name = 'coverage';
  readonly rowsName = 'coverage';
  readonly title: Messages = { sv: 'Täckning: vilka som hörts', en: 'Coverage: who has been heard' };
  readonly licence = figuresLicence;
  readonly caveats = figureCaveats;
  readonly primaryKey = ['dimension', 'id'];
  readonly parameters = [];
  readonly filters = [] as const;
  readonly columns: readonly ExportColumn<Heard>[] = [
    textColumn(
      'dimension',
      {
        sv: 'Vad raden delar efter: all, district, group, channel, month.',
        en: 'What the row divides by: all, district, group, channel, month.',
      },
      (row) => row.dimension,
    ),
    textColumn(
      'id',
      {
        sv: 'Bygdens eller gruppens id, kanalen eller månaden (ÅÅÅÅ-MM). unknown: anges inte.',
        en: "The district's or group's id, the channel or month (YYYY-MM). unknown: not given.",
      },
      ({ id }) => id ?? 'unknown',
    ),
    textColumn(
      'name_sv',
      { sv: 'Vad det heter.', en: 'What it is called in Swedish.' },
      ({ name }) => name?.sv ?? null,
    ),
    textColumn(
      'name_en',
      { sv: 'Vad det heter på engelska.', en: 'What it is called.' },
      ({ name }) => name?.en ?? null,
    ),
    voicesColumn('voices', { sv: 'Invånare som hörts.', en: 'Residents heard.' }, ({ voices }) => voices),
    count('received', 'Allt som kom in.', 'All that was received.'),
    count('analysed', 'Det som räknas.', 'What is counted.'),
    count('duplicates', 'Det som redan fanns.', 'What had come in before.'),
    count('excluded', 'Det som lämnades utanför.', 'What was left out.'),
  ];

  constructor(
    @Inject(LedgerQueries) private readonly ledgers: LedgerQueries,
    @Inject(LatestRunQueries) private readonly runs: LatestRunQueries,
    @Inject(Suppression) private readonly suppression: Suppression,
  ) {}

  async *rows({ context }: AskedExport): AsyncGenerator<readonly (readonly Cell[])[]> {
    const ledger = await this.ledgers.ledger(context);
    const run = await this.runs.latest(context);
    const voices = run === null ? null : this.suppression.count(run.voices, figureName());
    const of = (
      dimension: Heard['dimension'],
      rows: readonly LedgerRowType[],
      named: (row: LedgerRowType) => Pick<Heard, 'id' | 'name'>,
    ) => rows.map((row): Heard => ({ ...row, dimension, ...named(row) }));
    const all: readonly Heard[] = [
      { ...ledger, dimension: 'all', id: 'all', name: whole, voices },
      ...of('district', ledger.byDistrict.rows, ({ district }) => ({
        id: district?.id ?? null,
        name: district === null ? null : { sv: district.name, en: district.name },
      })),
      ...of('group', ledger.byGroup.rows, ({ group }) => ({ id: group?.id ?? null, name: group?.name ?? null })),
      ...of('channel', ledger.byChannel.rows, ({ channel }) => ({
        id: channel,
        name: channel === null ? null : channelNames[channel],
      })),
      ...of('month', ledger.byMonth.rows, ({ month }) => ({
        id: month,
        name: month === null ? null : { sv: month, en: month },
      })),
    ];
    yield all.map((row) => cellsOf(this.columns, row));
  }
}
