import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { ChartCell } from '../chart-table';
import { chartCsv, csvNumber } from './chart-csv';
import type { ChartFile } from './chart-file';

const file = (cells: readonly ChartCell[], language: 'sv' | 'en' = 'sv'): ChartFile => ({
  language,
  title: 'Det här hörs oftare i Hotagen',
  unit: 'gånger vanligare',
  n: 'minst 40 röster',
  facts: [['Sidans adress', 'http://127.0.0.1:3000/bygd/hotagen?lang=sv']],
  caveats: ['Ingen opinionsmätning; bara de som deltog.'],
  table: {
    columns: [{ name: 'Guldkorn' }, { name: 'Andel' }, { name: 'Gånger', parts: ['Gånger', 'lägst', 'högst'] }],
    rows: [{ key: '1', cells }],
  },
});
const bastu: readonly ChartCell[] = [
  'bastu',
  { written: '41 %', numbers: [0.4137] },
  { written: '2,4 (1,8–3,2)', numbers: [2.4, 1.8, null] },
];
const read = (csv: string): string[][] =>
  parse(csv, { bom: true, delimiter: ';', relaxColumnCount: true, skipEmptyLines: false });

describe('a chart as CSV', () => {
  it('opens in Swedish Excel: a byte-order mark, semicolons, decimal commas, and what it is before the table', () => {
    expect(chartCsv(file(bastu))).toBe(
      [
        '\ufeffTabellen börjar på rad;9',
        'Diagram;Det här hörs oftare i Hotagen',
        'Enhet;gånger vanligare',
        'n;minst 40 röster',
        'Sidans adress;http://127.0.0.1:3000/bygd/hotagen?lang=sv',
        'Att tänka på;"Ingen opinionsmätning; bara de som deltog."',
        'Talen;Andelar är tal mellan 0 och 1. Ett intervall står i två kolumner, lägst och högst.',
        '',
        'Guldkorn;Andel;Gånger;lägst;högst',
        'bastu;0,4137;2,4;1,8;för få för att visas',
        '',
      ].join('\r\n'),
    );
  });

  it('says on which row its table begins', () => {
    const lines = chartCsv(file(bastu)).split('\r\n');
    const first = Number(lines[0]?.split(';')[1]);
    expect(lines[first - 1]).toMatch(/^Guldkorn;/);
  });

  it('has decimal points in English', () => {
    expect(chartCsv(file(bastu, 'en'))).toContain('bastu;0.4137;2.4;1.8;too few to show');
  });

  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+46 70', `'+46 70`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1+1', `'=1+1`],
    ['\r\n=1+1', `'=1+1`],
    ['＝1+1', `'＝1+1`],
    ['bad; bastu', 'bad; bastu'],
    ['”fika”, "fika"', '”fika”, "fika"'],
    ['1\u00a0236', '1 236'],
    ['två\nrader', 'två rader'],
  ])('writes %j as %j', (words, cell) => {
    expect(read(chartCsv(file([words]))).at(-1)?.[0]).toBe(cell);
  });

  it('gives every word back, whatever it is, and none that a spreadsheet would run', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (label, title, caveat) => {
        const csv = chartCsv({ ...file([label]), title, caveats: [caveat] });
        const rows = read(csv);
        const told = (words: string) => {
          const plain = words.replace(/\s+/g, ' ').trim();
          return /^[=+\-@＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
        };
        expect(rows).toHaveLength(csv.split('\r\n').length - 1);
        expect(rows[1]?.[1]).toBe(told(title));
        expect(rows[5]?.[1]).toBe(told(caveat));
        expect(rows.at(-1)?.[0]).toBe(told(label));
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

it.each([
  [1 / 3, '0,333333'],
  [123456.5, '123457'],
  [1_000_000, '1000000'],
  [0.0000012, '0,0000012'],
  [-0.25, '-0,25'],
  [40, '40'],
])('writes the number %d as %s', (value, text) => {
  expect(csvNumber(value, 'sv')).toBe(text);
});
