import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { detectFormat } from '../detect-format.js';
import { parseFile } from '../parse-file.js';
import { testProfile, utf8 } from '../test-profile.js';
import { Archive } from './archive.js';
import { officeKindOf } from './office-format.js';

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable);
const odf = (type: string, extra: Readonly<Record<string, string>> = {}) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<a/>', ...extra });
const manifest = (inside: string) =>
  `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text">${inside}</manifest:file-entry></manifest:manifest>`;

describe('the office format of an archive', () => {
  it.each([
    ['a Word document', zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'docx'],
    [
      'a Word document whose main part has another name',
      zip({ '[Content_Types].xml': '<a/>', 'word/document2.xml': '' }),
      'docx',
    ],
    ['a workbook', zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '' }), 'xlsx'],
    ['an OpenDocument spreadsheet', odf('spreadsheet'), 'ods'],
    ['a template of one', odf('spreadsheet-template'), 'ods'],
    ['an OpenDocument text', odf('text'), 'odt'],
    ['one without a mimetype', zip({ 'content.xml': '', 'META-INF/manifest.xml': manifest('') }), 'odt'],
  ])('%s is known by its own list of contents', (_, bytes, format) => {
    expect(officeKindOf(bytes, 'fil')).toEqual({ format });
  });

  it.each([
    ['xlsm', 'svar.xlsm', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'FORMAT_MACROS'],
    ['docm', 'svar.docm', zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'FORMAT_MACROS'],
    [
      'macros under the name of a plain workbook',
      'svar.xlsx',
      zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '', 'xl/vbaProject.bin': '' }),
      'FORMAT_MACROS',
    ],
    [
      'macros that only the content types tell of',
      'svar.docx',
      zip({ '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml': '' }),
      'FORMAT_MACROS',
    ],
    ['macros of LibreOffice', 'svar.odt', odf('text', { 'Basic/script-lc.xml': '' }), 'FORMAT_MACROS'],
    [
      'a locked OpenDocument',
      'svar.odt',
      odf('text', { 'META-INF/manifest.xml': manifest('<manifest:encryption-data/>') }),
      'FILE_ENCRYPTED',
    ],
    [
      'a locked OpenDocument of a newer kind',
      'svar.ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'encrypted-package': '' }),
      'FILE_ENCRYPTED',
    ],
    [
      'a locked workbook',
      'svar.xlsx',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'FILE_ENCRYPTED',
    ],
    [
      'an older workbook',
      'svar.xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
      'FORMAT_UNKNOWN',
    ],
    [
      'a Word document called a workbook',
      'svar.xlsx',
      zip({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      'FORMAT_MISMATCH',
    ],
    ['a presentation', 'bilder.odp', odf('presentation'), 'FORMAT_UNKNOWN'],
    ['text called a workbook', 'svar.xlsx', utf8('Svar\nSkogen'), 'FORMAT_MISMATCH'],
    ['a PDF called a note', 'möte.md', utf8('%PDF-1.7\n'), 'FORMAT_MISMATCH'],
  ])('%s is refused', (_, name, bytes, code) => {
    expect(() => detectFormat(bytes, name)).toThrow(expect.objectContaining({ code }));
  });
});

describe('an archive', () => {
  it.each([
    ['leaves its folder', { '../document.xml': '<a/>' }],
    ['is absolute', { '/etc/passwd': '<a/>' }],
    ['names a drive', { 'C:/a.xml': '<a/>' }],
    ['goes back by a backslash', { 'a\\..\\b.xml': '<a/>' }],
    ['is another’s but for case', { 'word/a.xml': '<a/>', 'word/A.xml': '<a/>' }],
  ])('with a name that %s is refused', async (_, parts) => {
    const bytes = zip({ '[Content_Types].xml': '', 'word/document.xml': '<a/>', ...parts });
    await expect(parseFile(bytes, 'fil.docx', testProfile)).rejects.toMatchObject({ code: 'DOCX_UNREADABLE' });
  });

  it('with another archive inside is read, and that one left packed', () => {
    const inner = zipSync({ 'bomb.xml': strToU8('<!DOCTYPE a>') });
    const bytes = zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/embeddings/a.xlsx': inner });
    const archive = new Archive(bytes, 'docx', 'fil.docx');
    archive.checkAll();
    expect(new TextDecoder().decode(archive.xml('word/document.xml') ?? undefined)).toBe('<a/>');
    expect(archive.xml('word/styles.xml')).toBeNull();
  });
});

describe('text', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nHej\n';
  const page = '<html><body>x</body></html>';
  it.each([
    ['a web page', `<!DOCTYPE html>\n${page}`, 'sida.html', 'html'],
    ['a web page with a note first', `<!-- saved from x -->\n${page}`, 'sida', 'html'],
    ['subtitles', srt, 'möte.srt', 'srt'],
    ['subtitles under another name', srt, 'möte.txt', 'srt'],
    ['subtitles with a comma called .vtt', srt, 'möte.vtt', 'srt'],
  ])('%s is known by its content', (_, text, name, format) => {
    expect(detectFormat(utf8(text), name).format).toBe(format);
  });

  it('that is a web page called a csv is refused', () => {
    expect(() => detectFormat(utf8(page), 'svar.csv')).toThrow(expect.objectContaining({ code: 'FORMAT_MISMATCH' }));
  });
});
