/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One more word that tells that a statement belongs to a theme. */
export type AddSeedInput = {
  /** Its language. */
  language: SeedLanguage;
  /** The theme. */
  themeId: string;
  /** The word or phrase in its base form, 1-100 characters. */
  word: string;
};

/** A keyphrase that is to be left aside. */
export type AddStopWordInput = {
  /** The keyphrase. */
  keyphraseId: string;
  /** How far it is left aside. */
  scope?: StopWordScope;
};

/** Two keyphrases that say the same. */
export type AddSynonymInput = {
  /** The keyphrase that its mentions count as. */
  countsAs: string;
  /** The keyphrase that is folded into the other. */
  keyphraseId: string;
};

/** What a token lets one have. */
export type ApiScope =
  /** Everything counted: districts, nuggets, themes, comparisons, coverage, runs, reports. No statement. */
  | 'FIGURES'
  /** As files what the other scopes let one read: a file of statements takes both this and STATEMENTS. */
  | 'FILES'
  /** Take files in, as the command line does; it takes FIGURES too. Gives nothing to a token whose maker may take none in. */
  | 'IMPORT'
  /** Residents' words, masked, and the notes they stand in. */
  | 'STATEMENTS';

/** What those who said it say of themselves. */
export type AttributeFilter = {
  /** What they were asked: an attribute of the municipality. */
  attributeId: string;
  /** They gave one of these answers. An empty list sets no bounds. */
  valueIds: Array<string>;
};

/** How the bars of a chart lie. */
export type BarDirection =
  /** Lying: for things that are ranked. */
  | 'LYING'
  /** Standing: for what follows in time. */
  | 'STANDING';

/** The way a statement came in. */
export type Channel =
  /** A dialogue meeting. */
  | 'DIALOGUE_MEETING'
  /** A focus group. */
  | 'FOCUS_GROUP'
  /** An open meeting. */
  | 'OPEN_MEETING'
  /** Another way, or not known. */
  | 'OTHER'
  /** A submission on the website, by form or by file. */
  | 'WEB';

/** What one column of a table holds. */
export type ColumnMappingInput = {
  /** For what residents say of themselves: the attribute of the municipality. Required then, else left out. */
  attributeId?: string | null | undefined;
  /** The column's name as in the file's header. */
  name: string;
  /** For a column of answers: the question it answers. Null or left out: none that the profile knows. */
  questionId?: string | null | undefined;
  /** What it holds. */
  role: ColumnRole;
};

/** What a column in a table of submissions holds. */
export type ColumnRole =
  /** Residents' own words. Several columns may hold answers. */
  | 'ANSWER'
  /** What residents say of themselves, such as gender, where the municipality asks for it. */
  | 'ATTRIBUTE'
  /** What tells residents apart; kept as a digest only, never as a name. */
  | 'AUTHOR'
  /** Whether the submission may be quoted. */
  | 'CONSENT'
  /** The day the submission came in. */
  | 'DATE'
  /** The district the resident lives in. */
  | 'DISTRICT'
  /** The number the submission has in the system it comes from. */
  | 'EXTERNAL_ID'
  /** The focus group the resident belongs to. */
  | 'GROUP'
  /** Nothing that is used here. */
  | 'IGNORE'
  /** Whether the row has been let through; a row that was refused is left out and counted. */
  | 'MODERATION'
  /** The place the resident lives in; it decides the district. */
  | 'PLACE';

/** Why nothing can be said of two sets. */
export type ComparisonObstacleCode =
  /** Both hold the very same statements. */
  | 'SAME_STATEMENTS'
  /** One of them, or both, has too few voices for their number to be told. */
  | 'TOO_FEW_VOICES';

/** What a new token is for, what it gives, and for how long. */
export type CreateApiTokenInput = {
  /** For how many days it holds, 1-365. */
  days?: number;
  /** What it is for, or who is to have it, 1-200 characters. */
  name: string;
  /** What it is to let one have; at least one. */
  scopes: Array<ApiScope>;
};

/** What residents' voices can be divided by. Only residents are counted, so roles divide nobody. */
export type CrossDimension =
  /** The way it came in. */
  | 'CHANNEL'
  /** Where the voice counts: a person in the district of most of what they say. The profile's districts. */
  | 'DISTRICT'
  /** The focus group that it was said in or whose member said it. The groups of the profile. */
  | 'GROUP'
  /** The keyphrases it mentions: those that enough voices mention to be told, most voices first. */
  | 'KEYPHRASE'
  /** The month it was said or sent: each from the programme's first to its last, and others that enough voices are of to be told. */
  | 'MONTH'
  /** The place that the statement is from. The places of the profile. */
  | 'PLACE'
  /** The themes it belongs to: pinned ones first, then those with most voices. */
  | 'THEME'
  /** How the statement leans; a voice that leans several ways counts in each. */
  | 'VALENCE';

/** Which kind of finding a decision is about. */
export type CuratedFindingKind =
  /** An utmaning of one district. */
  | 'CHALLENGE'
  /** Common ground, of all districts together. */
  | 'COMMON_GROUND'
  /** A guldkorn of one district. */
  | 'NUGGET';

/** What is decided: exactly one of these. */
export type CurationInput =
  {   /** A theme gets one more word to be known by. */
  addSeed: AddSeedInput; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never;   /** A word is no keyphrase, or makes no themes. */
  addStopWord: AddStopWordInput; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never;   /** A keyphrase counts as another. */
  addSynonym: AddSynonymInput; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never;   /** The finding is right. */
  confirmFinding: FindingInput; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never;   /** The finding is wrong: leave it out of lists. */
  dismissFinding: FindingInput; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never;   /** The finding is not to be shown. */
  hideFinding: FindingInput; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never;   /** The theme is not to be shown. */
  hideTheme: string; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never;   /** Themes go into another. */
  mergeThemes: MergeThemesInput; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never;   /** A statement belongs elsewhere. */
  moveStatement: MoveStatementInput; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never;   /** The finding comes first. */
  pinFinding: FindingInput; pinTheme?: never; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never;   /** The theme comes first. */
  pinTheme: string; renameFinding?: never; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never;   /** The finding gets a name. */
  renameFinding: RenameFindingInput; renameTheme?: never; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never;   /** The theme gets a name. */
  renameTheme: RenameThemeInput; splitTheme?: never; }
  |  { addSeed?: never; addStopWord?: never; addSynonym?: never; confirmFinding?: never; dismissFinding?: never; hideFinding?: never; hideTheme?: never; mergeThemes?: never; moveStatement?: never; pinFinding?: never; pinTheme?: never; renameFinding?: never; renameTheme?: never;   /** A part of a theme becomes a theme of its own. */
  splitTheme: SplitThemeInput; };

/** What kind of decision it is. */
export type CurationKind =
  /** A theme gets one more word to be known by. */
  | 'ADD_SEED'
  /** A word is no keyphrase, or makes no themes. */
  | 'ADD_STOP_WORD'
  /** A keyphrase counts as another. */
  | 'ADD_SYNONYM'
  /** A finding is right. */
  | 'CONFIRM_FINDING'
  /** A finding is wrong: it is left out of lists. */
  | 'DISMISS_FINDING'
  /** A finding is not to be shown. */
  | 'HIDE_FINDING'
  /** A theme is not to be shown. */
  | 'HIDE_THEME'
  /** Themes go into another. */
  | 'MERGE_THEMES'
  /** A statement is taken out of a theme, put into one, or both. */
  | 'MOVE_STATEMENT'
  /** A finding comes first. */
  | 'PIN_FINDING'
  /** A theme comes first. */
  | 'PIN_THEME'
  /** A finding gets a name. */
  | 'RENAME_FINDING'
  /** A theme gets a name. */
  | 'RENAME_THEME'
  /** A part of a theme becomes a theme of its own. */
  | 'SPLIT_THEME';

/** A kind of record that may be destroyed when the municipality has decided how long it is kept. */
export type DisposableKind =
  /** Notes and transcripts of meetings. */
  | 'MEETING_NOTE'
  /** What residents have sent: forms, and files of submissions. */
  | 'SUBMISSION'
  /** Files that were handed in and never taken in. */
  | 'UNUSED_UPLOAD'
  /** Forms that their senders have taken back, with all that stood in them. */
  | 'WITHDRAWN_SUBMISSION';

/** Where a disposal stands. */
export type DisposalState =
  /** It was called off, and nothing was destroyed. */
  | 'CANCELLED'
  /** It is confirmed and carried out. */
  | 'DONE'
  /** It waits for another person to confirm it. */
  | 'PROPOSED';

/** A finding, named so that it is found again in every run: a run gives its findings new ids. */
export type FindingInput = {
  /** The district it is distinctive of. Null or left out for common ground, and only then. */
  districtId?: string | null | undefined;
  /** Which kind of finding it is. */
  kind: CuratedFindingKind;
  /** Whether it is about a keyphrase or a theme. */
  subject?: FindingSubject;
  /** The keyphrase's or the theme's id. */
  subjectId: string;
};

/** Which of the two kinds of finding a district can have. */
export type FindingKind =
  /** An utmaning: distinctive of the district, and a trouble to its residents. */
  | 'CHALLENGE'
  /** A guldkorn: distinctive of the district, and valued by its residents. */
  | 'NUGGET';

/** What people have decided about a finding. */
export type FindingStatus =
  /** That it is right. */
  | 'CONFIRMED'
  /** That it is wrong. */
  | 'DISMISSED'
  /** That it is not to be shown. */
  | 'HIDDEN'
  /** Nothing. */
  | 'OPEN';

/** What a finding is about. */
export type FindingSubject =
  /** A keyphrase. */
  | 'KEYPHRASE'
  /** A theme. */
  | 'THEME';

/** A name in one or both languages. */
export type GivenNameInput = {
  /** In English, 1-100 characters. Null or left out: the English name stays. */
  en?: string | null | undefined;
  /** In Swedish, 1-100 characters. Null or left out: the Swedish name stays. */
  sv?: string | null | undefined;
};

/** What a heading gives to the statements below it. */
export type HeadingMeaning =
  /** Nothing: they are no statements. */
  | 'SET_ASIDE'
  /** What they are about. */
  | 'TOPIC'
  /** How they lean. */
  | 'VALENCE'
  /** In which role they are said. */
  | 'VOICE';

/** Why a statement is hidden. */
export type HidingReason =
  /** It insults or threatens somebody. */
  | 'INSULT'
  /** It is not about the place. */
  | 'OFF_TOPIC'
  /** Something else, told in words. */
  | 'OTHER'
  /** It tells of a person more than masking can take away. */
  | 'PERSONAL_DATA'
  /** It is advertising, or sent in by a machine. */
  | 'SPAM';

/** What a running import is busy with, in this order. */
export type ImportStage =
  /** Reads the statements, language, keyphrases and valence, and stores them, some at a time. */
  | 'ANALYSING'
  /** Finished. */
  | 'DONE'
  /** Counts everything anew. */
  | 'FIGURES'
  /** Reads the file. */
  | 'READING'
  /** Sees to it that the original is kept with what is known of it. */
  | 'STORING';

/** How far an import has come. */
export type ImportStatus =
  /** Everything is in. */
  | 'DONE'
  /** Stopped by an error, or by a person; nothing of the file is in. */
  | 'FAILED'
  /** Waits for its turn. */
  | 'QUEUED'
  /** Is being worked on. */
  | 'RUNNING';

/** Which uploaded file to take in, and how it is to be understood. */
export type ImportUploadInput = {
  /** The digest of what was shown. Refused with READING_CHANGED when the file would come to something else now. Null or left out: taken in as it is read. */
  digest?: string | null | undefined;
  /** How it is to be understood. Null or left out: as was last given to readUpload, or else as it says itself. */
  reading?: UploadReadingInput | null | undefined;
  /** What POST /uploads answered. */
  uploadId: string;
};

/** What a remembered rule is about. */
export type IntakeRuleKind =
  /** What the columns of tables with the same header hold. */
  | 'COLUMNS'
  /** What a heading of meeting notes means. */
  | 'HEADING'
  /** A line of meeting notes that says nothing. */
  | 'LINE'
  /** Which district, place or group a name stands for that the profile does not know. */
  | 'NAME'
  /** In which role somebody speaks; kept without the name. */
  | 'SPEAKER';

/** The language a text is read as. */
export type Language =
  /** English. */
  | 'EN'
  /** Norwegian (bokmål). */
  | 'NB'
  /** Another language, or too short a text to tell. */
  | 'OTHER'
  /** Swedish, dialect included. */
  | 'SV';

/** What is to be kept whatever the rules say: one of these, and why. */
export type LegalHoldInput = {
  /** True: everything there is, and everything that comes in. */
  everything?: boolean;
  /** An import, with its file and all that it brought. Null for none. */
  importId?: string | null | undefined;
  /** Why, 1-500 characters. */
  reason: string;
  /** A statement: the form it stands in is kept, or the file that brought it. Null for none. */
  statementId?: string | null | undefined;
  /** A form that was sent in, also when its sender has taken it back. Null for none. */
  submissionId?: string | null | undefined;
  /** A file that was handed in, also when nobody has taken it in. Null for none. */
  uploadId?: string | null | undefined;
};

/** How hard a text is to read, by its LIX (Björnsson 1968). */
export type LixBand =
  /** From 30 to below 40: easy, as fiction and popular papers. */
  | 'EASY'
  /** From 50 to below 60: hard, as official texts. */
  | 'HARD'
  /** From 40 to below 50: middling, as newspapers. */
  | 'MIDDLING'
  /** Below 30: very easy, as children’s books. */
  | 'VERY_EASY'
  /** From 60: very hard, as bureaucratic Swedish. */
  | 'VERY_HARD';

/** A text in both of the product's languages. */
export type LocalizedTextInput = {
  /** In English, 1-100 characters. */
  en: string;
  /** In Swedish, 1-100 characters. */
  sv: string;
};

/** Why characters of a text are masked. */
export type MaskReason =
  /** A home address. */
  | 'ADDRESS'
  /** An e-mail address. */
  | 'EMAIL'
  /** In a meeting note: a statement that those who moderate have hidden. */
  | 'HIDDEN'
  /** A person's name. */
  | 'NAME'
  /** Something else by which a person is pointed out. */
  | 'OTHER'
  /** A Swedish personal identity number. */
  | 'PERSONAL_NUMBER'
  /** A telephone number. */
  | 'TELEPHONE';

/** How a meeting is held. */
export type MeetingForm =
  /** On a video link. */
  | 'DIGITAL'
  /** In a room. */
  | 'PHYSICAL';

/** What kind of meeting the programme holds. */
export type MeetingKind =
  /** A dialogue meeting in a district. */
  | 'DIALOGUE_MEETING'
  /** A focus group: invited, few people. */
  | 'FOCUS_GROUP'
  /** An open meeting: anyone may come. */
  | 'OPEN_MEETING';

/** Themes that go into another. */
export type MergeThemesInput = {
  /** The one that they go into; it keeps its name. */
  into: string;
  /** Those that go into the other, 1-500. */
  themeIds: Array<string>;
};

/** Which statements of the queue. */
export type ModerationFilter = {
  /** By which way they came in. Null or left out: by any. */
  channel?: Channel | null | undefined;
  /** True: those in which something is masked; false: the others. Null or left out: both. */
  hasPersonalData?: boolean | null | undefined;
  /** In which state. Null or left out: in any. */
  state?: ModerationState | null | undefined;
};

/** What a moderation decision changes. */
export type ModerationKind =
  /** Characters of a statement that are masked from then on. */
  | 'MASK'
  /** Where statements stand: published, hidden or restored. */
  | 'STATE'
  /** Characters that a machine or a person had masked and that no longer are. */
  | 'UNMASK';

/** Where a statement stands with those who moderate. All but hidden ones are shown inside, masked, and counted. */
export type ModerationState =
  /** It is neither shown nor counted. */
  | 'HIDDEN'
  /** Nobody has decided about it yet. */
  | 'NEW'
  /** It may be read by everyone. */
  | 'PUBLISHED'
  /** It was hidden and has been brought back; it counts as published. */
  | 'RESTORED';

/** Where a statement belongs: `outOf`, `into` or both are given. */
export type MoveStatementInput = {
  /** The theme it belongs to. Null or left out: none. */
  into?: string | null | undefined;
  /** The theme it does not belong to. Null or left out: none. */
  outOf?: string | null | undefined;
  /** The statement. */
  statementId: string;
};

/** What a name in a table stands for that the profile does not know. Nothing given: it is left empty. */
export type NameMeaningInput = {
  /** The district it stands for. Null or left out: that of the place. */
  districtId?: string | null | undefined;
  /** The focus group it stands for. Null or left out: none. */
  groupId?: string | null | undefined;
  /** The name, however case, punctuation and spacing are written. */
  name: string;
  /** The place it stands for. Null or left out: none. */
  placeId?: string | null | undefined;
};

/** What a meaning is offered for. */
export type NameOfferReason =
  /** It stands inside what was written. */
  | 'PLACE'
  /** Somebody said so of an earlier file. */
  | 'REMEMBERED'
  /** It is written nearly so. */
  | 'SPELLING';

/** A stretch of a note as a person sees it: one statement, or no statement. Where several overlap, the later holds. */
export type NoteChangeInput = {
  /** Where it ends: offset of the first character after it. */
  end: number;
  /** In which role it is said. */
  role?: VoiceRole;
  /** Why it is no statement. Null or left out: it is one. */
  setAside?: SetAsideReason | null | undefined;
  /** Who says it: number in the note's list of speakers. Null or left out: nobody named. */
  speaker?: number | null | undefined;
  /** Who says it, where the list of speakers does not have them. Null or left out: as `speaker` says. */
  speakerName?: string | null | undefined;
  /** Where it begins: UTF-16 offset into the note's text. */
  start: number;
  /** What it is about. Null or left out: not said. */
  topic?: string | null | undefined;
  /** How it leans; UNCLEAR is as null. Null or left out: its own words decide. */
  valence?: Valence | null | undefined;
};

/** What the head of a note should have said. What is left out stays as it is. */
export type NoteHeadInput = {
  /** The day of the meeting. Null: it is not known. */
  date?: string | null | undefined;
  /** How many took part. Null: it is not known. */
  participants?: number | null | undefined;
  /** Its title. Null: it has none. */
  title?: string | null | undefined;
  /** Where it was held. Null: it is not known. */
  venue?: string | null | undefined;
};

/** What happened after residents had spoken, about a theme, a district, or a theme in a district. */
export type OutcomeInput = {
  /** The district it is about. Null or left out: it is about the theme wherever people live. */
  districtId?: string | null | undefined;
  /** The same in English, at most 5,000 characters. Null, left out or empty: Swedish only. */
  textEn?: string | null | undefined;
  /** What happened, in Swedish, 1-5,000 characters. An empty line begins a new paragraph. */
  textSv: string;
  /** The theme it is about. Null or left out: it is about the district as a whole. */
  themeId?: string | null | undefined;
};

/** What a paragraph is in its text. */
export type ParagraphRole =
  /** Running text. */
  | 'BODY'
  /** A heading. */
  | 'HEADING'
  /** A resident's own words, and where they come from. */
  | 'QUOTE'
  /** The title of the whole. */
  | 'TITLE';

/** What a part of a sentence is. */
export type PartKind =
  /** A figure, as a number or in words. */
  | 'FIGURE'
  /** A resident's own words, masked. */
  | 'QUOTE'
  /** Words put together by rules. */
  | 'TEXT';

/** What a role lets one do. */
export type Permission =
  /** Look after accounts, and read the audit log. */
  | 'ADMINISTER'
  /** Code statements blind. */
  | 'CODE'
  /** Decide about findings, themes and words. */
  | 'CURATE'
  /** Destroy records by the municipality's rules, and put them on hold. */
  | 'DISPOSE'
  /** Take tables along as files. */
  | 'EXPORT_TABLES'
  /** Make and revoke tokens for programs. */
  | 'MAKE_TOKENS'
  /** Publish, hide and mask, and see personal data. */
  | 'MODERATE'
  /** What residents may, who have no account. */
  | 'OPEN'
  /** Read figures, masked words and frozen reports, mark what has been read, and ask about reports. */
  | 'READ'
  /** Make links by which others read a frozen report. */
  | 'SHARE_REPORTS'
  /** Take files in, and out again. */
  | 'TAKE_IN'
  /** Write to residents what happened then. */
  | 'TELL_RESIDENTS'
  /** Put reports together, freeze them, and answer what is asked about them. */
  | 'WRITE_REPORTS';

