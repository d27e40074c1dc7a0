import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReportFormatId } from '@guldkorn/rendition';
import { lixBand, type LixBand, type Readability, type ReadingNoteKind } from '@guldkorn/report';
import { enumType } from '../graphql/enum-type.js';
import type { MaskedText } from '../masking/mask-text.js';
import type { ReportComment } from './report-comment.entity.js';
import { ReportDocumentType } from './report-document.type.js';

export const LixBandEnum = enumType<LixBand>('LixBand', 'How hard a text is to read, by its LIX (Björnsson 1968).', {
  veryEasy: 'Below 30: very easy, as children’s books.',
  easy: 'From 30 to below 40: easy, as fiction and popular papers.',
  middling: 'From 40 to below 50: middling, as newspapers.',
  hard: 'From 50 to below 60: hard, as official texts.',
  veryHard: 'From 60: very hard, as bureaucratic Swedish.',
});

export const ReadingNoteKindEnum = enumType<ReadingNoteKind>('ReadingNoteKind', 'What makes a text hard to read.', {
  longSentence: 'A sentence of more than 25 words.',
  longWord: 'A word of more than 18 letters.',
  passive: 'Tells what is done and not who does it; found by the forms of words, so look before you change it.',
  officialese: 'Officialese (kanslisvenska) that a plainer word says as well.',
});

export const CommentKindEnum = enumType<ReportComment['kind']>('ReportCommentKind', 'What is said of a report.', {
  comment: 'A remark.',
  question: 'A question, to be answered by staff.',
  answer: 'An answer to a question or a remark.',
});

export const ReportFormatEnum = enumType<ReportFormatId>('ReportFormat', 'What a report is taken along as.', {
  pdf: 'A tagged PDF, to read and to print.',
  onepage: 'The report in short on one sheet of A4, as a tagged PDF.',
  docx: 'A Word document, to be edited further.',
  pptx: 'Slides: one message each.',
  xlsx: 'A workbook: each table and chart a sheet of numbers.',
  zip: 'For the archive: all of these, the data behind, and a list of what is in it with checksums.',
});

@ObjectType('StrayFigure', { description: 'A figure in what a person has written that nothing it leans on holds.' })
export class StrayFigureType {
  @Field(() => String, { description: 'The figure as it is written.' })
  figure!: string;

  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the block's text." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;
}

@ObjectType('ReportBlockNote', { description: 'What is to be known of a block that people have written.' })
export class ReportBlockNoteType {
  @Field(() => ID, { description: 'The block.' })
  blockId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What rules write there now, from the latest figures. Null of a person's own text, which has no draft.",
  })
  drafted!: string | null;

  @Field(() => [StrayFigureType], { description: 'Figures in it that none of its sources holds, in order.' })
  strayFigures!: readonly StrayFigureType[];
}

@ObjectType('ReadingNote', { description: 'A place in a text that is hard to read.' })
export class ReadingNoteType {
  @Field(() => ReadingNoteKindEnum, { description: 'What makes it so.' })
  kind!: ReadingNoteKind;

  @Field(() => Int, {
    description:
      "Where it begins: UTF-16 offset into the block's text, whose sentences stand with a space between them and points of a list with a line break.",
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => String, { nullable: true, description: 'Plainer words. Null where they are for the writer to find.' })
  plainer!: string | null;
}

@ObjectType('Readability', { description: 'How hard a text is to read.' })
export class ReadabilityType {
  @Field(() => Int, { description: 'Words in it.' })
  words!: number;

  @Field(() => Int, { description: 'Sentences in it.' })
  sentences!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'LIX: words a sentence, and the per cent of words of more than six letters (Björnsson 1968). Null of fewer than 25 words.',
  })
  lix!: number | null;

  @Field(() => LixBandEnum, { nullable: true, description: 'What that LIX means. Null where lix is.' })
  band!: LixBand | null;

  @Field(() => Float, { description: 'Words of more than six letters as a share of all, 0-1.' })
  longWords!: number;

  @Field(() => [ReadingNoteType], {
    description: 'What makes it hard, in order; of a whole report asked for by block.',
  })
  notes!: readonly ReadingNoteType[];
}

@ObjectType('ReportBlockReadability', { description: 'How hard a block of a report is to read.' })
export class ReportBlockReadabilityType {
  @Field(() => ID, { description: 'The block.' })
  blockId!: string;

