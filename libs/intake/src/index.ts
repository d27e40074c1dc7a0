export type * from './parsed.js';
export { IntakeError, type IntakeErrorCode } from './intake-error.js';
export { detectFormat, LARGEST_FILE_BYTES, type DetectedFormat } from './detect-format.js';
export type { DecodedText } from './decode-text.js';
export { parseFile, parsePacked } from './parse-file.js';
export { PackedList, type PackedParts } from './packed-list.js';
export { parseSubmissions, type ParseOptions } from './submissions/parse-submissions.js';
export { parseSpreadsheet } from './submissions/parse-spreadsheet.js';
export { parseNote } from './notes/parse-note.js';
export type {
  AsideCorrection,
  NoteCorrections,
  SpanCorrection,
  StatementCorrection,
} from './corrections/corrections.js';
export { applyCorrections } from './corrections/apply-corrections.js';
export {
  learntRules,
  offersFrom,
  type LearntHeading,
  type LearntRule,
  type LearntLine,
  type RuleOffer,
  type LearntSpeaker,
} from './corrections/learnt-rules.js';
