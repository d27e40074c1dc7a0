import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReportDivision, ReportItemKind, ReportLanguage, ReportOutline, ReportTemplate } from '@guldkorn/report';
import { connectionOf } from '../graphql/connection.js';
import { enumType } from '../graphql/enum-type.js';
import { DateScalar } from '../graphql/scalars.js';
import { ReportLanguageEnum } from './place-text.type.js';
import { ReportDocumentType, ReportTemplateEnum } from './report-document.type.js';
import { ReadabilityType, ReportBlockNoteType, ReportBlockReadabilityType } from './report-parts.type.js';
import type { ReportScope } from './report-scope.js';
import type { VersionHead } from './report.queries.js';

export const ReportItemKindEnum = enumType<ReportItemKind>('ReportItemKind', 'What an item of an outline gives.', {
  heading: "A heading of one's own: `text`.",
  text: "Text of one's own: `text`; an empty line begins a new paragraph.",
  quote:
    "Residents' own words: `statementIds`. Only residents who have let themselves be quoted, never what is hidden.",
  opening: 'How many have been heard from a district, and what is brought up more often there.',
  keyFigures: 'Figures that are to be seen at once.',
  nuggetChart: 'A chart of the nuggets of a district with intervals, beside the rest of the municipality.',
  nuggets: 'Each nugget of a district in words, with quotes that are evidence of it: `findingIds`, `statementIds`.',
  challenges: 'The challenges of a district in words: `findingIds`.',
  commonGround: 'What is valued in all districts.',
  heard: 'How many voices have been heard, from where, by which way and when.',
  voicesChart: 'A chart of the voices, divided by `by`.',
  topNuggets: 'The first nuggets of each district, a point a district.',
  topChallenges: 'The first challenges of each district, a point a district.',
  themes: 'The themes that most speak of, in words.',
  themeChart: 'A chart of the themes that most speak of; by DISTRICT each district beside the others.',
  findingChart: 'A chart of what is a nugget in any of the districts, with the share in each of them.',
  differences: 'What is a nugget or a challenge in one of the districts only, and what in several.',
  changes: 'What has changed since the version of `sinceVersionId`, in words.',
  changesTable: 'Every figure that has changed since then, as a table.',
  answers: 'What the municipality has answered residents; with `sinceVersionId` since then.',
  actions: 'What the municipality means to do about each challenge, who answers for it and when: `actions`.',
});

export const ReportDivisionEnum = enumType<ReportDivision>(
  'ReportDivision',
  'What voices in a report are divided by.',
  {
    district: 'Where they live.',
    group: 'The focus group that it was said in, or whose member said it.',
    channel: 'The way it came in.',
    month: 'The month it was said or sent.',
  },
);

@ObjectType('ReportAction', {
  description: 'What the municipality means to do about a challenge, as staff have written it.',
})
export class ReportActionType {
  @Field(() => ID, { description: 'The challenge.' })
  findingId!: string;

  @Field(() => String, { description: 'What it is called in the report.' })
  about!: string;

  @Field(() => String, { description: 'What is to be done. Empty: nothing has been decided yet.' })
  action!: string;

  @Field(() => String, { description: 'Who answers for it. Empty: nobody yet.' })
  responsible!: string;

  @Field(() => String, { description: 'When it is to be done, in words. Empty: no time is set.' })
  due!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How far it has come since the report before; empty: no news. Null where it is promised first here.',
  })
  state!: string | null;
}

@ObjectType('ReportItem', { description: 'An item of the outline of a report: what it is bound to, not what it says.' })
export class ReportItemType {
  @Field(() => ID, { description: 'Its id in the outline; ids of the blocks that it gives begin with it.' })
  id!: string;

  @Field(() => ReportItemKindEnum, { description: 'What it gives.' })
  kind!: ReportItemKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Which district it tells of. Null: each of those that the report is about.',
  })
  districtId!: string | null;

  @Field(() => ReportDivisionEnum, {
    nullable: true,
    description: 'Of what counts voices: what they are divided by. Null: as suits it.',
  })
  by!: ReportDivision | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of a heading or a text that is written by hand. Null for others.',
  })
  text!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Which findings it tells of, in order. Null: those it has from the start.',
  })
  findingIds!: readonly string[] | null;

  @Field(() => [ID], { description: 'Which statements it quotes, in order.' })
  statementIds!: readonly string[];

  @Field(() => [ReportActionType], {
    description: 'Of what the municipality does: what has been written. Empty for others.',
  })
  actions!: readonly ReportActionType[];
}

@ObjectType('ReportEdit', { description: 'What a person has written in the place of what rules wrote.' })
export class ReportEditType {
  @Field(() => ID, { description: 'The block.' })
  blockId!: string;

  @Field(() => String, { description: 'Its words now.' })
  text!: string;
}

