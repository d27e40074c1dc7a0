export { buildReport, type BuiltReport, type ReportPlan } from './build-document.js';
export { canonicalJson } from './canonical-json.js';
export type {
  BarChart,
  BarValue,
  ChartBlock,
  FiguresBlock,
  HeadingBlock,
  KeyFigure,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  ReportBlock,
  ReportDocument,
  ReportRecord,
  ReportTable,
  ReportTemplate,
  TableBlock,
  TableCell,
  TableColumn,
} from './document.js';
export {
  placeReport,
  type NuggetFacts,
  type PlaceFacts,
  type PlaceFigure,
  type QuoteFacts,
  type ToldOf,
} from './place-report.js';
export type {
  Paragraph,
  ParagraphRole,
  Part,
  PartKind,
  Report,
  ReportLanguage,
  Sentence,
  Source,
  SourceKind,
} from './report.js';
export { longestQuote, quoteText } from './quote-text.js';
export { shareBounds, spokenShare, type SpokenShare } from './spoken-share.js';
export { reportChanges, type FigureChange, type FindingChange, type ReportChanges } from './document-changes.js';
export { sourceIdsOf } from './edited.js';
export { actionsOf } from './parts/actions.js';
export type {
  AnswerFacts,
  DistrictFacts,
  FindingFacts,
  HeardRow,
  InDistrict,
  ReportFacts,
  SinceFacts,
  ThemeFacts,
} from './facts.js';
export {
  reportDivisions,
  reportItemKinds,
  type ReportAction,
  type ReportDivision,
  type ReportEdit,
  type ReportItem,
  type ReportItemKind,
  type ReportOutline,
} from './outline.js';
export { reportWords } from './report-languages.js';
export { templateItems } from './templates/templates.js';
export { blockText, draftNotes, type BlockReading, type DraftNotes, type WrittenBlock } from './block-notes.js';
export {
  lixBand,
  type LixBand,
  type Readability,
  type ReadingNote,
  type ReadingNoteKind,
} from './reading/readability.js';
export { translatedChanges } from './translated-changes.js';
export { strayFigures, type StrayFigure } from './stray-figures.js';
export { withoutQuotes } from './without-quotes.js';