/** Which figures the text of a place may hold. */
export type PlaceFigure =
  /** What it shares with all the other districts. */
  | 'COMMON'
  /** The same shares in per cent, with their 95 % intervals. */
  | 'INTERVALS'
  /** How large a share of them mention each finding, as people say it. */
  | 'SHARES'
  /** How many voices have been heard from it. */
  | 'VOICES';

/** What one person has done with statements. A field that is null or left out sets no bounds. */
export type ReadingMarkFilter = {
  /** Whose marks, 1-200 characters; capitals do not matter. Whoever has an account reads their own, whatever name is given. */
  by: string;
  /** True: flagged. False: not flagged. */
  isFlagged?: boolean | null | undefined;
  /** True: read. False: not read yet. */
  isRead?: boolean | null | undefined;
};

/** What makes a text hard to read. */
export type ReadingNoteKind =
  /** A sentence of more than 25 words. */
  | 'LONG_SENTENCE'
  /** A word of more than 18 letters. */
  | 'LONG_WORD'
  /** Officialese (kanslisvenska) that a plainer word says as well. */
  | 'OFFICIALESE'
  /** Tells what is done and not who does it; found by the forms of words, so look before you change it. */
  | 'PASSIVE';

/** What kind of personal data is masked. */
export type RedactionReason =
  /** A home address. */
  | 'ADDRESS'
  /** An e-mail address. */
  | 'EMAIL'
  /** A person's name. */
  | 'NAME'
  /** Something else by which a person is pointed out. */
  | 'OTHER'
  /** A Swedish personal identity number. */
  | 'PERSONAL_NUMBER'
  /** A telephone number. */
  | 'TELEPHONE';

/** A finding, and what it is to be called. */
export type RenameFindingInput = {
  /** The finding. */
  finding: FindingInput;
  /** What it is to be called. */
  name: GivenNameInput;
};

/** A theme, and what it is to be called. */
export type RenameThemeInput = {
  /** What it is to be called. */
  name: GivenNameInput;
  /** The theme. */
  themeId: string;
};

/** What the municipality means to do about a challenge. */
export type ReportActionInput = {
  /** What it is called, at most 200 characters. */
  about: string;
  /** What is to be done, at most 500 characters. */
  action?: string;
  /** When it is to be done, in words, at most 100 characters. */
  due?: string;
  /** The challenge. */
  findingId: string;
  /** Who answers for it, at most 200 characters. */
  responsible?: string;
  /** How far it has come, at most 500 characters. Null or left out where it is promised first here. */
  state?: string | null | undefined;
};

/** What is to be changed of a report. What is null or left out stays; a list given takes the place of the old one. */
export type ReportChangesInput = {
  /** What people have written in the place of what rules wrote, at most 300 blocks. */
  edits?: Array<ReportEditInput> | null | undefined;
  /** The outline, at most 60 items, in order. */
  items?: Array<ReportItemInput> | null | undefined;
  /** Blocks to leave out though their item is there, at most 300. Nothing of the first page can be. */
  leftOut?: Array<string> | null | undefined;
  /** What it speaks of. */
  scope?: ReportScopeInput | null | undefined;
  /** Its title, 1-200 characters. */
  title?: string | null | undefined;
};

/** What a column of a table holds. */
export type ReportColumnType =
  /** Whole numbers. */
  | 'COUNT'
  /** Other numbers. */
  | 'NUMBER'
  /** Shares, 0-1, read in per cent. */
  | 'SHARE'
  /** Words that are no numbers. */
  | 'TEXT';

/** What is said or asked about a frozen report. */
export type ReportCommentInput = {
  /** The block that it is about. Null or left out: the whole report. */
  blockId?: string | null | undefined;
  /** Whether it is a question, for staff to answer. */
  isQuestion?: boolean;
  /** What it says, 1-2,000 characters. It cannot be changed, only answered. */
  text: string;
  /** The version that it is about. */
  versionId: string;
};

/** What is said of a report. */
export type ReportCommentKind =
  /** An answer to a question or a remark. */
  | 'ANSWER'
  /** A remark. */
  | 'COMMENT'
  /** A question, to be answered by staff. */
  | 'QUESTION';

/** What voices in a report are divided by. */
export type ReportDivision =
  /** The way it came in. */
  | 'CHANNEL'
  /** Where they live. */
  | 'DISTRICT'
  /** The focus group that it was said in, or whose member said it. */
  | 'GROUP'
  /** The month it was said or sent. */
  | 'MONTH';

/** What stands in the place of what rules wrote. */
export type ReportEditInput = {
  /** A heading, a paragraph, or the title of a chart or a table. */
  blockId: string;
  /** Its words, at most 5,000 characters. Empty: as the rules write it. */
  text: string;
};

/** What a report is taken along as. */
export type ReportFormat =
  /** A Word document, to be edited further. */
  | 'DOCX'
  /** The report in short on one sheet of A4, as a tagged PDF. */
  | 'ONEPAGE'
  /** A tagged PDF, to read and to print. */
  | 'PDF'
  /** Slides: one message each. */
  | 'PPTX'
  /** A workbook: each table and chart a sheet of numbers. */
  | 'XLSX'
  /** For the archive: all of these, the data behind, and a list of what is in it with checksums. */
  | 'ZIP';

/** A report to be made. */
export type ReportInput = {
  /** The language to write it in. */
  language?: ReportLanguage;
  /** What it is to speak of. */
  scope: ReportScopeInput;
  /** What kind of report: it gives the outline from the start. */
  template: ReportTemplate;
  /** Its title, 1-200 characters. Null or left out: that of the template. */
  title?: string | null | undefined;
};

/** An item of the outline of a report. */
export type ReportItemInput = {
  /** Of what the municipality does: what is written of each challenge, at most 50. */
  actions?: Array<ReportActionInput> | null | undefined;
  /** Of what counts voices: what they are divided by. Null or left out: as suits it. */
  by?: ReportDivision | null | undefined;
  /** Which district it tells of. Null or left out: each of those that the report is about. */
  districtId?: string | null | undefined;
  /** Which findings it tells of, in order, at most 20. Null or left out: those it has from the start. */
  findingIds?: Array<string> | null | undefined;
  /** Its id: letters, digits, - and _, at most 40. Null or left out for a new one, which then gets an id. */
  id?: string | null | undefined;
  /** What it gives. */
  kind: ReportItemKind;
  /** Which statements it quotes, in order, at most 50. */
  statementIds?: Array<string> | null | undefined;
  /** The words of what is written by hand, at most 20,000 characters; of a heading at most 200. */
  text?: string | null | undefined;
};

/** What an item of an outline gives. */
export type ReportItemKind =
  /** What the municipality means to do about each challenge, who answers for it and when: `actions`. */
  | 'ACTIONS'
  /** What the municipality has answered residents; with `sinceVersionId` since then. */
  | 'ANSWERS'
  /** The challenges of a district in words: `findingIds`. */
  | 'CHALLENGES'
  /** What has changed since the version of `sinceVersionId`, in words. */
  | 'CHANGES'
  /** Every figure that has changed since then, as a table. */
  | 'CHANGES_TABLE'
  /** What is valued in all districts. */
  | 'COMMON_GROUND'
  /** What is a nugget or a challenge in one of the districts only, and what in several. */
  | 'DIFFERENCES'
  /** A chart of what is a nugget in any of the districts, with the share in each of them. */
  | 'FINDING_CHART'
  /** A heading of one's own: `text`. */
  | 'HEADING'
  /** How many voices have been heard, from where, by which way and when. */
  | 'HEARD'
  /** Figures that are to be seen at once. */
  | 'KEY_FIGURES'
  /** Each nugget of a district in words, with quotes that are evidence of it: `findingIds`, `statementIds`. */
  | 'NUGGETS'
  /** A chart of the nuggets of a district with intervals, beside the rest of the municipality. */
  | 'NUGGET_CHART'
  /** How many have been heard from a district, and what is brought up more often there. */
  | 'OPENING'
  /** Residents' own words: `statementIds`. Only residents who have let themselves be quoted, never what is hidden. */
  | 'QUOTE'
  /** Text of one's own: `text`; an empty line begins a new paragraph. */
  | 'TEXT'
  /** The themes that most speak of, in words. */
  | 'THEMES'
  /** A chart of the themes that most speak of; by DISTRICT each district beside the others. */
  | 'THEME_CHART'
  /** The first challenges of each district, a point a district. */
  | 'TOP_CHALLENGES'
  /** The first nuggets of each district, a point a district. */
  | 'TOP_NUGGETS'
  /** A chart of the voices, divided by `by`. */
  | 'VOICES_CHART';

/** The language that a text is written in. */
export type ReportLanguage =
  /** English. What residents say stays in their own words. */
  | 'EN'
  /** Swedish. */
  | 'SV';

/** What a report is to speak of. */
export type ReportScopeInput = {
  /** The districts that it is about, in order; one for the template DISTRICT. Null or left out: all. */
  districtIds?: Array<string> | null | undefined;
  /** Only what is said on this day or later. */
  from?: string | null | undefined;
  /** Only what is said in these focus groups or by their members. Null, left out or empty: all. */
  groupIds?: Array<string> | null | undefined;
  /** The frozen version that it is held against; needed for the template FOLLOW_UP. */
  sinceVersionId?: string | null | undefined;
  /** The themes that it may tell of, at most 50. Null, left out or empty: all. */
  themeIds?: Array<string> | null | undefined;
  /** Only what is said on this day or earlier. */
  to?: string | null | undefined;
};

/** What a claim in a text stands on. */
export type ReportSourceKind =
  /** What is valued in all districts. */
  | 'COMMON_GROUND'
  /** The district's own figures. */
  | 'DISTRICT'
  /** The figures of the whole dialogue. */
  | 'EVERYONE'
  /** A finding. */
  | 'FINDING'
  /** How everything is counted. */
  | 'METHOD'
  /** What the municipality has answered. */
  | 'OUTCOME'
  /** A frozen version of a report. */
  | 'REPORT'
  /** A statement that is quoted. */
  | 'STATEMENT'
  /** A theme, and how many speak of it. */
  | 'THEME';

/** What kind of report it is. */
export type ReportTemplate =
  /** Läget före nämnd: where things stand before a meeting. */
  | 'COMMITTEE'
  /** Jämförelse mellan bygder: two or more districts beside each other. */
  | 'COMPARISON'
  /** Bygdens guldkorn: what sets a district apart, in figures and in its residents' words. */
  | 'DISTRICT'
  /** Uppföljning av förra rapporten: what has changed since a frozen report. */
  | 'FOLLOW_UP';

/** What the bars of a chart measure. */
export type ReportUnit =
  /** Whole numbers. */
  | 'COUNT'
  /** A share, 0-1, shown in per cent. */
  | 'SHARE';

/** The language of a theme's word. */
export type SeedLanguage =
  /** English. */
  | 'EN'
  /** Swedish. */
  | 'SV';

/** Why a stretch of a meeting note is not a statement. */
export type SetAsideReason =
  /** The order of the meeting. */
  | 'AGENDA'
  /** A list of who was there. */
  | 'ATTENDANCE'
  /** The line that says that the note is invented. */
  | 'FICTION'
  /** A greeting, a thank-you or a practical remark. */
  | 'GREETING'
  /** The head of the note: title, date, place. */
  | 'HEAD'
  /** A heading. */
  | 'HEADING'
  /** What only marks a statement: a bullet sign, a name or a label before a colon, a time stamp. */
  | 'MARKER'
  /** Someone who looked the note over set it aside. */
  | 'PERSON'
  /** Running text by the note-taker. */
  | 'PROSE';

/** How much a problem in a file matters. */
export type Severity =
  /** Something is left out because of it. */
  | 'ERROR'
  /** It came in, but a person should look at it. */
  | 'WARNING';

/** The format of a file. */
export type SourceFormat =
  /** The saved chat of a digital meeting. */
  | 'CHAT'
  /** A table of submissions, comma- or semicolon-separated. */
  | 'CSV'
  /** A Word document. */
  | 'DOCX'
  /** A web page. */
  | 'HTML'
  /** A Markdown text. */
  | 'MD'
  /** An OpenDocument spreadsheet of submissions. */
  | 'ODS'
  /** An OpenDocument text. */
  | 'ODT'
  /** A PDF with text in it. */
  | 'PDF'
  /** A SubRip transcript of a recorded meeting. */
  | 'SRT'
  /** A plain text. */
  | 'TXT'
  /** A WebVTT transcript of a recorded meeting. */
  | 'VTT'
  /** An Excel workbook of submissions. */
  | 'XLSX';

/** A part of a theme that becomes a theme of its own: by keyphrases, by statements, or both; 1-500 together. */
export type SplitThemeInput = {
  /** Keyphrases: statements of the theme that mention any of them go to the new one, later ones too. */
  keyphraseIds?: Array<string>;
  /** What the new theme is called. */
  name: LocalizedTextInput;
  /** Statements that go there whatever they mention. */
  statementIds?: Array<string>;
  /** The theme that is split. */
  themeId: string;
};

/** Which statements are meant: those that fit every field given. A field that is null, left out or an empty list sets no bounds. Filters are put together by and, or and not, at most four within each other and with 30 conditions in all (each word of a text is one). Voices are counted once, whatever statements of theirs fit and however many ways. */
export type StatementFilter = {
  /** Fits every one of these filters too. */
  and?: Array<StatementFilter> | null | undefined;
  /** By voices that say all of this of themselves. Those who have not answered are then left out. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** Came in by one of these channels. */
  channels?: Array<Channel> | null | undefined;
  /** From one of these districts. */
  districtIds?: Array<string> | null | undefined;
  /** Said or sent in on this day or later. Statements whose day is not known are then left out. */
  from?: string | null | undefined;
  /** From one of these focus groups. */
  groupIds?: Array<string> | null | undefined;
  /** Came in with this import. */
  importId?: string | null | undefined;
  /** Mentions this keyphrase. */
  keyphraseId?: string | null | undefined;
  /** Read as one of these languages. */
  languages?: Array<Language> | null | undefined;
  /** True: its author let it be quoted. False: the author did not. */
  mayBeQuoted?: boolean | null | undefined;
  /** Stands in this meeting note. */
  meetingNoteId?: string | null | undefined;
  /** Said or sent in during one of these months, each YYYY-MM. */
  months?: Array<string> | null | undefined;
  /** Does not fit this filter. What is not known fits nothing, so a statement without a day fits not: { from }, and one of no district fits not: { districtIds }. An empty filter is fitted by all, so nothing fits not: {}. */
  not?: StatementFilter | null | undefined;
  /** Fits one or more of these filters too. An empty filter among them is fitted by all. */
  or?: Array<StatementFilter> | null | undefined;
  /** Said in one of these roles. */
  roles?: Array<VoiceRole> | null | undefined;
  /** Says every word of this text in any form (bussarna finds buss, åkte finds åka), by itself or in a compound (skola finds byskola); capitals and small letters alike, but a place in capitals is the place (Ås, not ås). Words within quotation marks stand together as they are written. At most 10 words and 200 characters. */
  text?: string | null | undefined;
  /** Belongs to this theme. */
  themeId?: string | null | undefined;
  /** Said or sent in on this day or earlier. Statements whose day is not known are then left out. */
  to?: string | null | undefined;
  /** Leans one of these ways. */
  valences?: Array<Valence> | null | undefined;
};

/** How far a stop word is left aside. */
export type StopWordScope =
  /** It is no keyphrase: no mention of it is counted. */
  | 'EVERYWHERE'
  /** It is a keyphrase, but makes no themes. */
  | 'THEMES';

/** Where a theme comes from. */
export type ThemeOrigin =
  /** Found in the statements: keyphrases that are mentioned together. */
  | 'CLUSTER'
  /** The municipality's own list of themes, in its profile. */
  | 'FRAME';

/** What an unknown name stands in the place of. */
export type UnknownNameKind =
  /** A district. */
  | 'DISTRICT'
  /** A focus group. */
  | 'GROUP'
  /** A village or town. */
  | 'PLACE';

/** What an uploaded file holds. */
export type UploadKind =
  /** The note from one meeting. */
  | 'NOTE'
  /** A table with a submission a row. */
  | 'SUBMISSIONS';

/** How a file is to be understood, where the file itself is not enough. What is left out is as it says. */
export type UploadReadingInput = {
  /** For a note: what is corrected in it, the later over the earlier. Null or left out: nothing. */
  changes?: Array<NoteChangeInput> | null | undefined;
  /** For a note: the district it is from. Left out: that of the meeting, or as its head says; null: the whole municipality. */
  districtId?: string | null | undefined;
  /** For a note: the focus group it is from. Left out: that of the meeting, or as its head says; null: none. */
  groupId?: string | null | undefined;
  /** For a note: what its head should have said. Null or left out: as it says. */
  head?: NoteHeadInput | null | undefined;
  /** What the columns hold. Columns left out keep what was understood. Empty: as the header is understood, whatever is remembered of tables like it. Null or left out: as remembered, or else as the header is understood. */
  mapping?: Array<ColumnMappingInput> | null | undefined;
  /** For a note: the meeting it is from. Left out: as its head says; null: none of the programme. */
  meetingId?: string | null | undefined;
  /** For a table: what names stand for that the profile does not know. Null or left out: nobody has said. */
  names?: Array<NameMeaningInput> | null | undefined;
};

/** How a statement, or one mention in it, leans. */
export type Valence =
  /** Praises what is there. */
  | 'PRAISE'
  /** Names a trouble. */
  | 'TROUBLE'
  /** Nothing in heading, question or words decides; an answer of its own, never a guess. */
  | 'UNCLEAR'
  /** Wishes for what is not there. */
  | 'WISH';

/** In which role somebody speaks. Only residents make nuggets, challenges and common ground. */
export type VoiceRole =
  /** Speaks for the municipality as an employee. */
  | 'OFFICIAL'
  /** Speaks as an elected representative. */
  | 'POLITICIAN'
  /** Lives here, or speaks as somebody who does. */
  | 'RESIDENT';

/** A text that a person has written, to be held against what it leans on. */
export type WrittenTextInput = {
  /** Sentences that it may take its figures from, at most 200 of at most 5,000 characters. */
  sources: Array<string>;
  /** The text, at most 20,000 characters. */
  text: string;
};

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { latestRun: { id: string, inputHash: string } | null, overview: { ledger: { sentences: Array<{ short: boolean, text: { sv: string, en: string } }> } } };

export type CurationPartsFragment = { id: string, by: string, at: string, reason: string, told: { sv: string, en: string }, undone: { by: string, at: string, reason: string } | null, withoutEffect: { code: string, message: { sv: string, en: string } } | null };

export type CurationQueryVariables = Exact<{
  first: number;
}>;


export type CurationQuery = { curation: { totalCount: number, nodes: Array<{ id: string, by: string, at: string, reason: string, told: { sv: string, en: string }, undone: { by: string, at: string, reason: string } | null, withoutEffect: { code: string, message: { sv: string, en: string } } | null }> } };

export type CurateMutationVariables = Exact<{
  decision: CurationInput;
  by: string;
  reason: string;
}>;


export type CurateMutation = { curate: { id: string, by: string, at: string, reason: string, told: { sv: string, en: string }, undone: { by: string, at: string, reason: string } | null, withoutEffect: { code: string, message: { sv: string, en: string } } | null } };

export type UndoCurationMutationVariables = Exact<{
  id: string;
  by: string;
}>;


export type UndoCurationMutation = { undoCuration: { id: string, by: string, at: string, reason: string, told: { sv: string, en: string }, undone: { by: string, at: string, reason: string } | null, withoutEffect: { code: string, message: { sv: string, en: string } } | null } };

export type DecidablePartsFragment = { id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, keyphrase: { id: string } | null, theme: { id: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, may: Array<Permission>, hasAccount: boolean } };

export type RefusalQueryVariables = Exact<{
  permission: Permission;
}>;


