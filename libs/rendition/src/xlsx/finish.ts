import type { ReportDocument } from '@guldkorn/report';
import { coreProperties } from '../office/core-properties.js';
import { changeText, inOrder, packed, setText, unpacked, type Parts } from '../office/package.js';
import { escapeXml } from '../office/xml.js';
import { columnName, guard, type Sheet, type SheetTable } from './cells.js';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const area = ({ firstRow, headings, rowCount }: SheetTable): string =>
  // A table has one row under its headings at least.
  `A${firstRow}:${columnName(headings.length - 1)}${firstRow + Math.max(1, rowCount)}`;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A table as Excel knows it: its headings are read with each cell, and it can be filtered and pointed to by name. */
function tableXml(table: SheetTable, number: number): string {
  const reference = area(table);
  const columns = table.headings.map(
    (heading, index) =>
      `<tableColumn id="${index + 1}" name="${escapeXml(heading.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="${number}" name="Tabell${number}"` +
    ` displayName="Tabell${number}" ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** As wide as the page, on as many as it takes; what is wide lies down. */
const printing = ({ table }: Sheet): string =>
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${table === null ? 'portrait' : 'landscape'}"/>`;

const tablePart = ({ table }: Sheet): string =>
  table === null ? '' : '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>';

function finishSheet(parts: Parts, sheet: Sheet, number: number, overrides: string[]): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const links = sheet.links.map(
    ({ cell, to }) => `<hyperlink ref="${cell}" location="${escapeXml(quoted(to))}!A1" display="${escapeXml(to)}"/>`,
  );
  changeText(parts, path, (xml) =>
    xml
      .replace(/<worksheet[^<>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(' tabSelected="1"', number === 1 ? '$&' : '')
      .replace(
        '</sheetData>',
        () => `</sheetData>${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}`,
      )
      // After the links, as the schema has it: what is printed, and last the table.
      .replace(
        /(?:<pageMargins[^<>]*>)?(?:<pageSetup[^<>]*>)?<\/worksheet>$/,
        `${printing(sheet)}${tablePart(sheet)}</worksheet>`,
      ),
  );
  if (sheet.table === null) return;
  setText(parts, `xl/tables/table${number}.xml`, tableXml(sheet.table, number));
  changeText(parts, `xl/worksheets/_rels/sheet${number}.xml.rels`, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdTable" Type="${relationships}/table" Target="../tables/table${number}.xml"/></Relationships>`,
    ),
  );
  overrides.push(
    `<Override PartName="/xl/tables/table${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
  );
}

/** The rows that are printed again on every page. */
const printTitles = (sheets: readonly Sheet[]): string =>
  sheets
    .map(({ name, table }, index) =>
      table === null
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quoted(name))}!$${table.firstRow}:$${table.firstRow}</definedName>`,
    )
    .join('');

/** Gives the written sheets their tables, links, printing and properties, and packs them the same way every time. */
export function finishWorkbook(written: Uint8Array, sheets: readonly Sheet[], document: ReportDocument): Uint8Array {
  const parts = unpacked(written);
  const overrides = [
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  ];
  sheets.forEach((sheet, index) => finishSheet(parts, sheet, index + 1, overrides));
  changeText(parts, 'xl/sharedStrings.xml', (xml) => xml.replaceAll(`>${guard}`, '>'));
  changeText(parts, 'xl/workbook.xml', (xml) =>
    xml.replace('<definedNames/>', () => {
      const names = printTitles(sheets);
      return names === '' ? '' : `<definedNames>${names}</definedNames>`;
    }),
  );
  setText(parts, 'docProps/core.xml', coreProperties(document));
  changeText(parts, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
  );
  changeText(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${overrides.join('')}</Types>`));
  return packed(inOrder(parts));
}
