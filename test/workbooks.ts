import { strToU8, zipSync } from 'fflate';

/** What a test writes in a cell: a day or moment as the calendar and clock of its UTC, or a formula that failed. */
export type TestCell = string | number | boolean | Date | { readonly failed: string } | null;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly hidden?: boolean;
  /** Cells of one column merged over rows, e.g. `B2:B4`. */
  readonly merged?: readonly string[];
}

const xml = (text: string) =>
  text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\r\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A zip archive of text files. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const letters = (column: number): string =>
  `${column < 26 ? '' : letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

const isMidnight = (date: Date) => date.getUTCHours() + date.getUTCMinutes() + date.getUTCSeconds() === 0;

function xlsxCell(cell: TestCell, address: string, strings: string[], from1904: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    strings.push(cell);
    return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (cell instanceof Date) {
    const serial = cell.getTime() / 86_400_000 + 25_569 - (from1904 ? 1462 : 0);
    return `<c r="${address}" s="${isMidnight(cell) ? 1 : 2}"><v>${serial}</v></c>`;
  }
  return `<c r="${address}" t="e"><f>x</f><v>${xml(cell.failed)}</v></c>`;
}

/** An .xlsx as Excel writes one: shared strings, days as numbers with a style. */
export function xlsxOf(
  sheets: readonly TestSheet[],
  {
    from1904 = false,
    parts = {},
  }: { readonly from1904?: boolean; readonly parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const strings: string[] = [];
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const worksheets = sheets.map(({ rows, merged = [] }) => {
    const body = rows
      .map((cells, row) => {
        const filled = cells.map((cell, column) => xlsxCell(cell, `${letters(column)}${row + 1}`, strings, from1904));
        return `<row r="${row + 1}">${filled.join('')}</row>`;
      })
      .join('');
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `<worksheet ${main}><sheetData>${body}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
  });
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${Number(from1904)}"/><sheets>${sheets
      .map(
        ({ name, hidden = false }, index) =>
          `<sheet name="${xml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(worksheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`,
    ...parts,
  });
}

/** Text as OpenDocument writes it: a paragraph a line, spaces and tabs as elements of their own. */
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map(
      (line) =>
        `<text:p>${xml(line)
          .replaceAll('&#9;', '<text:tab/>')
          .replace(/ +/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)}</text:p>`,
    )
    .join('');

function odsCell(cell: TestCell, spanned: number): string {
  const tag = (attributes: string, shown: string) =>
    `<table:table-cell ${attributes}${spanned > 1 ? ` table:number-rows-spanned="${spanned}"` : ''}>${shown}</table:table-cell>`;
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string') return tag('office:value-type="string"', paragraphs(cell));
  if (typeof cell === 'number') return tag(`office:value-type="float" office:value="${cell}"`, paragraphs(`${cell}`));
  if (typeof cell === 'boolean')
    return tag(`office:value-type="boolean" office:boolean-value="${cell}"`, paragraphs(cell ? 'SANT' : 'FALSKT'));
  if (cell instanceof Date) {
    const [day = '', time = ''] = cell.toISOString().slice(0, 19).split('T');
    return isMidnight(cell)
      ? tag(`office:value-type="date" office:date-value="${day}"`, paragraphs(day))
      : tag(`office:value-type="date" office:date-value="${day}T${time}"`, paragraphs(`${day} ${time.slice(0, 5)}`));
  }
  return tag('office:value-type="string" office:string-value="" calcext:value-type="error"', paragraphs(cell.failed));
}

/** An .ods as LibreOffice writes one. */
export function odsOf(sheets: readonly TestSheet[]): Uint8Array {
  const tables = sheets.map(({ name, rows, hidden = false, merged = [] }) => {
    const spans = new Map(
      merged.map((ref) => {
        const [, from = '', first = '', last = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
        return [`${from}${first}`, Number(last) - Number(first) + 1];
      }),
    );
    const body = rows
      .map((cells, row) => {
        const filled = cells.map((cell, column) => odsCell(cell, spans.get(`${letters(column)}${row + 1}`) ?? 1));
        return `<table:table-row>${filled.join('')}<table:table-cell table:number-columns-repeated="16300"/></table:table-row>`;
      })
      .join('');
    return `<table:table table:name="${xml(name)}" table:style-name="${hidden ? 'ta2' : 'ta1'}">${body}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  });
  const style = (name: string, display: boolean) =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A .csv as Excel writes one in Sweden: semicolons, quotes where they are needed, a decimal comma. */
export function csvOf(rows: readonly (readonly TestCell[])[]): Uint8Array {
  const shown = (cell: TestCell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return `${cell}`.replace('.', ',');
    if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
    if (cell instanceof Date)
      return cell
        .toISOString()
        .slice(0, isMidnight(cell) ? 10 : 16)
        .replace('T', ' ');
    return typeof cell === 'string' ? cell : cell.failed;
  };
  const quoted = (text: string) => (/[;"\r\n\t,|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return strToU8(rows.map((cells) => cells.map((cell) => quoted(shown(cell))).join(';')).join('\r\n'));
}
