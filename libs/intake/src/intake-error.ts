/** Why a whole file cannot be read. `code` is stable; the message names the place and the remedy. */
export type IntakeErrorCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_SLOW'
  | 'FORMAT_UNKNOWN'
  | 'FORMAT_MISMATCH'
  | 'FORMAT_MACROS'
  | 'FILE_ENCRYPTED'
  | 'DOCX_UNREADABLE'
  | 'ODT_UNREADABLE'
  | 'PDF_UNREADABLE'
  | 'PDF_SCANNED'
  | 'SPREADSHEET_UNREADABLE'
  | 'CSV_UNREADABLE'
  | 'CSV_NO_TEXT_COLUMN'
  | 'ENCODING_UNKNOWN'
  | 'NOTE_NO_STATEMENTS'
  | 'MAPPING_UNKNOWN_COLUMN'
  | 'MAPPING_UNKNOWN_QUESTION'
  | 'MAPPING_UNKNOWN_ATTRIBUTE'
  | 'NAME_MEANS_UNKNOWN'
  | 'CORRECTION_INVALID';

export class IntakeError extends Error {
  constructor(
    readonly code: IntakeErrorCode,
    readonly messages: { readonly sv: string; readonly en: string },
  ) {
    super(`${messages.sv} / ${messages.en}`);
    this.name = 'IntakeError';
  }
}
