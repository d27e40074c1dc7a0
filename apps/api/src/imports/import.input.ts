import { Field, ID, InputType } from '@nestjs/graphql';
import type { ColumnMapping, ColumnRole, NameMeanings } from '@guldkorn/intake';
import type { NoteChoice } from './incoming-note.js';
import { ColumnRoleEnum } from '../graphql/enums.js';
import { NoteChangeInput, NoteHeadInput } from './note-change.input.js';
import type { AskedReading } from './upload-reading.js';

@InputType('ColumnMappingInput', { description: 'What one column of a table holds.' })
export class ColumnMappingInput {
  @Field(() => String, { description: "The column's name as in the file's header." })
  name!: string;

  @Field(() => ColumnRoleEnum, { description: 'What it holds.' })
  role!: ColumnRole;

  @Field(() => ID, {
    nullable: true,
    description: 'For a column of answers: the question it answers. Null or left out: none that the profile knows.',
  })
  questionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For what residents say of themselves: the attribute of the municipality. Required then, else left out.',
  })
  attributeId?: string | null;
}

@InputType('NameMeaningInput', {
  description: 'What a name in a table stands for that the profile does not know. Nothing given: it is left empty.',
})
export class NameMeaningInput {
  @Field(() => String, { description: 'The name, however case, punctuation and spacing are written.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The district it stands for. Null or left out: that of the place.' })
  districtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place it stands for. Null or left out: none.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The focus group it stands for. Null or left out: none.' })
  groupId?: string | null;
}

@InputType('UploadReadingInput', {
  description: 'How a file is to be understood, where the file itself is not enough. What is left out is as it says.',
})
export class UploadReadingInput {
  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description:
      'What the columns hold. Columns left out keep what was understood. Empty: as the header is understood, whatever is remembered of tables like it. Null or left out: as remembered, or else as the header is understood.',
  })
  mapping?: ColumnMappingInput[] | null;

  @Field(() => [NameMeaningInput], {
    nullable: true,
    description: 'For a table: what names stand for that the profile does not know. Null or left out: nobody has said.',
  })
  names?: NameMeaningInput[] | null;

  @Field(() => [NoteChangeInput], {
    nullable: true,
    description: 'For a note: what is corrected in it, the later over the earlier. Null or left out: nothing.',
  })
  changes?: NoteChangeInput[] | null;

  @Field(() => NoteHeadInput, {
    nullable: true,
    description: 'For a note: what its head should have said. Null or left out: as it says.',
  })
  head?: NoteHeadInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For a note: the meeting it is from. Left out: as its head says; null: none of the programme.',
  })
  meetingId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For a note: the district it is from. Left out: that of the meeting, or as its head says; null: the whole municipality.',
  })
  districtId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For a note: the focus group it is from. Left out: that of the meeting, or as its head says; null: none.',
  })
  groupId?: string | null;
}

@InputType('ImportUploadInput', { description: 'Which uploaded file to take in, and how it is to be understood.' })
export class ImportUploadInput {
  @Field(() => ID, { description: 'What POST /uploads answered.' })
  uploadId!: string;

  @Field(() => UploadReadingInput, {
    nullable: true,
    description:
      'How it is to be understood. Null or left out: as was last given to readUpload, or else as it says itself.',
  })
  reading?: UploadReadingInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The digest of what was shown. Refused with READING_CHANGED when the file would come to something else now. Null or left out: taken in as it is read.',
  })
  digest?: string | null;
}

/** What was chosen, with what was left out left out: it is stored, where undefined would become null. */
function noteChoice({ meetingId, districtId, groupId }: UploadReadingInput): NoteChoice {
  return {
    ...(meetingId === undefined ? {} : { meetingId }),
    ...(districtId === undefined ? {} : { districtId }),
    ...(groupId === undefined ? {} : { groupId }),
  };
}

/** As a file's text is read, and as databases store it: without NUL or half a letter. */
const storable = (name: string) => name.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');

function columnMapping(columns: readonly ColumnMappingInput[] | null | undefined): ColumnMapping | null {
  if (columns === null || columns === undefined) return null;
  return Object.fromEntries(
    columns.map(({ name, role, questionId, attributeId }) => [
      storable(name),
      { role, questionId: questionId ?? null, ...(attributeId ? { attributeId } : {}) },
    ]),
  );
}

function nameMeanings(names: readonly NameMeaningInput[]): NameMeanings {
  return Object.fromEntries(
    names.map(({ name, districtId, placeId, groupId }) => [
      storable(name),
      { districtId: districtId ?? null, placeId: placeId ?? null, groupId: groupId ?? null },
    ]),
  );
}

export function askedReading(input: UploadReadingInput): AskedReading {
  return {
    mapping: columnMapping(input.mapping),
    names: nameMeanings(input.names ?? []),
    changes: input.changes ?? [],
    head: input.head ?? null,
    choice: noteChoice(input),
  };
}
