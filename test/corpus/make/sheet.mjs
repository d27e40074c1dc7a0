// Workbooks from lines: `=== Name` (with ` hidden`) begins a sheet, ` ¦ ` stands between cells, and a cell may begin with
// num: date: datetime: merge:N (spread over N columns) or formula:CODE=VALUE (the value as the program last counted it).
import { strToU8, zipSync } from 'fflate';

const xml = (text) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
const column = (index) => String.fromCodePoint(65 + index);
const serial = (time) =>
  (Date.parse(`${time.replace(' ', 'T')}${time.includes(' ') ? '' : 'T00:00:00'}Z`) - Date.UTC(1899, 11, 30)) /
  86_400_000;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @type {(name: string, hidden: boolean) => { name: string, hidden: boolean, rows: string[], merges: string[] }} */
const newSheet = (name, hidden) => ({ name, hidden, rows: [], merges: [] });

/** The bytes of the .xlsx that the lines describe. */
export function writeWorkbook(text) {
  const strings = [];
  const sheets = [];
  const share = (words) => {
    const known = strings.indexOf(words);
    return known === -1 ? strings.push(words) - 1 : known;
  };
  const cell = (content, at) => {
    const [, kind, rest] = /^(num|date|datetime|formula|merge):([\s\S]*)$/u.exec(content) ?? [];
    if (content === '') return '';
    if (kind === 'num') return `<c r="${at}"><v>${rest}</v></c>`;
    if (kind === 'date') return `<c r="${at}" s="1"><v>${serial(rest)}</v></c>`;
    if (kind === 'datetime') return `<c r="${at}" s="2"><v>${serial(rest)}</v></c>`;
    if (kind === 'formula') {
      const [, code, value] = /^(.*)=(.*)$/u.exec(rest);
      const number = /^[\d.]+$/u.test(value);
      return `<c r="${at}"${number ? '' : ' t="str"'}><f>${xml(code)}</f><v>${xml(value)}</v></c>`;
    }
    return `<c r="${at}" t="s"><v>${share(kind === 'merge' ? rest.slice(2) : content)}</v></c>`;
  };
  for (const line of text.trimEnd().split('\n')) {
    const [, name, hidden] = /^=== (.*?)( hidden)?$/u.exec(line) ?? [];
    if (name !== undefined) {
      sheets.push(newSheet(name, hidden !== undefined));
      continue;
    }
    const sheet = sheets.at(-1);
    const row = sheet.rows.length + 1;
    const cells = line.split('¦').map((part, index) => {
      const content = part.trim().replace(/\\n/gu, '\n');
      const width = /^merge:(\d)/u.exec(content)?.[1];
      if (width !== undefined) sheet.merges.push(`A${row}:${column(Number(width) - 1)}${row}`);
      return cell(content, `${column(index)}${row}`);
    });
    sheet.rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets>${sheets.map((sheet, index) => `<sheet name="${xml(sheet.name)}" sheetId="${index + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    const merges =
      sheet.merges.length === 0
        ? ''
        : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet ${main}><sheetData>${sheet.rows.join('')}</sheetData>${merges}</worksheet>`;
  });
  parts['xl/sharedStrings.xml'] =
    `<sst ${main} count="${strings.length}" uniqueCount="${strings.length}">${strings.map((words) => `<si><t xml:space="preserve">${xml(words)}</t></si>`).join('')}</sst>`;
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(declaration + part)]))),
  );
}
