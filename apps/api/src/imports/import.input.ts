import { Field, ID, InputType } from '@nestjs/graphql';
import type { ColumnMapping, ColumnRole } from '@guldkorn/intake';
import type { NoteChoice } from './incoming-note.js';
import { ColumnRoleEnum } from '../graphql/enums.js';
import type { UploadReading } from './upload-reading.js';

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

function columnMapping(columns: readonly ColumnMappingInput[] | null | undefined): ColumnMapping | null {
  if (columns === null || columns === undefined) return null;
  return Object.fromEntries(
    // A column's name holds no NUL as the file is read, and the mapping is stored.
    columns.map(({ name, role, questionId, attributeId }) => [
      name.replaceAll('\0', ''),
      { role, questionId: questionId ?? null, ...(attributeId ? { attributeId } : {}) },
    ]),
  );
}

export function uploadReading(input: UploadReadingInput): UploadReading {
  return { mapping: columnMapping(input.mapping), choice: noteChoice(input) };
}
