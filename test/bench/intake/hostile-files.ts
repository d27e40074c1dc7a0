/** Files made to harm the one who opens them. Each is to be refused, or read without harm, in bounded memory and time. */

import { deflateRawSync, deflateSync } from 'node:zlib';
import { rawZip, type RawEntry } from './raw-zip.js';

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Codes of the refusal that are right; `read` where it may be read, without doing what it asks for. */
  readonly answer: readonly string[];
}

const MEGABYTE = 1024 * 1024;
/** What the bombs unpack to: far over what may be held, soon made. */
const BOMB = 400 * MEGABYTE;

let bomb: Buffer | null = null;
/** 400 MB of spaces, packed to some 400 kB. */
const spaces = () => (bomb ??= deflateRawSync(Buffer.alloc(BOMB, ' '), { level: 6 }));

const wordTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const wordRelations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const wordParagraphs = (words: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Styrkor</w:t></w:r></w:p><w:p><w:r><w:t>- ${words}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (document: RawEntry, ...more: readonly RawEntry[]) =>
  rawZip([
    { name: '[Content_Types].xml', content: wordTypes },
    { name: '_rels/.rels', content: wordRelations },
    document,
    ...more,
  ]);
const plainWord: RawEntry = { name: 'word/document.xml', content: wordParagraphs('Skogen') };

const sheetTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
const sheetRelations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>';
const workbook =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Svar" sheetId="1" r:id="rId1"/></sheets></workbook>';
const workbookRelations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const inline = (reference: string, words: string) => `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
const sheetOf = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${inline('A1', 'Bygd')}${inline('B1', 'Unikt')}</row>${rows}</sheetData></worksheet>`;
const answerRow = `<row r="2">${inline('A2', 'Hotagen')}${inline('B2', 'Sjön är stilla')}</row>`;
const xlsx = (sheet: RawEntry, ...more: readonly RawEntry[]) =>
  rawZip([
    { name: '[Content_Types].xml', content: sheetTypes },
    { name: '_rels/.rels', content: sheetRelations },
    { name: 'xl/workbook.xml', content: workbook },
    { name: 'xl/_rels/workbook.xml.rels', content: workbookRelations },
    sheet,
    ...more,
  ]);
const sheet = (rows: string): RawEntry => ({ name: 'xl/worksheets/sheet1.xml', content: sheetOf(rows) });

const openDocument = (kind: 'text' | 'spreadsheet', content: RawEntry, ...more: readonly RawEntry[]) =>
  rawZip([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` }, content, ...more]);
const spaceNames =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';
const odtContent = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<office:document-content ${spaceNames}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const odtWords = (words: string) =>
  `<text:h text:outline-level="1">Styrkor</text:h><text:list><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`;
const odsContent = (rows: string) =>
  `<?xml version="1.0"?><office:document-content ${spaceNames}><office:body><office:spreadsheet><table:table table:name="Svar">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
const odsRow = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const laughs = (() => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? 'ha' : `&l${level - 1};`;
    return `<!ENTITY l${level} "${inner.repeat(10)}">`;
  });
  return `<!DOCTYPE x [${levels.join('')}]>`;
})();
const thief = '<!DOCTYPE x [<!ENTITY l8 SYSTEM "file:///etc/passwd">]>';

