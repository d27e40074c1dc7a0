import type { ReportBlock, ReportDocument } from '@guldkorn/report';
import type { Cell } from 'write-excel-file/node';
import { sentencesText } from '../office/plain-text.js';
import type { TypedTable } from '../office/typed-table.js';
import type { OfficeWords } from '../words/office-words.js';
import { recordFacts } from '../words/record-facts.js';
import type { Words } from '../words/words.js';
import {
  headingCell,
  labelCell,
  linkCell,
  softCell,
  textCell,
  titleCell,
  withHeights,
  type Sheet,
  type SheetLink,
} from './cells.js';

/** A table of figures and the sheet that it has. */
export interface NamedTable {
  readonly table: TypedTable;
  readonly sheet: string;
}

/** What a block of the first page says, in the rows of two columns. */
function rowsOf(block: ReportBlock, tables: readonly NamedTable[], words: OfficeWords): Cell[][] {
  switch (block.kind) {
    case 'heading':
      return [[null], [headingCell(block.text)]];
    case 'paragraph':
      return [[null, textCell(sentencesText(block.sentences))]];
    case 'list':
      return block.items.map((item) => [null, textCell(`• ${sentencesText(item)}`)]);
    case 'quote':
      return [[labelCell(block.quotedAs), textCell(block.text)]];
    case 'figures':
      return block.figures.map(({ label, text }) => [labelCell(label), textCell(text)]);
    case 'chart':
    case 'table': {
      const sheet = tables.find(({ table }) => table.blockId === block.id)?.sheet;
      return [[null, textCell(sheet === undefined ? block.title : `${block.title} ${words.workbook.seeSheet(sheet)}`)]];
    }
  }
}

/** The first sheet: what the report is, where it comes from, what stands on its first page, and which sheets there are. */
export function aboutSheet(
  document: ReportDocument,
  hash: string | null,
  name: string,
  tables: readonly NamedTable[],
  others: readonly string[],
  words: OfficeWords,
  common: Words,
): Sheet {
  const { record } = document;
  const fact = (label: string, text: string): Cell[] => [labelCell(label), textCell(text)];
  const rows: Cell[][] = [
    [titleCell(document.title)],
    [softCell(document.municipality)],
    [null],
    fact(words.scope, document.scope),
    fact(words.state, record.isFrozen ? words.frozen : `${words.draftState}. ${common.draftMeans}`),
    ...recordFacts(record, hash, common).map(({ label, text }) => fact(label, text)),
    ...document.firstPage.flatMap((block) => rowsOf(block, tables, words)),
    [null],
    [headingCell(words.workbook.sheets)],
  ];
  const links: SheetLink[] = [];
  for (const { sheet, title } of [
    ...others.map((sheet) => ({ sheet, title: '' })),
    ...tables.map(({ sheet, table }) => ({ sheet, title: table.title })),
  ]) {
    rows.push([linkCell(sheet), textCell(title)]);
    links.push({ cell: `A${rows.length}`, to: sheet });
  }
  const widths = [34, 96];
  return { name, data: withHeights(rows, widths), widths, table: null, links };
}
