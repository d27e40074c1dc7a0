import { createUnionType, Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  BarChart,
  ChartBlock,
  FiguresBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  ReportBlock,
  ReportLanguage,
  ReportTemplate,
  TableBlock,
  TableColumn,
} from '@guldkorn/report';
import { enumType } from '../graphql/enum-type.js';
import { IntervalType } from '../graphql/interval.type.js';
import { ReportLanguageEnum, ReportSentenceType, ReportSourceType } from './place-text.type.js';

export const ReportTemplateEnum = enumType<ReportTemplate>('ReportTemplate', 'What kind of report it is.', {
  district: "Bygdens guldkorn: what sets a district apart, in figures and in its residents' words.",
  committee: 'Läget före nämnd: where things stand before a meeting.',
  comparison: 'Jämförelse mellan bygder: two or more districts beside each other.',
  followUp: 'Uppföljning av förra rapporten: what has changed since a frozen report.',
});

export const ReportUnitEnum = enumType<BarChart['unit']>('ReportUnit', 'What the bars of a chart measure.', {
  share: 'A share, 0-1, shown in per cent.',
  count: 'Whole numbers.',
});

export const BarDirectionEnum = enumType<BarChart['direction']>('BarDirection', 'How the bars of a chart lie.', {
  lying: 'Lying: for things that are ranked.',
  standing: 'Standing: for what follows in time.',
});

export const ColumnTypeEnum = enumType<TableColumn['type']>('ReportColumnType', 'What a column of a table holds.', {
  text: 'Words that are no numbers.',
  count: 'Whole numbers.',
  share: 'Shares, 0-1, read in per cent.',
  number: 'Other numbers.',
});

@ObjectType('ReportTableColumn', { description: 'A column of a table in a report.' })
export class ReportTableColumnType {
  @Field(() => ID, { description: 'Its name, the same in every language.' })
  id!: string;

  @Field(() => String, { description: 'Its heading.' })
  label!: string;

  @Field(() => String, { description: 'What it holds, in a sentence.' })
  description!: string;

  @Field(() => ColumnTypeEnum, { description: 'What kind of values it holds.' })
  type!: TableColumn['type'];
}

@ObjectType('ReportTableCell', { description: 'A cell of a table in a report.' })
export class ReportTableCellType {
  @Field(() => Float, {
    nullable: true,
    description:
      'Its number: a told count of voices in steps of the threshold, or a share of such counts, 0-1. Null for words, and for what is too small to tell.',
  })
  number!: number | null;

  @Field(() => String, { description: 'As it is read, or that it is too small to be shown.' })
  text!: string;
}

@ObjectType('ReportTableRow', { description: 'A row of a table in a report.' })
export class ReportTableRowType {
  @Field(() => [ReportTableCellType], { description: 'One a column, in their order; the first heads the row.' })
  cells!: readonly ReportTableCellType[];
}

@ObjectType('ReportTable', { description: 'A table in a report, or the figures of a chart.' })
export class ReportTableType {
  @Field(() => [ReportTableColumnType], { description: 'Its columns; the first heads the rows.' })
  columns!: readonly ReportTableColumnType[];

  @Field(() => [ReportTableRowType], { description: 'Its rows.' })
  rows!: readonly ReportTableRowType[];
}

@ObjectType('ReportBarValue', { description: 'One bar of a chart in a report.' })
export class ReportBarValueType {
  @Field(() => Float, {
    nullable: true,
    description: "Its value in the chart's unit, told or computed from told counts. Null when too few to show.",
  })
  value!: number | null;

  @Field(() => IntervalType, { nullable: true, description: 'Its 95 % interval. Null where there is none.' })
  interval!: IntervalType | null;

  @Field(() => String, { description: 'As it is read, or that it is too small to be shown.' })
  text!: string;
}

@ObjectType('ReportBar', { description: 'What one line of a chart in a report is of.' })
export class ReportBarType {
  @Field(() => String, { description: 'What it is.' })
  label!: string;

  @Field(() => [ReportBarValueType], { description: 'One a series, in their order.' })
  values!: readonly ReportBarValueType[];
}

