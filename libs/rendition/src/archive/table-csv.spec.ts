import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { randomReport } from '../../../../test/random-reports.js';
import { shortReport } from '../short-report.fixture.js';
import { cleanDocument } from '../office/clean-document.js';
import { typedTables, type TypedTable } from '../office/typed-table.js';
import { officeWordsOf } from '../words/office-words-of.js';
import { columnNames, csvwDescription, tableCsv } from './table-csv.js';

const column = (id: string, type: 'text' | 'count' | 'share') => ({
  id,
  label: `Rubrik ${id}`,
  description: `Om ${id}.`,
  type,
});
const table: TypedTable = {
  number: 1,
  blockId: 'a',
  title: 'Titel',
  caption: null,
  columns: [column('bygd', 'text'), column('röster', 'count'), column('röster', 'share')],
  rows: [
    ['Ås, "norr"', 10, 0.25],
    ['=1+1', null, null],
    ['två\nrader', 5, 1],
  ],
  sourceIds: [],
};

describe('tableCsv', () => {
  it('writes numbers with points, nothing for nothing, and no formula', () => {
    expect(tableCsv(table)).toBe('bygd,roster,roster_2\r\n"Ås, ""norr""",10,0.25\r\n\'=1+1,,\r\n"två\nrader",5,1\r\n');
  });

  it('names columns of one id apart, however many they are', () => {
    const columns = ['röster', 'röster', 'röster', '…'].map((id) => ({
      id,
      label: id,
      description: '',
      type: 'text' as const,
    }));
    expect(columnNames({ columns })).toEqual(['roster', 'roster_2', 'roster_3', 'column_4']);
  });

  it('is read by others as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(randomReport.map(cleanDocument), (report) => {
        for (const one of typedTables(report, officeWordsOf(report.language))) {
          const [head, ...rows] = parse(tableCsv(one), {
            record_delimiter: '\r\n',
            relax_column_count: false,
          }) as string[][];
          expect(head).toEqual(columnNames(one));
          expect(new Set(head).size).toBe(one.columns.length);
          expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            one.rows.map((row) => row.map((value) => String(value ?? '').replace(/^'/, ''))),
          );
        }
      }),
    );
  });

  it('describes each column as CSV on the Web has it', () => {
    const described = csvwDescription('01-titel.csv', table, shortReport, 'Tomma celler är för få.') as {
      url: string;
      tableSchema: { columns: { name: string; titles: string[]; datatype: string }[] };
    };
    expect(described.url).toBe('01-titel.csv');
    expect(described.tableSchema.columns.map(({ name, titles, datatype }) => [name, titles, datatype])).toEqual([
      ['bygd', ['bygd', 'Rubrik bygd'], 'string'],
      ['roster', ['roster', 'Rubrik röster'], 'integer'],
      ['roster_2', ['roster_2', 'Rubrik röster'], 'number'],
    ]);
  });
});
