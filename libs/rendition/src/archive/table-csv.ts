import type { ReportDocument } from '@guldkorn/report';
import type { TypedTable } from '../office/typed-table.js';
import { wordsOf } from '../words/words-of.js';

/** What a spreadsheet would take for a formula, in the wide signs of East Asian keyboards too. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  // An empty text is quoted, so that it is told from nothing.
  return safe === '' || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The names of the columns as programs use them: the columns' ids in letters, digits and low lines, each its own. */
export function columnNames({ columns }: Pick<TypedTable, 'columns'>): string[] {
  const taken = new Set<string>();
  return columns.map(({ id }, index) => {
    const plain = id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\W+/g, '_')
      .replace(/^_+|(?<!_)_+$/g, '');
    const wanted = plain || `column_${index + 1}`;
    let name = wanted;
    for (let time = 2; taken.has(name); time += 1) name = `${wanted}_${time}`;
    taken.add(name);
    return name;
  });
}

/** The figures as CSV (RFC 4180): shares from 0 to 1, decimal points, nothing where there is none. */
export function tableCsv(table: TypedTable): string {
  return [columnNames(table), ...table.rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function datatype({ columns, rows }: TypedTable, index: number): string {
  const values = rows.map((row) => row[index] ?? null).filter((value) => value !== null);
  if (columns[index]?.type === 'text' || values.some((value) => typeof value === 'string')) return 'string';
  return columns[index]?.type === 'count' && values.every(Number.isInteger) ? 'integer' : 'number';
}

/**
 * What a CSV file holds, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data, 2015).
 * @param file the name of the file it describes, in the same folder
 */
export function csvwDescription(file: string, table: TypedTable, document: ReportDocument, notice: string): object {
  const { municipality, title, language, record } = document;
  const names = columnNames(table);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: file,
    'dc:title': table.title,
    ...(table.caption === null ? {} : { 'dc:abstract': table.caption }),
    'dc:description': notice,
    'dc:creator': municipality,
    'dc:isPartOf': title,
    'dc:identifier': `${record.reportId}, ${wordsOf(language).version(record.version)}`,
    'dc:date': record.at,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table.columns.map(({ label, description }, index) => ({
        name: names[index],
        titles: label === names[index] || label.trim() === '' ? names[index] : [names[index], label],
        datatype: datatype(table, index),
        'dc:description': description,
      })),
    },
  };
}