@ObjectType('ReportBarChart', { description: 'Bars, and what they measure.' })
export class ReportBarChartType {
  @Field(() => BarDirectionEnum, { description: 'How they lie.' })
  direction!: BarChart['direction'];

  @Field(() => ReportUnitEnum, { description: 'What they measure.' })
  unit!: BarChart['unit'];

  @Field(() => [String], { description: 'What is compared in each bar; one alone needs no key.' })
  series!: readonly string[];

  @Field(() => Float, { description: 'The end of the scale, which begins at 0.' })
  largest!: number;

  @Field(() => [ReportBarType], { description: 'The bars, in order.' })
  bars!: readonly ReportBarType[];
}

@ObjectType('ReportHeadingBlock', { description: 'A heading in a report.' })
export class ReportHeadingBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => Int, { description: 'How high it stands: 1 for a chapter, 2 for what stands in one.' })
  level!: 1 | 2;

  @Field(() => String, { description: 'Its words.' })
  text!: string;
}

@ObjectType('ReportParagraphBlock', { description: 'A paragraph in a report.' })
export class ReportParagraphBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => [ReportSentenceType], { description: 'Its sentences, in order, read with a space between them.' })
  sentences!: readonly ReportSentenceType[];

  @Field(() => Boolean, { description: 'True when a person has written it, or written it over.' })
  isWritten!: boolean;
}

@ObjectType('ReportListItem', { description: 'A point of a list in a report.' })
export class ReportListItemType {
  @Field(() => [ReportSentenceType], { description: 'Its sentences, in order.' })
  sentences!: readonly ReportSentenceType[];
}

@ObjectType('ReportListBlock', { description: 'A list in a report.' })
export class ReportListBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => [ReportListItemType], { description: 'Its points.' })
  items!: readonly ReportListItemType[];
}

@ObjectType('ReportQuoteBlock', { description: "A resident's own words in a report." })
export class ReportQuoteBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => String, { description: 'The words, masked, without quotation marks.' })
  text!: string;

  @Field(() => String, { description: 'Who said it, as it is written under a quote.' })
  quotedAs!: string;

  @Field(() => [ID], { description: 'The statement: an id among the sources.' })
  sourceIds!: readonly string[];
}

@ObjectType('ReportKeyFigure', { description: 'A figure that is to be seen at once.' })
export class ReportKeyFigureType {
  @Field(() => ID, { description: 'What it is a figure of, the same whatever its size.' })
  id!: string;

  @Field(() => String, { description: 'The figure as it is read, or that it is too small to be shown.' })
  text!: string;

  @Field(() => String, { description: 'What it counts.' })
  label!: string;

  @Field(() => [ID], { description: 'What it stands on: ids among the sources.' })
  sourceIds!: readonly string[];
}

@ObjectType('ReportFiguresBlock', { description: 'Figures in a report that are to be seen at once.' })
export class ReportFiguresBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => [ReportKeyFigureType], { description: 'The figures.' })
  figures!: readonly ReportKeyFigureType[];
}

@ObjectType('ReportChartBlock', { description: 'A chart in a report.' })
export class ReportChartBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => String, { description: 'What it shows, as a sentence.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Unit, n and source, in words. Never null of a chart.' })
  caption!: string | null;

  @Field(() => String, {
    description: 'What somebody who does not see it is told: what it shows, and its largest and smallest.',
  })
  alt!: string;

  @Field(() => ReportBarChartType, { description: 'The bars.' })
  chart!: ReportBarChartType;

  @Field(() => ReportTableType, { description: 'The same figures, and what they stand on, as a table.' })
  table!: ReportTableType;

  @Field(() => [ID], { description: 'What it stands on: ids among the sources.' })
  sourceIds!: readonly string[];
}

@ObjectType('ReportTableBlock', { description: 'A table in a report.' })
export class ReportTableBlockType {
  @Field(() => ID, { description: 'The same however often the report is put together.' })
  id!: string;

  @Field(() => String, { description: 'What it shows.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is to be known to read it. Null where nothing is.' })
  caption!: string | null;

  @Field(() => ReportTableType, { description: 'The table.' })
  table!: ReportTableType;

  @Field(() => [ID], { description: 'What it stands on: ids among the sources.' })
  sourceIds!: readonly string[];
}

