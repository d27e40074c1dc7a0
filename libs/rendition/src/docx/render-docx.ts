import { setImmediate } from 'node:timers/promises';
import type { ReportBlock, ReportDocument } from '@guldkorn/report';
import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { colours } from '../chart/palette.js';
import { cleanDocument } from '../office/clean-document.js';
import { headingLevels } from '../office/headings.js';
import { sourceNumbers } from '../office/plain-text.js';
import { stateInWords } from '../office/state.js';
import type { RenderOptions } from '../render-options.js';
import { recordFacts } from '../words/record-facts.js';
import { wordsOf } from '../words/words-of.js';
import type { Words } from '../words/words.js';
import { blockChildren, heading } from './blocks.js';
import { finishDocument } from './finish.js';
import { documentStyles, font, hex, numberingConfig, numberings, styleIds } from './styles.js';
import { recordTable, textWidth } from './tables.js';
import { runs, sourceAnchor } from './text.js';

/** In twentieths of a point. */
const a4 = { width: 11906, height: 16838 };
const small = { font, size: 18, color: hex(colours.inkSoft) };
const edge = { tabStops: [{ type: TabStopType.RIGHT, position: textWidth }] };

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function pageHeader(document: ReportDocument, words: Words): Header {
  const children = [new TextRun({ text: onOneLine(document.title), ...small })];
  if (!document.record.isFrozen)
    children.push(
      new TextRun({ children: [new Tab(), words.draft], ...small, bold: true, color: hex(colours.goldInk) }),
    );
  return new Header({ children: [new Paragraph({ ...edge, children })] });
}

function pageFooter(document: ReportDocument, words: Words): Footer {
  const [before = '', between = '', after = ''] = words.page(1, 2).split(/[12]/);
  const children = [
    new TextRun({ text: `${onOneLine(document.municipality)} · ${words.version(document.record.version)}`, ...small }),
    new TextRun({
      children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      ...small,
    }),
  ];
  return new Footer({ children: [new Paragraph({ ...edge, children })] });
}

/** Who was heard, what may not be concluded and how small groups are treated come before anything else. */
function firstPage(document: ReportDocument, words: Words): FileChild[] {
  const { record } = document;
  return [
    new Paragraph({ style: styleIds.municipality, children: runs(document.municipality) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) }),
    new Paragraph({ style: 'Subtitle', children: runs(document.scope) }),
    new Paragraph({ style: styleIds.state, children: runs(stateInWords(record, words)) }),
    ...(record.isFrozen
      ? []
      : [new Paragraph({ style: styleIds.draft, children: runs(`${words.draft}. ${words.draftMeans}`) })]),
  ];
}

function contents(words: Words): FileChild[] {
  return [
    new Paragraph({ style: styleIds.contents, pageBreakBefore: true, children: runs(words.contents) }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function sources(document: ReportDocument, words: Words): FileChild[] {
  if (document.sources.length === 0) return [];
  const listed = (title: string, number: number): ParagraphChild[] => [
    new Bookmark({ id: sourceAnchor(number), children: runs(title) }),
  ];
  return [
    heading(words.sources, 1),
    ...document.sources.map(
      ({ title }, index) =>
        new Paragraph({
          style: styleIds.source,
          numbering: { reference: numberings.sources, level: 0, custom: true },
          children: listed(title, index + 1),
        }),
    ),
  ];
}

/** The report as a Word document with styles, real tables and pictures, to be edited further. */
export async function renderDocx(report: ReportDocument, { hash, onProgress }: RenderOptions): Promise<Uint8Array> {
  const document = cleanDocument(report);
  const words = wordsOf(document.language);
  const numbersOf = sourceNumbers(document);
  const all = [...document.firstPage, ...document.blocks];
  let done = 0;
  let pictures = 0;
  const nextPicture = () => (pictures += 1);
  const written = async (blocks: readonly ReportBlock[]): Promise<FileChild[]> => {
    const around = { language: document.language, numbersOf, levels: headingLevels(blocks), nextPicture };
    const children: FileChild[] = [];
    for (const block of blocks) {
      children.push(...blockChildren(block, around));
      done += 1;
      onProgress?.((0.6 * done) / all.length);
      // Others get their turn between the blocks.
      await setImmediate();
    }
    return children;
  };
  const page = {
    properties: { page: { size: a4, margin: { top: 1418, bottom: 1304, left: 1418, right: 1418 } } },
    headers: { default: pageHeader(document, words) },
    footers: { default: pageFooter(document, words) },
  };
  const file = new Document({
    title: document.title,
    creator: document.municipality,
    styles: documentStyles(words.locale),
    numbering: { config: numberingConfig },
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        ...page,
        children: [...firstPage(document, words), ...(await written(document.firstPage)), ...contents(words)],
      },
      {
        ...page,
        children: [
          ...(await written(document.blocks)),
          ...sources(document, words),
          heading(words.aboutReport, 1),
          recordTable(recordFacts(document.record, hash, words)),
        ],
      },
    ],
  });
  const bytes = finishDocument(await Packer.pack(file, 'uint8array'), document, words);
  onProgress?.(1);
  return bytes;
}
