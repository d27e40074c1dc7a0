import type { ChartBlock, ReportBlock, ReportLanguage, TableBlock } from '@guldkorn/report';
import { HeadingLevel as WordHeading, ImageRun, Paragraph, TextRun, type FileChild } from 'docx';
import { chartPng } from '../chart/chart-png.js';
import type { HeadingLevel } from '../office/headings.js';
import { numberings, styleIds } from './styles.js';
import { figuresTable, keyFigures } from './tables.js';
import { runs, sentenceRuns, sourceMarks, type SourceNumbers } from './text.js';

/** What a block needs to know of the document around it. */
export interface Surroundings {
  readonly language: ReportLanguage;
  readonly numbersOf: SourceNumbers;
  readonly levels: ReadonlyMap<string, HeadingLevel>;
  /** The next number of a picture; each has its own in the whole file. */
  readonly nextPicture: () => number;
}

const headings = { 1: WordHeading.HEADING_1, 2: WordHeading.HEADING_2, 3: WordHeading.HEADING_3 } as const;
/** As wide as the text, in points. */
const pictureWidth = 445;
/** Pixels to the point: 180 to the inch, sharp in print and not heavy to send. */
const density = 2.5;
/** Higher than a page has room for beside its title. */
const highestPicture = 560;
/** Word counts pictures in pixels of 96 to the inch. */
const pixels = (points: number) => Math.round((points * 96) / 72);

export const heading = (text: string, level: HeadingLevel): Paragraph =>
  new Paragraph({ heading: headings[level], children: runs(text) });

/** After a table, so that the next thing does not stick to it. */
const gap = () => new Paragraph({ style: styleIds.caption });

/** The figures as a table under its caption; where there is none, its title holds the marks. */
function figures(block: ChartBlock | TableBlock, { numbersOf }: Surroundings): FileChild[] {
  const table = figuresTable(block.table);
  const caption =
    block.caption === null
      ? []
      : [
          new Paragraph({
            style: styleIds.caption,
            keepNext: true,
            children: [...runs(block.caption), ...sourceMarks(numbersOf(block.sourceIds))],
          }),
        ];
  return [...caption, ...(table === null ? [] : [table, gap()])];
}

function chart(block: ChartBlock, around: Surroundings): FileChild[] {
  const picture = chartPng(block.chart, { width: pictureWidth, language: around.language, density });
  const scale = Math.min(1, pictureWidth / picture.width, highestPicture / picture.height);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: pixels(picture.width * scale), height: pixels(picture.height * scale) },
    altText: { id: String(around.nextPicture()), name: block.id, description: block.alt, title: block.title },
  });
  return [
    new Paragraph({ style: styleIds.pictureTitle, children: runs(block.title) }),
    new Paragraph({ style: styleIds.picture, children: [image] }),
    ...figures(block, around),
  ];
}

const quoted = (text: string, language: ReportLanguage): string => (language === 'sv' ? `”${text}”` : `“${text}”`);

/** A block as paragraphs and tables that people can go on writing in. */
export function blockChildren(block: ReportBlock, around: Surroundings): FileChild[] {
  const { numbersOf, language, levels } = around;
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, levels.get(block.id) ?? 1)];
    case 'paragraph':
      return [new Paragraph({ children: sentenceRuns(block.sentences, numbersOf) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: numberings.bullets, level: 0 },
            spacing: { after: 70 },
            children: sentenceRuns(item, numbersOf),
          }),
      );
    case 'quote':
      return [
        new Paragraph({ style: styleIds.quote, children: runs(quoted(block.text, language)) }),
        new Paragraph({
          style: styleIds.quotedAs,
          children: [new TextRun('– '), ...runs(`${block.quotedAs}\u202f`), ...sourceMarks(numbersOf(block.sourceIds))],
        }),
      ];
    case 'figures': {
      const table = keyFigures(block.figures, numbersOf);
      return table === null ? [] : [table, gap()];
    }
    case 'chart':
      return chart(block, around);
    case 'table':
      return [
        new Paragraph({
          style: styleIds.pictureTitle,
          children: [...runs(block.title), ...(block.caption === null ? sourceMarks(numbersOf(block.sourceIds)) : [])],
        }),
        ...figures(block, around),
      ];
  }
}
