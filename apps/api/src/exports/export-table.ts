import type { Messages } from '../errors/domain-error.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';

/** What stands in a cell; null: not known, or too few to be told. A date is YYYY-MM-DD. */
export type Cell = string | number | boolean | null;

/** A column as it is described beside the file. */
export interface ColumnDescription {
  readonly name: string;
  /** As CSVW names it. */
  readonly datatype: 'string' | 'date' | 'boolean' | 'integer' | 'number';
  readonly what: Messages;
  /** What a number counts or measures. */
  readonly unit?: Messages;
}

/** A column, and what of a row stands in it. */
export interface ExportColumn<Row> extends ColumnDescription {
  readonly value: (row: Row) => Cell;
}

/** What is asked for by an address. */
export interface AskedExport {
  /** What is looked up together is kept with it. */
  readonly context: object;
  /** Checked. */
  readonly filter: StatementFilterInput;
  /** The other parameters of the address, as they stand there. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A table that can be taken along as a file. */
export interface ExportTable {
  /** What it is called in an address. */
  readonly name: string;
  /** What its rows are called in a JSON file. */
  readonly rowsName: string;
  readonly title: Messages;
  readonly licence: Messages;
  readonly caveats: readonly Messages[];
  /** Columns that together tell a row from all others. */
  readonly primaryKey: readonly string[];
  /** Parameters that its address takes besides filters. */
  readonly parameters: readonly string[];
  /** Which filters it takes; all when left out. */
  readonly filters?: readonly (keyof StatementFilterInput)[];
  readonly columns: readonly ColumnDescription[];
  /** Its rows, some at a time. Each has a cell a column, in their order. */
  rows(asked: AskedExport): AsyncIterable<readonly (readonly Cell[])[]>;
}

/** The cells of a row. */
export function cellsOf<Row>(columns: readonly ExportColumn<Row>[], row: Row): Cell[] {
  return columns.map(({ value }) => value(row));
}

/** A column of voices as they are told: in whole steps of the threshold. */
export function voicesColumn<Row>(name: string, what: Messages, value: (row: Row) => number | null): ExportColumn<Row> {
  return {
    name,
    datatype: 'integer',
    unit: { sv: 'röster, i hela femtal nedåt', en: 'voices, rounded down to whole fives' },
    what: {
      sv: `${what.sv} Tomt: för få för att visas, eller ingen.`,
      en: `${what.en} Empty: too few to tell, or none.`,
    },
    value,
  };
}

/** A column of a share, 0 to 1. */
export function shareColumn<Row>(name: string, what: Messages, value: (row: Row) => number | null): ExportColumn<Row> {
  return { name, datatype: 'number', unit: { sv: 'andel, 0–1', en: 'share, 0–1' }, what, value };
}

/** A column of text. */
export function textColumn<Row>(name: string, what: Messages, value: (row: Row) => string | null): ExportColumn<Row> {
  return { name, datatype: 'string', what, value };
}

/** Who may use figures told in steps, and for what. */
export const figuresLicence: Messages = {
  sv: 'Siffrorna är avsedda för kommunens arbete. Det som är öppet för alla finns under /open-data/.',
  en: "The figures are meant for the municipality's work. What is open to everyone is under /open-data/.",
};

/** What has to be known by whoever reads figures of voices. */
export const figureCaveats: readonly Messages[] = [
  {
    sv: 'Antal är invånares röster, nedåt i hela femtal. En tom cell betyder för få för att visas, eller ingen: det går inte att skilja dem åt.',
    en: 'Counts are voices of residents, rounded down to whole fives. An empty cell means too few to tell, or none: the two look the same.',
  },
  {
    sv: 'De som svarat har själva valt det. Siffrorna säger vad de som hörts har sagt, inte vad alla invånare tycker.',
    en: 'Those who answered chose to. The figures say what those who were heard have said, not what all residents think.',
  },
  {
    sv: 'Andelar och intervall är räknade på de avrundade antalen. Räkna inte ut ett antal genom att dra ett annat från det.',
    en: 'Shares and intervals are computed from the rounded counts. Do not work out a count by taking one from another.',
  },
];
