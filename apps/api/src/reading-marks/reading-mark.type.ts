import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ReadingMark', { description: 'What one person has done with one statement.' })
export class ReadingMarkType {
  @Field(() => Boolean, { description: 'True when it is marked as read.' })
  isRead!: boolean;

  @Field(() => Boolean, { description: 'True when it is flagged.' })
  isFlagged!: boolean;
}

@ObjectType('MarkedStatement', { description: 'A statement as one person has just marked it.' })
export class MarkedStatementType {
  @Field(() => ID, { description: "The statement's id." })
  statementId!: string;

  @Field(() => Boolean, { description: 'True when it is marked as read now.' })
  isRead!: boolean;

  @Field(() => Boolean, { description: 'True when it is flagged now.' })
  isFlagged!: boolean;
}

@ObjectType('ReadingProgress', {
  description: 'How far one person has come in a list of statements that whoever sees it can read one by one.',
})
export class ReadingProgressType {
  @Field(() => Int, { description: 'How many statements the list holds.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them that person has read.' })
  read!: number;

  @Field(() => Int, { description: 'How many of them that person has flagged.' })
  flagged!: number;
}
