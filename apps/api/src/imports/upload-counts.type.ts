import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ImportCounts } from './submissions-importer.js';

@ObjectType('UploadCounts', {
  description: 'What becomes of the rows of a file: rows = willComeIn + duplicates + excluded, exactly.',
})
export class UploadCountsType {
  @Field(() => Int, { description: 'Rows under the header; for a note, statements found in it.' })
  rows!: number;

  @Field(() => Int, { description: 'Those that come in, or came in.' })
  willComeIn!: number;

  @Field(() => Int, { description: 'Those that stand earlier in the file, or are in already.' })
  duplicates!: number;

  @Field(() => Int, { description: 'Those left out; each has its reason among the problems.' })
  excluded!: number;
}

export function uploadCountsType({ rows, cameIn, duplicates, excluded }: ImportCounts): UploadCountsType {
  return { rows, willComeIn: cameIn, duplicates, excluded };
}
