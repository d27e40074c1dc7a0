import { IntakeError } from '../intake-error.js';
import type { ArchiveFormat } from './archive-kind.js';
import { readZipDirectory, unpackEntry, type ZipEntry } from './zip-directory.js';

/** What an archive holds: a format that may be read, or what else to call it. */
export type OfficeKind =
  | { readonly format: ArchiveFormat }
  | { readonly other: { readonly sv: string; readonly en: string } }
  /** The archive is cut off or damaged. */
  | { readonly damaged: true };

const mediaTypes: readonly (readonly [RegExp, OfficeKind])[] = [
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?$/, { format: 'ods' }],
  [/^application\/vnd\.oasis\.opendocument\.text(-template|-master)?$/, { format: 'odt' }],
  [
    /^application\/vnd\.oasis\.opendocument\.presentation/,
    { other: { sv: 'en presentation (spara texten som .odt)', en: 'a presentation (save its text as .odt)' } },
  ],
  [
    /^application\/vnd\.oasis\.opendocument\./,
    { other: { sv: 'en teckning eller databas', en: 'a drawing or database' } },
  ],
  [/^application\/epub/, { other: { sv: 'en e-bok (epub)', en: 'an e-book (epub)' } }],
];

/** An encrypted file's error; the remedy is to save it without a password. */
export function fileEncrypted(fileName: string): IntakeError {
  return new IntakeError('FILE_ENCRYPTED', {
    sv: `Filen ”${fileName}” är låst med lösenord och går inte att läsa. Öppna den med lösenordet, ta bort det (Arkiv > Info > Skydda, eller Spara som utan lösenord), spara och ladda upp den igen.`,
    en: `The file "${fileName}" is locked with a password and cannot be read. Open it with the password, remove it (File > Info > Protect, or Save As without a password), save it and upload it again.`,
  });
}

function holdsMacros(fileName: string): IntakeError {
  return new IntakeError('FORMAT_MACROS', {
    sv: `Filen ”${fileName}” innehåller makron, alltså program som kan köras när filen öppnas, och tas därför inte emot. Spara den utan makron, i Word som .docx eller i Excel som .xlsx, och ladda upp den.`,
    en: `The file "${fileName}" holds macros, programs that may run when the file is opened, and is therefore not taken. Save it without macros, in Word as .docx or in Excel as .xlsx, and upload that.`,
  });
}

const macroEndings = /\.(xlsm|xltm|xlam|docm|dotm|pptm)$/i;
const macroParts = /(^|\/)vba[^/]*\.bin$|^xl\/(macrosheets|dialogsheets)\/|^(basic|scripts)\/./i;
/** Enough for any list of contents; a larger one is no office program's. */
const MOST_OF_LIST = 1024 * 1024;

/**
 * Tells which office format a zip archive is, by its own lists of contents; nothing else is unpacked.
 * @throws IntakeError FORMAT_MACROS, FILE_ENCRYPTED.
 */
export function officeKindOf(bytes: Uint8Array, fileName: string): OfficeKind {
  const entries = readZipDirectory(bytes);
  if (entries === null) return { damaged: true };
  const names = new Set(entries.map(({ name }) => name));
  const starts = (folder: string) => entries.some(({ name }) => name.startsWith(folder));
  const listed = (name: string) =>
    textOf(
      bytes,
      entries.find((entry) => entry.name === name),
    );
  const contentTypes = listed('[Content_Types].xml');
  const manifest = listed('META-INF/manifest.xml');
  const isOffice = names.has('[Content_Types].xml') || names.has('mimetype') || names.has('META-INF/manifest.xml');
  if (entries.some(({ encrypted }) => encrypted) && isOffice) throw fileEncrypted(fileName);
  if (names.has('encrypted-package') || /<(\w+:)?encryption-data[\s/>]/.test(manifest)) throw fileEncrypted(fileName);
  if (
    isOffice &&
    (macroEndings.test(fileName) ||
      entries.some(({ name }) => macroParts.test(name)) ||
      /macroEnabled/i.test(contentTypes))
  )
    throw holdsMacros(fileName);
  if (names.has('word/document.xml') || (contentTypes !== '' && starts('word/'))) return { format: 'docx' };
  if (names.has('xl/workbook.bin'))
    return {
      other: {
        sv: 'en binär Excel-bok (.xlsb; spara den som .xlsx)',
        en: 'a binary workbook (.xlsb; save it as .xlsx)',
      },
    };
  if (names.has('xl/workbook.xml') || (contentTypes !== '' && starts('xl/'))) return { format: 'xlsx' };
  if (starts('ppt/')) return { other: { sv: 'en PowerPoint-presentation', en: 'a PowerPoint presentation' } };
  const root = /<(?:\w+:)?file-entry\b[^>]{0,500}\bfull-path="\/"[^>]{0,500}>/.exec(manifest)?.[0] ?? '';
  const mediaType = listed('mimetype').trim() || (/media-type="([^"]{0,200})"/.exec(root)?.[1] ?? '');
  const known = mediaTypes.find(([pattern]) => pattern.test(mediaType));
  if (known !== undefined) return known[1];
  return { other: { sv: 'ett zip-arkiv, inte ett dokument', en: 'a zip archive, not a document' } };
}

function textOf(bytes: Uint8Array, entry: ZipEntry | undefined): string {
  const content = entry === undefined || entry.size > MOST_OF_LIST ? null : unpackEntry(bytes, entry, MOST_OF_LIST);
  return content === null ? '' : new TextDecoder().decode(content);
}

/** True for an Office file under a password, which is an older container with the file packed inside. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
