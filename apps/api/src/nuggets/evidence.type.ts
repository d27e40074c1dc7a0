import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';

@ObjectType('Evidence', { description: 'The very characters in which a resident mentions what a finding is about.' })
export class EvidenceType {
  @Field(() => Int, {
    description: "Where the mention begins: UTF-16 offset into the statement's text, 0 is the first character.",
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  statementId!: string;
}

export const EvidenceConnectionType = connectionOf(EvidenceType, 'Evidence', 'mentions');
