import { MOST_ROWS, TableRows } from '../submissions/table-rows.js';
import { booleanText, dateText, numberText } from './cell-text.js';
import { MOST_COLUMNS, MOST_MERGED, type CellCount, type MergedRows } from './sheet.js';
import type { XmlAttributes, XmlVisitor } from './visit-xml.js';
import { localName, type NumberKind } from './xlsx-styles.js';
import { ItemText, unescapeText } from './xlsx-text.js';

/** What the cells of all a workbook's sheets refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  /** Days are counted from 1904 in place of 1900. */
  readonly from1904: boolean;
  readonly cells: CellCount;
}

/** A sheet that no program writes: a cell without a place, rows in disorder, a string that is not there. */
export class SheetDamaged extends Error {}

const DAY = 86_400_000;
/** 30 December 1899, which counts 1 March 1900 as 61 as Excel does. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `B12` as column 1 (from 0) and row 12; null for what is no address. */
export function cellAddress(address: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  return column < MOST_COLUMNS && row >= 1 && row <= MOST_ROWS ? { column, row } : null;
}

/** Reads a worksheet, cell by cell: formulas' values, days as text. */
export class WorksheetReader implements XmlVisitor {
  readonly records = new TableRows();
  readonly merged: MergedRows[] = [];
  private row = 0;
  private cells: string[] | null = null;
  private column = -1;
  private type = 'n';
  private style = 0;
  private inCell = false;
  private inValue = false;
  private value = '';
  private readonly inline = new ItemText();

  constructor(private readonly context: WorkbookContext) {}

  open(name: string, attributes: XmlAttributes): void {
    const tag = localName(name);
    if (tag === 'row') this.openRow(attributes['r']);
    else if (tag === 'c' && this.cells !== null) this.openCell(attributes);
    else if (tag === 'v') this.inValue = this.inCell;
    else if (tag === 'mergeCell') this.addMerged(attributes['ref'] ?? '');
    else if (this.inCell) this.inline.open(tag);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.inCell) this.inline.text(text);
  }

  close(name: string): void {
    const tag = localName(name);
    if (tag === 'v') this.inValue = false;
    else if (tag === 'c') this.closeCell();
    else if (tag === 'row') this.closeRow();
    else if (this.inCell) this.inline.close(tag);
  }

  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.row || row > MOST_ROWS) throw new SheetDamaged();
    this.row = row;
    this.cells = [];
    this.column = -1;
  }

  private openCell({ r, t = 'n', s = '0' }: XmlAttributes): void {
    const at = r === undefined ? { column: this.column + 1, row: this.row } : cellAddress(r);
    if (at === null || at.row !== this.row || at.column >= MOST_COLUMNS) throw new SheetDamaged();
    this.column = at.column;
    this.type = t;
    this.style = Number(s);
    this.inCell = true;
    this.value = '';
  }

  private closeCell(): void {
    if (!this.inCell || this.cells === null) return;
    this.inCell = false;
    const shown = this.shown(this.value, this.inline.take());
    if (shown === '') return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = shown;
  }

  private closeRow(): void {
    if (this.cells === null) return;
    if (this.cells.length > 0) {
      this.context.cells.add(this.cells.length);
      this.records.add(this.row, this.cells);
    }
    this.cells = null;
  }

  /** What the cell shows, by its type (ECMA-376 part 1, 18.18.11). */
  private shown(value: string, inline: string): string {
    if (this.type === 'inlineStr') return inline;
    if (value === '') return '';
    if (this.type === 's') {
      const shared = this.context.strings[Number(value)];
      if (shared === undefined) throw new SheetDamaged();
      return shared;
    }
    if (this.type === 'str') return unescapeText(value);
    if (this.type === 'b') return booleanText(value.trim() === '1');
    if (this.type === 'd')
      return dateText(new Date(/T[^T]*(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`)) || value;
    return this.type === 'e' ? value : this.numberShown(value);
  }

  private numberShown(value: string): string {
    const kind = this.context.styles[this.style] ?? 'number';
    const serial = Number(value);
    if (kind === 'number' || !Number.isFinite(serial)) return numberText(value);
    const epoch = this.context.from1904 ? EPOCH_1904 : EPOCH_1900;
    return dateText(new Date(epoch + serial * DAY), kind) || numberText(value);
  }

  private addMerged(range: string): void {
    const [start, end] = range.split(':', 2).map(cellAddress);
    if (start && end && end.row > start.row && this.merged.length < MOST_MERGED)
      this.merged.push({ column: start.column, from: start.row, to: end.row });
  }
}
