import { decodeText, type DecodedText } from './decode-text.js';
import { IntakeError } from './intake-error.js';
import { chatHeader } from './notes/chat-header.js';
import type { SourceFormat } from './parsed.js';
import { looksLikeTable } from './submissions/delimiter.js';
import { readZipDirectory } from './zip-directory.js';

/** Larger files are refused before they are read. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

export interface DetectedFormat {
  readonly format: SourceFormat;
  /** The text of a text file; null for a .docx, whose text lies packed. */
  readonly decoded: DecodedText | null;
}

interface Signature {
  readonly bytes: readonly number[];
  readonly sv: string;
  readonly en: string;
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** First bytes of files that hold no statements to read, and what to call them. */
const signatures: readonly Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], sv: 'en bild (PNG)', en: 'an image (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], sv: 'en bild (JPEG)', en: 'an image (JPEG)' },
  { bytes: ascii('GIF8'), sv: 'en bild (GIF)', en: 'an image (GIF)' },
  { bytes: [...ascii('II'), 0x2a, 0], sv: 'en bild (TIFF)', en: 'an image (TIFF)' },
  { bytes: ascii('RIFF'), sv: 'en ljud-, film- eller bildfil', en: 'a sound, film or image file' },
  { bytes: ascii('ID3'), sv: 'en ljudfil', en: 'a sound file' },
  { bytes: ascii('OggS'), sv: 'en ljudfil', en: 'a sound file' },
  { bytes: ascii('%PDF'), sv: 'en pdf', en: 'a PDF' },
  { bytes: [...ascii('MZ'), 0x90], sv: 'ett program', en: 'a program' },
  { bytes: [0x7f, ...ascii('ELF')], sv: 'ett program', en: 'a program' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
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
  docx: 'docx',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  text: 'txt',
  vtt: 'vtt',
  chat: 'chat',
};

const acceptedSv = 'Filer som går att läsa in är .csv, .docx, .md, .txt och .vtt.';
const acceptedEn = 'Files that can be read are .csv, .docx, .md, .txt and .vtt.';

/** True when the name says a table; a file without an ending, or with a note's, may be one all the same. */
export function isNamedAsTable(fileName: string): boolean {
  return namedFormats[extensionOf(fileName)] === 'csv';
}

function extensionOf(fileName: string): string {
  return /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** A file whose content is another kind than its name says, or a kind that cannot be read. */
function wrongKind(fileName: string, sv: string, en: string): IntakeError {
  const extension = extensionOf(fileName);
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

function zipKind(bytes: Uint8Array, fileName: string): 'docx' {
  const names = new Set(readZipDirectory(bytes)?.map((entry) => entry.name) ?? []);
  const isWord =
    names.has('word/document.xml') ||
    (names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/')));
  if (isWord) {
    if (extensionOf(fileName) !== 'docx' && namedFormats[extensionOf(fileName)] !== undefined)
      throw wrongKind(fileName, 'ett Word-dokument (.docx)', 'a Word document (.docx)');
    return 'docx';
  }
  if ([...names].some((name) => name.startsWith('xl/')))
    throw wrongKind(
      fileName,
      'en Excel-bok (.xlsx; spara den som ”CSV UTF-8”)',
      'an Excel workbook (.xlsx; save it as "CSV UTF-8")',
    );
  if (names.has('content.xml'))
    throw wrongKind(
      fileName,
      'ett OpenDocument-dokument (spara det som .docx)',
      'an OpenDocument file (save it as .docx)',
    );
  if (names.size === 0 && extensionOf(fileName) === 'docx')
    throw new IntakeError('DOCX_UNREADABLE', {
      sv: `Word-filen ”${fileName}” är skadad och går inte att öppna. Öppna originalet i Word, spara det igen som .docx och ladda upp det.`,
      en: `The Word file "${fileName}" is damaged and cannot be opened. Open the original in Word, save it again as .docx and upload it.`,
    });
  throw wrongKind(fileName, 'ett zip-arkiv, inte ett dokument', 'a zip archive, not a document');
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

function textFormat(text: string, fileName: string): SourceFormat {
  const extension = extensionOf(fileName);
  const named = namedFormats[extension];
  if (/^\s*WEBVTT(\s|$)/.test(text) || (named === 'vtt' && timeCode.test(text))) {
    if (named === 'csv' || named === 'docx')
      throw wrongKind(fileName, 'en undertextfil (.vtt)', 'a subtitle file (.vtt)');
    return 'vtt';
  }
  if (named === 'docx')
    throw wrongKind(fileName, 'vanlig text, inte ett Word-dokument', 'plain text, not a Word document');
  if (named === 'vtt')
    throw wrongKind(fileName, 'text utan undertextens tidkoder', 'text without the time codes of a subtitle file');
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(text))
    throw wrongKind(fileName, 'en webbsida eller xml', 'a web page or XML');
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
 * (the content is another kind than the name says), DOCX_UNREADABLE or ENCODING_UNKNOWN.
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
    return { format: zipKind(bytes, fileName), decoded: null };
  const signature = signatures.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) throw wrongKind(fileName, signature.sv, signature.en);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') throw empty;
  if (looksBinary(decoded.text)) throw wrongKind(fileName, 'något annat än text', 'something other than text');
  return { format: textFormat(decoded.text, fileName), decoded };
}