export type RefusalQuery = { viewer: { refusal: { sv: string, en: string } | null } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<ApiScope>, prefix: string, createdBy: string, createdAt: string, expiresAt: string, revokedAt: string | null, revokedBy: string | null, lastUsedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, token: { id: string, name: string, expiresAt: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, revokedAt: string | null } };

export type CodingQueryVariables = Exact<{
  coder: string;
}>;


export type CodingQuery = { qualitySample: { id: string, themes: Array<{ id: string, name: { sv: string, en: string } }>, statements: Array<{ position: number, text: string, topic: string | null, themeIds: Array<string> | null, question: { sv: string, en: string } | null }> } | null };

export type CodingProgressQueryVariables = Exact<{
  coder: string;
}>;


export type CodingProgressQuery = { qualitySample: { id: string, coders: Array<{ coder: string, coded: number }> } | null, quality: { coded: number, needed: number, figure: { sampleId: string, drawnAt: string, frameHasChanged: boolean, coded: number, microF1: { value: number, interval: { lower: number, upper: number } | null } | null, peopleMicroF1: { value: number, interval: { lower: number, upper: number } | null } | null, alpha: { value: number, interval: { lower: number, upper: number } | null } | null, themes: Array<{ prevalence: number, precision: number | null, recall: number | null, theme: { id: string, name: { sv: string, en: string } }, f1: { value: number, interval: { lower: number, upper: number } | null } | null, kappa: { value: number, interval: { lower: number, upper: number } | null } | null }> } | null } };

export type CodeStatementMutationVariables = Exact<{
  sampleId: string;
  position: number;
  coder: string;
  themeIds: Array<string> | string;
}>;


export type CodeStatementMutation = { codeStatement: { position: number } };

export type TakeBackCodingMutationVariables = Exact<{
  sampleId: string;
  position: number;
  coder: string;
}>;


export type TakeBackCodingMutation = { takeBackCoding: boolean };

export type DrawQualitySampleMutationVariables = Exact<{
  by: string;
  size: number;
}>;


export type DrawQualitySampleMutation = { drawQualitySample: { id: string } };

export type SharePartsFragment = { voices: number | null, share: number | null, interval: { lower: number, upper: number } };

export type ComparedPartsFragment = { id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } };

export type ComparedSetPartsFragment = { voices: number | null, name: { sv: string, en: string }, findings: Array<{ id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }>, fragileFindings: Array<{ id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }> };

export type ComparisonQueryVariables = Exact<{
  a: StatementFilter;
  b: StatementFilter;
}>;


export type ComparisonQuery = { comparison: { voicesInBoth: number | null, a: { voices: number | null, name: { sv: string, en: string }, findings: Array<{ id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }>, fragileFindings: Array<{ id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }> }, b: { voices: number | null, name: { sv: string, en: string }, findings: Array<{ id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }>, fragileFindings: Array<{ id: string, kind: FindingKind, keyphraseId: string | null, themeId: string | null, label: { sv: string, en: string }, here: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, there: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }> }, obstacle: { code: ComparisonObstacleCode, message: { sv: string, en: string } } | null, shared: Array<{ keyphraseId: string, label: string, inA: { voices: number | null, share: number | null, interval: { lower: number, upper: number } }, inB: { voices: number | null, share: number | null, interval: { lower: number, upper: number } } }> } };

export type ComparedMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparedMonthsQuery = { overview: { byMonth: Array<{ month: string }> } };

export type DisposalPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DisposalPageQuery = { retention: Array<{ kind: DisposableKind, months: number | null, before: string | null, dueSubmissions: number, dueFiles: number, held: number, decision: { sv: string, en: string } | null }>, disposals: Array<{ id: string, kind: DisposableKind, state: DisposalState, before: string, submissions: number, files: number, held: number, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, digest: string | null, erasedAt: string | null, mayConfirm: boolean, decision: { sv: string, en: string } }>, legalHolds: Array<{ id: string, everything: boolean, fileName: string | null, reason: string, placedBy: string, placedAt: string, liftedBy: string | null, liftedAt: string | null, liftedReason: string | null }>, imports: { nodes: Array<{ id: string, fileName: string, createdAt: string }> } };

export type ProposeDisposalMutationVariables = Exact<{
  kind: DisposableKind;
}>;


export type ProposeDisposalMutation = { proposeDisposal: { id: string } };

export type ConfirmDisposalMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmDisposalMutation = { confirmDisposal: { id: string } };

export type CancelDisposalMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CancelDisposalMutation = { cancelDisposal: { id: string } };

export type PlaceLegalHoldMutationVariables = Exact<{
  input: LegalHoldInput;
}>;


export type PlaceLegalHoldMutation = { placeLegalHold: { id: string } };

export type LiftLegalHoldMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { id: string } };

export type FindingPartsFragment = { rank: number, id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, keyphrase: { id: string } | null, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, evidence: { totalCount: number, nodes: Array<{ start: number, end: number, statement: { id: string, text: string, language: Language, mayBeQuoted: boolean, valence: Valence, redactions: Array<{ start: number, end: number, reason: MaskReason }>, mentions: Array<{ start: number, end: number, valence: Valence, keyphrase: { id: string } }>, place: { id: string, name: string } | null } }> }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, theme: { id: string } | null };

export type ThemeFindingPartsFragment = { id: string, kind: FindingKind, label: string, name: { sv: string, en: string }, words: Array<{ id: string, label: string }>, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean } };

export type DistrictQueryVariables = Exact<{
  id: string;
}>;


export type DistrictQuery = { municipality: { name: string }, latestRun: { finishedAt: string } | null, district: { id: string, name: string, voices: number | null, population: { count: number, year: number, source: string } | null, places: Array<{ id: string, name: string, population: number | null }>, notHeard: Array<{ id: string }>, nuggets: Array<{ rank: number, id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, keyphrase: { id: string } | null, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, evidence: { totalCount: number, nodes: Array<{ start: number, end: number, statement: { id: string, text: string, language: Language, mayBeQuoted: boolean, valence: Valence, redactions: Array<{ start: number, end: number, reason: MaskReason }>, mentions: Array<{ start: number, end: number, valence: Valence, keyphrase: { id: string } }>, place: { id: string, name: string } | null } }> }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, theme: { id: string } | null }>, challenges: Array<{ rank: number, id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, keyphrase: { id: string } | null, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, evidence: { totalCount: number, nodes: Array<{ start: number, end: number, statement: { id: string, text: string, language: Language, mayBeQuoted: boolean, valence: Valence, redactions: Array<{ start: number, end: number, reason: MaskReason }>, mentions: Array<{ start: number, end: number, valence: Valence, keyphrase: { id: string } }>, place: { id: string, name: string } | null } }> }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, theme: { id: string } | null }>, themeNuggets: Array<{ id: string, kind: FindingKind, label: string, name: { sv: string, en: string }, words: Array<{ id: string, label: string }>, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean } }>, themeChallenges: Array<{ id: string, kind: FindingKind, label: string, name: { sv: string, en: string }, words: Array<{ id: string, label: string }>, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean } }>, themes: Array<{ id: string, origin: ThemeOrigin, name: { sv: string, en: string }, byDistrict: Array<{ share: number | null, district: { id: string } }> }> } | null, commonGround: Array<{ id: string, label: string, keyphrase: { id: string }, byDistrict: Array<{ share: number | null, district: { id: string } }> }> };

export type ProblemPartsFragment = { code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } };

export type NameMeaningPartsFragment = { name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null };

export type NoteChangePartsFragment = { start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null };

export type UploadPartsFragment = { id: string, fileName: string, size: number, kind: UploadKind, format: SourceFormat, encoding: string | null, digest: string, columnsRemembered: boolean, columnsChosen: boolean, problemCount: number, alreadyImported: { id: string, fileName: string, status: ImportStatus, createdAt: string } | null, columns: Array<{ name: string, role: ColumnRole, samples: Array<string>, question: { id: string } | null, attribute: { id: string } | null }>, names: Array<{ name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null }>, unknownNames: Array<{ kind: UnknownNameKind, name: string, rows: number, offers: Array<{ label: string, reason: NameOfferReason, meaning: { name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null } }> }>, preview: Array<{ row: number, sheet: string | null, receivedOn: string | null, answers: Array<string>, attributes: Array<{ id: string, name: { sv: string, en: string } }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null }>, note: { title: string | null, date: string | null, venue: string | null, participants: number | null, text: string, correctedHead: Array<string>, district: { id: string } | null, group: { id: string } | null, meeting: { id: string } | null, statements: Array<{ start: number, end: number, role: VoiceRole, speaker: string | null, speakerNumber: number | null, valence: Valence | null, topic: string | null, corrected: boolean }>, setAside: Array<{ start: number, end: number, reason: SetAsideReason }>, headings: Array<{ start: number, end: number, label: string, meaning: HeadingMeaning }>, speakers: Array<{ number: number, name: string }>, changes: Array<{ start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null }>, offers: Array<{ statements: number, text: { sv: string, en: string }, changes: Array<{ start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null }> }> } | null, counts: { rows: number, willComeIn: number, duplicates: number, excluded: number }, leftOut: Array<{ code: string, count: number, text: { sv: string, en: string } }>, duplicates: { inFileCount: number, inFile: Array<{ row: number, sheet: string | null, sameAs: number, sameAsSheet: string | null }>, stored: Array<{ count: number, sheets: Array<{ sheet: string | null, rows: Array<number> }>, import: { id: string, fileName: string, createdAt: string } | null }> }, problems: Array<{ code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } }> };

export type UploadHeadQueryVariables = Exact<{
  id: string;
}>;


export type UploadHeadQuery = { upload: { id: string, fileName: string, kind: UploadKind, counts: { rows: number, willComeIn: number }, alreadyImported: { id: string, status: ImportStatus } | null } | null };

export type UploadQueryVariables = Exact<{
  id: string;
}>;


export type UploadQuery = { upload: { id: string, fileName: string, size: number, kind: UploadKind, format: SourceFormat, encoding: string | null, digest: string, columnsRemembered: boolean, columnsChosen: boolean, problemCount: number, alreadyImported: { id: string, fileName: string, status: ImportStatus, createdAt: string } | null, columns: Array<{ name: string, role: ColumnRole, samples: Array<string>, question: { id: string } | null, attribute: { id: string } | null }>, names: Array<{ name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null }>, unknownNames: Array<{ kind: UnknownNameKind, name: string, rows: number, offers: Array<{ label: string, reason: NameOfferReason, meaning: { name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null } }> }>, preview: Array<{ row: number, sheet: string | null, receivedOn: string | null, answers: Array<string>, attributes: Array<{ id: string, name: { sv: string, en: string } }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null }>, note: { title: string | null, date: string | null, venue: string | null, participants: number | null, text: string, correctedHead: Array<string>, district: { id: string } | null, group: { id: string } | null, meeting: { id: string } | null, statements: Array<{ start: number, end: number, role: VoiceRole, speaker: string | null, speakerNumber: number | null, valence: Valence | null, topic: string | null, corrected: boolean }>, setAside: Array<{ start: number, end: number, reason: SetAsideReason }>, headings: Array<{ start: number, end: number, label: string, meaning: HeadingMeaning }>, speakers: Array<{ number: number, name: string }>, changes: Array<{ start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null }>, offers: Array<{ statements: number, text: { sv: string, en: string }, changes: Array<{ start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null }> }> } | null, counts: { rows: number, willComeIn: number, duplicates: number, excluded: number }, leftOut: Array<{ code: string, count: number, text: { sv: string, en: string } }>, duplicates: { inFileCount: number, inFile: Array<{ row: number, sheet: string | null, sameAs: number, sameAsSheet: string | null }>, stored: Array<{ count: number, sheets: Array<{ sheet: string | null, rows: Array<number> }>, import: { id: string, fileName: string, createdAt: string } | null }> }, problems: Array<{ code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } }> } | null, districts: Array<{ id: string, name: string, places: Array<{ id: string, name: string }> }>, programme: Array<{ id: string, from: string, to: string, district: { id: string } | null, group: { id: string } | null, title: { sv: string, en: string } }>, municipality: { focusGroups: Array<{ id: string, name: { sv: string, en: string } }>, questions: Array<{ id: string, text: { sv: string, en: string } }>, attributes: Array<{ id: string, name: { sv: string, en: string } }> } };

export type ReadUploadMutationVariables = Exact<{
  uploadId: string;
  reading: UploadReadingInput;
}>;


export type ReadUploadMutation = { readUpload: { id: string, fileName: string, size: number, kind: UploadKind, format: SourceFormat, encoding: string | null, digest: string, columnsRemembered: boolean, columnsChosen: boolean, problemCount: number, alreadyImported: { id: string, fileName: string, status: ImportStatus, createdAt: string } | null, columns: Array<{ name: string, role: ColumnRole, samples: Array<string>, question: { id: string } | null, attribute: { id: string } | null }>, names: Array<{ name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null }>, unknownNames: Array<{ kind: UnknownNameKind, name: string, rows: number, offers: Array<{ label: string, reason: NameOfferReason, meaning: { name: string, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null } }> }>, preview: Array<{ row: number, sheet: string | null, receivedOn: string | null, answers: Array<string>, attributes: Array<{ id: string, name: { sv: string, en: string } }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null }>, note: { title: string | null, date: string | null, venue: string | null, participants: number | null, text: string, correctedHead: Array<string>, district: { id: string } | null, group: { id: string } | null, meeting: { id: string } | null, statements: Array<{ start: number, end: number, role: VoiceRole, speaker: string | null, speakerNumber: number | null, valence: Valence | null, topic: string | null, corrected: boolean }>, setAside: Array<{ start: number, end: number, reason: SetAsideReason }>, headings: Array<{ start: number, end: number, label: string, meaning: HeadingMeaning }>, speakers: Array<{ number: number, name: string }>, changes: Array<{ start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null }>, offers: Array<{ statements: number, text: { sv: string, en: string }, changes: Array<{ start: number, end: number, setAside: SetAsideReason | null, role: VoiceRole, valence: Valence | null, speaker: number | null, topic: string | null }> }> } | null, counts: { rows: number, willComeIn: number, duplicates: number, excluded: number }, leftOut: Array<{ code: string, count: number, text: { sv: string, en: string } }>, duplicates: { inFileCount: number, inFile: Array<{ row: number, sheet: string | null, sameAs: number, sameAsSheet: string | null }>, stored: Array<{ count: number, sheets: Array<{ sheet: string | null, rows: Array<number> }>, import: { id: string, fileName: string, createdAt: string } | null }> }, problems: Array<{ code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } }> } };

export type ImportUploadMutationVariables = Exact<{
  input: ImportUploadInput;
}>;


export type ImportUploadMutation = { importUpload: { id: string } };

export type RemoveImportMutationVariables = Exact<{
  id: string;
}>;


export type RemoveImportMutation = { removeImport: boolean };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { import: { id: string, fileName: string, status: ImportStatus, statements: number, counts: { rows: number, willComeIn: number, duplicates: number, excluded: number }, problems: Array<{ code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } }>, error: { code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } } | null } | null };

export type ImportProgressSubscriptionVariables = Exact<{
  importId: string;
}>;


export type ImportProgressSubscription = { importProgress: { importId: string, status: ImportStatus, stage: ImportStage, done: number, total: number } };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { imports: { nodes: Array<{ id: string, fileName: string, status: ImportStatus, createdAt: string, statements: number, fiction: boolean, error: { code: string, severity: Severity, row: number | null, place: { sv: string, en: string }, message: { sv: string, en: string } } | null }> } };

export type StopImportMutationVariables = Exact<{
  id: string;
}>;


export type StopImportMutation = { stopImport: { id: string } };

export type IntakeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeRulesQuery = { intakeRules: Array<{ id: string, kind: IntakeRuleKind, timesUsed: number, lastUsedAt: string, text: { sv: string, en: string } }> };

export type ForgetIntakeRuleMutationVariables = Exact<{
  id: string;
}>;


export type ForgetIntakeRuleMutation = { forgetIntakeRule: boolean };

export type UploadPersonalDataQueryVariables = Exact<{
  id: string;
}>;


export type UploadPersonalDataQuery = { upload: { id: string, personalData: { searched: number, of: number, found: Array<{ kind: MaskReason, count: number, places: Array<{ sv: string, en: string }> }> } } | null };

export type MeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsQuery = { programme: Array<{ id: string, kind: MeetingKind, form: MeetingForm, from: string, to: string, startsAt: string | null, endsAt: string | null, venue: string | null, participantsFrom: number | null, participantsTo: number | null, title: { sv: string, en: string }, district: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string }, district: { id: string } | null } | null, notes: Array<{ id: string, title: string, fileName: string, format: SourceFormat, date: string | null, venue: string | null, participants: number | null, statementCount: number, fiction: boolean, district: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null }> }>, notesOutsideProgramme: Array<{ id: string, title: string, fileName: string, format: SourceFormat, date: string | null, venue: string | null, participants: number | null, statementCount: number, fiction: boolean, district: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null }>, districts: Array<{ id: string, name: string }>, municipality: { focusGroups: Array<{ id: string, name: { sv: string, en: string } }> }, overview: { ledger: { notHeard: { districts: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: { sv: string, en: string } }>, places: Array<{ id: string, name: string }>, meetings: Array<{ id: string }> }, sentences: Array<{ code: string, text: { sv: string, en: string } }> } } };

export type NoteFactsFragment = { id: string, title: string, fileName: string, format: SourceFormat, date: string | null, venue: string | null, participants: number | null, statementCount: number, fiction: boolean, district: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null };

export type OneNoteQueryVariables = Exact<{
  id: string;
}>;


export type OneNoteQuery = { meetingNote: { text: string, id: string, title: string, fileName: string, format: SourceFormat, date: string | null, venue: string | null, participants: number | null, statementCount: number, fiction: boolean, redactions: Array<{ start: number, end: number, reason: MaskReason }>, setAside: Array<{ start: number, end: number, reason: SetAsideReason }>, meeting: { id: string, form: MeetingForm, title: { sv: string, en: string } } | null, statements: Array<{ id: string, start: number | null, end: number | null, role: VoiceRole, valence: Valence, language: Language, topic: string | null }>, district: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null } | null };

export type CodingQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type CodingQualityQuery = { quality: { needed: number, notYet: { sv: string, en: string } | null, figure: { sampleId: string, drawnAt: string, frameHasChanged: boolean, coded: number, microF1: { value: number, interval: { lower: number, upper: number } | null } | null, peopleMicroF1: { value: number, interval: { lower: number, upper: number } | null } | null, alpha: { value: number, interval: { lower: number, upper: number } | null } | null, themes: Array<{ prevalence: number, precision: number | null, recall: number | null, theme: { id: string, name: { sv: string, en: string } }, f1: { value: number, interval: { lower: number, upper: number } | null } | null, kappa: { value: number, interval: { lower: number, upper: number } | null } | null }> } | null } };

export type CoverageFragment = { received: number, analysed: number, duplicates: number, excluded: number, byDistrict: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, byGroup: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, byChannel: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, byMonth: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, notHeard: { districts: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: { sv: string, en: string } }>, places: Array<{ id: string, name: string }>, meetings: Array<{ id: string, title: { sv: string, en: string } }> }, sentences: Array<{ code: string, text: { sv: string, en: string } }> };

export type CoverageRowsFragment = { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } };

export type MethodQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodQuery = { latestRun: { id: string, finishedAt: string, statements: number, voices: number | null, textVersion: string, insightVersion: string, inputHash: string } | null, overview: { ledger: { received: number, analysed: number, duplicates: number, excluded: number, reasons: Array<{ code: string, count: number, text: { sv: string, en: string } }>, byDistrict: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, byGroup: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, byChannel: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, byMonth: { rows: Array<{ channel: Channel | null, month: string | null, received: number | null, analysed: number | null, duplicates: number | null, excluded: number | null, voices: number | null, district: { id: string, name: string, population: { count: number, year: number, source: string } | null } | null, group: { id: string, name: { sv: string, en: string } } | null }>, untold: { received: number, analysed: number, duplicates: number, excluded: number } }, notHeard: { districts: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: { sv: string, en: string } }>, places: Array<{ id: string, name: string }>, meetings: Array<{ id: string, title: { sv: string, en: string } }> }, sentences: Array<{ code: string, text: { sv: string, en: string } }> } } };

