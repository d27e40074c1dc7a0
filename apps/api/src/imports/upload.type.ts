import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ColumnRole, ParsedStatement, SourceFormat } from '@guldkorn/intake';
import { DistrictType } from '../districts/district.type.js';
import { ColumnRoleEnum, SourceFormatEnum, UploadKindEnum, ValenceEnum, VoiceRoleEnum } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';
import type { MaskedText } from '../masking/mask-text.js';
import { RedactionType } from '../masking/redaction.type.js';
import { SetAsideType } from '../meetings/meeting-note.type.js';
import { AttributeType, AttributeValueType, FocusGroupType, QuestionType } from '../municipality/municipality.type.js';
import { PlaceType } from '../places/place.type.js';
import { MeetingType } from '../programme/meeting.type.js';
import type { importKinds } from './import.entity.js';
import { LedgerReasonType } from '../overview/ledger.type.js';
import { NoteChangeType, NoteHeadingType, NoteSpeakerType } from './note-change.type.js';
import { ProblemType } from './problem.type.js';
import { NameMeaningType } from './unknown-name.type.js';
import type { DryRun } from './uploads.service.js';
import { UploadCountsType } from './upload-counts.type.js';

@ObjectType('Column', { description: 'One column of a table of submissions, as it is understood.' })
export class ColumnType {
  @Field(() => String, { description: "Its name in the file's header." })
  name!: string;

  @Field(() => ColumnRoleEnum, { description: 'What it holds.' })
  role!: ColumnRole;

  @Field(() => QuestionType, {
    nullable: true,
    description: 'For answers: the question they answer. Null when the profile does not know it.',
  })
  question!: QuestionType | null;

  @Field(() => AttributeType, {
    nullable: true,
    description: 'For what residents say of themselves: what it is. Null for every other role.',
  })
  attribute!: AttributeType | null;

  @Field(() => [String], { description: 'Some of what stands in it, masked.' })
  samples!: MaskedText[];
}

@ObjectType('PreviewRow', { description: 'One row as it would come in.' })
export class PreviewRowType {
  @Field(() => Int, { description: 'Its row in the file as a spreadsheet shows it, the header is 1.' })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet that it stands on, masked. Null where one table alone is read.',
  })
  sheet!: MaskedText | null;

  @Field(() => DistrictType, { nullable: true, description: 'Where the resident lives. Null when not known.' })
  district!: DistrictType | null;

  @Field(() => PlaceType, { nullable: true, description: 'The village or town. Null when not known.' })
  place!: PlaceType | null;

  @Field(() => FocusGroupType, { nullable: true, description: 'The focus group. Null when not said.' })
  group!: FocusGroupType | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it came in. Null when not said.' })
  receivedOn!: string | null;

  @Field(() => [AttributeValueType], {
    description: 'What the resident says of themselves, in the order of the columns. Empty when nothing.',
  })
  attributes!: AttributeValueType[];

  @Field(() => [String], { description: 'What the resident wrote, an answer each, masked.' })
  answers!: MaskedText[];
}

@ObjectType('NotePreviewStatement', { description: 'A statement found in a note.' })
export class NotePreviewStatementType {
  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the note's text." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => VoiceRoleEnum, { description: 'In which role it is said.' })
  role!: ParsedStatement['role'];

  @Field(() => String, {
    nullable: true,
    description: 'Who says it, masked: as long as the name in the note. Null when not named.',
  })
  speaker!: MaskedText | null;

  @Field(() => ValenceEnum, {
    nullable: true,
    description: 'How the heading above says that it leans. Null when it does not.',
  })
  valence!: ParsedStatement['valence'];

  @Field(() => String, { nullable: true, description: 'The heading that names its topic. Null when there is none.' })
  topic!: MaskedText | null;

  @Field(() => Int, {
    nullable: true,
    description: "Who says it: number in the note's list of speakers. Null when not named.",
  })
  speakerNumber!: number | null;

  @Field(() => Boolean, { description: 'True when it is as a person has corrected it.' })
  corrected!: boolean;
}

@ObjectType('NotePreview', { description: 'A meeting note as it would come in.' })
export class NotePreviewType {
  @Field(() => String, { nullable: true, description: 'Its title. Null when its head does not say.' })
  title!: MaskedText | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the meeting. Null when neither its head nor the programme says.',
  })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was held. Null when its head does not say.' })
  venue!: MaskedText | null;

  @Field(() => DistrictType, {
    nullable: true,
    description: 'The district it is from. Null when not known: choose one, or its statements belong to none.',
  })
  district!: DistrictType | null;

  @Field(() => FocusGroupType, { nullable: true, description: 'The focus group it is from. Null when not known.' })
  group!: FocusGroupType | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many took part. Null when its head does not say; statements without a name are then one voice together.',
  })
  participants!: number | null;

  @Field(() => MeetingType, {
    nullable: true,
    description: 'The meeting of the programme that it is from. Null when its head does not decide it.',
  })
  meeting!: MeetingType | null;

  @Field(() => String, {
    description:
      'Its text, with a block (█) in the place of each character that is personal data; what the offsets refer to.',
  })
  text!: MaskedText;

  @Field(() => [RedactionType], { description: 'What is masked in its text, and why; in order.' })
  redactions!: readonly RedactionType[];

  @Field(() => [NotePreviewStatementType], { description: 'The statements found, in order.' })
  statements!: NotePreviewStatementType[];

  @Field(() => [SetAsideType], { description: 'What of its text is not statements, and why.' })
  setAside!: SetAsideType[];

  @Field(() => [NoteHeadingType], { description: 'Its headings, in order; none in transcripts and chats.' })
  headings!: NoteHeadingType[];

  @Field(() => [NoteSpeakerType], { description: 'Who speaks in it, each once.' })
  speakers!: NoteSpeakerType[];

  @Field(() => [NoteChangeType], { description: 'What has been corrected in it, as was last given to readUpload.' })
  changes!: NoteChangeType[];

  @Field(() => [String], {
    description: 'What of its head has been corrected: `title`, `date`, `venue`, `participants`.',
  })
  correctedHead!: string[];

  /** What it is made from. */
  run!: DryRun;
}