  @Field(() => ReadabilityType, { description: 'How hard it is.' })
  reading!: ReadabilityType;
}

export function readabilityType(reading: Readability): ReadabilityType {
  return { ...reading, band: reading.lix === null ? null : lixBand(reading.lix) };
}

@ObjectType('ReportFigureChange', { description: 'A figure that differs between two reports.' })
export class ReportFigureChangeType {
  @Field(() => ID, { description: 'What it is a figure of, the same whatever its size.' })
  figureId!: string;

  @Field(() => String, { description: 'The same in words.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'As it was read. Null where it did not stand there.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is read. Null where it does not stand there.' })
  after!: string | null;
}

@ObjectType('ReportFindingChange', {
  description: 'A finding that one of two reports speaks of and the other does not.',
})
export class ReportFindingChangeType {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;

  @Field(() => String, { description: 'What it is called in the list of sources.' })
  title!: string;
}

@ObjectType('ReportChanges', { description: 'What differs between two reports.' })
export class ReportChangesType {
  @Field(() => [ReportFigureChangeType], {
    description: 'Figures that differ, in the order of the later one; those that it lacks last.',
  })
  figures!: readonly ReportFigureChangeType[];

  @Field(() => Int, { description: 'How many figures stand in both and are the same.' })
  unchanged!: number;

  @Field(() => [ReportFindingChangeType], { description: 'Findings that only the later one speaks of.' })
  came!: readonly ReportFindingChangeType[];

  @Field(() => [ReportFindingChangeType], { description: 'Findings that only the earlier one speaks of.' })
  went!: readonly ReportFindingChangeType[];
}

@ObjectType('ReportVerification', { description: 'Whether a frozen report is kept as it was frozen.' })
export class ReportVerificationType {
  @Field(() => Boolean, {
    description: 'True when the hash of what is kept, reckoned anew, is the one that was kept with it.',
  })
  isIntact!: boolean;

  @Field(() => String, { description: 'SHA-256 of what is kept, reckoned now, hex.' })
  recomputedHash!: string;
}

@ObjectType('ReportComment', { description: 'What somebody says or asks about a frozen report. It is never changed.' })
export class ReportCommentType {
  @Field(() => ID, { description: "The comment's id." })
  id!: string;

  @Field(() => CommentKindEnum, { description: 'What it is.' })
  kind!: ReportComment['kind'];

  @Field(() => ID, { nullable: true, description: 'The block that it is about. Null: the whole report.' })
  blockId!: string | null;

  @Field(() => String, {
    description: 'What it says, with a block (█) in the place of each character of personal data.',
  })
  text!: MaskedText;

  @Field(() => String, { description: 'Who wrote it, by the name they gave.' })
  by!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written, UTC.' })
  at!: Date;

  @Field(() => [ReportCommentType], { description: 'The answers to it, in order; none of an answer.' })
  answers!: readonly ReportCommentType[];
}

@ObjectType('ReportShare', { description: 'A link by which somebody without an account reads one frozen version.' })
export class ReportShareType {
  @Field(() => ID, { description: "The share's id; not what opens it." })
  id!: string;

  @Field(() => String, { description: 'Who made it, by the name they gave.' })
  createdBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it stops opening anything, UTC.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who took it back. Null while nobody has.' })
  revokedBy!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was taken back, UTC. Null while it is not.',
  })
  revokedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was used last, to the minute, UTC. Null when it has never been.',
  })
  lastUsedAt!: Date | null;
}

@ObjectType('CreatedReportShare', { description: 'A link that has just been made.' })
export class CreatedReportShareType {
  @Field(() => ReportShareType, { description: 'What is kept of it.' })
  share!: ReportShareType;

  @Field(() => String, {
    description: 'What opens it, told this once: files by /shared-reports/<token>.pdf, the report by sharedReport.',
  })
  token!: string;
}

@ObjectType('SharedReport', { description: 'A frozen report as whoever holds a link reads it.' })
export class SharedReportType {
  @Field(() => ReportDocumentType, { description: 'The report as it was frozen.' })
  document!: ReportDocumentType;

  @Field(() => String, { description: 'SHA-256 of the kept document, hex.' })
  hash!: string;

  @Field(() => GraphQLISODateTime, { description: 'When the link stops opening it, UTC.' })
  expiresAt!: Date;
}