/** A PDF of these objects (1, 2, …), its table of places right. */
function pdf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = parts[0]!.length;
  const add = (part: string | Buffer) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    at += bytes.length;
  };
  objects.forEach((object, index) => {
    places.push(at);
    add(`${index + 1} 0 obj\n`);
    add(object);
    add('\nendobj\n');
  });
  const table = at;
  add(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`,
  );
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}
function stream(dictionary: string, content: Buffer | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R ${more}>>`;
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const printed = 'BT /F1 18 Tf 72 760 Td (Styrkor) Tj /F1 11 Tf 0 -30 Td (- Skogen) Tj ET';

const tooLarge = ['FILE_TOO_LARGE'] as const;
const refused = (...codes: readonly string[]) => codes;

/** Every hostile file. @param address where a server listens that nobody may ever ask: `http://127.0.0.1:…`. */
export function hostileFiles(address: string): HostileFile[] {
  const external = (type: string, target: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return [
    // Archives that unpack to more than a machine holds.
    {
      what: 'a Word file of 400 MB of spaces',
      name: 'bomb.docx',
      make: () => docx({ name: 'word/document.xml', packed: spaces(), saysSize: BOMB }),
      answer: tooLarge,
    },
    {
      what: 'a Word file whose directory lies about its size',
      name: 'bomb.docx',
      make: () => docx({ name: 'word/document.xml', packed: spaces(), saysSize: 1000 }),
      answer: refused('FILE_TOO_LARGE', 'DOCX_UNREADABLE'),
    },
    {
      what: 'a workbook of 400 MB of spaces',
      name: 'bomb.xlsx',
      make: () => xlsx({ name: 'xl/worksheets/sheet1.xml', packed: spaces(), saysSize: BOMB }),
      answer: tooLarge,
    },
    {
      what: 'a workbook whose shared strings lie about their size',
      name: 'bomb.xlsx',
      make: () => xlsx(sheet(answerRow), { name: 'xl/sharedStrings.xml', packed: spaces(), saysSize: 1000 }),
      answer: refused('FILE_TOO_LARGE', 'SPREADSHEET_UNREADABLE'),
    },
    {
      what: 'an OpenDocument text of 400 MB of spaces',
      name: 'bomb.odt',
      make: () => openDocument('text', { name: 'content.xml', packed: spaces(), saysSize: BOMB }),
      answer: tooLarge,
    },
    {
      what: 'an OpenDocument sheet of 400 MB of spaces',
      name: 'bomb.ods',
      make: () => openDocument('spreadsheet', { name: 'content.xml', packed: spaces(), saysSize: BOMB }),
      answer: tooLarge,
    },
    {
      what: 'five hundred entries that are all the same megabytes',
      name: 'bomb.docx',
      make: () => {
        const kernel = deflateRawSync(Buffer.alloc(MEGABYTE, ' '));
        return docx(
          plainWord,
          { name: 'word/0.xml', packed: kernel, saysSize: MEGABYTE },
          ...Array.from({ length: 500 }, (_, index) => ({ name: `word/${index + 1}.xml`, sameAs: 3 })),
        );
      },
      answer: tooLarge,
    },
    {
      what: 'an archive in an archive in an archive',
      name: 'arkiv.zip',
      make: () =>
        Array.from({ length: 6 }).reduce<Uint8Array>(
          (inner) => rawZip(Array.from({ length: 8 }, (_, index) => ({ name: `arkiv ${index}.zip`, content: inner }))),
          rawZip([{ name: 'a.txt', packed: spaces(), saysSize: BOMB }]),
        ),
      answer: refused('FORMAT_UNKNOWN', 'FORMAT_MISMATCH', 'FILE_TOO_LARGE'),
    },
    // Entities that grow, or that fetch.
    ...(
      [
        [
          'a Word file',
          'skratt.docx',
          (before: string) => docx({ name: 'word/document.xml', content: `${before}${wordParagraphs('&l8;')}` }),
        ],
        [
          'a workbook',
          'skratt.xlsx',
          (before: string) =>
            xlsx({
              name: 'xl/worksheets/sheet1.xml',
              content: `${before}${sheetOf(`<row r="2">${inline('A2', 'Hotagen')}${inline('B2', '&l8;')}</row>`)}`,
            }),
        ],
        [
          'an OpenDocument text',
          'skratt.odt',
          (before: string) =>
            openDocument('text', { name: 'content.xml', content: odtContent(odtWords('&l8;'), before) }),
        ],
        [
          'an OpenDocument sheet',
          'skratt.ods',
          (before: string) =>
            openDocument('spreadsheet', {
              name: 'content.xml',
              content: `${before}${odsContent(odsRow('Bygd', 'Unikt') + odsRow('Hotagen', '&l8;'))}`,
            }),
        ],
      ] as const
    ).flatMap(([what, name, make]) => [
      {
        what: `${what} with entities that grow to a billion laughs`,
        name,
        make: () => make(laughs),
        answer: refused('FILE_HOSTILE', 'DOCX_UNREADABLE', 'SPREADSHEET_UNREADABLE', 'ODT_UNREADABLE'),
      },
      {
        what: `${what} with an entity that fetches a file`,
        name,
        make: () => make(thief),
        answer: refused('FILE_HOSTILE', 'DOCX_UNREADABLE', 'SPREADSHEET_UNREADABLE', 'ODT_UNREADABLE'),
      },
    ]),
    {
      what: 'a web page with entities that grow',
      name: 'skratt.html',
      make: () => Buffer.from(`${laughs}<html><body><h1>Styrkor</h1><ul><li>&l8; skogen</li></ul></body></html>`),
      answer: ['read'],
    },
    // Programs in documents.
    {
      what: 'a Word file with macros under the name of one without',
      name: 'makro.docx',
      make: () => docx(plainWord, { name: 'word/vbaProject.bin', content: 'makro' }),
      answer: ['FORMAT_MACROS'],
    },
    {
      what: 'a Word file for macros',
      name: 'makro.docm',
      make: () => docx(plainWord, { name: 'word/vbaProject.bin', content: 'makro' }),
      answer: ['FORMAT_MACROS'],
    },
    {
      what: 'a workbook with macros',
      name: 'makro.xlsm',
      make: () => xlsx(sheet(answerRow), { name: 'xl/vbaProject.bin', content: 'makro' }),
      answer: ['FORMAT_MACROS'],
    },
    {
      what: 'an OpenDocument text with a Basic program',
      name: 'makro.odt',
      make: () =>
        openDocument(
          'text',
          { name: 'content.xml', content: odtContent(odtWords('Skogen')) },
          { name: 'Basic/Standard/Module1.xml', content: '<script/>' },
        ),
      answer: ['FORMAT_MACROS'],
    },
    // Links that would be followed.
    {
      what: 'a Word file whose template lies on another machine',
      name: 'mall.docx',
      make: () =>
        docx(plainWord, {
          name: 'word/_rels/document.xml.rels',
          content: external('attachedTemplate', `${address}/mall.dotm`),
        }),
      answer: ['read'],
    },
    {
      what: 'a Word file whose picture lies on another machine',
      name: 'bild.docx',
      make: () =>
        docx(
          {
            name: 'word/document.xml',
            content: wordParagraphs('Skogen').replace(
              '</w:body>',
              '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId1"/></w:drawing></w:r></w:p></w:body>',
            ),
          },
          { name: 'word/_rels/document.xml.rels', content: external('image', `${address}/bild.png`) },
        ),
      answer: ['read'],
    },
    {
      what: 'a workbook that takes its figures from another machine',
      name: 'lank.xlsx',
      make: () =>
        xlsx(
          sheet(answerRow),
          { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
          {
            name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
            content: external('externalLinkPath', `${address}/bok.xlsx`),
          },
        ),
      answer: ['read'],
    },
    {
      what: 'an OpenDocument text with a picture on another machine',
      name: 'bild.odt',
      make: () =>
        openDocument('text', {
          name: 'content.xml',
          content: odtContent(
            `<text:p><draw:frame><draw:image xlink:href="${address}/bild.png"/></draw:frame></text:p>${odtWords('Skogen')}`,
          ),
        }),
      answer: ['read'],
    },
    {
      what: 'a web page that fetches all it can',
      name: 'sida.html',
      make: () =>
        Buffer.from(
          `<html><head><base href="${address}/"><link rel="stylesheet" href="a.css"><script src="a.js"></script><meta http-equiv="refresh" content="0;url=${address}/b"></head><body><iframe src="${address}/c"></iframe><img src="d.png"><object data="e"></object><h1>Styrkor</h1><ul><li>Skogen</li></ul></body></html>`,
        ),
      answer: ['read'],
    },
    {
      what: 'a PDF that runs a program, opens an address and another file',
      name: 'atgard.pdf',
      make: () =>
        pdf([
          `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL("${address}/js")) >> /AA << /WC << /S /URI /URI (${address}/uri) >> >> >>`,
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          page(`/AA << /O << /S /Launch /F (/bin/sh) >> >> `),
          stream('', printed),
          font,
        ]),
      answer: ['read'],
    },
    // Names that would be written outside.
    ...[
      '../../../etc/cron.d/guldkorn',
      '/etc/guldkorn',
      'C:\\Windows\\guldkorn',
      '..\\..\\guldkorn',
      'word/../../x.xml',
    ].map((path): HostileFile => ({
      what: `an archive with an entry called ${path}`,
      name: 'namn.docx',
      make: () => docx(plainWord, { name: path, content: 'x' }),
      answer: refused('DOCX_UNREADABLE'),
    })),
    // Little that says it is much.
    {
      what: 'a sheet with a milliard repeated cells',
      name: 'stor.ods',
      make: () =>
        openDocument('spreadsheet', {
          name: 'content.xml',
          content: odsContent(
            `${odsRow('Bygd', 'Unikt')}<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000" office:value-type="string"><text:p>Skogen</text:p></table:table-cell></table:table-row>`,
          ),
        }),
      answer: refused('FILE_TOO_LARGE'),
    },
    {
      what: 'an empty sheet with a milliard formatted rows below its answers',
      name: 'stor.ods',
      make: () =>
        openDocument('spreadsheet', {
          name: 'content.xml',
          content: odsContent(
            `${odsRow('Bygd', 'Unikt')}${odsRow('Hotagen', 'Sjön är stilla')}<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
          ),
        }),
      answer: ['read'],
    },
    {
      what: 'a workbook with one cell in its last corner',
      name: 'horn.xlsx',
      make: () => xlsx(sheet(`${answerRow}<row r="1048576">${inline('XFD1048576', 'Skogen')}</row>`)),
      answer: ['read', 'FILE_TOO_LARGE', 'CSV_UNREADABLE'],
    },
    {
      what: 'a web page of a million open boxes',
      name: 'djup.html',
      make: () => Buffer.from(`<html><body>${'<div><ul><li>'.repeat(330_000)}Styrkor`),
      answer: ['read', 'FILE_TOO_LARGE', 'NOTE_NO_STATEMENTS'],
    },
    {
      what: 'an OpenDocument text of a hundred thousand lists in lists',
      name: 'djup.odt',
      make: () =>
        openDocument('text', {
          name: 'content.xml',
          content: odtContent(`${'<text:list><text:list-item>'.repeat(100_000)}<text:p>Skogen</text:p>`),
        }),
      answer: refused('FILE_TOO_LARGE', 'ODT_UNREADABLE'),
    },
    // PDFs.
    {
      what: 'a PDF whose page is 400 MB of spaces, packed twice',
      name: 'bomb.pdf',
      make: () =>
        pdf([
          catalogue,
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          page(),
          stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(Buffer.alloc(BOMB, ' ')))),
          font,
        ]),
      answer: ['FILE_TOO_LARGE', 'FILE_TOO_SLOW', 'PDF_UNREADABLE', 'PDF_SCANNED', 'NOTE_NO_STATEMENTS'],
    },
    {
      what: 'a PDF whose page is thirty million signs',
      name: 'mycket.pdf',
      make: () =>
        pdf([
          catalogue,
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          page(),
          stream(
            '/Filter /FlateDecode',
            deflateSync(
              Buffer.from(`BT /F1 11 Tf ${'(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj 0 -1 Td '.repeat(1_000_000)} ET`),
            ),
          ),
          font,
        ]),
      answer: ['FILE_TOO_LARGE', 'FILE_TOO_SLOW', 'PDF_UNREADABLE'],
    },
    {
      what: 'a PDF whose pages are each other’s parents',
      name: 'rundgang.pdf',
      make: () =>
        pdf([
          catalogue,
          '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>',
          '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
        ]),
      answer: ['PDF_UNREADABLE', 'PDF_SCANNED', 'FILE_TOO_LARGE', 'NOTE_NO_STATEMENTS'],
    },
    {
      what: 'a PDF that says it has a hundred million pages',
      name: 'sidor.pdf',
      make: () =>
        pdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 100000000 >>', page(), stream('', printed), font]),
      answer: ['read', 'FILE_TOO_LARGE', 'PDF_UNREADABLE'],
    },
    {
      what: 'a PDF whose one page stands fifty thousand times',
      name: 'samma.pdf',
      make: () =>
        pdf([
          catalogue,
          `<< /Type /Pages /Kids [${'3 0 R '.repeat(50_000)}] /Count 50000 >>`,
          page(),
          stream('', printed),
          font,
        ]),
      answer: ['FILE_TOO_LARGE', 'PDF_UNREADABLE'],
    },
    {
      what: 'a PDF of parentheses in parentheses',
      name: 'djup.pdf',
      make: () =>
        pdf([
          catalogue,
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          page(),
          stream('', `BT /F1 11 Tf ${'['.repeat(200_000)} TJ ET`),
          font,
        ]),
      answer: ['read', 'PDF_UNREADABLE', 'PDF_SCANNED', 'FILE_TOO_LARGE', 'NOTE_NO_STATEMENTS'],
    },
  ];
}