@ObjectType('RepeatedRow', { description: 'A row that is the same as one above it in the file, and comes in once.' })
export class RepeatedRowType {
  @Field(() => Int, { description: 'The row.' })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet that it stands on, masked. Null where one table alone is read.',
  })
  sheet!: MaskedText | null;

  @Field(() => Int, { description: 'The row above that it is the same as.' })
  sameAs!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet that the row above stands on, masked. Null where one table alone is read.',
  })
  sameAsSheet!: MaskedText | null;
}

@ObjectType('SheetRows', { description: 'Rows of one sheet.' })
export class SheetRowsType {
  @Field(() => String, { nullable: true, description: 'Its name, masked. Null where one table alone is read.' })
  sheet!: MaskedText | null;

  @Field(() => [Int], { description: 'The rows, in order.' })
  rows!: number[];
}

@ObjectType('RowsAlreadyIn', { description: 'Rows, or a note, that came in before by one and the same import.' })
export class RowsAlreadyInType {
  @Field(() => Int, { description: 'How many rows, or statements of the note.' })
  count!: number;

  @Field(() => [Int], { description: 'The first hundred of the rows, in order; empty for a note.' })
  rows!: number[];

  @Field(() => [SheetRowsType], { description: 'The same rows by the sheets that they stand on; empty for a note.' })
  sheets!: SheetRowsType[];

  /** Null: by the form. */
  importId!: string | null;
}

@ObjectType('UploadDuplicates', {
  description: 'What of a file does not come in again; the counts tell how many in all.',
})
export class UploadDuplicatesType {
  @Field(() => Int, { description: 'How many rows are the same as one above them.' })
  inFileCount!: number;

  @Field(() => [RepeatedRowType], { description: 'The first hundred of them.' })
  inFile!: RepeatedRowType[];

  @Field(() => [RowsAlreadyInType], {
    description: 'Those that came in before, by the twenty imports of most of them, the largest first.',
  })
  stored!: RowsAlreadyInType[];
}
@ObjectType('Upload', {
  description: 'An uploaded file and what would come in if it were taken in now. Nothing has come in yet.',
})
export class UploadType {
  @Field(() => ID, { description: 'What POST /uploads answered.' })
  id!: string;

  @Field(() => String, { description: 'The name it came with.' })
  fileName!: MaskedText;

  @Field(() => Int, { description: 'Its size, bytes.' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, hex: the same file has the same.' })
  sha256!: string;

  @Field(() => UploadKindEnum, { description: 'What it holds.' })
  kind!: (typeof importKinds)[number];

  @Field(() => SourceFormatEnum, { description: 'Its format.' })
  format!: SourceFormat;

  @Field(() => String, {
    nullable: true,
    description:
      'The encoding its text was read as. Null for a format that has one alone, such as a Word document or a spreadsheet.',
  })
  encoding!: string | null;

  @Field(() => [ColumnType], { description: 'Its columns; empty for a note.' })
  columns!: ColumnType[];

  @Field(() => [PreviewRowType], { description: 'Its first ten rows as they would come in; empty for a note.' })
  preview!: PreviewRowType[];

  @Field(() => NotePreviewType, { nullable: true, description: 'The note as it would come in. Null for a table.' })
  note!: NotePreviewType | null;

  @Field(() => UploadCountsType, {
    description: 'What would become of its rows; all 0 when no column holds text, until one is chosen.',
  })
  counts!: UploadCountsType;

  @Field(() => [LedgerReasonType], { description: 'Why rows are left out, and how many for each reason.' })
  leftOut!: LedgerReasonType[];

  @Field(() => UploadDuplicatesType, { description: 'What of it is in already, and by what.' })
  duplicates!: UploadDuplicatesType;

  @Field(() => String, {
    description:
      'SHA-256, hex, of what it comes to as it is read: give it to importUpload, and nothing else than this comes in.',
  })
  digest!: string;

  @Field(() => Boolean, {
    description: 'True when its columns are read as a person decided for an earlier table with the same header.',
  })
  columnsRemembered!: boolean;

  @Field(() => Boolean, { description: 'True when a person has said what its columns hold.' })
  columnsChosen!: boolean;

  @Field(() => Int, { description: 'How many problems there are; GET /uploads/ID/problems.csv gives them all.' })
  problemCount!: number;

  @Field(() => [ProblemType], {
    description: 'What a person should look at, rows left out among it; the first 500 in the order of the file.',
  })
  problems!: ProblemType[];

  @Field(() => [NameMeaningType], {
    description: 'What somebody has said that names in it stand for, as was last given to readUpload.',
  })
  names!: NameMeaningType[];

  /** What it is made from. */
  run!: DryRun;

  /** For a note: the import that brought the same text. */
  sameImportId!: string | null;
}
