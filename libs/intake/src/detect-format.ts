import { archiveUnreadable } from './archive/archive.js';
import { archiveKinds, type ArchiveFormat } from './archive/archive-kind.js';
import { fileEncrypted, isEncryptedOffice, officeKindOf } from './archive/office-format.js';
import { decodeText, type DecodedText } from './decode-text.js';
import { IntakeError } from './intake-error.js';
import { chatHeader } from './notes/chat-header.js';
import type { SourceFormat } from './parsed.js';
import { looksLikeTable } from './submissions/delimiter.js';

/** Larger files are refused before they are read. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

export interface DetectedFormat {
  readonly format: SourceFormat;
  /** The text of a text file; null for a document or spreadsheet, whose text lies packed. */
  readonly decoded: DecodedText | null;
}

interface Signature {
  readonly bytes: readonly number[];
  readonly sv: string;
  readonly en: string;
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const olderOffice: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0];

/** First bytes of files that hold no statements to read, and what to call them. */
const signatures: readonly Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], sv: 'en bild (PNG)', en: 'an image (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], sv: 'en bild (JPEG)', en: 'an image (JPEG)' },
  { bytes: ascii('GIF8'), sv: 'en bild (GIF)', en: 'an image (GIF)' },
  { bytes: [...ascii('II'), 0x2a, 0], sv: 'en bild (TIFF)', en: 'an image (TIFF)' },
  { bytes: ascii('RIFF'), sv: 'en ljud-, film- eller bildfil', en: 'a sound, film or image file' },
  { bytes: ascii('ID3'), sv: 'en ljudfil', en: 'a sound file' },
  { bytes: ascii('OggS'), sv: 'en ljudfil', en: 'a sound file' },
  { bytes: [...ascii('MZ'), 0x90], sv: 'ett program', en: 'a program' },
  { bytes: [0x7f, ...ascii('ELF')], sv: 'ett program', en: 'a program' },
  {
    bytes: olderOffice,
    sv: 'en äldre Office-fil (.doc eller .xls)',
    en: 'an older Office file (.doc or .xls)',
  },
  { bytes: ascii('{\\rtf'), sv: 'en rtf-fil', en: 'an RTF file' },
  { bytes: [0x1f, 0x8b], sv: 'ett packat arkiv (gzip)', en: 'a packed archive (gzip)' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf], sv: 'ett packat arkiv (7z)', en: 'a packed archive (7z)' },
  { bytes: ascii('Rar!'), sv: 'ett packat arkiv (rar)', en: 'a packed archive (rar)' },
  { bytes: ascii('SQLite format 3'), sv: 'en databas', en: 'a database' },
];

const namedFormats: Readonly<Record<string, SourceFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  xlsx: 'xlsx',
  ods: 'ods',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  text: 'txt',
  vtt: 'vtt',
  srt: 'srt',
  chat: 'chat',
};

/** Binary formats as messages call them. */
const officeNames: Readonly<Record<ArchiveFormat | 'pdf', { readonly sv: string; readonly en: string }>> = {
  docx: { sv: 'ett Word-dokument', en: 'a Word document' },
  odt: { sv: 'ett OpenDocument-dokument', en: 'an OpenDocument text' },
  xlsx: { sv: 'en Excel-bok', en: 'an Excel workbook' },
  ods: { sv: 'ett OpenDocument-kalkylblad', en: 'an OpenDocument spreadsheet' },
  pdf: { sv: 'en pdf', en: 'a PDF' },
};

const acceptedSv =
  'Filer som går att läsa in är .csv, .xlsx, .ods, .docx, .odt, .pdf, .html, .md, .txt, .vtt och .srt.';
const acceptedEn = 'Files that can be read are .csv, .xlsx, .ods, .docx, .odt, .pdf, .html, .md, .txt, .vtt and .srt.';

/** True when the name says a table; a file without an ending, or with a note's, may be one all the same. */
export function isNamedAsTable(fileName: string): boolean {
  return namedFormats[extensionOf(fileName)] === 'csv';
}

