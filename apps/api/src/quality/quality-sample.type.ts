import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MaskedText } from '../masking/mask-text.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { CodeFrameThemeType } from './code-frame-theme.type.js';

@ObjectType('CoderProgress', { description: 'How far one person has come with a sample.' })
export class CoderProgressType {
  @Field(() => String, { description: 'Who codes, as that person wrote the name the first time.' })
  coder!: string;

  @Field(() => Int, { description: 'Statements that the person has coded, those taken away since included.' })
  coded!: number;
}

@ObjectType('StatementToCode', {
  description:
    'A statement to be coded blind: what was said, and nothing of what anybody else or the machine made of it.',
})
export class StatementToCodeType {
  @Field(() => Int, { description: 'Its place in the sample, from 1: what `codeStatement` takes.' })
  position!: number;

  @Field(() => String, { description: 'What was said, unaltered.' })
  text!: MaskedText;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The question it answers. Null when it answers none, or one that is no longer asked.',
  })
  question!: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The topic heading it stands under in a meeting note. Null when there is none.',
  })
  topic!: MaskedText | null;
}

@ObjectType('StatementInSample', {
  description: 'A statement of a sample as one person sees it: what was said, and what that person has made of it.',
})
export class StatementInSampleType extends StatementToCodeType {
  @Field(() => [ID], {
    nullable: true,
    description:
      'The themes that this person has given it, in the order of the list; empty means that none fits. Null when the person has not coded it.',
  })
  themeIds!: readonly string[] | null;
}

@ObjectType('CodedStatement', { description: 'A statement as one person has coded it.' })
export class CodedStatementType {
  @Field(() => Int, { description: 'Its place in the sample, from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'What was said. Null when the statement has been taken away.' })
  text!: MaskedText | null;

  @Field(() => [ID], { description: 'The themes given, in the order of the list; empty means that none fits.' })
  themeIds!: readonly string[];

  @Field(() => GraphQLISODateTime, { description: 'When it was last coded, UTC.' })
  codedAt!: Date;
}

@ObjectType('QualitySample', {
  description: 'A random sample of residents’ statements for two people to code, as one of them sees it.',
})
export class QualitySampleType {
  @Field(() => ID, { description: "The sample's id." })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was drawn, UTC.' })
  drawnAt!: Date;

  @Field(() => String, { description: 'Who drew it, as written.' })
  drawnBy!: string;

  @Field(() => Boolean, {
    description:
      'Whether it may be coded: true until a later sample is drawn. Until then a coding may also be changed.',
  })
  open!: boolean;

  @Field(() => Int, { description: 'Statements that were drawn, 0-1,000.' })
  size!: number;

  @Field(() => Int, { description: 'Drawn statements that have been taken away since; nobody is asked about them.' })
  gone!: number;

  @Field(() => Int, { description: 'Statements that this person has left to code.' })
  left!: number;

  @Field(() => [CodeFrameThemeType], {
    description: 'The themes to choose among, none, one or several to a statement.',
  })
  themes!: CodeFrameThemeType[];

  @Field(() => [CoderProgressType], { description: 'Everybody who has coded, by name; what they coded is not told.' })
  coders!: CoderProgressType[];

  coder!: string;
}