@ObjectType('ReportScope', { description: 'What a report speaks of.' })
export class ReportScopeType {
  @Field(() => [ID], { description: 'The districts that it is about, in order.' })
  districtIds!: readonly string[];

  @Field(() => [ID], { description: 'The focus groups that it is about. Empty: all.' })
  groupIds!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it is about. Null: from the beginning.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it is about. Null: until now.' })
  to!: string | null;

  @Field(() => [ID], { description: 'The themes that it may tell of. Empty: all.' })
  themeIds!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The frozen version that it is held against. Null: none.',
  })
  sinceVersionId!: string | null;
}

@ObjectType('ReportItemBlocks', { description: 'Which blocks an item of the outline gives now.' })
export class ReportItemBlocksType {
  @Field(() => ID, { description: "The item's id." })
  itemId!: string;

  @Field(() => [ID], { description: 'The ids of its blocks, in order, those that are left out among them.' })
  blockIds!: readonly string[];

  @Field(() => [ReportActionType], {
    description: 'Of what the municipality does: a row for each challenge told of, written or not. Empty for others.',
  })
  actions!: readonly ReportActionType[];
}

@ObjectType('ReportDraft', { description: 'A report as it would be frozen now, put together from the latest figures.' })
export class ReportDraftType {
  @Field(() => ReportDocumentType, { description: 'The report as it is read.' })
  document!: ReportDocumentType;

  @Field(() => String, {
    description:
      'SHA-256 of all but its record, hex: the same as long as no word and no figure has changed. freezeReport asks for it.',
  })
  hash!: string;

  @Field(() => [ReportItemBlocksType], { description: 'Which blocks each item of the outline gives, in its order.' })
  items!: readonly ReportItemBlocksType[];

  @Field(() => [ReportBlockNoteType], {
    description:
      'Of each block that people have written: what rules write there, and figures that depart from their sources.',
  })
  written!: readonly ReportBlockNoteType[];

  @Field(() => [ReportEditType], {
    description: 'Edits of blocks that are no longer there: a finding has gone, or its item. They come back with it.',
  })
  lostEdits!: readonly ReportEditType[];

  @Field(() => ReadabilityType, { description: 'How hard its running text is to read, all together; without notes.' })
  reading!: ReadabilityType;

  @Field(() => [ReportBlockReadabilityType], {
    description: 'How hard each paragraph and list of it is to read, and why.',
  })
  blockReadings!: readonly ReportBlockReadabilityType[];
}

@ObjectType('ReportVersion', { description: 'A frozen report: a record that never changes.' })
export class ReportVersionType {
  @Field(() => ID, { description: "The version's id." })
  id!: string;

  @Field(() => ID, { description: 'The report that it is a version of.' })
  reportId!: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;

  @Field(() => String, { description: 'SHA-256 of the kept document as canonical JSON (UTF-8), hex.' })
  hash!: string;

  @Field(() => String, { description: 'Who froze it, by the name they gave.' })
  frozenBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was frozen, UTC.' })
  frozenAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it takes the place of the version before. Null of the first.',
  })
  reason!: string | null;
}

/** A frozen version as the API shows it. */
export function versionType(frozen: VersionHead): ReportVersionType {
  const { id, report: reportId, version, hash, frozenBy, frozenAt, reason } = frozen;
  return { id, reportId, version, hash, frozenBy, frozenAt, reason: reason ?? null };
}

@ObjectType('Report', {
  description:
    'A report: an outline whose figures are read anew until it is frozen, and the versions in which it has been frozen.',
})
export class ReportType {
  @Field(() => ID, { description: "The report's id." })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => ReportTemplateEnum, { description: 'What kind of report it is.' })
  template!: ReportTemplate;

  @Field(() => ReportLanguageEnum, { description: 'The language that it is written in.' })
  language!: ReportLanguage;

  @Field(() => ReportScopeType, { description: 'What it speaks of.' })
  scope!: ReportScope;

  @Field(() => [ReportItemType], { description: 'What it is put together from, in order.' })
  items!: readonly ReportItemType[];

  @Field(() => [ReportEditType], { description: 'What people have written in the place of what rules wrote.' })
  edits!: readonly ReportEditType[];

  @Field(() => [ID], { description: 'Blocks that are left out though their item is there.' })
  leftOut!: readonly string[];

  @Field(() => Int, { description: 'Raised by each change of the outline; updateReport asks for it.' })
  revision!: number;

  @Field(() => String, { description: 'Who made it, by the name they gave.' })
  createdBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;

  @Field(() => String, { description: 'Who changed it last, by the name they gave.' })
  updatedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was changed last, UTC.' })
  updatedAt!: Date;

  outline!: ReportOutline;
}

export const ReportConnectionType = connectionOf(ReportType, 'Report', 'reports');
