import { Archive, archiveUnreadable } from '../archive/archive.js';
import { MOST_ROWS, TableRows } from '../submissions/table-rows.js';
import { booleanText, dateText, numberText } from './cell-text.js';
import {
  CellCount,
  MOST_COLUMNS,
  MOST_MERGED,
  sheetTooLarge,
  type MergedRows,
  type Sheet,
  type Workbook,
} from './sheet.js';
import { visitXml, type XmlAttributes, type XmlVisitor } from './visit-xml.js';

/** Rows that are alike are written once with their number; no questionnaire has so many alike. */
const MOST_ALIKE = 10_000;

/**
 * Reads an OpenDocument spreadsheet. Of merged cells the first holds the value; comments and drawings are left out.
 * @param fileName named in errors.
 * @throws IntakeError SPREADSHEET_UNREADABLE, FILE_TOO_LARGE.
 */
export function readOds(bytes: Uint8Array, fileName: string): Workbook {
  const content = new Archive(bytes, 'ods', fileName).xml('content.xml');
  if (content === null) throw archiveUnreadable('ods', fileName);
  const reader = new ContentReader(fileName);
  if (!visitXml(content, reader)) throw archiveUnreadable('ods', fileName);
  return { sheets: reader.sheets, hasComments: reader.hasComments };
}

/** How often a cell or row stands, bounded: an attribute may claim any number. */
function times(attributes: XmlAttributes, name: string, most: number): number {
  const claimed = Number(attributes[name] ?? 1);
  return Number.isInteger(claimed) && claimed >= 1 ? Math.min(claimed, most) : 1;
}

/** Text of paragraphs by OpenDocument's rules: white space is one space, and stands where its own elements say so. */
class CellParagraphs {
  private readonly lines: string[] = [];
  private line: string | null = null;
  private afterSpace = true;

  begin(): void {
    this.end();
    this.line = '';
    this.afterSpace = true;
  }

  end(): void {
    if (this.line !== null) this.lines.push(this.line);
    this.line = null;
  }

  addText(text: string): void {
    if (this.line === null) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const added = this.afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    this.line += added;
    this.afterSpace = added.endsWith(' ');
  }

  addSign(sign: string): void {
    if (this.line === null) return;
    this.line += sign;
    this.afterSpace = false;
  }

  get whole(): string {
    return [...this.lines, ...(this.line === null ? [] : [this.line])].join('\n');
  }
}

/** Makes sheets of content.xml, tag by tag. */
class ContentReader implements XmlVisitor {
  readonly sheets: Sheet[] = [];
  hasComments = false;
  private readonly hiddenStyles = new Set<string>();
  private styleName = '';
  private sheet: (Sheet & { readonly merged: MergedRows[] }) | null = null;
  private row = 0;
  private rowTimes = 1;
  private cells: string[] | null = null;
  private column = 0;
  private cell: { readonly attributes: XmlAttributes; readonly paragraphs: CellParagraphs } | null = null;
  /** How deep inside what is not read: a comment, a drawing, a merged-away cell, a table in a cell. */
  private skipping = 0;
  private readonly cellCount: CellCount;