const blockTypes = {
  heading: ReportHeadingBlockType,
  paragraph: ReportParagraphBlockType,
  list: ReportListBlockType,
  quote: ReportQuoteBlockType,
  figures: ReportFiguresBlockType,
  chart: ReportChartBlockType,
  table: ReportTableBlockType,
} as const;

/** A block as the API shows it. */
export type ShownBlock =
  | HeadingBlock
  | ParagraphBlock
  | (Omit<ListBlock, 'items'> & { readonly items: readonly ReportListItemType[] })
  | QuoteBlock
  | FiguresBlock
  | (Omit<ChartBlock, 'table'> & { readonly table: ReportTableType })
  | (Omit<TableBlock, 'table'> & { readonly table: ReportTableType });

export const ReportBlockUnion = createUnionType({
  name: 'ReportBlock',
  description: 'A piece of a report.',
  types: () => Object.values(blockTypes),
  resolveType: ({ kind }: { readonly kind: ReportBlock['kind'] }) => blockTypes[kind],
});

@ObjectType('ReportCorrection', { description: 'That a version of a report takes the place of another.' })
export class ReportCorrectionType {
  @Field(() => Int, { description: 'The version that it corrects.' })
  version!: number;

  @Field(() => String, { description: 'Why, in the words of who froze it.' })
  reason!: string;
}

@ObjectType('ReportRun', { description: 'The analysis that counted the figures of a report.' })
export class ReportRunType {
  @Field(() => ID, { description: "The run's id. Runs may be gone while reports stay." })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was finished, UTC.' })
  finishedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of all that was counted, hex: the data version.' })
  inputHash!: string;

  @Field(() => String, { description: 'Version of the text engine that read the statements.' })
  textVersion!: string;

  @Field(() => String, { description: 'Version of the statistics.' })
  insightVersion!: string;
}

@ObjectType('ReportRecord', { description: 'Where a report comes from.' })
export class ReportRecordType {
  @Field(() => ID, { description: "The report's id." })
  reportId!: string;

  @Field(() => Int, { description: 'From 1; of a draft the number that it gets when it is frozen.' })
  version!: number;

  @Field(() => Boolean, { description: 'True of a record that never changes; false of a draft.' })
  isFrozen!: boolean;

  @Field(() => ReportCorrectionType, {
    nullable: true,
    description: 'The version that it corrects, and why. Null of a first one; of a draft also until it is frozen.',
  })
  corrects!: ReportCorrectionType | null;

  @Field(() => String, { description: 'Who froze it or, of a draft, changed it last, by the name they gave.' })
  by!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was frozen or, of a draft, put together, UTC.' })
  at!: Date;

  @Field(() => ReportRunType, { nullable: true, description: 'What was counted. Null when nothing has been.' })
  run!: ReportRunType | null;

  @Field(() => Int, { description: 'The step that counts of voices are told in (5).' })
  threshold!: number;
}

@ObjectType('ReportDocument', {
  description: 'A report as it is read: all that it shows is in it. Every number in it has been told elsewhere.',
})
export class ReportDocumentType {
  @Field(() => Int, { description: 'The version of the form that it is kept in.' })
  format!: number;

  @Field(() => ReportLanguageEnum, { description: 'The language that it is written in.' })
  language!: ReportLanguage;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: "The municipality's name." })
  municipality!: string;

  @Field(() => String, { description: 'What it speaks of, in words.' })
  scope!: string;

  @Field(() => ReportTemplateEnum, { description: 'What kind of report it is.' })
  template!: ReportTemplate;

  @Field(() => ReportRecordType, { description: 'Where it comes from.' })
  record!: ReportRecordType;

  @Field(() => [ReportBlockUnion], {
    description:
      'Who was heard, what may not be concluded, and how small groups are treated. Stands first and cannot be taken away.',
  })
  firstPage!: readonly ShownBlock[];

  @Field(() => [ReportBlockUnion], { description: 'What follows, in order.' })
  blocks!: readonly ShownBlock[];

  @Field(() => [ReportSourceType], { description: 'What it stands on, in the order in which it first leans on it.' })
  sources!: readonly ReportSourceType[];
}
