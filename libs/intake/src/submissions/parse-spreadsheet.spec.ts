import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvOf, odsOf, xlsxOf, zipOf, type TestCell, type TestSheet } from '../../../../test/workbooks.js';
import { parseFile } from '../parse-file.js';
import type { SubmissionsFile } from '../parsed.js';
import { readOds } from '../spreadsheets/read-ods.js';
import { readXlsx } from '../spreadsheets/read-xlsx.js';
import { testProfile, utf8 } from '../test-profile.js';
import type { ParseOptions } from './parse-submissions.js';
import { readRecords } from './read-records.js';

async function read(bytes: Uint8Array, name: string, options: ParseOptions = {}): Promise<SubmissionsFile> {
  const file = await parseFile(bytes, name, testProfile, options);
  if (file.kind !== 'submissions') throw new Error('the table was taken for a note');
  return file;
}
const formats = [
  ['xlsx', (sheets: readonly TestSheet[]) => xlsxOf(sheets)],
  ['ods', odsOf],
] as const;
const day = (text: string) => new Date(`${text}Z`);
const texts = (file: SubmissionsFile) => file.submissions.map(({ answers }) => answers.map(({ text }) => text));
const codes = (file: SubmissionsFile) => file.problems.map(({ code, place }) => [code, place.sv]);

const header = ['Löpnr', 'Bygd', 'Datum', 'Svar', 'Får citeras'];
const rows: readonly (readonly TestCell[])[] = [
  ['Invånarnas svar', null, null, null, null],
  [],
  header,
  [1, 'Vallen', day('2020-09-14T18:30:00'), 'Skogen är nära\noch sjön', true],
  [2, 'Hede', day('2020-09-15T00:00:00'), '  Lugnet ', false],
  [],
  [3.5, 'Vallen', '16/9 2020', '=SUMMA', 'ja'],
];