export type ModerationDecisionPartsFragment = { id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null };

export type ModerationQueueQueryVariables = Exact<{
  filter?: ModerationFilter | null | undefined;
}>;


export type ModerationQueueQuery = { moderationQueue: { totalCount: number, nodes: Array<{ statement: { moderation: ModerationState, id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> } }> }, moderationTotals: { new: number, published: number, hidden: number, restored: number }, moderationHistory: Array<{ id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null }> };

export type UnmaskedStatementQueryVariables = Exact<{
  id: string;
}>;


export type UnmaskedStatementQuery = { moderationItem: { statement: { id: string, unmasked: string | null } } | null };

export type ModerateMutationVariables = Exact<{
  statementIds: Array<string> | string;
  to: ModerationState;
  reason?: HidingReason | null | undefined;
  comment: string;
}>;


export type ModerateMutation = { moderate: { id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null } };

export type PublishAllMutationVariables = Exact<{
  count: number;
  filter?: ModerationFilter | null | undefined;
}>;


export type PublishAllMutation = { publishAll: { id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null } };

export type UndoModerationMutationVariables = Exact<{
  id: string;
}>;


export type UndoModerationMutation = { undoModeration: { id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null } };

export type AddRedactionMutationVariables = Exact<{
  statementId: string;
  start: number;
  end: number;
  reason: RedactionReason;
}>;


export type AddRedactionMutation = { addRedaction: { id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null } };

export type LiftRedactionMutationVariables = Exact<{
  statementId: string;
  redactionId: string;
}>;


export type LiftRedactionMutation = { liftRedaction: { id: string, kind: ModerationKind, to: ModerationState | null, reason: HidingReason | null, comment: string, statements: number, by: string, at: string, undoneBy: string | null } };

export type NuggetQueryVariables = Exact<{
  id: string;
}>;


export type NuggetQuery = { nugget: { id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, district: { id: string, name: string }, name: { sv: string, en: string }, keyphrase: { id: string } | null, theme: { id: string } | null, words: Array<{ id: string, label: string }>, distinctiveness: { logOdds: number, z: number, p: number, falseDiscoveryRate: number, interval: { lower: number, upper: number } }, valued: { share: number | null, praise: number | null, trouble: number | null, wish: number | null, unclear: number | null, bounds: { lower: number, upper: number }, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }> } | null };

export type EvidenceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EvidenceQuery = { nugget: { id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ start: number, end: number, statement: { id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> } }> } } | null };

export type OutcomesQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomesQuery = { viewer: { name: string | null, may: Array<Permission> }, outcomes: Array<{ id: string, textSv: string, textEn: string | null, writtenBy: string, writtenAt: string, themeName: { sv: string, en: string } | null, district: { id: string, name: string } | null }>, themes: Array<{ id: string, name: { sv: string, en: string } }>, districts: Array<{ id: string, name: string }> };

export type WriteOutcomeMutationVariables = Exact<{
  input: OutcomeInput;
}>;


export type WriteOutcomeMutation = { writeOutcome: { id: string } };

export type RemoveOutcomeMutationVariables = Exact<{
  id: string;
}>;


export type RemoveOutcomeMutation = { removeOutcome: { id: string } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { municipality: { name: string, districtMap: unknown, seedQuestion: { sv: string, en: string } }, overview: { voices: number | null, notes: number, submissions: number, byMonth: Array<{ month: string, voices: number | null }>, byDistrict: Array<{ id: string, name: string, voices: number | null, population: { count: number, year: number, source: string } | null, valence: { share: number | null } | null, nuggets: Array<{ id: string, label: string }> }>, topThemes: Array<{ id: string, origin: ThemeOrigin, voices: number | null, name: { sv: string, en: string }, valence: { praise: number | null, trouble: number | null, wish: number | null, unclear: number | null } }>, run: { finishedAt: string, statements: number } | null, ledger: { received: number, analysed: number, duplicates: number, excluded: number, sentences: Array<{ code: string, short: boolean, text: { sv: string, en: string } }>, reasons: Array<{ code: string, count: number, text: { sv: string, en: string } }> } }, programme: Array<{ id: string, kind: MeetingKind, from: string, to: string, title: { sv: string, en: string } }>, commonGround: Array<{ id: string, label: string, keyphrase: { id: string }, valued: { share: number | null } }> };

export type SinceLastQueryVariables = Exact<{ [key: string]: never; }>;


export type SinceLastQuery = { overview: { submissions: number, notes: number, run: { id: string } | null, byDistrict: Array<{ id: string, name: string, nuggets: Array<{ id: string, label: string, keyphrase: { id: string } | null }> }> }, imports: { nodes: Array<{ id: string, fileName: string, status: ImportStatus, finishedAt: string | null, statements: number }> }, curation: { nodes: Array<{ id: string, at: string, by: string, undone: { at: string } | null, told: { sv: string, en: string } }> } };

export type ReadingPartsFragment = { words: number, sentences: number, lix: number | null, band: LixBand | null, longWords: number };

export type ReportActionPartsFragment = { findingId: string, about: string, action: string, responsible: string, due: string, state: string | null };

export type ReportDeskQueryVariables = Exact<{
  id: string;
}>;


export type ReportDeskQuery = { report: { id: string, title: string, template: ReportTemplate, language: ReportLanguage, revision: number, updatedBy: string, leftOut: Array<string>, scope: { districtIds: Array<string>, groupIds: Array<string>, themeIds: Array<string>, from: string | null, to: string | null, sinceVersionId: string | null }, items: Array<{ id: string, kind: ReportItemKind, districtId: string | null, by: ReportDivision | null, text: string | null, findingIds: Array<string> | null, statementIds: Array<string>, actions: Array<{ findingId: string, about: string, action: string, responsible: string, due: string, state: string | null }> }>, edits: Array<{ blockId: string, text: string }>, draft: { hash: string, written: Array<{ blockId: string, drafted: string | null, strayFigures: Array<{ figure: string, start: number, end: number }> }>, lostEdits: Array<{ blockId: string, text: string }>, reading: { words: number, sentences: number, lix: number | null, band: LixBand | null, longWords: number }, blockReadings: Array<{ blockId: string, reading: { words: number, sentences: number, lix: number | null, band: LixBand | null, longWords: number, notes: Array<{ kind: ReadingNoteKind, start: number, end: number, plainer: string | null }> } }>, items: Array<{ itemId: string, blockIds: Array<string>, actions: Array<{ findingId: string, about: string, action: string, responsible: string, due: string, state: string | null }> }>, document: { language: ReportLanguage, title: string, municipality: string, scope: string, template: ReportTemplate, record: { reportId: string, version: number, isFrozen: boolean, by: string, at: string, threshold: number, corrects: { version: number, reason: string } | null, run: { id: string, finishedAt: string, inputHash: string } | null }, firstPage: Array<
          | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
          | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
          | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
          | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
          | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
          | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
          | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
        >, blocks: Array<
          | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
          | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
          | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
          | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
          | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
          | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
          | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
        >, sources: Array<{ id: string, kind: ReportSourceKind, title: string, statement: { id: string, start: number | null, note: { id: string } | null } | null, reportVersion: { id: string, reportId: string, version: number } | null }> } }, versions: Array<{ id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null }> } | null };

export type UpdateReportMutationVariables = Exact<{
  id: string;
  revision: number;
  changes: ReportChangesInput;
  by: string;
}>;


export type UpdateReportMutation = { updateReport: { id: string, revision: number } };

export type ChangeReportScopeMutationVariables = Exact<{
  id: string;
  revision: number;
  scope: ReportScopeInput;
  by: string;
}>;


export type ChangeReportScopeMutation = { updateReport: { id: string, revision: number, title: string } };

export type FreezeReportMutationVariables = Exact<{
  id: string;
  draftHash: string;
  by: string;
  reason: string;
}>;


export type FreezeReportMutation = { freezeReport: { id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null } };

export type ReportCommentPartsFragment = { id: string, kind: ReportCommentKind, blockId: string | null, text: string, by: string, at: string };

export type ReportVersionsQueryVariables = Exact<{
  id: string;
}>;


export type ReportVersionsQuery = { report: { id: string, title: string, versions: Array<{ id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null }> } | null };

export type FrozenReportQueryVariables = Exact<{
  id: string;
}>;


export type FrozenReportQuery = { reportVersion: { hash: string, id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null, document: { language: ReportLanguage, title: string, municipality: string, scope: string, template: ReportTemplate, record: { reportId: string, version: number, isFrozen: boolean, by: string, at: string, threshold: number, corrects: { version: number, reason: string } | null, run: { id: string, finishedAt: string, inputHash: string } | null }, firstPage: Array<
        | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
        | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
        | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
        | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
        | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
        | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
        | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
      >, blocks: Array<
        | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
        | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
        | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
        | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
        | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
        | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
        | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
      >, sources: Array<{ id: string, kind: ReportSourceKind, title: string, statement: { id: string, start: number | null, note: { id: string } | null } | null, reportVersion: { id: string, reportId: string, version: number } | null }> } } | null };

export type ReportTalkQueryVariables = Exact<{
  id: string;
}>;


export type ReportTalkQuery = { reportVersion: { id: string, comments: Array<{ id: string, kind: ReportCommentKind, blockId: string | null, text: string, by: string, at: string, answers: Array<{ id: string, kind: ReportCommentKind, blockId: string | null, text: string, by: string, at: string }> }> } | null };

export type ReportChangesPartsFragment = { unchanged: number, figures: Array<{ figureId: string, label: string, before: string | null, after: string | null }>, came: Array<{ id: string, title: string }>, went: Array<{ id: string, title: string }> };

export type ReportChangesSinceQueryVariables = Exact<{
  id: string;
}>;


export type ReportChangesSinceQuery = { reportVersion: { id: string, changesSince: { unchanged: number, figures: Array<{ figureId: string, label: string, before: string | null, after: string | null }>, came: Array<{ id: string, title: string }>, went: Array<{ id: string, title: string }> } | null } | null };

export type ReportNowQueryVariables = Exact<{
  id: string;
}>;


export type ReportNowQuery = { reportVersion: { id: string, verification: { isIntact: boolean }, changesNow: { unchanged: number, figures: Array<{ figureId: string, label: string, before: string | null, after: string | null }>, came: Array<{ id: string, title: string }>, went: Array<{ id: string, title: string }> } } | null };

export type ReportFileProgressQueryVariables = Exact<{
  versionId: string;
  format: ReportFormat;
}>;


export type ReportFileProgressQuery = { reportFileProgress: number | null };

export type CommentOnReportMutationVariables = Exact<{
  input: ReportCommentInput;
  by: string;
}>;


export type CommentOnReportMutation = { commentOnReport: { id: string, kind: ReportCommentKind, blockId: string | null, text: string, by: string, at: string } };

export type AnswerReportCommentMutationVariables = Exact<{
  id: string;
  text: string;
  by: string;
}>;


export type AnswerReportCommentMutation = { answerReportComment: { id: string, kind: ReportCommentKind, blockId: string | null, text: string, by: string, at: string } };

export type ReportSharePartsFragment = { id: string, createdBy: string, createdAt: string, expiresAt: string, revokedBy: string | null, revokedAt: string | null, lastUsedAt: string | null };

export type ReportSharesQueryVariables = Exact<{
  id: string;
}>;


export type ReportSharesQuery = { reportVersion: { id: string, shares: Array<{ id: string, createdBy: string, createdAt: string, expiresAt: string, revokedBy: string | null, revokedAt: string | null, lastUsedAt: string | null }> | null } | null };

export type ShareReportMutationVariables = Exact<{
  versionId: string;
  days: number;
}>;


export type ShareReportMutation = { shareReport: { token: string, share: { id: string, createdBy: string, createdAt: string, expiresAt: string, revokedBy: string | null, revokedAt: string | null, lastUsedAt: string | null } } };

export type RevokeReportShareMutationVariables = Exact<{
  id: string;
}>;


export type RevokeReportShareMutation = { revokeReportShare: { id: string, createdBy: string, createdAt: string, expiresAt: string, revokedBy: string | null, revokedAt: string | null, lastUsedAt: string | null } };

export type SharedReportFileProgressQueryVariables = Exact<{
  token: string;
  format: ReportFormat;
}>;


export type SharedReportFileProgressQuery = { sharedReportFileProgress: number | null };

export type SharedReportQueryVariables = Exact<{
  token: string;
}>;


export type SharedReportQuery = { sharedReport: { hash: string, expiresAt: string, document: { language: ReportLanguage, title: string, municipality: string, scope: string, template: ReportTemplate, record: { reportId: string, version: number, isFrozen: boolean, by: string, at: string, threshold: number, corrects: { version: number, reason: string } | null, run: { id: string, finishedAt: string, inputHash: string } | null }, firstPage: Array<
        | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
        | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
        | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
        | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
        | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
        | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
        | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
      >, blocks: Array<
        | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
        | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
        | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
        | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
        | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
        | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
        | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
      >, sources: Array<{ id: string, kind: ReportSourceKind, title: string, statement: { id: string, start: number | null, note: { id: string } | null } | null, reportVersion: { id: string, reportId: string, version: number } | null }> } } | null };

export type ReportVersionHeadFragment = { id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null };

export type ReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, template: ReportTemplate, language: ReportLanguage, updatedBy: string, updatedAt: string, scope: { districtIds: Array<string>, groupIds: Array<string>, themeIds: Array<string>, from: string | null, to: string | null }, currentVersion: { id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null } | null }> } };

export type ReportChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportChoicesQuery = { districts: Array<{ id: string, name: string }>, municipality: { focusGroups: Array<{ id: string, name: { sv: string, en: string } }> }, themes: Array<{ id: string, name: { sv: string, en: string } }> };

export type FrozenReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrozenReportsQuery = { reports: { nodes: Array<{ id: string, title: string, versions: Array<{ id: string, version: number, frozenBy: string, frozenAt: string, reason: string | null }> }> } };

export type CreateReportMutationVariables = Exact<{
  input: ReportInput;
  by: string;
}>;


export type CreateReportMutation = { createReport: { id: string } };

export type RemoveReportMutationVariables = Exact<{
  id: string;
}>;


export type RemoveReportMutation = { removeReport: boolean };

export type ReadingMarkPartsFragment = { isRead: boolean, isFlagged: boolean };

export type FacetPartsFragment = { value: string, statements: number };

export type ListedStatementPartsFragment = { id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, found: Array<{ start: number, end: number }>, mark?: { isRead: boolean, isFlagged: boolean }, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> };

export type StatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  marks?: ReadingMarkFilter | null | undefined;
  after?: string | null | undefined;
  text?: string | null | undefined;
  by: string;
  hasReader: boolean;
}>;


export type StatementsQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, found: Array<{ start: number, end: number }>, mark?: { isRead: boolean, isFlagged: boolean }, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> }> } };

export type StatementPlaceQueryVariables = Exact<{
  id: string;
  filter?: StatementFilter | null | undefined;
  marks?: ReadingMarkFilter | null | undefined;
  text?: string | null | undefined;
  by: string;
  hasReader: boolean;
}>;


export type StatementPlaceQuery = { statementPlace: { position: number, total: number, statement: { id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, original: { id: string, fileName: string } | null, found: Array<{ start: number, end: number }>, mark?: { isRead: boolean, isFlagged: boolean }, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> }, previous: { id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, found: Array<{ start: number, end: number }>, mark?: { isRead: boolean, isFlagged: boolean }, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> } | null, next: { id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, found: Array<{ start: number, end: number }>, mark?: { isRead: boolean, isFlagged: boolean }, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> } | null } | null };

export type StatementFacetsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  marks?: ReadingMarkFilter | null | undefined;
}>;


export type StatementFacetsQuery = { statementFacets: { districts: Array<{ value: string, statements: number }>, groups: Array<{ value: string, statements: number }>, channels: Array<{ value: string, statements: number }>, themes: Array<{ value: string, statements: number }>, valences: Array<{ value: string, statements: number }>, languages: Array<{ value: string, statements: number }>, roles: Array<{ value: string, statements: number }>, months: Array<{ value: string, statements: number }>, mayBeQuoted: Array<{ value: string, statements: number }> } };

export type ReadingProgressQueryVariables = Exact<{
  by: string;
  filter?: StatementFilter | null | undefined;
}>;


export type ReadingProgressQuery = { readingProgress: { total: number, read: number, flagged: number } };

export type QuoteQueryVariables = Exact<{
  id: string;
}>;


export type QuoteQuery = { statement: { id: string, text: string, redactions: Array<{ start: number, end: number, reason: MaskReason }>, quotedAs: { sv: string, en: string } | null } | null };

export type MarkStatementMutationVariables = Exact<{
  statementId: string;
  by: string;
  isRead?: boolean | null | undefined;
  isFlagged?: boolean | null | undefined;
}>;


export type MarkStatementMutation = { markStatement: { isRead: boolean, isFlagged: boolean } };

export type HideStatementMutationVariables = Exact<{
  id: string;
  reason: HidingReason;
  comment: string;
}>;


export type HideStatementMutation = { moderate: { id: string } };

export type UndoHidingMutationVariables = Exact<{
  id: string;
}>;


export type UndoHidingMutation = { undoModeration: { id: string } };

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { districts: Array<{ id: string, name: string }>, municipality: { focusGroups: Array<{ id: string, name: { sv: string, en: string } }>, attributes: Array<{ id: string, name: { sv: string, en: string }, values: Array<{ id: string, name: { sv: string, en: string } }> }> }, themes: Array<{ id: string, origin: ThemeOrigin, name: { sv: string, en: string } }> };

export type KeyphraseChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type KeyphraseChoicesQuery = { keyphrases: { nodes: Array<{ id: string, label: string }> } };

export type KeyphraseQueryVariables = Exact<{
  id: string;
}>;


export type KeyphraseQuery = { keyphrase: { id: string, label: string } | null };

export type ThemeQueryVariables = Exact<{
  id: string;
}>;


export type ThemeQuery = { theme: { id: string, hidden: boolean, pinned: boolean, voices: number | null, name: { sv: string, en: string }, marks: Array<{ kind: CurationKind | null, id: string, by: string, at: string, reason: string, told: { sv: string, en: string }, undone: { by: string, at: string, reason: string } | null, withoutEffect: { code: string, message: { sv: string, en: string } } | null }>, valence: { praise: number | null, trouble: number | null, wish: number | null, unclear: number | null }, byDistrict: Array<{ voices: number | null, share: number | null, district: { id: string, name: string } }>, keyphrases: Array<{ id: string, label: string }> } | null };

export type ThemeInWordsQueryVariables = Exact<{
  columns: CrossDimension;
  filter: StatementFilter;
}>;


export type ThemeInWordsQuery = { crossTabulation: { voices: number | null, columns: Array<{ id: string, voices: number | null, name: { sv: string, en: string } }>, rows: Array<{ id: string, voices: number | null, name: { sv: string, en: string }, cells: Array<{ columnId: string, voices: number | null, share: number | null }> }> } };

export type ThemesQueryVariables = Exact<{
  includingHidden: boolean;
}>;


export type ThemesQuery = { latestRun: { id: string, voices: number | null } | null, viewer: { name: string | null }, districts: Array<{ id: string, name: string }>, themes: Array<{ id: string, origin: ThemeOrigin, hidden: boolean, pinned: boolean, voices: number | null, name: { sv: string, en: string }, valence: { praise: number | null, trouble: number | null, wish: number | null, unclear: number | null, share: number | null }, byDistrict: Array<{ voices: number | null, share: number | null, district: { id: string } }> }> };

export type ThemeWordsQueryVariables = Exact<{
  id: string;
}>;


export type ThemeWordsQuery = { theme: { id: string, keyphrases: Array<{ id: string, label: string }>, marks: Array<{ kind: CurationKind | null, id: string, by: string, at: string, reason: string, told: { sv: string, en: string }, undone: { by: string, at: string, reason: string } | null, withoutEffect: { code: string, message: { sv: string, en: string } } | null }> } | null };

