import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { ImportStageEnum, ImportStatusEnum, UploadKindEnum, type ImportStage } from '../graphql/enums.js';
import type { importKinds, importStatuses } from './import.entity.js';
import type { ImportView } from './import.queries.js';
import type { MaskedText } from '../masking/mask-text.js';
import { ProblemType } from './problem.type.js';
import type { ImportProgress } from './progress-feed.js';
import { UploadCountsType, uploadCountsType } from './upload-counts.type.js';

@ObjectType('Import', { description: "One file's way in: what came in, what did not and why." })
export class ImportType {
  @Field(() => ID, { description: "The import's id." })
  id!: string;

  @Field(() => String, { description: 'The name the file came with.' })
  fileName!: MaskedText;

  @Field(() => UploadKindEnum, { description: 'What the file holds.' })
  kind!: (typeof importKinds)[number];

  @Field(() => ImportStatusEnum, { description: 'How far it has come.' })
  status!: (typeof importStatuses)[number];

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for, UTC.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was done or failed, UTC. Null until then.' })
  finishedAt!: Date | null;

  @Field(() => UploadCountsType, { description: 'What became of its rows; all 0 until they are stored.' })
  counts!: UploadCountsType;

  @Field(() => Int, { description: 'Statements that came in with it.' })
  statements!: number;

  @Field(() => ProblemType, { nullable: true, description: 'Why it failed. Null when it did not.' })
  error!: ProblemType | null;

  @Field(() => Boolean, { description: 'True when the file is invented, for the example dialogue.' })
  fiction!: boolean;
}

export const ImportConnectionType = connectionOf(ImportType, 'Import', 'imports');

@ObjectType('ImportProgress', { description: 'Where an import stands.' })
export class ImportProgressType {
  @Field(() => ID, { description: "The import's id." })
  importId!: string;

  @Field(() => ImportStatusEnum, { description: 'How far it has come.' })
  status!: ImportProgress['status'];

  @Field(() => ImportStageEnum, { description: 'What it is busy with.' })
  stage!: ImportStage;

  @Field(() => Int, { description: 'Rows, or statements of a note, dealt with in this stage.' })
  done!: number;

  @Field(() => Int, { description: 'Rows, or statements of a note, in all; 0 until it is known.' })
  total!: number;

  @Field(() => ProblemType, { nullable: true, description: 'Why it failed. Null when it did not.' })
  error!: ProblemType | null;
}

export function importType(view: ImportView): ImportType {
  const { id, fileName, kind, status, createdAt, statements, fiction } = view;
  return {
    id,
    fileName,
    kind,
    status,
    createdAt,
    statements,
    fiction,
    finishedAt: view.finishedAt ?? null,
    counts: uploadCountsType(view),
    // Of one that is being stopped it stands there before it has failed.
    error: status === 'failed' ? (view.error ?? null) : null,
  };
}
