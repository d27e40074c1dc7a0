import type { ArchiveColumn, ArchiveTable } from './archive-table.js';

/** A value as text; null where there is none. @throws where a time or a text is none. */
function written({ name, type }: ArchiveColumn, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'datetime') {
    const time =
      typeof value === 'string' || typeof value === 'number' || value instanceof Date ? new Date(value) : null;
    if (time === null) throw new TypeError(`${name} holds no time.`);
    return time.toISOString();
  }
  // SQLite has 1 and 0.
  if (type === 'boolean') return value === true || value === 1 ? 'true' : 'false';
  if (type === 'json') return typeof value === 'string' ? canonical(value) : JSON.stringify(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return String(value);
  throw new TypeError(`${name} holds neither text nor number.`);
}

/** SQLite keeps JSON as its text, PostgreSQL as what it says. */
function canonical(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

/** Unaltered, unlike in files for spreadsheets: an archive keeps what was written. An empty text is quoted, and so told from nothing. */
function cell(text: string | null): string {
  if (text === null) return '';
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`;

export function csvHead({ columns }: ArchiveTable): string {
  return line(columns.map(({ name }) => name));
}

/** A row as CSV (RFC 4180). */
export function csvRow({ columns }: ArchiveTable, row: Readonly<Record<string, unknown>>): string {
  return line(columns.map((column) => cell(written(column, row[column.name]))));
}

/** Every table and column in words, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export function csvwGroup(tables: readonly ArchiveTable[], folder: string): object {
  const both = ({ sv, en }: { readonly sv: string; readonly en: string }) => [
    { '@value': sv, '@language': 'sv' },
    { '@value': en, '@language': 'en' },
  ];
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map((table) => ({
      url: `${folder}/${table.name}.csv`,
      'dc:description': both(table),
      tableSchema: {
        primaryKey: table.key,
        columns: table.columns.map((column) => ({
          name: column.name,
          titles: column.name,
          // Named as CSV on the Web names them.
          datatype: column.type,
          'dc:description': both(column),
        })),
      },
    })),
  };
}