export type ThemesCrossedQueryVariables = Exact<{
  columns: CrossDimension;
  includingHidden: boolean;
}>;


export type ThemesCrossedQuery = { crossTabulation: { columns: Array<{ id: string, voices: number | null, name: { sv: string, en: string } }>, rows: Array<{ id: string, cells: Array<{ columnId: string, voices: number | null, share: number | null }> }> }, programme: Array<{ id: string, kind: MeetingKind, from: string, to: string, title: { sv: string, en: string } }> };

export type KeyphraseNetworkQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type KeyphraseNetworkQuery = { keyphraseNetwork: { voices: number | null, keyphrases: Array<{ keyphraseId: string, label: string, voices: number | null }>, links: Array<{ a: string, b: string, voices: number | null, strength: number, timesChance: number, firm: boolean }> } };

export type OfferedNuggetFragment = { id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, name: { sv: string, en: string }, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, keyphrase: { id: string } | null, theme: { id: string } | null };

export type WrittenTextNotesQueryVariables = Exact<{
  texts: Array<WrittenTextInput> | WrittenTextInput;
}>;


export type WrittenTextNotesQuery = { writtenTextNotes: Array<{ strayFigures: Array<{ figure: string, start: number, end: number }> }> };

export type WriteChoicesQueryVariables = Exact<{
  id: string;
}>;


export type WriteChoicesQuery = { municipality: { name: string }, latestRun: { finishedAt: string } | null, district: { id: string, name: string, nuggets: Array<{ id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, name: { sv: string, en: string }, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, keyphrase: { id: string } | null, theme: { id: string } | null }>, themeNuggets: Array<{ id: string, kind: FindingKind, subject: FindingSubject, status: FindingStatus, label: string, name: { sv: string, en: string }, distinctiveness: { logOdds: number, interval: { lower: number, upper: number } }, support: { voices: number | null, districtVoices: number | null, voicesElsewhere: number | null, districtVoicesElsewhere: number | null, fragile: boolean }, marks: Array<{ id: string, kind: CurationKind | null, told: { sv: string, en: string } }>, district: { id: string }, keyphrase: { id: string } | null, theme: { id: string } | null }> } | null };

export type PlaceTextQueryVariables = Exact<{
  districtId: string;
  findingIds?: Array<string> | string | null | undefined;
  statementIds: Array<string> | string;
  figures: Array<PlaceFigure> | PlaceFigure;
  language: ReportLanguage;
}>;


export type PlaceTextQuery = { placeText: { paragraphs: Array<{ id: string, role: ParagraphRole, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }>, sources: Array<{ id: string, kind: ReportSourceKind, title: string, statement: { id: string, start: number | null, note: { id: string } | null } | null }> } };

export type OfferedQuotesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OfferedQuotesQuery = { nugget: { id: string, evidence: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ start: number, end: number, statement: { id: string, text: string, language: Language, mayBeQuoted: boolean, redactions: Array<{ start: number, end: number, reason: MaskReason }>, quotedAs: { sv: string, en: string } | null } }> } } | null };

export type EstimatePartsFragment = { value: number, interval: { lower: number, upper: number } | null };

export type QualityFigurePartsFragment = { sampleId: string, drawnAt: string, frameHasChanged: boolean, coded: number, microF1: { value: number, interval: { lower: number, upper: number } | null } | null, peopleMicroF1: { value: number, interval: { lower: number, upper: number } | null } | null, alpha: { value: number, interval: { lower: number, upper: number } | null } | null, themes: Array<{ prevalence: number, precision: number | null, recall: number | null, theme: { id: string, name: { sv: string, en: string } }, f1: { value: number, interval: { lower: number, upper: number } | null } | null, kappa: { value: number, interval: { lower: number, upper: number } | null } | null }> };

export type ReportSentencePartsFragment = { parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> };

export type ReportTablePartsFragment = { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> };

type ReportBlockParts_ReportChartBlock_Fragment = { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } };

type ReportBlockParts_ReportFiguresBlock_Fragment = { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> };

type ReportBlockParts_ReportHeadingBlock_Fragment = { __typename: 'ReportHeadingBlock', id: string, level: number, text: string };

type ReportBlockParts_ReportListBlock_Fragment = { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> };

type ReportBlockParts_ReportParagraphBlock_Fragment = { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> };

type ReportBlockParts_ReportQuoteBlock_Fragment = { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> };

type ReportBlockParts_ReportTableBlock_Fragment = { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } };

export type ReportBlockPartsFragment =
  | ReportBlockParts_ReportChartBlock_Fragment
  | ReportBlockParts_ReportFiguresBlock_Fragment
  | ReportBlockParts_ReportHeadingBlock_Fragment
  | ReportBlockParts_ReportListBlock_Fragment
  | ReportBlockParts_ReportParagraphBlock_Fragment
  | ReportBlockParts_ReportQuoteBlock_Fragment
  | ReportBlockParts_ReportTableBlock_Fragment
;

export type ReportSourcePartsFragment = { id: string, kind: ReportSourceKind, title: string, statement: { id: string, start: number | null, note: { id: string } | null } | null, reportVersion: { id: string, reportId: string, version: number } | null };

