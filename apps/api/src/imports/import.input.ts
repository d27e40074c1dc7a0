import { Field, ID, InputType } from '@nestjs/graphql';
import type { ColumnMapping, ColumnRole } from '@guldkorn/intake';
import type { NoteChoice } from './incoming-note.js';
import { ColumnRoleEnum } from '../graphql/enums.js';

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

@InputType('ImportUploadInput', { description: 'Which uploaded file to take in, and how it is to be understood.' })
export class ImportUploadInput {
  @Field(() => ID, { description: 'What POST /uploads answered.' })
  uploadId!: string;

  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description:
      "What the columns hold, where the file's own header is not enough. Columns left out keep what was understood.",
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
}

/** What was chosen, with what was left out left out: it is stored, where undefined would become null. */
export function noteChoice({ meetingId, districtId }: ImportUploadInput): NoteChoice {
  return { ...(meetingId === undefined ? {} : { meetingId }), ...(districtId === undefined ? {} : { districtId }) };
}

export function columnMapping(columns: readonly ColumnMappingInput[] | null | undefined): ColumnMapping | null {
  if (columns === null || columns === undefined || columns.length === 0) return null;
  return Object.fromEntries(
    // A column's name holds no NUL as the file is read, and the mapping is stored.
    columns.map(({ name, role, questionId, attributeId }) => [
      name.replaceAll('\0', ''),
      { role, questionId: questionId ?? null, ...(attributeId ? { attributeId } : {}) },
    ]),
  );
}