  constructor(private readonly fileName: string) {
    this.cellCount = new CellCount(fileName);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.skipping > 0) this.skipping++;
    else if (name === 'style:style') this.styleName = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties') {
      if (attributes['table:display'] === 'false') this.hiddenStyles.add(this.styleName);
    } else if (name === 'table:table' && this.cell === null) this.openSheet(attributes);
    else if (name === 'table:table-row' && this.sheet !== null) {
      this.cells = [];
      this.column = 0;
      this.rowTimes = times(attributes, 'table:number-rows-repeated', MOST_ROWS);
    } else if (this.cells === null) return;
    else if (name === 'table:table-cell') this.cell = { attributes, paragraphs: new CellParagraphs() };
    else if (name === 'table:covered-table-cell') {
      this.column += times(attributes, 'table:number-columns-repeated', MOST_COLUMNS);
      this.skipping = 1;
    } else if (this.cell !== null) this.openInCell(name, attributes, this.cell.paragraphs);
  }

  text(text: string): void {
    if (this.skipping === 0) this.cell?.paragraphs.addText(text);
  }

  close(name: string): void {
    if (this.skipping > 0) this.skipping--;
    else if (name === 'table:table') this.sheet = null;
    else if (name === 'text:p') this.cell?.paragraphs.end();
    else if (name === 'table:table-cell') this.closeCell();
    else if (name === 'table:table-row') this.closeRow();
  }

  private openSheet(attributes: XmlAttributes): void {
    this.row = 0;
    this.sheet = {
      name: attributes['table:name'] ?? `Blad ${this.sheets.length + 1}`,
      hidden: this.hiddenStyles.has(attributes['table:style-name'] ?? ''),
      records: new TableRows(),
      merged: [],
    };
    this.sheets.push(this.sheet);
  }

  private openInCell(name: string, attributes: XmlAttributes, paragraphs: CellParagraphs): void {
    if (name === 'text:p') paragraphs.begin();
    else if (name === 'text:line-break') paragraphs.addSign('\n');
    else if (name === 'text:tab') paragraphs.addSign('\t');
    else if (name === 'text:s') paragraphs.addSign(' '.repeat(times(attributes, 'text:c', 1000)));
    else if (name === 'office:annotation') {
      this.hasComments = true;
      this.skipping = 1;
    } else if (/^(draw|table):/.test(name)) this.skipping = 1;
  }

  private closeCell(): void {
    if (this.cell === null || this.cells === null) return;
    const repeated = times(this.cell.attributes, 'table:number-columns-repeated', MOST_COLUMNS);
    const value = cellValue(this.cell.attributes, this.cell.paragraphs.whole);
    const spanned = times(this.cell.attributes, 'table:number-rows-spanned', MOST_ROWS);
    const from = this.row + 1;
    if (spanned > 1 && (this.sheet?.merged.length ?? 0) < MOST_MERGED)
      this.sheet?.merged.push({ column: this.column, from, to: from + spanned - 1 });
    this.cell = null;
    if (value !== '') {
      if (this.column + repeated > MOST_COLUMNS) throw archiveUnreadable('ods', this.fileName);
      while (this.cells.length < this.column) this.cells.push('');
      for (let count = 0; count < repeated; count++) this.cells.push(value);
    }
    this.column += repeated;
  }

  private closeRow(): void {
    if (this.sheet === null || this.cells === null) return;
    const { cells, rowTimes } = this;
    this.cells = null;
    if (cells.length > 0) {
      if (rowTimes > MOST_ALIKE)
        throw sheetTooLarge(this.fileName, '10 000 lika rader i följd', '10,000 equal rows on end');
      this.cellCount.add(cells.length * rowTimes);
      for (let count = 1; count <= rowTimes; count++) this.sheet.records.add(this.row + count, cells);
    }
    this.row += rowTimes;
  }
}

/** What a cell shows: by its value where that is a number, a day or yes or no, else its text. */
function cellValue(attributes: XmlAttributes, shown: string): string {
  // A formula that failed keeps the type of what it would have given.
  if (attributes['calcext:value-type'] === 'error') return shown;
  const type = attributes['office:value-type'];
  const value = (name: string) => attributes[`office:${name}`];
  if (type === 'float' || type === 'percentage' || type === 'currency') return numberText(value('value') ?? shown);
  if (type === 'boolean') return booleanText(value('boolean-value') === 'true');
  if (type === 'date') return dateValue(value('date-value') ?? '', shown);
  if (type === 'time') return timeValue(value('time-value') ?? '') ?? shown;
  return value('string-value') ?? shown;
}

function dateValue(written: string, shown: string): string {
  const moment = new Date(/T/.test(written) ? `${written.replace(/Z$/, '')}Z` : `${written}T00:00:00Z`);
  return dateText(moment, /\d:\d\d/.test(shown) ? 'moment' : 'day') || shown;
}

/** `PT18H30M00S` as `18:30`. */
function timeValue(written: string): string | null {
  const [, hours, minutes, seconds] = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d{1,12})?S$/.exec(written) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}${Number(seconds) === 0 ? '' : `:${seconds?.padStart(2, '0')}`}`;
}