export type ReportDocumentPartsFragment = { language: ReportLanguage, title: string, municipality: string, scope: string, template: ReportTemplate, record: { reportId: string, version: number, isFrozen: boolean, by: string, at: string, threshold: number, corrects: { version: number, reason: string } | null, run: { id: string, finishedAt: string, inputHash: string } | null }, firstPage: Array<
    | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
    | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
    | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
    | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
    | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
    | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
    | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
  >, blocks: Array<
    | { __typename: 'ReportChartBlock', id: string, title: string, caption: string | null, alt: string, sourceIds: Array<string>, chart: { direction: BarDirection, unit: ReportUnit, series: Array<string>, largest: number, bars: Array<{ label: string, values: Array<{ value: number | null, text: string, interval: { lower: number, upper: number } | null }> }> }, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
    | { __typename: 'ReportFiguresBlock', id: string, figures: Array<{ id: string, text: string, label: string, sourceIds: Array<string> }> }
    | { __typename: 'ReportHeadingBlock', id: string, level: number, text: string }
    | { __typename: 'ReportListBlock', id: string, items: Array<{ sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }> }
    | { __typename: 'ReportParagraphBlock', id: string, isWritten: boolean, sentences: Array<{ parts: Array<{ kind: PartKind, text: string, figureId: string | null, sourceIds: Array<string> }> }> }
    | { __typename: 'ReportQuoteBlock', id: string, text: string, quotedAs: string, sourceIds: Array<string> }
    | { __typename: 'ReportTableBlock', id: string, title: string, caption: string | null, sourceIds: Array<string>, table: { columns: Array<{ id: string, label: string, description: string, type: ReportColumnType }>, rows: Array<{ cells: Array<{ number: number | null, text: string }> }> } }
  >, sources: Array<{ id: string, kind: ReportSourceKind, title: string, statement: { id: string, start: number | null, note: { id: string } | null } | null, reportVersion: { id: string, reportId: string, version: number } | null }> };

export type FindingSourceQueryVariables = Exact<{
  id: string;
}>;


export type FindingSourceQuery = { nugget: { id: string, kind: FindingKind, district: { id: string, name: string }, support: { voices: number | null, voicesElsewhere: number | null }, evidence: { nodes: Array<{ statement: { id: string, text: string, language: Language, mayBeQuoted: boolean, redactions: Array<{ start: number, end: number, reason: MaskReason }>, quotedAs: { sv: string, en: string } | null } }> } } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { municipality: { name: string, holdsExampleDialogue: boolean }, districts: Array<{ id: string, name: string }>, viewer: { name: string | null, may: Array<Permission>, hasAccount: boolean }, latestRun: { id: string, finishedAt: string, statements: number } | null };

export type DataChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type DataChangedSubscription = { dataChanged: { id: string, finishedAt: string, statements: number } };

export type RemoveExampleMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveExampleMutation = { removeExampleDialogue: boolean };

export type StatementPartsFragment = { id: string, text: string, start: number | null, language: Language, role: VoiceRole, valence: Valence, topic: string | null, channel: Channel, occurredOn: string | null, mayBeQuoted: boolean, fiction: boolean, redactions: Array<{ id: string | null, start: number, end: number, reason: MaskReason }>, district: { id: string, name: string } | null, place: { id: string, name: string } | null, group: { id: string, name: { sv: string, en: string } } | null, note: { id: string, title: string } | null, copiedText: { id: string, senders: number | null } | null, mentions: Array<{ start: number, end: number, keyphrase: { id: string, label: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CurationPartsFragmentDoc = new TypedDocumentString(`
    fragment CurationParts on CurationDecision {
  id
  told {
    sv
    en
  }
  by
  at
  reason
  undone {
    by
    at
    reason
  }
  withoutEffect {
    code
    message {
      sv
      en
    }
  }
}
    `, {"fragmentName":"CurationParts"}) as unknown as TypedDocumentString<CurationPartsFragment, unknown>;
export const SharePartsFragmentDoc = new TypedDocumentString(`
    fragment ShareParts on ShareOfVoices {
  voices
  share
  interval {
    lower
    upper
  }
}
    `, {"fragmentName":"ShareParts"}) as unknown as TypedDocumentString<SharePartsFragment, unknown>;
export const ComparedPartsFragmentDoc = new TypedDocumentString(`
    fragment ComparedParts on ComparedFinding {
  id
  kind
  label {
    sv
    en
  }
  keyphraseId
  themeId
  here {
    ...ShareParts
  }
  there {
    ...ShareParts
  }
}
    fragment ShareParts on ShareOfVoices {
  voices
  share
  interval {
    lower
    upper
  }
}`, {"fragmentName":"ComparedParts"}) as unknown as TypedDocumentString<ComparedPartsFragment, unknown>;
export const ComparedSetPartsFragmentDoc = new TypedDocumentString(`
    fragment ComparedSetParts on ComparedSet {
  name {
    sv
    en
  }
  voices
  findings(first: 20) {
    ...ComparedParts
  }
  fragileFindings(first: 10) {
    ...ComparedParts
  }
}
    fragment ShareParts on ShareOfVoices {
  voices
  share
  interval {
    lower
    upper
  }
}
fragment ComparedParts on ComparedFinding {
  id
  kind
  label {
    sv
    en
  }
  keyphraseId
  themeId
  here {
    ...ShareParts
  }
  there {
    ...ShareParts
  }
}`, {"fragmentName":"ComparedSetParts"}) as unknown as TypedDocumentString<ComparedSetPartsFragment, unknown>;
export const DecidablePartsFragmentDoc = new TypedDocumentString(`
    fragment DecidableParts on Nugget {
  id
  kind
  subject
  status
  marks {
    id
    kind
    told {
      sv
      en
    }
  }
  label
  district {
    id
  }
  keyphrase {
    id
  }
  theme {
    id
  }
}
    `, {"fragmentName":"DecidableParts"}) as unknown as TypedDocumentString<DecidablePartsFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Nugget {
  ...DecidableParts
  rank
  keyphrase {
    id
  }
  distinctiveness {
    logOdds
    interval {
      lower
      upper
    }
  }
  support {
    voices
    districtVoices
    voicesElsewhere
    districtVoicesElsewhere
    fragile
  }
  evidence(first: 25) {
    totalCount
    nodes {
      start
      end
      statement {
        id
        text
        redactions {
          start
          end
          reason
        }
        language
        mayBeQuoted
        valence
        mentions {
          start
          end
          valence
          keyphrase {
            id
          }
        }
        place {
          id
          name
        }
      }
    }
  }
}
    fragment DecidableParts on Nugget {
  id
  kind
  subject
  status
  marks {
    id
    kind
    told {
      sv
      en
    }
  }
  label
  district {
    id
  }
  keyphrase {
    id
  }
  theme {
    id
  }
}`, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const ThemeFindingPartsFragmentDoc = new TypedDocumentString(`
    fragment ThemeFindingParts on Nugget {
  id
  kind
  label
  name {
    sv
    en
  }
  words {
    id
    label
  }
  distinctiveness {
    logOdds
    interval {
      lower
      upper
    }
  }
  support {
    voices
    districtVoices
    voicesElsewhere
    districtVoicesElsewhere
    fragile
  }
}
    `, {"fragmentName":"ThemeFindingParts"}) as unknown as TypedDocumentString<ThemeFindingPartsFragment, unknown>;
export const NameMeaningPartsFragmentDoc = new TypedDocumentString(`
    fragment NameMeaningParts on NameMeaning {
  name
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}
    `, {"fragmentName":"NameMeaningParts"}) as unknown as TypedDocumentString<NameMeaningPartsFragment, unknown>;
export const NoteChangePartsFragmentDoc = new TypedDocumentString(`
    fragment NoteChangeParts on NoteChange {
  start
  end
  setAside
  role
  valence
  speaker
  topic
}
    `, {"fragmentName":"NoteChangeParts"}) as unknown as TypedDocumentString<NoteChangePartsFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  code
  severity
  row
  place {
    sv
    en
  }
  message {
    sv
    en
  }
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const UploadPartsFragmentDoc = new TypedDocumentString(`
    fragment UploadParts on Upload {
  id
  fileName
  size
  kind
  format
  encoding
  digest
  alreadyImported {
    id
    fileName
    status
    createdAt
  }
  columnsRemembered
  columnsChosen
  columns {
    name
    role
    question {
      id
    }
    attribute {
      id
    }
    samples
  }
  names {
    ...NameMeaningParts
  }
  unknownNames {
    kind
    name
    rows
    offers {
      label
      reason
      meaning {
        ...NameMeaningParts
      }
    }
  }
  preview {
    row
    sheet
    receivedOn
    attributes {
      id
      name {
        sv
        en
      }
    }
    answers
    district {
      id
      name
    }
    place {
      id
      name
    }
  }
  note {
    title
    date
    venue
    participants
    text
    correctedHead
    district {
      id
    }
    group {
      id
    }
    meeting {
      id
    }
    statements {
      start
      end
      role
      speaker
      speakerNumber
      valence
      topic
      corrected
    }
    setAside {
      start
      end
      reason
    }
    headings {
      start
      end
      label
      meaning
    }
    speakers {
      number
      name
    }
    changes {
      ...NoteChangeParts
    }
    offers {
      text {
        sv
        en
      }
      statements
      changes {
        ...NoteChangeParts
      }
    }
  }
  counts {
    rows
    willComeIn
    duplicates
    excluded
  }
  leftOut {
    code
    count
    text {
      sv
      en
    }
  }
  duplicates {
    inFileCount
    inFile {
      row
      sheet
      sameAs
      sameAsSheet
    }
    stored {
      count
      sheets {
        sheet
        rows
      }
      import {
        id
        fileName
        createdAt
      }
    }
  }
  problemCount
  problems {
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  severity
  row
  place {
    sv
    en
  }
  message {
    sv
    en
  }
}
fragment NameMeaningParts on NameMeaning {
  name
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}
fragment NoteChangeParts on NoteChange {
  start
  end
  setAside
  role
  valence
  speaker
  topic
}`, {"fragmentName":"UploadParts"}) as unknown as TypedDocumentString<UploadPartsFragment, unknown>;
export const NoteFactsFragmentDoc = new TypedDocumentString(`
    fragment NoteFacts on MeetingNote {
  id
  title
  fileName
  format
  date
  venue
  participants
  statementCount
  fiction
  district {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}
    `, {"fragmentName":"NoteFacts"}) as unknown as TypedDocumentString<NoteFactsFragment, unknown>;
export const CoverageRowsFragmentDoc = new TypedDocumentString(`
    fragment CoverageRows on LedgerBreakdown {
  rows {
    district {
      id
      name
      population {
        count
        year
        source
      }
    }
    group {
      id
      name {
        sv
        en
      }
    }
    channel
    month
    received
    analysed
    duplicates
    excluded
    voices
  }
  untold {
    received
    analysed
    duplicates
    excluded
  }
}
    `, {"fragmentName":"CoverageRows"}) as unknown as TypedDocumentString<CoverageRowsFragment, unknown>;
export const CoverageFragmentDoc = new TypedDocumentString(`
    fragment Coverage on Ledger {
  received
  analysed
  duplicates
  excluded
  byDistrict {
    ...CoverageRows
  }
  byGroup {
    ...CoverageRows
  }
  byChannel {
    ...CoverageRows
  }
  byMonth {
    ...CoverageRows
  }
  notHeard {
    districts {
      id
      name
    }
    groups {
      id
      name {
        sv
        en
      }
    }
    places {
      id
      name
    }
    meetings {
      id
      title {
        sv
        en
      }
    }
  }
  sentences {
    code
    text {
      sv
      en
    }
  }
}
    fragment CoverageRows on LedgerBreakdown {
  rows {
    district {
      id
      name
      population {
        count
        year
        source
      }
    }
    group {
      id
      name {
        sv
        en
      }
    }
    channel
    month
    received
    analysed
    duplicates
    excluded
    voices
  }
  untold {
    received
    analysed
    duplicates
    excluded
  }
}`, {"fragmentName":"Coverage"}) as unknown as TypedDocumentString<CoverageFragment, unknown>;
export const ModerationDecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}
    `, {"fragmentName":"ModerationDecisionParts"}) as unknown as TypedDocumentString<ModerationDecisionPartsFragment, unknown>;
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on Readability {
  words
  sentences
  lix
  band
  longWords
}
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const ReportActionPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportActionParts on ReportAction {
  findingId
  about
  action
  responsible
  due
  state
}
    `, {"fragmentName":"ReportActionParts"}) as unknown as TypedDocumentString<ReportActionPartsFragment, unknown>;
export const ReportCommentPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportCommentParts on ReportComment {
  id
  kind
  blockId
  text
  by
  at
}
    `, {"fragmentName":"ReportCommentParts"}) as unknown as TypedDocumentString<ReportCommentPartsFragment, unknown>;
export const ReportChangesPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportChangesParts on ReportChanges {
  unchanged
  figures {
    figureId
    label
    before
    after
  }
  came {
    id
    title
  }
  went {
    id
    title
  }
}
    `, {"fragmentName":"ReportChangesParts"}) as unknown as TypedDocumentString<ReportChangesPartsFragment, unknown>;
export const ReportSharePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportShareParts on ReportShare {
  id
  createdBy
  createdAt
  expiresAt
  revokedBy
  revokedAt
  lastUsedAt
}
    `, {"fragmentName":"ReportShareParts"}) as unknown as TypedDocumentString<ReportSharePartsFragment, unknown>;
export const ReportVersionHeadFragmentDoc = new TypedDocumentString(`
    fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}
    `, {"fragmentName":"ReportVersionHead"}) as unknown as TypedDocumentString<ReportVersionHeadFragment, unknown>;
export const FacetPartsFragmentDoc = new TypedDocumentString(`
    fragment FacetParts on FacetValue {
  value
  statements
}
    `, {"fragmentName":"FacetParts"}) as unknown as TypedDocumentString<FacetPartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  id
  text
  start
  redactions {
    id
    start
    end
    reason
  }
  language
  role
  valence
  topic
  channel
  occurredOn
  mayBeQuoted
  fiction
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
  note {
    id
    title
  }
  copiedText {
    id
    senders
  }
  mentions {
    start
    end
    keyphrase {
      id
      label
    }
  }
}
    `, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const ReadingMarkPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingMarkParts on ReadingMark {
  isRead
  isFlagged
}
    `, {"fragmentName":"ReadingMarkParts"}) as unknown as TypedDocumentString<ReadingMarkPartsFragment, unknown>;
export const ListedStatementPartsFragmentDoc = new TypedDocumentString(`
    fragment ListedStatementParts on Statement {
  ...StatementParts
  found(text: $text) {
    start
    end
  }
  mark(by: $by) @include(if: $hasReader) {
    ...ReadingMarkParts
  }
}
    fragment ReadingMarkParts on ReadingMark {
  isRead
  isFlagged
}
fragment StatementParts on Statement {
  id
  text
  start
  redactions {
    id
    start
    end
    reason
  }
  language
  role
  valence
  topic
  channel
  occurredOn
  mayBeQuoted
  fiction
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
  note {
    id
    title
  }
  copiedText {
    id
    senders
  }
  mentions {
    start
    end
    keyphrase {
      id
      label
    }
  }
}`, {"fragmentName":"ListedStatementParts"}) as unknown as TypedDocumentString<ListedStatementPartsFragment, unknown>;
export const OfferedNuggetFragmentDoc = new TypedDocumentString(`
    fragment OfferedNugget on Nugget {
  ...DecidableParts
  name {
    sv
    en
  }
  distinctiveness {
    logOdds
    interval {
      lower
      upper
    }
  }
  support {
    voices
    districtVoices
    voicesElsewhere
    districtVoicesElsewhere
    fragile
  }
}
    fragment DecidableParts on Nugget {
  id
  kind
  subject
  status
  marks {
    id
    kind
    told {
      sv
      en
    }
  }
  label
  district {
    id
  }
  keyphrase {
    id
  }
  theme {
    id
  }
}`, {"fragmentName":"OfferedNugget"}) as unknown as TypedDocumentString<OfferedNuggetFragment, unknown>;
export const EstimatePartsFragmentDoc = new TypedDocumentString(`
    fragment EstimateParts on Estimate {
  value
  interval {
    lower
    upper
  }
}
    `, {"fragmentName":"EstimateParts"}) as unknown as TypedDocumentString<EstimatePartsFragment, unknown>;
export const QualityFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment QualityFigureParts on QualityFigure {
  sampleId
  drawnAt
  frameHasChanged
  coded
  microF1 {
    ...EstimateParts
  }
  peopleMicroF1 {
    ...EstimateParts
  }
  alpha {
    ...EstimateParts
  }
  themes {
    theme {
      id
      name {
        sv
        en
      }
    }
    prevalence
    precision
    recall
    f1 {
      ...EstimateParts
    }
    kappa {
      ...EstimateParts
    }
  }
}
    fragment EstimateParts on Estimate {
  value
  interval {
    lower
    upper
  }
}`, {"fragmentName":"QualityFigureParts"}) as unknown as TypedDocumentString<QualityFigurePartsFragment, unknown>;
export const ReportSentencePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportSentenceParts on ReportSentence {
  parts {
    kind
    text
    figureId
    sourceIds
  }
}
    `, {"fragmentName":"ReportSentenceParts"}) as unknown as TypedDocumentString<ReportSentencePartsFragment, unknown>;
export const ReportTablePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportTableParts on ReportTable {
  columns {
    id
    label
    description
    type
  }
  rows {
    cells {
      number
      text
    }
  }
}
    `, {"fragmentName":"ReportTableParts"}) as unknown as TypedDocumentString<ReportTablePartsFragment, unknown>;
export const ReportBlockPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportBlockParts on ReportBlock {
  __typename
  ... on ReportHeadingBlock {
    id
    level
    text
  }
  ... on ReportParagraphBlock {
    id
    isWritten
    sentences {
      ...ReportSentenceParts
    }
  }
  ... on ReportListBlock {
    id
    items {
      sentences {
        ...ReportSentenceParts
      }
    }
  }
  ... on ReportQuoteBlock {
    id
    text
    quotedAs
    sourceIds
  }
  ... on ReportFiguresBlock {
    id
    figures {
      id
      text
      label
      sourceIds
    }
  }
  ... on ReportChartBlock {
    id
    title
    caption
    alt
    sourceIds
    chart {
      direction
      unit
      series
      largest
      bars {
        label
        values {
          value
          text
          interval {
            lower
            upper
          }
        }
      }
    }
    table {
      ...ReportTableParts
    }
  }
  ... on ReportTableBlock {
    id
    title
    caption
    sourceIds
    table {
      ...ReportTableParts
    }
  }
}
    fragment ReportSentenceParts on ReportSentence {
  parts {
    kind
    text
    figureId
    sourceIds
  }
}
fragment ReportTableParts on ReportTable {
  columns {
    id
    label
    description
    type
  }
  rows {
    cells {
      number
      text
    }
  }
}`, {"fragmentName":"ReportBlockParts"}) as unknown as TypedDocumentString<ReportBlockPartsFragment, unknown>;
export const ReportSourcePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportSourceParts on ReportSource {
  id
  kind
  title
  statement {
    id
    start
    note {
      id
    }
  }
  reportVersion {
    id
    reportId
    version
  }
}
    `, {"fragmentName":"ReportSourceParts"}) as unknown as TypedDocumentString<ReportSourcePartsFragment, unknown>;
export const ReportDocumentPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportDocumentParts on ReportDocument {
  language
  title
  municipality
  scope
  template
  record {
    reportId
    version
    isFrozen
    corrects {
      version
      reason
    }
    by
    at
    run {
      id
      finishedAt
      inputHash
    }
    threshold
  }
  firstPage {
    ...ReportBlockParts
  }
  blocks {
    ...ReportBlockParts
  }
  sources {
    ...ReportSourceParts
  }
}
    fragment ReportSentenceParts on ReportSentence {
  parts {
    kind
    text
    figureId
    sourceIds
  }
}
fragment ReportTableParts on ReportTable {
  columns {
    id
    label
    description
    type
  }
  rows {
    cells {
      number
      text
    }
  }
}
fragment ReportBlockParts on ReportBlock {
  __typename
  ... on ReportHeadingBlock {
    id
    level
    text
  }
  ... on ReportParagraphBlock {
    id
    isWritten
    sentences {
      ...ReportSentenceParts
    }
  }
  ... on ReportListBlock {
    id
    items {
      sentences {
        ...ReportSentenceParts
      }
    }
  }
  ... on ReportQuoteBlock {
    id
    text
    quotedAs
    sourceIds
  }
  ... on ReportFiguresBlock {
    id
    figures {
      id
      text
      label
      sourceIds
    }
  }
  ... on ReportChartBlock {
    id
    title
    caption
    alt
    sourceIds
    chart {
      direction
      unit
      series
      largest
      bars {
        label
        values {
          value
          text
          interval {
            lower
            upper
          }
        }
      }
    }
    table {
      ...ReportTableParts
    }
  }
  ... on ReportTableBlock {
    id
    title
    caption
    sourceIds
    table {
      ...ReportTableParts
    }
  }
}
fragment ReportSourceParts on ReportSource {
  id
  kind
  title
  statement {
    id
    start
    note {
      id
    }
  }
  reportVersion {
    id
    reportId
    version
  }
}`, {"fragmentName":"ReportDocumentParts"}) as unknown as TypedDocumentString<ReportDocumentPartsFragment, unknown>;
export const DataVersionDocument = new TypedDocumentString(`
    query DataVersion {
  latestRun {
    id
    inputHash
  }
  overview {
    ledger {
      sentences {
        short
        text {
          sv
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DataVersionQuery, DataVersionQueryVariables>;
export const CurationDocument = new TypedDocumentString(`
    query Curation($first: Int!) {
  curation(first: $first) {
    totalCount
    nodes {
      ...CurationParts
    }
  }
}
    fragment CurationParts on CurationDecision {
  id
  told {
    sv
    en
  }
  by
  at
  reason
  undone {
    by
    at
    reason
  }
  withoutEffect {
    code
    message {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<CurationQuery, CurationQueryVariables>;
export const CurateDocument = new TypedDocumentString(`
    mutation Curate($decision: CurationInput!, $by: String!, $reason: String!) {
  curate(decision: $decision, by: $by, reason: $reason) {
    ...CurationParts
  }
}
    fragment CurationParts on CurationDecision {
  id
  told {
    sv
    en
  }
  by
  at
  reason
  undone {
    by
    at
    reason
  }
  withoutEffect {
    code
    message {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<CurateMutation, CurateMutationVariables>;
export const UndoCurationDocument = new TypedDocumentString(`
    mutation UndoCuration($id: ID!, $by: String!) {
  undoCuration(id: $id, by: $by) {
    ...CurationParts
  }
}
    fragment CurationParts on CurationDecision {
  id
  told {
    sv
    en
  }
  by
  at
  reason
  undone {
    by
    at
    reason
  }
  withoutEffect {
    code
    message {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<UndoCurationMutation, UndoCurationMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    may
    hasAccount
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RefusalDocument = new TypedDocumentString(`
    query Refusal($permission: Permission!) {
  viewer {
    refusal(permission: $permission) {
      sv
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RefusalQuery, RefusalQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    scopes
    prefix
    createdBy
    createdAt
    expiresAt
    revokedAt
    revokedBy
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret
    token {
      id
      name
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    id
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const CodingDocument = new TypedDocumentString(`
    query Coding($coder: String!) {
  qualitySample(coder: $coder) {
    id
    themes {
      id
      name {
        sv
        en
      }
    }
    statements {
      position
      text
      topic
      question {
        sv
        en
      }
      themeIds
    }
  }
}
    `) as unknown as TypedDocumentString<CodingQuery, CodingQueryVariables>;
export const CodingProgressDocument = new TypedDocumentString(`
    query CodingProgress($coder: String!) {
  qualitySample(coder: $coder) {
    id
    coders {
      coder
      coded
    }
  }
  quality {
    coded
    needed
    figure {
      ...QualityFigureParts
    }
  }
}
    fragment EstimateParts on Estimate {
  value
  interval {
    lower
    upper
  }
}
fragment QualityFigureParts on QualityFigure {
  sampleId
  drawnAt
  frameHasChanged
  coded
  microF1 {
    ...EstimateParts
  }
  peopleMicroF1 {
    ...EstimateParts
  }
  alpha {
    ...EstimateParts
  }
  themes {
    theme {
      id
      name {
        sv
        en
      }
    }
    prevalence
    precision
    recall
    f1 {
      ...EstimateParts
    }
    kappa {
      ...EstimateParts
    }
  }
}`) as unknown as TypedDocumentString<CodingProgressQuery, CodingProgressQueryVariables>;
export const CodeStatementDocument = new TypedDocumentString(`
    mutation CodeStatement($sampleId: ID!, $position: Int!, $coder: String!, $themeIds: [ID!]!) {
  codeStatement(
    sampleId: $sampleId
    position: $position
    coder: $coder
    themeIds: $themeIds
  ) {
    position
  }
}
    `) as unknown as TypedDocumentString<CodeStatementMutation, CodeStatementMutationVariables>;
export const TakeBackCodingDocument = new TypedDocumentString(`
    mutation TakeBackCoding($sampleId: ID!, $position: Int!, $coder: String!) {
  takeBackCoding(sampleId: $sampleId, position: $position, coder: $coder)
}
    `) as unknown as TypedDocumentString<TakeBackCodingMutation, TakeBackCodingMutationVariables>;
export const DrawQualitySampleDocument = new TypedDocumentString(`
    mutation DrawQualitySample($by: String!, $size: Int!) {
  drawQualitySample(by: $by, size: $size) {
    id
  }
}
    `) as unknown as TypedDocumentString<DrawQualitySampleMutation, DrawQualitySampleMutationVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: StatementFilter!, $b: StatementFilter!) {
  comparison(a: $a, b: $b) {
    a {
      ...ComparedSetParts
    }
    b {
      ...ComparedSetParts
    }
    voicesInBoth
    obstacle {
      code
      message {
        sv
        en
      }
    }
    shared(first: 12) {
      keyphraseId
      label
      inA {
        ...ShareParts
      }
      inB {
        ...ShareParts
      }
    }
  }
}
    fragment ShareParts on ShareOfVoices {
  voices
  share
  interval {
    lower
    upper
  }
}
fragment ComparedParts on ComparedFinding {
  id
  kind
  label {
    sv
    en
  }
  keyphraseId
  themeId
  here {
    ...ShareParts
  }
  there {
    ...ShareParts
  }
}
fragment ComparedSetParts on ComparedSet {
  name {
    sv
    en
  }
  voices
  findings(first: 20) {
    ...ComparedParts
  }
  fragileFindings(first: 10) {
    ...ComparedParts
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ComparedMonthsDocument = new TypedDocumentString(`
    query ComparedMonths {
  overview {
    byMonth {
      month
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedMonthsQuery, ComparedMonthsQueryVariables>;
export const DisposalPageDocument = new TypedDocumentString(`
    query DisposalPage {
  retention {
    kind
    months
    decision {
      sv
      en
    }
    before
    dueSubmissions
    dueFiles
    held
  }
  disposals {
    id
    kind
    state
    before
    decision {
      sv
      en
    }
    submissions
    files
    held
    proposedBy
    proposedAt
    decidedBy
    decidedAt
    reason
    digest
    erasedAt
    mayConfirm
  }
  legalHolds {
    id
    everything
    fileName
    reason
    placedBy
    placedAt
    liftedBy
    liftedAt
    liftedReason
  }
  imports(first: 100) {
    nodes {
      id
      fileName
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<DisposalPageQuery, DisposalPageQueryVariables>;
export const ProposeDisposalDocument = new TypedDocumentString(`
    mutation ProposeDisposal($kind: DisposableKind!) {
  proposeDisposal(kind: $kind) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeDisposalMutation, ProposeDisposalMutationVariables>;
export const ConfirmDisposalDocument = new TypedDocumentString(`
    mutation ConfirmDisposal($id: ID!) {
  confirmDisposal(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmDisposalMutation, ConfirmDisposalMutationVariables>;
export const CancelDisposalDocument = new TypedDocumentString(`
    mutation CancelDisposal($id: ID!, $reason: String!) {
  cancelDisposal(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelDisposalMutation, CancelDisposalMutationVariables>;
export const PlaceLegalHoldDocument = new TypedDocumentString(`
    mutation PlaceLegalHold($input: LegalHoldInput!) {
  placeLegalHold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = new TypedDocumentString(`
    mutation LiftLegalHold($id: ID!, $reason: String!) {
  liftLegalHold(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const DistrictDocument = new TypedDocumentString(`
    query District($id: ID!) {
  municipality {
    name
  }
  latestRun {
    finishedAt
  }
  district(id: $id) {
    id
    name
    voices
    population {
      count
      year
      source
    }
    places {
      id
      name
      population
    }
    notHeard {
      id
    }
    nuggets(kind: NUGGET, first: 12) {
      ...FindingParts
    }
    challenges: nuggets(kind: CHALLENGE, first: 8) {
      ...FindingParts
    }
    themeNuggets: nuggets(kind: NUGGET, subject: THEME, first: 6) {
      ...ThemeFindingParts
    }
    themeChallenges: nuggets(kind: CHALLENGE, subject: THEME, first: 6) {
      ...ThemeFindingParts
    }
    themes {
      id
      origin
      name {
        sv
        en
      }
      byDistrict {
        district {
          id
        }
        share
      }
    }
  }
  commonGround(first: 8) {
    id
    label
    keyphrase {
      id
    }
    byDistrict {
      district {
        id
      }
      share
    }
  }
}
    fragment DecidableParts on Nugget {
  id
  kind
  subject
  status
  marks {
    id
    kind
    told {
      sv
      en
    }
  }
  label
  district {
    id
  }
  keyphrase {
    id
  }
  theme {
    id
  }
}
fragment FindingParts on Nugget {
  ...DecidableParts
  rank
  keyphrase {
    id
  }
  distinctiveness {
    logOdds
    interval {
      lower
      upper
    }
  }
  support {
    voices
    districtVoices
    voicesElsewhere
    districtVoicesElsewhere
    fragile
  }
  evidence(first: 25) {
    totalCount
    nodes {
      start
      end
      statement {
        id
        text
        redactions {
          start
          end
          reason
        }
        language
        mayBeQuoted
        valence
        mentions {
          start
          end
          valence
          keyphrase {
            id
          }
        }
        place {
          id
          name
        }
      }
    }
  }
}
fragment ThemeFindingParts on Nugget {
  id
  kind
  label
  name {
    sv
    en
  }
  words {
    id
    label
  }
  distinctiveness {
    logOdds
    interval {
      lower
      upper
    }
  }
  support {
    voices
    districtVoices
    voicesElsewhere
    districtVoicesElsewhere
    fragile
  }
}`) as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const UploadHeadDocument = new TypedDocumentString(`
    query UploadHead($id: ID!) {
  upload(id: $id) {
    id
    fileName
    kind
    counts {
      rows
      willComeIn
    }
    alreadyImported {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<UploadHeadQuery, UploadHeadQueryVariables>;
export const UploadDocument = new TypedDocumentString(`
    query Upload($id: ID!) {
  upload(id: $id) {
    ...UploadParts
  }
  districts {
    id
    name
    places {
      id
      name
    }
  }
  programme {
    id
    district {
      id
    }
    group {
      id
    }
    from
    to
    title {
      sv
      en
    }
  }
  municipality {
    focusGroups {
      id
      name {
        sv
        en
      }
    }
    questions {
      id
      text {
        sv
        en
      }
    }
    attributes {
      id
      name {
        sv
        en
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  severity
  row
  place {
    sv
    en
  }
  message {
    sv
    en
  }
}
fragment NameMeaningParts on NameMeaning {
  name
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}
fragment NoteChangeParts on NoteChange {
  start
  end
  setAside
  role
  valence
  speaker
  topic
}
fragment UploadParts on Upload {
  id
  fileName
  size
  kind
  format
  encoding
  digest
  alreadyImported {
    id
    fileName
    status
    createdAt
  }
  columnsRemembered
  columnsChosen
  columns {
    name
    role
    question {
      id
    }
    attribute {
      id
    }
    samples
  }
  names {
    ...NameMeaningParts
  }
  unknownNames {
    kind
    name
    rows
    offers {
      label
      reason
      meaning {
        ...NameMeaningParts
      }
    }
  }
  preview {
    row
    sheet
    receivedOn
    attributes {
      id
      name {
        sv
        en
      }
    }
    answers
    district {
      id
      name
    }
    place {
      id
      name
    }
  }
  note {
    title
    date
    venue
    participants
    text
    correctedHead
    district {
      id
    }
    group {
      id
    }
    meeting {
      id
    }
    statements {
      start
      end
      role
      speaker
      speakerNumber
      valence
      topic
      corrected
    }
    setAside {
      start
      end
      reason
    }
    headings {
      start
      end
      label
      meaning
    }
    speakers {
      number
      name
    }
    changes {
      ...NoteChangeParts
    }
    offers {
      text {
        sv
        en
      }
      statements
      changes {
        ...NoteChangeParts
      }
    }
  }
  counts {
    rows
    willComeIn
    duplicates
    excluded
  }
  leftOut {
    code
    count
    text {
      sv
      en
    }
  }
  duplicates {
    inFileCount
    inFile {
      row
      sheet
      sameAs
      sameAsSheet
    }
    stored {
      count
      sheets {
        sheet
        rows
      }
      import {
        id
        fileName
        createdAt
      }
    }
  }
  problemCount
  problems {
    ...ProblemParts
  }
}`) as unknown as TypedDocumentString<UploadQuery, UploadQueryVariables>;
export const ReadUploadDocument = new TypedDocumentString(`
    mutation ReadUpload($uploadId: ID!, $reading: UploadReadingInput!) {
  readUpload(uploadId: $uploadId, reading: $reading) {
    ...UploadParts
  }
}
    fragment ProblemParts on Problem {
  code
  severity
  row
  place {
    sv
    en
  }
  message {
    sv
    en
  }
}
fragment NameMeaningParts on NameMeaning {
  name
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}
fragment NoteChangeParts on NoteChange {
  start
  end
  setAside
  role
  valence
  speaker
  topic
}
fragment UploadParts on Upload {
  id
  fileName
  size
  kind
  format
  encoding
  digest
  alreadyImported {
    id
    fileName
    status
    createdAt
  }
  columnsRemembered
  columnsChosen
  columns {
    name
    role
    question {
      id
    }
    attribute {
      id
    }
    samples
  }
  names {
    ...NameMeaningParts
  }
  unknownNames {
    kind
    name
    rows
    offers {
      label
      reason
      meaning {
        ...NameMeaningParts
      }
    }
  }
  preview {
    row
    sheet
    receivedOn
    attributes {
      id
      name {
        sv
        en
      }
    }
    answers
    district {
      id
      name
    }
    place {
      id
      name
    }
  }
  note {
    title
    date
    venue
    participants
    text
    correctedHead
    district {
      id
    }
    group {
      id
    }
    meeting {
      id
    }
    statements {
      start
      end
      role
      speaker
      speakerNumber
      valence
      topic
      corrected
    }
    setAside {
      start
      end
      reason
    }
    headings {
      start
      end
      label
      meaning
    }
    speakers {
      number
      name
    }
    changes {
      ...NoteChangeParts
    }
    offers {
      text {
        sv
        en
      }
      statements
      changes {
        ...NoteChangeParts
      }
    }
  }
  counts {
    rows
    willComeIn
    duplicates
    excluded
  }
  leftOut {
    code
    count
    text {
      sv
      en
    }
  }
  duplicates {
    inFileCount
    inFile {
      row
      sheet
      sameAs
      sameAsSheet
    }
    stored {
      count
      sheets {
        sheet
        rows
      }
      import {
        id
        fileName
        createdAt
      }
    }
  }
  problemCount
  problems {
    ...ProblemParts
  }
}`) as unknown as TypedDocumentString<ReadUploadMutation, ReadUploadMutationVariables>;
export const ImportUploadDocument = new TypedDocumentString(`
    mutation ImportUpload($input: ImportUploadInput!) {
  importUpload(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ImportUploadMutation, ImportUploadMutationVariables>;
export const RemoveImportDocument = new TypedDocumentString(`
    mutation RemoveImport($id: ID!) {
  removeImport(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveImportMutation, RemoveImportMutationVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    id
    fileName
    status
    statements
    counts {
      rows
      willComeIn
      duplicates
      excluded
    }
    problems {
      ...ProblemParts
    }
    error {
      ...ProblemParts
    }
  }
}
    fragment ProblemParts on Problem {
  code
  severity
  row
  place {
    sv
    en
  }
  message {
    sv
    en
  }
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($importId: ID!) {
  importProgress(importId: $importId) {
    importId
    status
    stage
    done
    total
  }
}
    `) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  imports(first: 50) {
    nodes {
      id
      fileName
      status
      createdAt
      statements
      fiction
      error {
        ...ProblemParts
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  severity
  row
  place {
    sv
    en
  }
  message {
    sv
    en
  }
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const StopImportDocument = new TypedDocumentString(`
    mutation StopImport($id: ID!) {
  stopImport(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<StopImportMutation, StopImportMutationVariables>;
export const IntakeRulesDocument = new TypedDocumentString(`
    query IntakeRules {
  intakeRules {
    id
    kind
    timesUsed
    lastUsedAt
    text {
      sv
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeRulesQuery, IntakeRulesQueryVariables>;
export const ForgetIntakeRuleDocument = new TypedDocumentString(`
    mutation ForgetIntakeRule($id: ID!) {
  forgetIntakeRule(id: $id)
}
    `) as unknown as TypedDocumentString<ForgetIntakeRuleMutation, ForgetIntakeRuleMutationVariables>;
export const UploadPersonalDataDocument = new TypedDocumentString(`
    query UploadPersonalData($id: ID!) {
  upload(id: $id) {
    id
    personalData {
      searched
      of
      found {
        kind
        count
        places {
          sv
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UploadPersonalDataQuery, UploadPersonalDataQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings {
  programme {
    id
    title {
      sv
      en
    }
    kind
    form
    from
    to
    startsAt
    endsAt
    venue
    participantsFrom
    participantsTo
    district {
      id
      name
    }
    group {
      id
      name {
        sv
        en
      }
      district {
        id
      }
    }
    notes {
      ...NoteFacts
    }
  }
  notesOutsideProgramme(first: 100) {
    ...NoteFacts
  }
  districts {
    id
    name
  }
  municipality {
    focusGroups {
      id
      name {
        sv
        en
      }
    }
  }
  overview {
    ledger {
      notHeard {
        districts {
          id
          name
        }
        groups {
          id
          name {
            sv
            en
          }
        }
        places {
          id
          name
        }
        meetings {
          id
        }
      }
      sentences {
        code
        text {
          sv
          en
        }
      }
    }
  }
}
    fragment NoteFacts on MeetingNote {
  id
  title
  fileName
  format
  date
  venue
  participants
  statementCount
  fiction
  district {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const OneNoteDocument = new TypedDocumentString(`
    query OneNote($id: ID!) {
  meetingNote(id: $id) {
    ...NoteFacts
    text
    redactions {
      start
      end
      reason
    }
    setAside {
      start
      end
      reason
    }
    meeting {
      id
      title {
        sv
        en
      }
      form
    }
    statements {
      id
      start
      end
      role
      valence
      language
      topic
    }
  }
}
    fragment NoteFacts on MeetingNote {
  id
  title
  fileName
  format
  date
  venue
  participants
  statementCount
  fiction
  district {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<OneNoteQuery, OneNoteQueryVariables>;
export const CodingQualityDocument = new TypedDocumentString(`
    query CodingQuality {
  quality {
    needed
    notYet {
      sv
      en
    }
    figure {
      ...QualityFigureParts
    }
  }
}
    fragment EstimateParts on Estimate {
  value
  interval {
    lower
    upper
  }
}
fragment QualityFigureParts on QualityFigure {
  sampleId
  drawnAt
  frameHasChanged
  coded
  microF1 {
    ...EstimateParts
  }
  peopleMicroF1 {
    ...EstimateParts
  }
  alpha {
    ...EstimateParts
  }
  themes {
    theme {
      id
      name {
        sv
        en
      }
    }
    prevalence
    precision
    recall
    f1 {
      ...EstimateParts
    }
    kappa {
      ...EstimateParts
    }
  }
}`) as unknown as TypedDocumentString<CodingQualityQuery, CodingQualityQueryVariables>;
export const MethodDocument = new TypedDocumentString(`
    query Method {
  latestRun {
    id
    finishedAt
    statements
    voices
    textVersion
    insightVersion
    inputHash
  }
  overview {
    ledger {
      ...Coverage
      received
      analysed
      duplicates
      excluded
      reasons {
        code
        count
        text {
          sv
          en
        }
      }
    }
  }
}
    fragment Coverage on Ledger {
  received
  analysed
  duplicates
  excluded
  byDistrict {
    ...CoverageRows
  }
  byGroup {
    ...CoverageRows
  }
  byChannel {
    ...CoverageRows
  }
  byMonth {
    ...CoverageRows
  }
  notHeard {
    districts {
      id
      name
    }
    groups {
      id
      name {
        sv
        en
      }
    }
    places {
      id
      name
    }
    meetings {
      id
      title {
        sv
        en
      }
    }
  }
  sentences {
    code
    text {
      sv
      en
    }
  }
}
fragment CoverageRows on LedgerBreakdown {
  rows {
    district {
      id
      name
      population {
        count
        year
        source
      }
    }
    group {
      id
      name {
        sv
        en
      }
    }
    channel
    month
    received
    analysed
    duplicates
    excluded
    voices
  }
  untold {
    received
    analysed
    duplicates
    excluded
  }
}`) as unknown as TypedDocumentString<MethodQuery, MethodQueryVariables>;
export const ModerationQueueDocument = new TypedDocumentString(`
    query ModerationQueue($filter: ModerationFilter) {
  moderationQueue(filter: $filter, first: 50) {
    totalCount
    nodes {
      statement {
        ...StatementParts
        moderation
      }
    }
  }
  moderationTotals {
    new
    published
    hidden
    restored
  }
  moderationHistory(first: 8) {
    ...ModerationDecisionParts
  }
}
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}
fragment StatementParts on Statement {
  id
  text
  start
  redactions {
    id
    start
    end
    reason
  }
  language
  role
  valence
  topic
  channel
  occurredOn
  mayBeQuoted
  fiction
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
  note {
    id
    title
  }
  copiedText {
    id
    senders
  }
  mentions {
    start
    end
    keyphrase {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<ModerationQueueQuery, ModerationQueueQueryVariables>;
export const UnmaskedStatementDocument = new TypedDocumentString(`
    query UnmaskedStatement($id: ID!) {
  moderationItem(statementId: $id) {
    statement {
      id
      unmasked
    }
  }
}
    `) as unknown as TypedDocumentString<UnmaskedStatementQuery, UnmaskedStatementQueryVariables>;
export const ModerateDocument = new TypedDocumentString(`
    mutation Moderate($statementIds: [ID!]!, $to: ModerationState!, $reason: HidingReason, $comment: String!) {
  moderate(
    statementIds: $statementIds
    to: $to
    reason: $reason
    comment: $comment
  ) {
    ...ModerationDecisionParts
  }
}
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}`) as unknown as TypedDocumentString<ModerateMutation, ModerateMutationVariables>;
export const PublishAllDocument = new TypedDocumentString(`
    mutation PublishAll($count: Int!, $filter: ModerationFilter) {
  publishAll(count: $count, filter: $filter) {
    ...ModerationDecisionParts
  }
}
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}`) as unknown as TypedDocumentString<PublishAllMutation, PublishAllMutationVariables>;
export const UndoModerationDocument = new TypedDocumentString(`
    mutation UndoModeration($id: ID!) {
  undoModeration(id: $id) {
    ...ModerationDecisionParts
  }
}
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}`) as unknown as TypedDocumentString<UndoModerationMutation, UndoModerationMutationVariables>;
export const AddRedactionDocument = new TypedDocumentString(`
    mutation AddRedaction($statementId: ID!, $start: Int!, $end: Int!, $reason: RedactionReason!) {
  addRedaction(
    statementId: $statementId
    start: $start
    end: $end
    reason: $reason
  ) {
    ...ModerationDecisionParts
  }
}
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}`) as unknown as TypedDocumentString<AddRedactionMutation, AddRedactionMutationVariables>;
export const LiftRedactionDocument = new TypedDocumentString(`
    mutation LiftRedaction($statementId: ID!, $redactionId: ID!) {
  liftRedaction(statementId: $statementId, redactionId: $redactionId) {
    ...ModerationDecisionParts
  }
}
    fragment ModerationDecisionParts on ModerationDecision {
  id
  kind
  to
  reason
  comment
  statements
  by
  at
  undoneBy
}`) as unknown as TypedDocumentString<LiftRedactionMutation, LiftRedactionMutationVariables>;
export const NuggetDocument = new TypedDocumentString(`
    query Nugget($id: ID!) {
  nugget(id: $id) {
    ...DecidableParts
    district {
      id
      name
    }
    name {
      sv
      en
    }
    keyphrase {
      id
    }
    theme {
      id
    }
    words {
      id
      label
    }
    distinctiveness {
      logOdds
      interval {
        lower
        upper
      }
      z
      p
      falseDiscoveryRate
    }
    valued {
      share
      bounds {
        lower
        upper
      }
      interval {
        lower
        upper
      }
      praise
      trouble
      wish
      unclear
    }
    support {
      voices
      districtVoices
      voicesElsewhere
      districtVoicesElsewhere
      fragile
    }
  }
}
    fragment DecidableParts on Nugget {
  id
  kind
  subject
  status
  marks {
    id
    kind
    told {
      sv
      en
    }
  }
  label
  district {
    id
  }
  keyphrase {
    id
  }
  theme {
    id
  }
}`) as unknown as TypedDocumentString<NuggetQuery, NuggetQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!, $after: String) {
  nugget(id: $id) {
    id
    evidence(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        start
        end
        statement {
          ...StatementParts
        }
      }
    }
  }
}
    fragment StatementParts on Statement {
  id
  text
  start
  redactions {
    id
    start
    end
    reason
  }
  language
  role
  valence
  topic
  channel
  occurredOn
  mayBeQuoted
  fiction
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
  note {
    id
    title
  }
  copiedText {
    id
    senders
  }
  mentions {
    start
    end
    keyphrase {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes {
  viewer {
    name
    may
  }
  outcomes {
    id
    themeName {
      sv
      en
    }
    district {
      id
      name
    }
    textSv
    textEn
    writtenBy
    writtenAt
  }
  themes {
    id
    name {
      sv
      en
    }
  }
  districts {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const WriteOutcomeDocument = new TypedDocumentString(`
    mutation WriteOutcome($input: OutcomeInput!) {
  writeOutcome(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteOutcomeMutation, WriteOutcomeMutationVariables>;
export const RemoveOutcomeDocument = new TypedDocumentString(`
    mutation RemoveOutcome($id: ID!) {
  removeOutcome(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveOutcomeMutation, RemoveOutcomeMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  municipality {
    name
    seedQuestion {
      sv
      en
    }
    districtMap
  }
  overview {
    voices
    notes
    submissions
    byMonth {
      month
      voices
    }
    byDistrict {
      id
      name
      voices
      population {
        count
        year
        source
      }
      valence {
        share
      }
      nuggets(first: 3) {
        id
        label
      }
    }
    topThemes(first: 20) {
      id
      origin
      name {
        sv
        en
      }
      voices
      valence {
        praise
        trouble
        wish
        unclear
      }
    }
    run {
      finishedAt
      statements
    }
    ledger {
      sentences {
        code
        short
        text {
          sv
          en
        }
      }
      received
      analysed
      duplicates
      excluded
      reasons {
        code
        count
        text {
          sv
          en
        }
      }
    }
  }
  programme {
    id
    title {
      sv
      en
    }
    kind
    from
    to
  }
  commonGround(first: 6) {
    id
    label
    keyphrase {
      id
    }
    valued {
      share
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SinceLastDocument = new TypedDocumentString(`
    query SinceLast {
  overview {
    submissions
    notes
    run {
      id
    }
    byDistrict {
      id
      name
      nuggets(first: 20) {
        id
        label
        keyphrase {
          id
        }
      }
    }
  }
  imports(first: 20) {
    nodes {
      id
      fileName
      status
      finishedAt
      statements
    }
  }
  curation(first: 20) {
    nodes {
      id
      at
      by
      undone {
        at
      }
      told {
        sv
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SinceLastQuery, SinceLastQueryVariables>;
export const ReportDeskDocument = new TypedDocumentString(`
    query ReportDesk($id: ID!) {
  report(id: $id) {
    id
    title
    template
    language
    revision
    updatedBy
    scope {
      districtIds
      groupIds
      themeIds
      from
      to
      sinceVersionId
    }
    items {
      id
      kind
      districtId
      by
      text
      findingIds
      statementIds
      actions {
        ...ReportActionParts
      }
    }
    edits {
      blockId
      text
    }
    leftOut
    draft {
      hash
      written {
        blockId
        drafted
        strayFigures {
          figure
          start
          end
        }
      }
      lostEdits {
        blockId
        text
      }
      reading {
        ...ReadingParts
      }
      blockReadings {
        blockId
        reading {
          ...ReadingParts
          notes {
            kind
            start
            end
            plainer
          }
        }
      }
      items {
        itemId
        blockIds
        actions {
          ...ReportActionParts
        }
      }
      document {
        ...ReportDocumentParts
      }
    }
    versions {
      ...ReportVersionHead
    }
  }
}
    fragment ReadingParts on Readability {
  words
  sentences
  lix
  band
  longWords
}
fragment ReportActionParts on ReportAction {
  findingId
  about
  action
  responsible
  due
  state
}
fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}
fragment ReportSentenceParts on ReportSentence {
  parts {
    kind
    text
    figureId
    sourceIds
  }
}
fragment ReportTableParts on ReportTable {
  columns {
    id
    label
    description
    type
  }
  rows {
    cells {
      number
      text
    }
  }
}
fragment ReportBlockParts on ReportBlock {
  __typename
  ... on ReportHeadingBlock {
    id
    level
    text
  }
  ... on ReportParagraphBlock {
    id
    isWritten
    sentences {
      ...ReportSentenceParts
    }
  }
  ... on ReportListBlock {
    id
    items {
      sentences {
        ...ReportSentenceParts
      }
    }
  }
  ... on ReportQuoteBlock {
    id
    text
    quotedAs
    sourceIds
  }
  ... on ReportFiguresBlock {
    id
    figures {
      id
      text
      label
      sourceIds
    }
  }
  ... on ReportChartBlock {
    id
    title
    caption
    alt
    sourceIds
    chart {
      direction
      unit
      series
      largest
      bars {
        label
        values {
          value
          text
          interval {
            lower
            upper
          }
        }
      }
    }
    table {
      ...ReportTableParts
    }
  }
  ... on ReportTableBlock {
    id
    title
    caption
    sourceIds
    table {
      ...ReportTableParts
    }
  }
}
fragment ReportSourceParts on ReportSource {
  id
  kind
  title
  statement {
    id
    start
    note {
      id
    }
  }
  reportVersion {
    id
    reportId
    version
  }
}
fragment ReportDocumentParts on ReportDocument {
  language
  title
  municipality
  scope
  template
  record {
    reportId
    version
    isFrozen
    corrects {
      version
      reason
    }
    by
    at
    run {
      id
      finishedAt
      inputHash
    }
    threshold
  }
  firstPage {
    ...ReportBlockParts
  }
  blocks {
    ...ReportBlockParts
  }
  sources {
    ...ReportSourceParts
  }
}`) as unknown as TypedDocumentString<ReportDeskQuery, ReportDeskQueryVariables>;
export const UpdateReportDocument = new TypedDocumentString(`
    mutation UpdateReport($id: ID!, $revision: Int!, $changes: ReportChangesInput!, $by: String!) {
  updateReport(id: $id, revision: $revision, changes: $changes, by: $by) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<UpdateReportMutation, UpdateReportMutationVariables>;
export const ChangeReportScopeDocument = new TypedDocumentString(`
    mutation ChangeReportScope($id: ID!, $revision: Int!, $scope: ReportScopeInput!, $by: String!) {
  updateReport(id: $id, revision: $revision, changes: {scope: $scope}, by: $by) {
    id
    revision
    title
  }
}
    `) as unknown as TypedDocumentString<ChangeReportScopeMutation, ChangeReportScopeMutationVariables>;
export const FreezeReportDocument = new TypedDocumentString(`
    mutation FreezeReport($id: ID!, $draftHash: String!, $by: String!, $reason: String!) {
  freezeReport(id: $id, draftHash: $draftHash, by: $by, reason: $reason) {
    ...ReportVersionHead
  }
}
    fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}`) as unknown as TypedDocumentString<FreezeReportMutation, FreezeReportMutationVariables>;
export const ReportVersionsDocument = new TypedDocumentString(`
    query ReportVersions($id: ID!) {
  report(id: $id) {
    id
    title
    versions {
      ...ReportVersionHead
    }
  }
}
    fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}`) as unknown as TypedDocumentString<ReportVersionsQuery, ReportVersionsQueryVariables>;
export const FrozenReportDocument = new TypedDocumentString(`
    query FrozenReport($id: ID!) {
  reportVersion(id: $id) {
    ...ReportVersionHead
    hash
    document {
      ...ReportDocumentParts
    }
  }
}
    fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}
fragment ReportSentenceParts on ReportSentence {
  parts {
    kind
    text
    figureId
    sourceIds
  }
}
fragment ReportTableParts on ReportTable {
  columns {
    id
    label
    description
    type
  }
  rows {
    cells {
      number
      text
    }
  }
}
fragment ReportBlockParts on ReportBlock {
  __typename
  ... on ReportHeadingBlock {
    id
    level
    text
  }
  ... on ReportParagraphBlock {
    id
    isWritten
    sentences {
      ...ReportSentenceParts
    }
  }
  ... on ReportListBlock {
    id
    items {
      sentences {
        ...ReportSentenceParts
      }
    }
  }
  ... on ReportQuoteBlock {
    id
    text
    quotedAs
    sourceIds
  }
  ... on ReportFiguresBlock {
    id
    figures {
      id
      text
      label
      sourceIds
    }
  }
  ... on ReportChartBlock {
    id
    title
    caption
    alt
    sourceIds
    chart {
      direction
      unit
      series
      largest
      bars {
        label
        values {
          value
          text
          interval {
            lower
            upper
          }
        }
      }
    }
    table {
      ...ReportTableParts
    }
  }
  ... on ReportTableBlock {
    id
    title
    caption
    sourceIds
    table {
      ...ReportTableParts
    }
  }
}
fragment ReportSourceParts on ReportSource {
  id
  kind
  title
  statement {
    id
    start
    note {
      id
    }
  }
  reportVersion {
    id
    reportId
    version
  }
}
fragment ReportDocumentParts on ReportDocument {
  language
  title
  municipality
  scope
  template
  record {
    reportId
    version
    isFrozen
    corrects {
      version
      reason
    }
    by
    at
    run {
      id
      finishedAt
      inputHash
    }
    threshold
  }
  firstPage {
    ...ReportBlockParts
  }
  blocks {
    ...ReportBlockParts
  }
  sources {
    ...ReportSourceParts
  }
}`) as unknown as TypedDocumentString<FrozenReportQuery, FrozenReportQueryVariables>;
export const ReportTalkDocument = new TypedDocumentString(`
    query ReportTalk($id: ID!) {
  reportVersion(id: $id) {
    id
    comments {
      ...ReportCommentParts
      answers {
        ...ReportCommentParts
      }
    }
  }
}
    fragment ReportCommentParts on ReportComment {
  id
  kind
  blockId
  text
  by
  at
}`) as unknown as TypedDocumentString<ReportTalkQuery, ReportTalkQueryVariables>;
export const ReportChangesSinceDocument = new TypedDocumentString(`
    query ReportChangesSince($id: ID!) {
  reportVersion(id: $id) {
    id
    changesSince {
      ...ReportChangesParts
    }
  }
}
    fragment ReportChangesParts on ReportChanges {
  unchanged
  figures {
    figureId
    label
    before
    after
  }
  came {
    id
    title
  }
  went {
    id
    title
  }
}`) as unknown as TypedDocumentString<ReportChangesSinceQuery, ReportChangesSinceQueryVariables>;
export const ReportNowDocument = new TypedDocumentString(`
    query ReportNow($id: ID!) {
  reportVersion(id: $id) {
    id
    verification {
      isIntact
    }
    changesNow {
      ...ReportChangesParts
    }
  }
}
    fragment ReportChangesParts on ReportChanges {
  unchanged
  figures {
    figureId
    label
    before
    after
  }
  came {
    id
    title
  }
  went {
    id
    title
  }
}`) as unknown as TypedDocumentString<ReportNowQuery, ReportNowQueryVariables>;
export const ReportFileProgressDocument = new TypedDocumentString(`
    query ReportFileProgress($versionId: ID!, $format: ReportFormat!) {
  reportFileProgress(versionId: $versionId, format: $format)
}
    `) as unknown as TypedDocumentString<ReportFileProgressQuery, ReportFileProgressQueryVariables>;
export const CommentOnReportDocument = new TypedDocumentString(`
    mutation CommentOnReport($input: ReportCommentInput!, $by: String!) {
  commentOnReport(input: $input, by: $by) {
    ...ReportCommentParts
  }
}
    fragment ReportCommentParts on ReportComment {
  id
  kind
  blockId
  text
  by
  at
}`) as unknown as TypedDocumentString<CommentOnReportMutation, CommentOnReportMutationVariables>;
export const AnswerReportCommentDocument = new TypedDocumentString(`
    mutation AnswerReportComment($id: ID!, $text: String!, $by: String!) {
  answerReportComment(id: $id, text: $text, by: $by) {
    ...ReportCommentParts
  }
}
    fragment ReportCommentParts on ReportComment {
  id
  kind
  blockId
  text
  by
  at
}`) as unknown as TypedDocumentString<AnswerReportCommentMutation, AnswerReportCommentMutationVariables>;
export const ReportSharesDocument = new TypedDocumentString(`
    query ReportShares($id: ID!) {
  reportVersion(id: $id) {
    id
    shares {
      ...ReportShareParts
    }
  }
}
    fragment ReportShareParts on ReportShare {
  id
  createdBy
  createdAt
  expiresAt
  revokedBy
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<ReportSharesQuery, ReportSharesQueryVariables>;
export const ShareReportDocument = new TypedDocumentString(`
    mutation ShareReport($versionId: ID!, $days: Int!) {
  shareReport(versionId: $versionId, days: $days) {
    token
    share {
      ...ReportShareParts
    }
  }
}
    fragment ReportShareParts on ReportShare {
  id
  createdBy
  createdAt
  expiresAt
  revokedBy
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<ShareReportMutation, ShareReportMutationVariables>;
export const RevokeReportShareDocument = new TypedDocumentString(`
    mutation RevokeReportShare($id: ID!) {
  revokeReportShare(id: $id) {
    ...ReportShareParts
  }
}
    fragment ReportShareParts on ReportShare {
  id
  createdBy
  createdAt
  expiresAt
  revokedBy
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<RevokeReportShareMutation, RevokeReportShareMutationVariables>;
export const SharedReportFileProgressDocument = new TypedDocumentString(`
    query SharedReportFileProgress($token: String!, $format: ReportFormat!) {
  sharedReportFileProgress(token: $token, format: $format)
}
    `) as unknown as TypedDocumentString<SharedReportFileProgressQuery, SharedReportFileProgressQueryVariables>;
export const SharedReportDocument = new TypedDocumentString(`
    query SharedReport($token: String!) {
  sharedReport(token: $token) {
    hash
    expiresAt
    document {
      ...ReportDocumentParts
    }
  }
}
    fragment ReportSentenceParts on ReportSentence {
  parts {
    kind
    text
    figureId
    sourceIds
  }
}
fragment ReportTableParts on ReportTable {
  columns {
    id
    label
    description
    type
  }
  rows {
    cells {
      number
      text
    }
  }
}
fragment ReportBlockParts on ReportBlock {
  __typename
  ... on ReportHeadingBlock {
    id
    level
    text
  }
  ... on ReportParagraphBlock {
    id
    isWritten
    sentences {
      ...ReportSentenceParts
    }
  }
  ... on ReportListBlock {
    id
    items {
      sentences {
        ...ReportSentenceParts
      }
    }
  }
  ... on ReportQuoteBlock {
    id
    text
    quotedAs
    sourceIds
  }
  ... on ReportFiguresBlock {
    id
    figures {
      id
      text
      label
      sourceIds
    }
  }
  ... on ReportChartBlock {
    id
    title
    caption
    alt
    sourceIds
    chart {
      direction
      unit
      series
      largest
      bars {
        label
        values {
          value
          text
          interval {
            lower
            upper
          }
        }
      }
    }
    table {
      ...ReportTableParts
    }
  }
  ... on ReportTableBlock {
    id
    title
    caption
    sourceIds
    table {
      ...ReportTableParts
    }
  }
}
fragment ReportSourceParts on ReportSource {
  id
  kind
  title
  statement {
    id
    start
    note {
      id
    }
  }
  reportVersion {
    id
    reportId
    version
  }
}
fragment ReportDocumentParts on ReportDocument {
  language
  title
  municipality
  scope
  template
  record {
    reportId
    version
    isFrozen
    corrects {
      version
      reason
    }
    by
    at
    run {
      id
      finishedAt
      inputHash
    }
    threshold
  }
  firstPage {
    ...ReportBlockParts
  }
  blocks {
    ...ReportBlockParts
  }
  sources {
    ...ReportSourceParts
  }
}`) as unknown as TypedDocumentString<SharedReportQuery, SharedReportQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($after: String) {
  reports(first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      template
      language
      scope {
        districtIds
        groupIds
        themeIds
        from
        to
      }
      updatedBy
      updatedAt
      currentVersion {
        ...ReportVersionHead
      }
    }
  }
}
    fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}`) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportChoicesDocument = new TypedDocumentString(`
    query ReportChoices {
  districts {
    id
    name
  }
  municipality {
    focusGroups {
      id
      name {
        sv
        en
      }
    }
  }
  themes {
    id
    name {
      sv
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportChoicesQuery, ReportChoicesQueryVariables>;
export const FrozenReportsDocument = new TypedDocumentString(`
    query FrozenReports {
  reports(first: 50) {
    nodes {
      id
      title
      versions {
        ...ReportVersionHead
      }
    }
  }
}
    fragment ReportVersionHead on ReportVersion {
  id
  version
  frozenBy
  frozenAt
  reason
}`) as unknown as TypedDocumentString<FrozenReportsQuery, FrozenReportsQueryVariables>;
export const CreateReportDocument = new TypedDocumentString(`
    mutation CreateReport($input: ReportInput!, $by: String!) {
  createReport(input: $input, by: $by) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateReportMutation, CreateReportMutationVariables>;
export const RemoveReportDocument = new TypedDocumentString(`
    mutation RemoveReport($id: ID!) {
  removeReport(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveReportMutation, RemoveReportMutationVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($filter: StatementFilter, $marks: ReadingMarkFilter, $after: String, $text: String, $by: String!, $hasReader: Boolean!) {
  statements(filter: $filter, marks: $marks, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ListedStatementParts
    }
  }
}
    fragment ReadingMarkParts on ReadingMark {
  isRead
  isFlagged
}
fragment ListedStatementParts on Statement {
  ...StatementParts
  found(text: $text) {
    start
    end
  }
  mark(by: $by) @include(if: $hasReader) {
    ...ReadingMarkParts
  }
}
fragment StatementParts on Statement {
  id
  text
  start
  redactions {
    id
    start
    end
    reason
  }
  language
  role
  valence
  topic
  channel
  occurredOn
  mayBeQuoted
  fiction
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
  note {
    id
    title
  }
  copiedText {
    id
    senders
  }
  mentions {
    start
    end
    keyphrase {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const StatementPlaceDocument = new TypedDocumentString(`
    query StatementPlace($id: ID!, $filter: StatementFilter, $marks: ReadingMarkFilter, $text: String, $by: String!, $hasReader: Boolean!) {
  statementPlace(id: $id, filter: $filter, marks: $marks) {
    position
    total
    statement {
      ...ListedStatementParts
      original {
        id
        fileName
      }
    }
    previous {
      ...ListedStatementParts
    }
    next {
      ...ListedStatementParts
    }
  }
}
    fragment ReadingMarkParts on ReadingMark {
  isRead
  isFlagged
}
fragment ListedStatementParts on Statement {
  ...StatementParts
  found(text: $text) {
    start
    end
  }
  mark(by: $by) @include(if: $hasReader) {
    ...ReadingMarkParts
  }
}
fragment StatementParts on Statement {
  id
  text
  start
  redactions {
    id
    start
    end
    reason
  }
  language
  role
  valence
  topic
  channel
  occurredOn
  mayBeQuoted
  fiction
  district {
    id
    name
  }
  place {
    id
    name
  }
  group {
    id
    name {
      sv
      en
    }
  }
  note {
    id
    title
  }
  copiedText {
    id
    senders
  }
  mentions {
    start
    end
    keyphrase {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<StatementPlaceQuery, StatementPlaceQueryVariables>;
export const StatementFacetsDocument = new TypedDocumentString(`
    query StatementFacets($filter: StatementFilter, $marks: ReadingMarkFilter) {
  statementFacets(filter: $filter, marks: $marks) {
    districts {
      ...FacetParts
    }
    groups {
      ...FacetParts
    }
    channels {
      ...FacetParts
    }
    themes {
      ...FacetParts
    }
    valences {
      ...FacetParts
    }
    languages {
      ...FacetParts
    }
    roles {
      ...FacetParts
    }
    months {
      ...FacetParts
    }
    mayBeQuoted {
      ...FacetParts
    }
  }
}
    fragment FacetParts on FacetValue {
  value
  statements
}`) as unknown as TypedDocumentString<StatementFacetsQuery, StatementFacetsQueryVariables>;
export const ReadingProgressDocument = new TypedDocumentString(`
    query ReadingProgress($by: String!, $filter: StatementFilter) {
  readingProgress(by: $by, filter: $filter) {
    total
    read
    flagged
  }
}
    `) as unknown as TypedDocumentString<ReadingProgressQuery, ReadingProgressQueryVariables>;
export const QuoteDocument = new TypedDocumentString(`
    query Quote($id: ID!) {
  statement(id: $id) {
    id
    text
    redactions {
      start
      end
      reason
    }
    quotedAs {
      sv
      en
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteQuery, QuoteQueryVariables>;
export const MarkStatementDocument = new TypedDocumentString(`
    mutation MarkStatement($statementId: ID!, $by: String!, $isRead: Boolean, $isFlagged: Boolean) {
  markStatement(
    statementId: $statementId
    by: $by
    isRead: $isRead
    isFlagged: $isFlagged
  ) {
    isRead
    isFlagged
  }
}
    `) as unknown as TypedDocumentString<MarkStatementMutation, MarkStatementMutationVariables>;
export const HideStatementDocument = new TypedDocumentString(`
    mutation HideStatement($id: ID!, $reason: HidingReason!, $comment: String!) {
  moderate(statementIds: [$id], to: HIDDEN, reason: $reason, comment: $comment) {
    id
  }
}
    `) as unknown as TypedDocumentString<HideStatementMutation, HideStatementMutationVariables>;
export const UndoHidingDocument = new TypedDocumentString(`
    mutation UndoHiding($id: ID!) {
  undoModeration(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoHidingMutation, UndoHidingMutationVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices {
  districts {
    id
    name
  }
  municipality {
    focusGroups {
      id
      name {
        sv
        en
      }
    }
    attributes {
      id
      name {
        sv
        en
      }
      values {
        id
        name {
          sv
          en
        }
      }
    }
  }
  themes {
    id
    origin
    name {
      sv
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const KeyphraseChoicesDocument = new TypedDocumentString(`
    query KeyphraseChoices($search: String) {
  keyphrases(first: 60, search: $search) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<KeyphraseChoicesQuery, KeyphraseChoicesQueryVariables>;
export const KeyphraseDocument = new TypedDocumentString(`
    query Keyphrase($id: ID!) {
  keyphrase(id: $id) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<KeyphraseQuery, KeyphraseQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($id: ID!) {
  theme(id: $id) {
    id
    name {
      sv
      en
    }
    hidden
    pinned
    marks {
      ...CurationParts
      kind
    }
    voices
    valence {
      praise
      trouble
      wish
      unclear
    }
    byDistrict {
      district {
        id
        name
      }
      voices
      share
    }
    keyphrases(first: 20) {
      id
      label
    }
  }
}
    fragment CurationParts on CurationDecision {
  id
  told {
    sv
    en
  }
  by
  at
  reason
  undone {
    by
    at
    reason
  }
  withoutEffect {
    code
    message {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const ThemeInWordsDocument = new TypedDocumentString(`
    query ThemeInWords($columns: CrossDimension!, $filter: StatementFilter!) {
  crossTabulation(
    rows: KEYPHRASE
    columns: $columns
    firstRows: 15
    filter: $filter
  ) {
    voices
    columns {
      id
      name {
        sv
        en
      }
      voices
    }
    rows {
      id
      name {
        sv
        en
      }
      voices
      cells {
        columnId
        voices
        share
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemeInWordsQuery, ThemeInWordsQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($includingHidden: Boolean!) {
  latestRun {
    id
    voices
  }
  viewer {
    name
  }
  districts {
    id
    name
  }
  themes(includingHidden: $includingHidden) {
    id
    origin
    name {
      sv
      en
    }
    hidden
    pinned
    voices
    valence {
      praise
      trouble
      wish
      unclear
      share
    }
    byDistrict {
      district {
        id
      }
      voices
      share
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ThemeWordsDocument = new TypedDocumentString(`
    query ThemeWords($id: ID!) {
  theme(id: $id) {
    id
    keyphrases(first: 40) {
      id
      label
    }
    marks {
      ...CurationParts
      kind
    }
  }
}
    fragment CurationParts on CurationDecision {
  id
  told {
    sv
    en
  }
  by
  at
  reason
  undone {
    by
    at
    reason
  }
  withoutEffect {
    code
    message {
      sv
      en
    }
  }
}`) as unknown as TypedDocumentString<ThemeWordsQuery, ThemeWordsQueryVariables>;
export const ThemesCrossedDocument = new TypedDocumentString(`
    query ThemesCrossed($columns: CrossDimension!, $includingHidden: Boolean!) {
  crossTabulation(
    rows: THEME
    columns: $columns
    firstRows: 100
    includingHidden: $includingHidden
  ) {
    columns {
      id
      name {
        sv
        en
      }
      voices
    }
    rows {
      id
      cells {
        columnId
        voices
        share
      }
    }
  }
  programme {
    id
    title {
      sv
      en
    }
    kind
    from
    to
  }
}
    `) as unknown as TypedDocumentString<ThemesCrossedQuery, ThemesCrossedQueryVariables>;
export const KeyphraseNetworkDocument = new TypedDocumentString(`
    query KeyphraseNetwork($filter: StatementFilter) {
  keyphraseNetwork(filter: $filter) {
    voices
    keyphrases {
      keyphraseId
      label
      voices
    }
    links {
      a
      b
      voices
      strength
      timesChance
      firm
    }
  }
}
    `) as unknown as TypedDocumentString<KeyphraseNetworkQuery, KeyphraseNetworkQueryVariables>;
export const WrittenTextNotesDocument = new TypedDocumentString(`
    query WrittenTextNotes($texts: [WrittenTextInput!]!) {
  writtenTextNotes(texts: $texts) {
    strayFigures {
      figure
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<WrittenTextNotesQuery, WrittenTextNotesQueryVariables>;
export const WriteChoicesDocument = new TypedDocumentString(`
    query WriteChoices($id: ID!) {
  municipality {
    name
  }
  latestRun {
    finishedAt
  }
  district(id: $id) {
    id
    name
    nuggets(kind: NUGGET, first: 30) {
      ...OfferedNugget
    }
    themeNuggets: nuggets(kind: NUGGET, subject: THEME, first: 10) {
      ...OfferedNugget
    }
  }
}
    fragment DecidableParts on Nugget {
  id
  kind
  subject
  status
  marks {
    id
    kind
    told {
      sv
      en
    }
  }
  label
  district {
    id
  }
  keyphrase {
    id
  }
  theme {
    id
  }
}
fragment OfferedNugget on Nugget {
  ...DecidableParts
  name {
    sv
    en
  }
  distinctiveness {
    logOdds
    interval {
      lower
      upper
    }
  }
  support {
    voices
    districtVoices
    voicesElsewhere
    districtVoicesElsewhere
    fragile
  }
}`) as unknown as TypedDocumentString<WriteChoicesQuery, WriteChoicesQueryVariables>;
export const PlaceTextDocument = new TypedDocumentString(`
    query PlaceText($districtId: ID!, $findingIds: [ID!], $statementIds: [ID!]!, $figures: [PlaceFigure!]!, $language: ReportLanguage!) {
  placeText(
    districtId: $districtId
    findingIds: $findingIds
    statementIds: $statementIds
    figures: $figures
    language: $language
  ) {
    paragraphs {
      id
      role
      sentences {
        parts {
          kind
          text
          figureId
          sourceIds
        }
      }
    }
    sources {
      id
      kind
      title
      statement {
        id
        start
        note {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceTextQuery, PlaceTextQueryVariables>;
export const OfferedQuotesDocument = new TypedDocumentString(`
    query OfferedQuotes($id: ID!, $after: String) {
  nugget(id: $id) {
    id
    evidence(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        start
        end
        statement {
          id
          text
          redactions {
            start
            end
            reason
          }
          language
          mayBeQuoted
          quotedAs {
            sv
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfferedQuotesQuery, OfferedQuotesQueryVariables>;
export const FindingSourceDocument = new TypedDocumentString(`
    query FindingSource($id: ID!) {
  nugget(id: $id) {
    id
    kind
    district {
      id
      name
    }
    support {
      voices
      voicesElsewhere
    }
    evidence(first: 5) {
      nodes {
        statement {
          id
          text
          redactions {
            start
            end
            reason
          }
          language
          mayBeQuoted
          quotedAs {
            sv
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingSourceQuery, FindingSourceQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  municipality {
    name
    holdsExampleDialogue
  }
  districts {
    id
    name
  }
  viewer {
    name
    may
    hasAccount
  }
  latestRun {
    id
    finishedAt
    statements
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const DataChangedDocument = new TypedDocumentString(`
    subscription DataChanged($since: ID) {
  dataChanged(since: $since) {
    id
    finishedAt
    statements
  }
}
    `) as unknown as TypedDocumentString<DataChangedSubscription, DataChangedSubscriptionVariables>;
export const RemoveExampleDocument = new TypedDocumentString(`
    mutation RemoveExample {
  removeExampleDialogue
}
    `) as unknown as TypedDocumentString<RemoveExampleMutation, RemoveExampleMutationVariables>;