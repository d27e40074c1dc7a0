import { Field, ID, InputType } from '@nestjs/graphql';
import type { ReportDivision, ReportItemKind, ReportLanguage, ReportTemplate } from '@guldkorn/report';
import { DateScalar } from '../graphql/scalars.js';
import { ReportLanguageEnum } from './place-text.type.js';
import { ReportTemplateEnum } from './report-document.type.js';
import { ReportDivisionEnum, ReportItemKindEnum } from './report.type.js';

@InputType('ReportScopeInput', { description: 'What a report is to speak of.' })
export class ReportScopeInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'The districts that it is about, in order; one for the template DISTRICT. Null or left out: all.',
  })
  districtIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only what is said in these focus groups or by their members. Null, left out or empty: all.',
  })
  groupIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what is said on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what is said on this day or earlier.' })
  to?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The themes that it may tell of, at most 50. Null, left out or empty: all.',
  })
  themeIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The frozen version that it is held against; needed for the template FOLLOW_UP.',
  })
  sinceVersionId?: string | null;
}

@InputType('ReportInput', { description: 'A report to be made.' })
export class ReportInput {
  @Field(() => ReportTemplateEnum, { description: 'What kind of report: it gives the outline from the start.' })
  template!: ReportTemplate;

  @Field(() => ReportScopeInput, { description: 'What it is to speak of.' })
  scope!: ReportScopeInput;

  @Field(() => String, {
    nullable: true,
    description: 'Its title, 1-200 characters. Null or left out: that of the template.',
  })
  title?: string | null;

  @Field(() => ReportLanguageEnum, { defaultValue: 'sv', description: 'The language to write it in.' })
  language!: ReportLanguage;
}

@InputType('ReportActionInput', { description: 'What the municipality means to do about a challenge.' })
export class ReportActionInput {
  @Field(() => ID, { description: 'The challenge.' })
  findingId!: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  about!: string;

  @Field(() => String, { defaultValue: '', description: 'What is to be done, at most 500 characters.' })
  action!: string;

  @Field(() => String, { defaultValue: '', description: 'Who answers for it, at most 200 characters.' })
  responsible!: string;

  @Field(() => String, { defaultValue: '', description: 'When it is to be done, in words, at most 100 characters.' })
  due!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How far it has come, at most 500 characters. Null or left out where it is promised first here.',
  })
  state?: string | null;
}

@InputType('ReportItemInput', { description: 'An item of the outline of a report.' })
export class ReportItemInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Its id: letters, digits, - and _, at most 40. Null or left out for a new one, which then gets an id.',
  })
  id?: string | null;

  @Field(() => ReportItemKindEnum, { description: 'What it gives.' })
  kind!: ReportItemKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Which district it tells of. Null or left out: each of those that the report is about.',
  })
  districtId?: string | null;

  @Field(() => ReportDivisionEnum, {
    nullable: true,
    description: 'Of what counts voices: what they are divided by. Null or left out: as suits it.',
  })
  by?: ReportDivision | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of what is written by hand, at most 20,000 characters; of a heading at most 200.',
  })
  text?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Which findings it tells of, in order, at most 20. Null or left out: those it has from the start.',
  })
  findingIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Which statements it quotes, in order, at most 50.' })
  statementIds?: string[] | null;

  @Field(() => [ReportActionInput], {
    nullable: true,
    description: 'Of what the municipality does: what is written of each challenge, at most 50.',
  })
  actions?: ReportActionInput[] | null;
}

@InputType('ReportEditInput', { description: 'What stands in the place of what rules wrote.' })
export class ReportEditInput {
  @Field(() => ID, { description: 'A heading, a paragraph, or the title of a chart or a table.' })
  blockId!: string;

  @Field(() => String, { description: 'Its words, at most 5,000 characters. Empty: as the rules write it.' })
  text!: string;
}

@InputType('ReportChangesInput', {
  description:
    'What is to be changed of a report. What is null or left out stays; a list given takes the place of the old one.',
})
export class ReportChangesInput {
  @Field(() => String, { nullable: true, description: 'Its title, 1-200 characters.' })
  title?: string | null;

  @Field(() => ReportScopeInput, { nullable: true, description: 'What it speaks of.' })
  scope?: ReportScopeInput | null;

  @Field(() => [ReportItemInput], { nullable: true, description: 'The outline, at most 60 items, in order.' })
  items?: ReportItemInput[] | null;

  @Field(() => [ReportEditInput], {
    nullable: true,
    description: 'What people have written in the place of what rules wrote, at most 300 blocks.',
  })
  edits?: ReportEditInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Blocks to leave out though their item is there, at most 300. Nothing of the first page can be.',
  })
  leftOut?: string[] | null;
}
