/** What intake makes of a file: rows or statements with their places in the unaltered original. */
import type { PackedList } from './packed-list.js';

/** A table with a submission a row. */
export type TableFormat = 'csv' | 'xlsx' | 'ods';
/** The document, transcript or chat of one meeting. */
export type NoteFormat = 'docx' | 'odt' | 'pdf' | 'html' | 'md' | 'txt' | 'vtt' | 'srt' | 'chat';
export type SourceFormat = TableFormat | NoteFormat;
export type LocalDate = string;

/** Something in a file that a person should look at; nothing is dropped without one. */
export interface Problem {
  /** Stable, e.g. `DISTRICT_UNKNOWN`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where, as people name it: `rad 14, kolumn Bygd`. */
  readonly place: { readonly sv: string; readonly en: string };
  readonly message: { readonly sv: string; readonly en: string };
  /** 1-based line or row of the file, null when it is the whole file. */
  readonly row: number | null;
}

/** Why a row, or several alike, is left out. */
export interface Exclusion extends Problem {
  /** How many rows it stands for; left out when it is one. */
  readonly rows?: number;
}

/** Where and when a row was written, as far as it says. */
export interface RowOrigin {
  readonly districtId: string | null;
  readonly groupId: string | null;
  /** YYYY-MM. */
  readonly month: string | null;
}

/** How many rows left out for one reason were written in one place and month. */
export interface ExcludedOrigin extends RowOrigin {
  readonly code: string;
  readonly rows: number;
}

/** What a column of a submissions file holds. `answer` columns hold residents' words (several allowed). */
export type ColumnRole =
  | 'answer'
  | 'district'
  | 'place'
  | 'group'
  | 'date'
  | 'author'
  | 'consent'
  | 'externalId'
  | 'moderation'
  | 'attribute'
  | 'ignore';

/** How the words of a column lean by its name. */
export interface ColumnLeaning {
  readonly valence: 'praise' | 'trouble' | 'wish';
  /** A heading decides; a question asks for it, and may be answered otherwise. */
  readonly basis: 'heading' | 'question';
}

export interface Column {
  /** From 0, as it stands in the table; among all columns where several sheets are read. */
  readonly index: number;
  readonly name: string;
  readonly role: ColumnRole;
  /** For `answer`: the profile's question it answers, or null. */
  readonly questionId: string | null;
  /** For `attribute`: what of themselves residents say in it, by the profile's id; else null. */
  readonly attributeId: string | null;
  /** For `answer` where the profile has no such question: what its headings say of the column's name; left out for nothing. */
  readonly leaning?: ColumnLeaning;
  readonly samples: readonly string[];
}

/** Column name → role, as a person may correct it; names as in the file's header. */
export type ColumnMapping = Readonly<
  Record<
    string,
    { readonly role: ColumnRole; readonly questionId?: string | null; readonly attributeId?: string | null }
  >
>;

/** What a name that the profile does not know may mean: to be offered to a person, never applied unasked. */
export interface NameOffer {
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  /** As people know it, e.g. `Granliden (Norrbygden)`. */
  readonly label: string;
  /** `spelling`: written nearly so. `place`: the name stands inside what was written. */
  readonly reason: 'spelling' | 'place';
}

/** A district, place or group that rows name and the profile does not. */
export interface UnknownName {
  readonly kind: 'district' | 'place' | 'group';
  /** As it is first written. */
  readonly name: string;
  /** How many rows that come in name it so. */
  readonly rows: number;
  readonly offer: NameOffer | null;
}

/** What a person has said that unknown names mean; names however case, punctuation and spacing are written. */
export type NameMeanings = Readonly<
  Record<
    string,
    { readonly districtId: string | null; readonly placeId: string | null; readonly groupId?: string | null }
  >
>;

/** A row that is one with an earlier row of the file: only the first of them comes in. */
export interface RepeatedRow {
  readonly row: number;
  readonly firstRow: number;
  /** The sheets that they stand on; null where the file has one table alone. */
  readonly sheet: string | null;
  readonly firstSheet: string | null;
}

export interface ParsedAnswer {
  readonly questionId: string | null;
  readonly text: string;
  /** As its column's name leans, where it answers none of the profile's questions; left out for nothing. */
  readonly leaning?: ColumnLeaning;
}

export interface ParsedSubmission {
  /** The sheet its row stands on; null where the file has one table alone. */
  readonly sheet: string | null;
  /** 1-based row in the file as a spreadsheet shows it. */
  readonly row: number;
  readonly externalId: string | null;
  readonly author: string | null;
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  /** What the author says of themselves where the profile asks, attribute → value by id; null when nothing. */
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly receivedOn: LocalDate | null;
  readonly mayBeQuoted: boolean;
  readonly answers: readonly ParsedAnswer[];
  /** SHA-256 (hex) of what identifies the row: the same row in another export gives the same. */
  readonly fingerprint: string;
}

