import type { ReportDocument, TableColumn } from '@guldkorn/report';
import type { OfficeWords } from '../words/office-words.js';
import type { NamedTable } from './about-sheet.js';
import { linkCell, softCell, titleCell, type Sheet } from './cells.js';
import { tableSheet } from './table-sheets.js';

const text = (id: string, label: string): TableColumn => ({ id, label, description: label, type: 'text' });

/** Every column of every sheet: what it means, how it is kept, in which unit, and what an empty cell says. */
export function dictionarySheet(
  name: string,
  about: string,
  tables: readonly NamedTable[],
  words: OfficeWords,
  locale: string,
): Sheet {
  const said = words.workbook;
  const columns = [
    text('sheet', said.sheet),
    text('column', said.column),
    text('id', said.columnId),
    text('meaning', said.meaning),
    text('type', said.type),
    text('unit', said.unit),
    text('empty', said.whenEmpty),
  ];
  const rows = tables.flatMap(({ sheet, table }) =>
    table.columns.map(({ label, id, description, type }) => [
      sheet,
      label,
      id,
      description,
      said.types[type],
      said.units[type] || null,
      type === 'text' ? said.emptyText : said.emptyNumber,
    ]),
  );
  const above = [[titleCell(said.dictionary)], [softCell(said.dictionaryOf)], [linkCell(said.toAbout)], [null]];
  return tableSheet(name, above, columns, rows, locale, [{ cell: 'A3', to: about }]);
}

/** What the numbers of sources mean. */
export function sourcesSheet(document: ReportDocument, name: string, about: string, words: OfficeWords): Sheet {
  const said = words.workbook;
  const columns: TableColumn[] = [
    { id: 'number', label: said.number, description: said.numberMeaning, type: 'number' },
    { id: 'source', label: said.source, description: said.sourceMeaning, type: 'text' },
  ];
  const rows = document.sources.map(({ title }, index) => [index + 1, title]);
  const above = [[titleCell(said.sources)], [linkCell(said.toAbout)], [null]];
  return tableSheet(name, above, columns, rows, '', [{ cell: 'A2', to: about }]);
}
