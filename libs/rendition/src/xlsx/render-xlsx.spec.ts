import { describe, expect, it } from '@jest/globals';
import type { ReportDocument } from '@guldkorn/report';
import fc from 'fast-check';
import { allOf, innerText, OfficePackage, type Element } from '../../../../test/office-package.js';
import { randomReport } from '../../../../test/random-reports.js';
import { longReport } from '../long-report.fixture.js';
import { cleanDocument, unreadInSheets } from '../office/clean-document.js';
import { typedTables } from '../office/typed-table.js';
import { shortReport } from '../short-report.fixture.js';
import { officeWordsOf } from '../words/office-words-of.js';
import { renderXlsx } from './render-xlsx.js';

const hash = 'ab'.repeat(32);
type CellValue = string | number | null;

/** What Excel reads where `_x0041_` stands. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A workbook as Excel reads it: each sheet's name and rows, numbers as numbers. */
class Workbook extends OfficePackage {
  readonly sheets: { name: string; xml: Element; rows: CellValue[][] }[];

  constructor(bytes: Uint8Array) {
    super(bytes);
    const strings = allOf(this.xml('xl/sharedStrings.xml'), 'si').map((one) => unescaped(innerText(one)));
    this.sheets = allOf(this.xml('xl/workbook.xml'), 'sheet').map(({ attributes }, index) => {
      const xml = this.xml(`xl/worksheets/sheet${index + 1}.xml`);
      const rows: CellValue[][] = [];
      for (const cell of allOf(xml, 'c')) {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell.attributes['r'] ?? '') ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const value = innerText(allOf(cell, 'v')[0] ?? cell);
        (rows[Number(row) - 1] ??= [])[column] =
          value === ''
            ? null
            : cell.attributes['t'] === 's'
              ? (strings[Number(value)] ?? 'no such string')
              : Number(value);
      }
      return { name: attributes['name'] ?? '', xml, rows };
    });
  }

  sheet(name: string) {
    const found = this.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No sheet ${name} among ${this.sheets.map((one) => one.name).join(', ')}`);
    return found;
  }

  texts(): string {
    return this.sheets.flatMap(({ rows }) => rows.flat()).join('\n');
  }
}

const progress: number[] = [];
/** Written once for all that only look at it. */
const long = renderXlsx(longReport, { hash, onProgress: (share) => progress.push(share) });
const opened = async (report?: ReportDocument) =>
  new Workbook(await (report === undefined ? long : renderXlsx(report, { hash })));

describe('renderXlsx', () => {
  it('writes a whole package, the same bytes each time, and says how far it has come', async () => {
    expect(new OfficePackage(await long).faults()).toEqual([]);
    expect(Buffer.from(await long).equals(await renderXlsx(longReport, { hash }))).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('opens with what the report is, what its first page says, and every sheet', async () => {
    const workbook = await opened();
    const about = workbook.sheets[0]!;
    expect(about.name).toBe('Om rapporten');
    const text = about.rows.flat().join('\n');
    for (const words of [longReport.title, longReport.scope, longReport.record.by, hash, 'Det här går inte att säga'])
      expect(text).toContain(words);
    expect(text).toContain('• Att något inte nämns betyder inte att det saknas.');
    for (const { name } of workbook.sheets.slice(1)) expect(text).toContain(name);
    const links = allOf(about.xml, 'hyperlink').map(({ attributes }) => attributes['location']);
    expect(links).toEqual(workbook.sheets.slice(1).map(({ name }) => `'${name}'!A1`));
    expect(innerText(allOf(workbook.xml('docProps/core.xml'), 'dcterms:created')[0]!)).toBe('2026-09-15T08:30:00Z');
  });

  it('says of a draft that it is one', async () => {
    const text = (await opened(shortReport)).sheets[0]!.rows.flat().join('\n');
    expect(text).toContain('Draft. The report is not frozen');
  });

  it('keeps figures as numbers, of their kind, and leaves empty what is hidden, with the reason beside it', async () => {
    const workbook = await opened();
    const { rows, xml } = workbook.sheet('26 Vad som nämns i varje bygd');
    const head = rows.findIndex((row) => row?.[0] === 'Bygd');
    expect(rows[head]).toEqual(['Bygd', 'Det som nämns', 'Röster, minst', 'Andel', 'Resten av kommunen', 'Anmärkning']);
    const [first, , , , hidden] = rows.slice(head + 1);
    expect(first?.slice(0, 4)).toEqual(['Åsbygden', 'skidspåren', 5, 0.03]);
    expect([hidden?.[2] ?? null, hidden?.[3] ?? null, hidden?.[5]]).toEqual([
      null,
      null,
      'Röster, minst: för få för att visas; Andel: för få för att visas',
    ]);
    const formats = new Map(
      allOf(workbook.xml('xl/styles.xml'), 'numFmt').map(({ attributes }) => [
        attributes['numFmtId'],
        attributes['formatCode'],
      ]),
    );
    const styles = allOf(allOf(workbook.xml('xl/styles.xml'), 'cellXfs')[0]!, 'xf');
    const formatAt = (cell: string) => {
      const style = allOf(xml, 'c').find(({ attributes }) => attributes['r'] === cell)?.attributes['s'];
      return formats.get(styles[Number(style)]?.attributes['numFmtId'] ?? '');
    };
    expect(formatAt(`C${head + 2}`)).toBe('#,##0');
    expect(formatAt(`D${head + 2}`)).toBe('0 %');
  });

  it('marks the rows of figures as a table whose headings are those of the sheet', async () => {
    const workbook = await opened();
    const [path] = workbook.paths(/^xl\/tables\/table29\.xml$/);
    const table = workbook.xml(path!);
    expect(table.attributes['ref']).toBe('A6:F102');
    expect(allOf(table, 'tableColumn').map(({ attributes }) => attributes['name'])).toEqual(
      workbook.sheet('26 Vad som nämns i varje bygd').rows[5],
    );
    const titles = allOf(workbook.xml('xl/workbook.xml'), 'definedName').map(innerText);
    expect(titles).toContain("'26 Vad som nämns i varje bygd'!$6:$6");
  });

  it('describes every column of every sheet', async () => {
    const workbook = await opened();
    const described = workbook.sheet('Datalexikon').rows.slice(5);
    const columns = typedTables(longReport, officeWordsOf('sv')).flatMap(({ columns: all }) => all);
    expect(described.map((row) => row[1])).toEqual(columns.map(({ label }) => label));
    expect(described.every((row) => row[3] && row[4] && row[6])).toBe(true);
    expect(described.find((row) => row[1] === 'Webben')?.[3]).toContain('läses talen så här: ”minst');
  });

  it('never writes a formula, whatever the words begin with', async () => {
    const words = ['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(1)', '=cmd|x'];
    const workbook = await opened({ ...shortReport, title: words[0]!, scope: words[1]!, municipality: words[4]! });
    for (const path of workbook.paths(/^xl\/worksheets\/sheet/)) expect(allOf(workbook.xml(path), 'f')).toEqual([]);
    expect(workbook.sheets[0]!.rows.slice(0, 4).flat()).toEqual(expect.arrayContaining([words[0], words[4], words[1]]));
  });

  it('shows that a character could not be read', async () => {
    const workbook = await opened({ ...shortReport, scope: 'Fj\ufffdllet' });
    expect(workbook.sheets[0]!.rows.slice(0, 4).flat()).toContain('Fj□llet');
  });

  it('takes any report, loses no word of its tables, and stays a whole package', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, async (report) => {
        const workbook = await opened(report);
        expect(workbook.faults()).toEqual([]);
        const text = workbook.texts();
        const clean = cleanDocument(report, unreadInSheets);
        for (const words of [clean.title, clean.scope, clean.municipality, ...clean.sources.map(({ title }) => title)])
          expect(text).toContain(words);
        for (const { title, caption, rows } of typedTables(clean, officeWordsOf(clean.language)))
          for (const words of [title, caption, ...rows.flat()])
            if (words !== null) expect(text).toContain(String(words));
      }),
      { numRuns: 40 },
    );
  });
});