export interface SubmissionsFile {
  readonly kind: 'submissions';
  readonly format: TableFormat;
  /** As people know it, e.g. `Windows-1252`; null for a spreadsheet, which has one alone. */
  readonly encoding: string | null;
  /** What parts the cells of a csv; null for a spreadsheet. */
  readonly delimiter: string | null;
  /** Those of the same name on several sheets are one: what is said of it holds for all. */
  readonly columns: readonly Column[];
  readonly submissions: readonly ParsedSubmission[];
  /** Rows read but left out, with the reason: one by one up to 500 of a kind, the others and empty ones together. */
  readonly excluded: readonly Exclusion[];
  /** rows = submissions + excludedRows, exactly. */
  readonly excludedRows: number;
  /** Every row left out, counted by reason and by where it was written; adds up to excludedRows. */
  readonly excludedOrigins: readonly ExcludedOrigin[];
  readonly problems: readonly Problem[];
  /** Names that nobody has said the meaning of, those of most rows first; the 500 first of them. */
  readonly unknownNames: readonly UnknownName[];
  /** Rows among `submissions` whose fingerprint stood earlier in the file. */
  readonly repeated: readonly RepeatedRow[];
  /** Rows under the header, down to the last that holds something. */
  readonly rows: number;
  /** The file's own head says that it is invented. */
  readonly fiction: boolean;
}

export interface ParsedStatement {
  /** UTF-16 offsets into `ParsedNote.text`; the slice is the statement unaltered. */
  readonly start: number;
  readonly end: number;
  readonly role: 'resident' | 'politician' | 'official';
  /** The speaker as named, or as the attendance list has the name in full; or null. */
  readonly speaker: string | null;
  /** Where the speaker says they live, when the name carries it: `Ingela (Granliden)`. */
  readonly speakerDistrictId: string | null;
  readonly speakerPlaceId: string | null;
  readonly valence: 'praise' | 'trouble' | 'wish' | null;
  /** `person`: someone who looked the note over decided it. */
  readonly valenceBasis: 'heading' | 'question' | 'person' | null;
  /** The heading that carries the topic, e.g. `Om trafiksituationen`, or null. */
  readonly topic: string | null;
}

export interface NoteHead {
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly venue: string | null;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly participants: number | null;
  /** The programme's meeting this note is of, when the head decides it. */
  readonly meetingId: string | null;
}

export interface SetAside {
  readonly start: number;
  readonly end: number;
  /**
   * `marker`: what only marks a statement: bullet signs, names and labels before a colon, time stamps; `person`:
   * someone who looked the note over set it aside.
   */
  readonly reason:
    | 'fiction'
    | 'head'
    | 'attendance'
    | 'agenda'
    | 'greeting'
    | 'heading'
    | 'prose'
    | 'marker'
    | 'person';
}

/** A heading of a written note, and what it was taken to mean. */
export interface NoteHeading {
  readonly start: number;
  readonly end: number;
  /** Its words without marks: `Styrkor`. */
  readonly label: string;
  /** What it gives to the statements below it; `topic` where it is none of the profile's. */
  readonly meaning: 'valence' | 'voice' | 'setAside' | 'topic';
}

export interface ParsedNote {
  readonly kind: 'note';
  readonly format: NoteFormat;
  readonly encoding: string | null;
  /**
   * The note's text, to which all offsets refer: the decoded file; for a document its paragraphs line by line; for a
   * .vtt one line a turn of speech, `Speaker: words`, with the fillers kept and the time codes left out.
   */
  readonly text: string;
  readonly head: NoteHead;
  readonly statements: readonly ParsedStatement[];
  /** Every non-blank character of `text` is in exactly one statement or one of these. */
  readonly setAside: readonly SetAside[];
  /** In order; each lies in a span that is set aside. None in transcripts and chats. */
  readonly headings: readonly NoteHeading[];
  /** The note's own head says that it is invented. */
  readonly fiction: boolean;
  readonly problems: readonly Problem[];
}

export type ParsedFile = SubmissionsFile | ParsedNote;

/** All of a table but its submissions. */
export type SubmissionsHead = Omit<SubmissionsFile, 'submissions'>;

/** The same as a SubmissionsFile, its submissions packed: a large table is not held in the heap. */
export interface PackedSubmissions extends SubmissionsHead {
  readonly submissions: PackedList<ParsedSubmission>;
}

export type PackedFile = PackedSubmissions | ParsedNote;