describe.each(formats)('a .%s', (format, write) => {
  const name = `svar.${format}`;

  it('is read as a csv is: title rows above the header, empty rows, days, numbers, yes and no', async () => {
    const file = await read(write([{ name: 'Svar', rows }]), name);
    expect(file).toMatchObject({ format, encoding: null, delimiter: null, rows: 4, excludedRows: 1 });
    expect(file.columns.map(({ role }) => role)).toEqual(['externalId', 'district', 'date', 'answer', 'consent']);
    expect(
      file.submissions.map((each) => [
        each.row,
        each.sheet,
        each.externalId,
        each.districtId,
        each.receivedOn,
        each.mayBeQuoted,
        each.answers[0]?.text,
      ]),
    ).toEqual([
      [4, null, '1', 'hede-bygd', '2020-09-14', true, 'Skogen är nära\noch sjön'],
      [5, null, '2', 'soder', '2020-09-15', false, '  Lugnet '],
      [7, null, '3,5', 'hede-bygd', '2020-09-16', true, '=SUMMA'],
    ]);
    expect(file.problems).toEqual([]);
  });

  it('gives its rows the fingerprints of the same rows in a csv', async () => {
    const prints = (file: SubmissionsFile) => file.submissions.map(({ fingerprint }) => fingerprint);
    const csv = await read(csvOf(rows), 'svar.csv');
    expect(prints(await read(write([{ name: 'Svar', rows }]), name))).toEqual(prints(csv));
    expect(new Set(prints(csv)).size).toBe(3);
  });

  it('of several sheets: those of answers are read, and of the others it is said which they are and why', async () => {
    const file = await read(
      write([
        { name: 'Läs mig', rows: [['Här samlar vi det som invånarna har skrivit till oss under hösten.']] },
        {
          name: 'Webben',
          rows: [
            ['Bygd', 'Svar'],
            ['Vallen', 'Skogen'],
            ['Vallan', 'Sjön'],
          ],
        },
        {
          name: 'Papper',
          rows: [
            ['Svar', 'Ort'],
            ['Lugnet', 'Myrnäs'],
            [null, 'Hede'],
          ],
        },
        { name: 'Val', rows: [['Bygd'], ['Vallen'], ['Norrbygden']] },
        {
          name: 'Gammalt',
          rows: [
            ['Bygd', 'Svar'],
            ['Vallen', 'Hemligt'],
          ],
          hidden: true,
        },
        { name: 'Blad2', rows: [] },
      ]),
      name,
    );
    expect(file.submissions.map(({ sheet, row, districtId, placeId }) => [sheet, row, districtId, placeId])).toEqual([
      ['Webben', 2, 'hede-bygd', null],
      ['Webben', 3, null, null],
      ['Papper', 2, 'hede-bygd', 'myrnas'],
    ]);
    expect(texts(file)).toEqual([['Skogen'], ['Sjön'], ['Lugnet']]);
    expect(codes(file)).toEqual([
      ['SHEET_HIDDEN', 'blad Gammalt'],
      ['SHEET_EMPTY', 'blad Blad2'],
      ['SHEET_LEFT_OUT', 'blad Läs mig'],
      ['SHEET_LEFT_OUT', 'blad Val'],
      ['DISTRICT_UNKNOWN', 'blad Webben, rad 3, kolumn Bygd'],
    ]);
    expect(file.excluded.map(({ code, place }) => [code, place.sv])).toEqual([['TEXT_MISSING', 'blad Papper, rad 3']]);
    expect(file.columns.map(({ name: column, role, index }) => [column, role, index])).toEqual([
      ['Bygd', 'district', 0],
      ['Svar', 'answer', 1],
      ['Ort', 'place', 2],
    ]);
    expect(file.submissions.length + file.excludedRows).toBe(file.rows);
  });

  it('whose sheets share a column shares what is said of it, and a sheet is read when a column of its is chosen', async () => {
    const sheets = [
      {
        name: 'A',
        rows: [
          ['Bygd', 'Kommentar', 'Anteckning'],
          ['Vallen', 'Fint', 'Inget'],
          ['Vallen', 'Bra', 'Ringt'],
        ],
      },
      {
        name: 'B',
        rows: [
          ['Kommentar', 'Anteckning'],
          ['Lugnt', 'Brev'],
        ],
      },
      {
        name: 'C',
        rows: [
          ['Nr', 'Fältnotering'],
          [1, 'Stigen'],
        ],
      },
    ];
    const file = await read(write(sheets), name, {
      mapping: {
        Kommentar: { role: 'ignore' },
        Anteckning: { role: 'answer', questionId: 'unikt' },
        Fältnotering: { role: 'answer' },
      },
    });
    expect(texts(file)).toEqual([['Inget'], ['Ringt'], ['Brev'], ['Stigen']]);
    await expect(read(write(sheets), name, { mapping: { Finns: { role: 'answer' } } })).rejects.toMatchObject({
      code: 'MAPPING_UNKNOWN_COLUMN',
    });
  });

  it('of a sheet for each bygd and group: the sheet’s name stands where its rows do not say', async () => {
    const answers = (place: string | null) => [
      ['Svar', 'Ort'],
      ['Skogen är fin', place],
      ['Sjön är ren', null],
    ];
    const file = await read(
      write([
        { name: 'Norrbygden', rows: [['Svar'], ['Skogen är fin'], ['Sjön är ren']] },
        { name: 'Unga', rows: answers('Myrnäs') },
        { name: 'Hede', rows: answers('Åre') },
        { name: 'Blad4', rows: [['Svar'], ['Lugnt']] },
      ]),
      name,
    );
    expect(
      file.submissions.map(({ sheet, districtId, placeId, groupId }) => [sheet, districtId, placeId, groupId]),
    ).toEqual([
      ['Norrbygden', 'norr', null, null],
      ['Norrbygden', 'norr', null, null],
      ['Unga', 'hede-bygd', 'myrnas', 'unga'],
      ['Unga', null, null, 'unga'],
      ['Hede', null, null, null],
      ['Hede', 'soder', 'hede', null],
      ['Blad4', null, null, null],
    ]);
  });

  it('with a row on two sheets tells that it stands twice', async () => {
    const sheet = (title: string) => ({
      name: title,
      rows: [
        ['Löpnr', 'Svar'],
        [7, 'Skogen'],
      ],
    });
    expect((await read(write([sheet('A'), sheet('B')]), name)).repeated).toEqual([
      { row: 2, firstRow: 2, sheet: 'B', firstSheet: 'A' },
    ]);
  });

  it('with cells merged over rows: what holds for all of them does, an answer is read once', async () => {
    const merged = [
      ['Bygd', 'Svar'],
      ['Vallen', 'Skogen'],
      [null, 'Sjön'],
      [null, null],
      ['Hede', 'Lugnet'],
      [null, 'Tyst'],
    ];
    const file = await read(write([{ name: 'Svar', rows: merged, merged: ['A2:A4', 'B3:B4'] }]), name);
    expect(file.submissions.map(({ row, districtId, answers }) => [row, districtId, answers[0]?.text])).toEqual([
      [2, 'hede-bygd', 'Skogen'],
      [3, 'hede-bygd', 'Sjön'],
      [5, 'soder', 'Lugnet'],
      [6, null, 'Tyst'],
    ]);
  });

  it('whose answer became a formula that failed says so, and never takes the error for an answer', async () => {
    const file = await read(
      write([
        {
          name: 'Svar',
          rows: [
            ['Svar', 'Vad är unikt med din by?', 'Löpnr'],
            ['Skogen', { failed: '#NAME?' }, 1],
            [{ failed: '#NAME?' }, null, 2],
            [null, { failed: '#DIV/0!' }],
          ],
        },
      ]),
      name,
    );
    expect(texts(file)).toEqual([['Skogen']]);
    expect(codes(file)).toEqual([['FORMULA_FAILED', 'rad 2, kolumn Vad är unikt med din by?']]);
    expect(file.excluded.map(({ code, row }) => [code, row])).toEqual([
      ['FORMULA_FAILED', 3],
      ['FORMULA_FAILED', 4],
    ]);
  });

  it('without answers is refused; without rows it is empty', async () => {
    const list = write([{ name: 'Val', rows: [['Bygd'], ['Vallen'], ['Norrbygden']] }]);
    await expect(read(list, name)).rejects.toMatchObject({ code: 'CSV_NO_TEXT_COLUMN' });
    expect((await read(list, name, { columnsAtLeast: true })).columns.map((each) => each.name)).toEqual(['Bygd']);
    await expect(read(write([{ name: 'Svar', rows: [['Svar']] }]), name)).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    await expect(read(write([{ name: 'Svar', rows: [['Svar'], ['a b']], hidden: true }]), name)).rejects.toMatchObject({
      code: 'FILE_EMPTY',
      messages: { sv: expect.stringContaining('dolt') },
    });
  });

  it('gives back every cell that was written', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'å', ' ', '  ', '\n', '"', ';', '<', '&', '=', "'", '_x000D_', '𝒳', 'ï', '\t'), {
        maxLength: 12,
      })
      .map((signs) => signs.join(''));
    const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        // Excel writes a sign that looks like one of its escapes as an escape.
        const escaped = cells.map((row) =>
          row.map((cell) => (format === 'xlsx' ? cell.replaceAll('_x', '_x005F_x') : cell)),
        );
        const bytes = write([{ name: 'A', rows: escaped }]);
        const workbook = format === 'xlsx' ? readXlsx(bytes, name) : readOds(bytes, name);
        const filled = cells.flatMap((row, index) =>
          row.some((cell) => cell.trim() !== '') ? [{ row: index + 1, cells: withoutEnd(row) }] : [],
        );
        expect(
          [...(workbook.sheets[0]?.records.rows ?? [])].map((each) => ({ ...each, cells: withoutEnd(each.cells) })),
        ).toEqual(filled);
        const csv = new TextDecoder().decode(csvOf(cells));
        expect([...readRecords(csv, ';').rows].map((each) => ({ ...each, cells: withoutEnd(each.cells) }))).toEqual(
          filled,
        );
      }),
      { numRuns: 100 },
    );
  });
});

const withoutEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

describe('an Excel workbook', () => {
  const sheet = (body: string, parts: Readonly<Record<string, string>> = {}) =>
    xlsxOf([{ name: 'Svar', rows: [] }], {
      parts: { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${body}</sheetData></worksheet>`, ...parts },
    });

  it('counts days from 1904 where it says so', async () => {
    const file = await read(xlsxOf([{ name: 'Svar', rows }], { from1904: true }), 'svar.xlsx');
    expect(file.submissions.map(({ receivedOn }) => receivedOn)).toEqual(['2020-09-14', '2020-09-15', '2020-09-16']);
  });

  it('shows the day alone where its cell does, as a csv of it would', async () => {
    const moment = sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Datum</t></is></c><c r="B1" t="inlineStr"><is><t>Svar</t></is></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>44088.7708333</v></c><c r="B2" t="inlineStr"><is><t>Skogen</t></is></c></row>',
    );
    const csv = utf8('Datum;Svar\n2020-09-14;Skogen');
    expect((await read(moment, 'a.xlsx')).submissions[0]?.fingerprint).toBe(
      (await read(csv, 'a.csv')).submissions[0]?.fingerprint,
    );
  });

  it('gives rich text as plain, without its pronunciation, and line ends however they are kept', async () => {
    const file = await read(
      sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="str"><f>A2</f><v>rad ett_x000D_&#10;rad två</v></c></row>',
        {
          'xl/sharedStrings.xml':
            '<sst><si><t>Svar</t></si><si><r><t>Sko</t></r><r><rPr><b/></rPr><t xml:space="preserve">gen är </t></r><r><t>fin</t></r><rPh sb="0" eb="1"><t>SKO</t></rPh><phoneticPr fontId="1"/></si></sst>',
        },
      ),
      'svar.xlsx',
    );
    expect(texts(file)).toEqual([['Skogen är fin'], ['rad ett\nrad två']]);
  });

  const wideRows = Array.from(
    { length: 800 },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  ).join('');

  it('with a value far off its table is read, and the rows between are empty ones', async () => {
    const file = await read(
      sheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Svar</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Skogen</t></is></c></row><row r="900000"><c r="XFD900000"><v>1</v></c></row>',
      ),
      'svar.xlsx',
    );
    expect(texts(file)).toEqual([['Skogen']]);
    expect(file.excluded.map(({ code, rows: count }) => [code, count])).toEqual([
      ['ROW_EMPTY', 899_997],
      ['TEXT_MISSING', undefined],
    ]);
  });

  it('whose cells do not say where they stand is read in their order', async () => {
    const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const file = await read(
      sheet(`<row>${inline('Bygd')}${inline('Svar')}</row><row>${inline('Vallen')}${inline('Skogen')}</row>`),
      'svar.xlsx',
    );
    expect(file.submissions.map(({ row, districtId }) => [row, districtId])).toEqual([[2, 'hede-bygd']]);
  });

  it('of 300,000 rows that are only formatted is read', async () => {
    const formatted = Array.from({ length: 300_000 }, (_, index) => `<row r="${index + 3}" s="1" customFormat="1"/>`);
    const bytes = sheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Svar</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Skogen</t></is></c></row>${formatted.join('')}`,
    );
    // Were each row looked for among all, it would not be read before the test has had its minute.
    expect(texts(await read(bytes, 'svar.xlsx'))).toEqual([['Skogen']]);
  });

  it.each([
    ['rows as wide as a sheet', wideRows, 'FILE_TOO_LARGE'],
    ['rows in disorder', '<row r="3"/><row r="2"/>', 'SPREADSHEET_UNREADABLE'],
    ['a row beyond the last', '<row r="99999999"><c r="A99999999"><v>1</v></c></row>', 'SPREADSHEET_UNREADABLE'],
    ['a cell without a place', '<row r="2"><c r="ÅÄÖ"><v>1</v></c></row>', 'SPREADSHEET_UNREADABLE'],
    ['a string it does not have', '<row r="2"><c r="A2" t="s"><v>9</v></c></row>', 'SPREADSHEET_UNREADABLE'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><row r="2"/>', 'SPREADSHEET_UNREADABLE'],
    ['rows nested without end', '<row>'.repeat(10_000), 'SPREADSHEET_UNREADABLE'],
  ])('with %s is refused, by its name', async (_, body, code) => {
    await expect(read(sheet(body), 'svar.xlsx')).rejects.toMatchObject({
      code,
      messages: { sv: expect.stringContaining('svar.xlsx'), en: expect.stringContaining('svar.xlsx') },
    });
  });

  it('that is cut off in its sheet, its strings or its archive is refused', async () => {
    const whole = sheet('<row r="1"/>');
    const cut = [
      sheet('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="2"><c r="A2"><v>1' }),
      sheet('', { 'xl/sharedStrings.xml': '<sst><si><t>Sv' }),
      whole.subarray(0, whole.length - 40),
    ];
    for (const bytes of cut)
      await expect(read(bytes, 'svar.xlsx')).rejects.toMatchObject({ code: 'SPREADSHEET_UNREADABLE' });
  });

  it('with comments says that they are left out', async () => {
    const bytes = xlsxOf([{ name: 'Svar', rows }], { parts: { 'xl/comments1.xml': '<comments/>' } });
    expect(codes(await read(bytes, 'svar.xlsx'))).toEqual([['COMMENTS_LEFT_OUT', 'hela filen']]);
  });
});

