import type { Messages } from '../errors/domain-error.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import type { ColumnDescription, ExportTable } from './export-table.js';

/** Where a file comes from, what is in it, and what must be said with it. */
export interface ExportDescription {
  readonly title: Messages;
  readonly municipality: string;
  /** The address that gives it. */
  readonly address: string;
  readonly filter: StatementFilterInput;
  /** The other parameters of the address. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** When it was taken, ISO 8601 UTC. */
  readonly takenAt: string;
  /** The run whose figures stood then; null before the first. */
  readonly run: {
    readonly id: string;
    readonly finishedAt: string;
    readonly inputHash: string;
    readonly textVersion: string;
    readonly insightVersion: string;
  } | null;
  readonly licence: Messages;
  readonly caveats: readonly Messages[];
}

/** The description of a table's CSV file as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export function csvwMetadata({ name: file, primaryKey, columns }: ExportTable, description: ExportDescription): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: `${file}.csv`,
    'dc:title': both(description.title),
    'dc:creator': description.municipality,
    'dc:source': description.address,
    'dc:date': description.takenAt,
    'dc:rights': both(description.licence),
    'dc:description': description.caveats.map(both),
    'guldkorn:filter': description.filter,
    'guldkorn:parameters': description.parameters,
    'guldkorn:run': description.run,
    ...tableDescription(primaryKey, columns),
  };
}

/** What CSV on the Web says of how a table is written and what stands in its columns. */
export function tableDescription(primaryKey: readonly string[], columns: readonly ColumnDescription[]): object {
  return {
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      primaryKey,
      columns: columns.map(({ name, datatype, what, unit }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': both(what),
        ...(unit === undefined ? {} : { 'schema:unitText': both(unit) }),
      })),
    },
  };
}

/** A text in both languages, as JSON-LD has it. */
export function both({ sv, en }: Messages): readonly object[] {
  return [
    { '@value': sv, '@language': 'sv' },
    { '@value': en, '@language': 'en' },
  ];
}
