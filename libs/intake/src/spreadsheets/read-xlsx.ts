import { Archive, archiveUnreadable } from '../archive/archive.js';
import { TableRows } from '../submissions/table-rows.js';
import { CellCount, type Sheet, type Workbook } from './sheet.js';
import { visitXml, type XmlAttributes } from './visit-xml.js';
import { SheetDamaged, WorksheetReader, type WorkbookContext } from './xlsx-sheet.js';
import { localName, readStyles } from './xlsx-styles.js';
import { readSharedStrings } from './xlsx-text.js';

interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** What the workbook lists, and where its parts lie. */
interface Contents {
  readonly sheets: readonly NamedSheet[];
  readonly from1904: boolean;
  /** Relation → path, of sheets of cells alone; a chart on a sheet of its own has none. */
  readonly worksheets: ReadonlyMap<string, string>;
  readonly styles: string;
  readonly sharedStrings: string;
}

/**
 * Reads an Excel workbook: formulas' values, days of either date system, rich text as plain. Of merged cells the first
 * holds the value; hidden sheets come without rows. What its relations point to outside the file is never fetched.
 * @param fileName named in errors.
 * @throws IntakeError SPREADSHEET_UNREADABLE, FILE_TOO_LARGE.
 */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  const archive = new Archive(bytes, 'xlsx', fileName);
  const damaged = () => archiveUnreadable('xlsx', fileName);
  const part = (name: string): Uint8Array => {
    const xml = archive.xml(name);
    if (xml === null) throw damaged();
    return xml;
  };
  const contents = readContents(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  const strings = archive.xml(contents.sharedStrings);
  const styles = archive.xml(contents.styles);
  const shared = strings === null ? [] : readSharedStrings(strings);
  if (shared === null) throw damaged();
  const context: WorkbookContext = {
    strings: shared,
    styles: styles === null ? [] : readStyles(styles),
    from1904: contents.from1904,
    cells: new CellCount(fileName),
  };
  const sheetOf = ({ name, hidden, relation }: NamedSheet): Sheet => {
    const path = contents.worksheets.get(relation);
    if (hidden || path === undefined) return { name, hidden, records: new TableRows(), merged: [] };
    const reader = new WorksheetReader(context);
    if (!visitXml(part(path), reader)) throw damaged();
    return { name, hidden, records: reader.records, merged: reader.merged };
  };
  try {
    return {
      sheets: contents.sheets.map(sheetOf),
      hasComments: archive.names.some((name) => /^xl\/(threaded)?comments/i.test(name)),
    };
  } catch (error) {
    throw error instanceof SheetDamaged ? damaged() : error;
  }
}

function readContents(workbook: Uint8Array, relations: Uint8Array): Contents {
  const sheets: NamedSheet[] = [];
  let from1904 = false;
  visitXml(workbook, {
    open: (name, attributes) => {
      const tag = localName(name);
      if (tag === 'workbookPr') from1904 ||= /^(1|true)$/.test(attributes['date1904'] ?? '');
      else if (tag === 'sheet' && attributes['name'] !== undefined)
        sheets.push({
          name: attributes['name'],
          hidden: /hidden/i.test(attributes['state'] ?? ''),
          relation: relationOf(attributes),
        });
    },
  });
  const worksheets = new Map<string, string>();
  const paths = { styles: 'xl/styles.xml', sharedStrings: 'xl/sharedStrings.xml' };
  visitXml(relations, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (localName(name) !== 'Relationship' || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      if (Type.endsWith('/worksheet')) worksheets.set(Id, path);
      else if (Type.endsWith('/styles')) paths.styles = path;
      else if (Type.endsWith('/sharedStrings')) paths.sharedStrings = path;
    },
  });
  return { sheets, from1904, worksheets, ...paths };
}

/** `r:id`, whatever the prefix; `sheetId` is a number of its own. */
function relationOf(attributes: XmlAttributes): string {
  const found = Object.entries(attributes).find(([name]) => name !== 'id' && localName(name) === 'id');
  return found?.[1] ?? attributes['id'] ?? '';
}