describe('an OpenDocument spreadsheet', () => {
  const content = (body: string) =>
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    });
  const cell = (text: string, attributes = '') =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

  it('keeps spaces, tabs and links by its own rules, and leaves comments, drawings and merged-away cells out', async () => {
    const bytes = content(
      `<table:table table:name="A"><table:table-header-rows><table:table-row>${cell('Bygd')}${cell('Svar')}</table:table-row></table:table-header-rows>
       <table:table-row><table:table-cell><office:annotation><text:p>Ring upp</text:p></office:annotation><text:p>Vallen</text:p><draw:frame><draw:text-box><text:p>Bild</text:p></draw:text-box></draw:frame></table:table-cell>${cell('Sko<text:span>gen</text:span>\n   är<text:s text:c="2"/>fin<text:tab/><text:a>här</text:a><text:line-break/>ja')}</table:table-row>
       <table:table-row>${cell('Hede', 'table:number-columns-spanned="2"')}<table:covered-table-cell><text:p>Gömt</text:p></table:covered-table-cell></table:table-row></table:table>`,
    );
    const file = await read(bytes, 'svar.ods');
    expect(texts(file)).toEqual([['Skogen är  fin\thär\nja']]);
    expect(codes(file)).toEqual([['COMMENTS_LEFT_OUT', 'hela filen']]);
    expect(file.excluded.map(({ code, row }) => [code, row])).toEqual([['TEXT_MISSING', 3]]);
  });

  it.each([
    [
      'equal rows on end',
      `<table:table-row table:number-rows-repeated="1000000">${cell('a b')}</table:table-row>`,
      'FILE_TOO_LARGE',
    ],
    [
      'equal cells on end, row after row',
      `<table:table-row>${cell('a b', 'table:number-columns-repeated="16384"')}</table:table-row>`.repeat(1000),
      'FILE_TOO_LARGE',
    ],
    [
      'more columns than there are',
      `<table:table-row><table:table-cell table:number-columns-repeated="99999999"/>${cell('a')}</table:table-row>`,
      'SPREADSHEET_UNREADABLE',
    ],
    ['no end', '<table:table-row><!--', 'SPREADSHEET_UNREADABLE'],
  ])('with %s is refused, by its name', async (_, body, code) => {
    await expect(read(content(`<table:table table:name="A">${body}</table:table>`), 'svar.ods')).rejects.toMatchObject({
      code,
      messages: { sv: expect.stringContaining('svar.ods') },
    });
  });
});