function extensionOf(fileName: string): string {
  return /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/**
 * A file whose content is another kind than its name says, or a kind that cannot be read.
 * @param ending what the name should end with, where another name is all that is needed.
 */
function wrongKind(fileName: string, sv: string, en: string, ending: SourceFormat | null = null): IntakeError {
  const extension = extensionOf(fileName);
  if (ending !== null)
    return new IntakeError('FORMAT_MISMATCH', {
      sv: `Filen ”${fileName}” heter .${extension} men innehåller ${sv}. Byt namn på den så att den slutar på .${ending}, och ladda upp den igen.`,
      en: `The file "${fileName}" is called .${extension} but holds ${en}. Rename it so that it ends in .${ending}, and upload it again.`,
    });
  if (namedFormats[extension] !== undefined)
    return new IntakeError('FORMAT_MISMATCH', {
      sv: `Filen ”${fileName}” heter .${extension} men innehåller ${sv}. Öppna den i programmet den kommer från, spara den som .${extension} på riktigt och ladda upp den igen.`,
      en: `The file "${fileName}" is called .${extension} but holds ${en}. Open it in the program it comes from, save it as a real .${extension} and upload it again.`,
    });
  return new IntakeError('FORMAT_UNKNOWN', {
    sv: `Filen ”${fileName}” är ${sv} och går inte att läsa in. ${acceptedSv} Spara om den i någon av dem.`,
    en: `The file "${fileName}" is ${en} and cannot be read. ${acceptedEn} Save it as one of these.`,
  });
}

/** A mail as the mail program keeps it: what is written in it is not told from what surrounds it. */
function isMail(fileName: string): boolean {
  return /^(eml|msg)$/.test(extensionOf(fileName));
}

function mailRefused(fileName: string): IntakeError {
  return new IntakeError('FORMAT_UNKNOWN', {
    sv: `Filen ”${fileName}” är ett mejl och går inte att läsa in som det är. Öppna det och spara mejlet som HTML eller text i e-postprogrammet, och ladda upp den filen.`,
    en: `The file "${fileName}" is a mail and cannot be read as it is. Open it, save the mail as HTML or text in the mail program, and upload that file.`,
  });
}

function zipFormat(bytes: Uint8Array, fileName: string): ArchiveFormat {
  const extension = extensionOf(fileName);
  const named = namedFormats[extension];
  const kind = officeKindOf(bytes, fileName);
  if ('format' in kind) {
    const { sv, en } = officeNames[kind.format];
    if (named !== undefined && named !== kind.format) throw wrongKind(fileName, sv, en, kind.format);
    return kind.format;
  }
  if ('damaged' in kind && isArchiveFormat(named)) throw archiveUnreadable(named, fileName);
  const { sv, en } = 'other' in kind ? kind.other : { sv: 'ett skadat zip-arkiv', en: 'a damaged zip archive' };
  throw wrongKind(fileName, sv, en);
}

const isArchiveFormat = (format: SourceFormat | undefined): format is ArchiveFormat =>
  format !== undefined && Object.hasOwn(archiveKinds, format);

/** True for a PDF: its mark may stand after a few bytes of what a mail or scanner program put first. */
function isPdf(bytes: Uint8Array, fileName: string): boolean {
  const at = /%PDF-\d/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.index ?? -1;
  const named = namedFormats[extensionOf(fileName)];
  return at === 0 || (at > 0 && (named === undefined || named === 'pdf'));
}

/** Many control characters mean that the bytes are no text, whatever the file is called. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g)?.length ?? 0;
  return controls > sample.length * 0.3 || (controls > 10 && controls > sample.length * 0.05);
}

function isChat(text: string): boolean {
  return (
    text
      .slice(0, 5000)
      .split(/\r\n|\r|\n/)
      .filter((line) => chatHeader(line) !== null).length >= 1
  );
}

/** A line of time codes, `00:01.000 --> 00:02.000`; bounded within the line, so that no text is slow to search. */
const timeCode = /^[ \t]{0,20}[\d:.,]{3,15} --> /m;
/** SubRip's first cue: its number, then time codes with a comma. */
const subRipStart = /^\s{0,200}\d{1,6}[ \t]{0,20}\r?\n[ \t]{0,20}\d{1,2}:\d\d:\d\d,\d{1,3} --> /;
const webPageStart =
  /^\s{0,2000}(<\?xml[^>]{0,200}>\s{0,200})?(<!--[^>]{0,2000}-->\s{0,200})?<(!doctype html|html)[\s>]/i;

/** Which of the subtitle formats the text is, or null. */
function subtitleFormat(text: string, named: SourceFormat | undefined): 'vtt' | 'srt' | null {
  if (/^\s*WEBVTT(\s|$)/.test(text)) return 'vtt';
  if (subRipStart.test(text)) return 'srt';
  return (named === 'vtt' || named === 'srt') && timeCode.test(text) ? named : null;
}

function textFormat(text: string, fileName: string): SourceFormat {
  const extension = extensionOf(fileName);
  const named = namedFormats[extension];
  const isPacked = named === 'pdf' || isArchiveFormat(named);
  const subtitles = subtitleFormat(text, named);
  if (subtitles !== null) {
    if (named === 'csv' || isPacked)
      throw wrongKind(fileName, `en undertextfil (.${subtitles})`, `a subtitle file (.${subtitles})`, subtitles);
    return subtitles;
  }
  if (named === 'html' || (named === undefined && webPageStart.test(text))) return 'html';
  if (isPacked && webPageStart.test(text)) throw wrongKind(fileName, 'en webbsida', 'a web page', 'html');
  if (isPacked)
    throw wrongKind(
      fileName,
      `vanlig text, inte ${officeNames[named].sv}`,
      `plain text, not ${officeNames[named].en}`,
      looksLikeTable(text) ? 'csv' : 'txt',
    );
  if (named === 'vtt' || named === 'srt')
    throw wrongKind(fileName, 'text utan undertextens tidkoder', 'text without the time codes of a subtitle file');
  if (webPageStart.test(text)) throw wrongKind(fileName, 'en webbsida', 'a web page', 'html');
  if (/^\s*<\?xml/i.test(text)) throw wrongKind(fileName, 'xml', 'XML');
  if (named === 'csv') return 'csv';
  if (isChat(text)) return 'chat';
  if (looksLikeTable(text)) return 'csv';
  if (named === 'md') return 'md';
  if (named !== undefined || extension === '') return 'txt';
  throw new IntakeError('FORMAT_UNKNOWN', {
    sv: `Filen ”${fileName}” är av okänd sort (.${extension}). ${acceptedSv} Spara om den i någon av dem.`,
    en: `The file "${fileName}" is of an unknown kind (.${extension}). ${acceptedEn} Save it as one of these.`,
  });
}

/**
 * Tells what a file is, by its content first and its name second.
 * @throws IntakeError FILE_EMPTY, FILE_TOO_LARGE, FORMAT_UNKNOWN (not a kind that can be read), FORMAT_MISMATCH
 * (the content is another kind than the name says), FORMAT_MACROS, FILE_ENCRYPTED, DOCX_UNREADABLE, ODT_UNREADABLE,
 * SPREADSHEET_UNREADABLE or ENCODING_UNKNOWN.
 */
export function detectFormat(bytes: Uint8Array, fileName: string): DetectedFormat {
  const empty = new IntakeError('FILE_EMPTY', {
    sv: `Filen ”${fileName}” är tom. Kontrollera att rätt fil valdes och att den är sparad, och ladda upp den igen.`,
    en: `The file "${fileName}" is empty. Check that the right file was chosen and that it is saved, and upload it again.`,
  });
  if (bytes.length === 0) throw empty;
  if (bytes.length > LARGEST_FILE_BYTES)
    throw new IntakeError('FILE_TOO_LARGE', {
      sv: `Filen ”${fileName}” är större än 50 MB. Dela upp den i mindre filer, eller ta bort bilder ur dokumentet.`,
      en: `The file "${fileName}" is larger than 50 MB. Split it into smaller files, or remove images from the document.`,
    });
  if (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  )
    return { format: zipFormat(bytes, fileName), decoded: null };
  if (isPdf(bytes, fileName)) {
    const named = namedFormats[extensionOf(fileName)];
    if (named !== undefined && named !== 'pdf')
      throw wrongKind(fileName, officeNames.pdf.sv, officeNames.pdf.en, 'pdf');
    return { format: 'pdf', decoded: null };
  }
  const signature = signatures.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (signature?.bytes === olderOffice && isEncryptedOffice(bytes)) throw fileEncrypted(fileName);
  if (isMail(fileName)) throw mailRefused(fileName);
  if (signature !== undefined) throw wrongKind(fileName, signature.sv, signature.en);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') throw empty;
  if (looksBinary(decoded.text)) throw wrongKind(fileName, 'något annat än text', 'something other than text');
  return { format: textFormat(decoded.text, fileName), decoded };
}
