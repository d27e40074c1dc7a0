import type { LocalizedText } from '@guldkorn/municipality';
import type { IntakeErrorCode } from '../intake-error.js';
import type { SourceFormat } from '../parsed.js';

const MB = 1024 * 1024;

/** What an archive of one format is called, and how much of it is read. */
export interface ArchiveKind {
  /** As a message begins: `Word-filen`. */
  readonly file: LocalizedText;
  /** Where it is opened and saved anew. */
  readonly program: string;
  readonly extension: string;
  readonly unreadable: IntakeErrorCode;
  /** What to do about one that is too large. */
  readonly remedy: LocalizedText;
  /** All parts unpacked may hold no more, bytes. */
  readonly mostUnpacked: number;
  /** Nor may one part that is read. */
  readonly mostOfPart: number;
  /** Readers make objects of tags, many times the bytes that they take in the file. */
  readonly mostTags: number;
  readonly mostParagraphs: number;
}

export type ArchiveFormat = Extract<SourceFormat, 'docx' | 'odt' | 'xlsx' | 'ods'>;

const document = {
  remedy: {
    sv: 'Dela upp anteckningen i flera dokument, eller kopiera texten till ett nytt dokument, och ladda upp dem.',
    en: 'Split the note into several documents, or copy its text to a new document, and upload those.',
  },
  // A meeting note's words are a few hundred kilobytes.
  mostUnpacked: 50 * MB,
  mostOfPart: 8 * MB,
  mostTags: 400_000,
  mostParagraphs: 20_000,
};

const spreadsheet = {
  remedy: {
    sv: 'Kopiera svaren, utan bilder och tomma formaterade rader, till en ny arbetsbok eller spara bladet som ”CSV UTF-8”, och ladda upp den.',
    en: 'Copy the answers, without images and empty formatted rows, to a new workbook or save the sheet as "CSV UTF-8", and upload that.',
  },
  // Half a million cells of short answers.
  mostUnpacked: 150 * MB,
  mostOfPart: 100 * MB,
  mostTags: 6_000_000,
  mostParagraphs: 3_000_000,
};

/** The office formats that are zip archives of XML. */
export const archiveKinds: Readonly<Record<ArchiveFormat, ArchiveKind>> = {
  docx: {
    ...document,
    file: { sv: 'Word-filen', en: 'The Word file' },
    program: 'Word',
    extension: 'docx',
    unreadable: 'DOCX_UNREADABLE',
  },
  odt: {
    ...document,
    file: { sv: 'OpenDocument-filen', en: 'The OpenDocument file' },
    program: 'LibreOffice',
    extension: 'odt',
    unreadable: 'ODT_UNREADABLE',
  },
  xlsx: {
    ...spreadsheet,
    file: { sv: 'Excel-filen', en: 'The Excel file' },
    program: 'Excel',
    extension: 'xlsx',
    unreadable: 'SPREADSHEET_UNREADABLE',
  },
  ods: {
    ...spreadsheet,
    file: { sv: 'Kalkylfilen', en: 'The spreadsheet' },
    program: 'LibreOffice',
    extension: 'ods',
    unreadable: 'SPREADSHEET_UNREADABLE',
  },
};
