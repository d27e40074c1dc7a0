import type { ReportDocument } from '@guldkorn/report';
import writeExcelFile from 'write-excel-file/node';
import { cleanDocument, unreadInSheets } from '../office/clean-document.js';
import { typedTables } from '../office/typed-table.js';
import type { RenderOptions } from '../render-options.js';
import { officeWordsOf } from '../words/office-words-of.js';
import { wordsOf } from '../words/words-of.js';
import { aboutSheet } from './about-sheet.js';
import type { Sheet } from './cells.js';
import { dictionarySheet, sourcesSheet } from './dictionary-sheet.js';
import { finishWorkbook } from './finish.js';
import { sheetName } from './sheet-names.js';
import { figuresSheet } from './table-sheets.js';

/** The report's figures as a workbook: what it is, what the columns mean, the sources, and each chart and table a sheet of numbers. */
export async function renderXlsx(report: ReportDocument, { hash, onProgress }: RenderOptions): Promise<Uint8Array> {
  const document = cleanDocument(report, unreadInSheets);
  const common = wordsOf(document.language);
  const words = officeWordsOf(document.language);
  const taken = new Set<string>();
  const named = (text: string): string => {
    const name = sheetName(text, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const about = named(words.workbook.about);
  const dictionary = named(words.workbook.dictionary);
  const sources = named(words.workbook.sources);
  const tables = typedTables(document, words).map((table) => ({
    table,
    sheet: named(`${table.number} ${table.title}`),
  }));
  const sheets: Sheet[] = [
    aboutSheet(document, hash, about, tables, [dictionary, sources], words, common),
    dictionarySheet(dictionary, about, tables, words, common.locale),
    sourcesSheet(document, sources, about, words),
    ...tables.map(({ table, sheet }) => figuresSheet(document, table, sheet, about, words, common.locale)),
  ];
  onProgress?.(0.3);
  const written = await writeExcelFile(
    sheets.map(({ name, data, widths, table }) => ({
      sheet: name,
      data,
      columns: widths.map((width) => ({ width })),
      showGridLines: table !== null,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  onProgress?.(0.8);
  const bytes = finishWorkbook(new Uint8Array(written), sheets, document);
  onProgress?.(1);
  return bytes;
}
