import type { LineHint } from '../../notes/note-lines.js';
import type { Problem } from '../../parsed.js';
import { listNumbers, warning, wholeFile } from '../../problem.js';
import { leftOutProblems } from '../left-out.js';
import { BOLD_LEVEL, isBoldHeading, RenditionWriter, type Rendition } from '../rendition.js';
import { WordStock } from './line-hyphens.js';
import { readColumns, type TextBlock } from './page-columns.js';
import { withoutFootnotes, withoutFurniture } from './page-furniture.js';
import { readParagraphs, type Paragraph } from './paragraphs.js';
import { pdfRefused } from './pdf-errors.js';
import type { PdfPage, PdfShape } from './pdf-page.js';
import { readPages } from './read-pages.js';
import { isWall, readRows, type Chunk, type Row } from './text-rows.js';

/** Type larger than the body's by this much is a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 120;
/** So many lines must end within this share of the width for that to be the margin. */
const FEWEST_FULL_LINES = 3;
const SAME_MARGIN = 0.05;
/** Lines drawn on a page that may part a table's cells; more are a pattern. */
const MOST_RULES = 200;

const isRule = ({ left, top, right, bottom }: PdfShape) => bottom - top < 3 && right - left >= 20;

/**
 * Reads a PDF that has text: its lines in reading order, joined to paragraphs and items, words cut at line ends mended,
 * headings told by their type. Headers, footers, page numbers and images are left out.
 * @param isKnown whether a label is a heading of the profile: a table whose first row holds such is read column by column.
 * @param fileName named in errors.
 * @throws IntakeError PDF_SCANNED, PDF_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE.
 */
export async function readPdf(
  bytes: Uint8Array,
  isKnown: (label: string) => boolean,
  fileName: string,
): Promise<Rendition> {
  const read = await readPages(bytes);
  if (typeof read === 'string') throw pdfRefused(read, fileName);
  if (read.pages.length === 0) throw pdfRefused('damaged', fileName);
  const inked = read.pages.map((page) => ({ page, rows: readRows(page, read.fonts) }));
  const { rows: withNotes, removed } = withoutFurniture(inked);
  const type = bodyType(withNotes.flat());
  const parted = withNotes.map((each) => withoutFootnotes(each, type.size));
  const rows = parted.map((each) => each.rows);
  if (rows.every((each) => !hasWords(each))) throw pdfRefused('scanned', fileName);
  const writer = new RenditionWriter();
  const pictures = read.pages.filter((page, index) => page.isDrawn && !hasWords(rows[index] ?? []));
  if (pictures.length > 0) writer.problems.push(pagesWithoutText(pictures));
  if (removed.length > 0) writer.problems.push(furnitureLeftOut(removed));
  const notes = parted.reduce((sum, each) => sum + each.count, 0);
  writer.problems.push(...leftOutProblems({ comments: 0, changes: 0, notes }));
  const blocks = read.pages.flatMap((page, index) => blocksOf(page, rows[index] ?? [], type.size, isKnown));
  const paragraphs = readParagraphs(withMargins(blocks), {
    stock: new WordStock(rows.flat().map((row) => row.chunks.map((chunk) => chunk.text).join(' '))),
    isKnown,
    leading: leadingOf(blocks),
  });
  writeParagraphs(paragraphs, type, writer);
  return writer.finish();
}

const hasWords = (rows: readonly Row[]) => rows.some((row) => row.chunks.some(({ text }) => /\p{L}{2}/u.test(text)));

function blocksOf(
  page: PdfPage,
  rows: readonly Row[],
  bodySize: number,
  isKnown: (label: string) => boolean,
): TextBlock[] {
  const lefts = rows.map((row) => row.chunks[0]?.sign?.left ?? row.chunks[0]?.left ?? 0);
  const left = Math.min(...lefts, page.width / 2);
  const rules = page.shapes.filter(isRule).slice(0, MOST_RULES);
  const walls = page.shapes.filter(isWall).slice(0, MOST_RULES);
  return readColumns(rows, left, page.width - left, {
    page: page.number,
    bodySize,
    rules,
    walls,
    isKnown,
    isColumn: false,
  });
}

/** Blocks with their right edge where several lines do end, when that is not far from where they could. */
function withMargins(blocks: readonly TextBlock[]): TextBlock[] {
  const ends = new Map<number, number[]>();
  const sameEdge = (block: TextBlock) => Math.round(block.right / 4);
  for (const block of blocks) {
    const found = ends.get(sameEdge(block)) ?? [];
    found.push(...block.lines.map((line) => line.right));
    ends.set(sameEdge(block), found);
  }
  for (const found of ends.values()) found.sort((a, b) => b - a);
  return blocks.map((block) => {
    const found = ends.get(sameEdge(block)) ?? [];
    // Among many lines, not the one or two that stick out.
    const right = found[found.length >= 12 ? 2 : found.length >= 6 ? 1 : 0] ?? block.right;
    const width = block.right - block.left;
    const full = found.filter((end) => Math.abs(end - right) <= SAME_MARGIN * width).length;
    return full >= FEWEST_FULL_LINES && right - block.left >= 0.75 * width ? { ...block, right } : block;
  });
}

interface BodyType {
  readonly size: number;
  /** Most of the text is bold, so that bold says nothing. */
  readonly isBold: boolean;
}

/** The type that most letters are set in; bold ones count only where hardly any others are. */
function bodyType(rows: readonly Row[]): BodyType {
  const chunks = rows.flatMap((row) => row.chunks);
  const plain = chunks.filter((chunk) => !chunk.isBold);
  const isBold = lettersIn(plain) < lettersIn(chunks) / 4;
  const letters = new Map<number, number>();
  for (const { text, size } of isBold ? chunks : plain) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [size] = [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0]);
  return { size, isBold };
}

const lettersIn = (chunks: readonly Chunk[]) => chunks.reduce((sum, { text }) => sum + text.length, 0);

/** How far apart lines stand that follow closely, in type sizes: the lower quartile of all distances. */
function leadingOf(blocks: readonly TextBlock[]): number {
  const distances = blocks
    .flatMap(({ lines }) => lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size))
    .filter((distance) => distance >= 0.9 && distance <= 2.2)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? 1.2;
}

function writeParagraphs(paragraphs: readonly Paragraph[], body: BodyType, writer: RenditionWriter): void {
  const sizes = [
    ...new Set(paragraphs.filter((each) => isLarge(each, body)).map(({ first }) => Math.round(first.size))),
  ].sort((a, b) => b - a);
  let indents: number[] = [];
  let before: TextBlock | null = null;
  for (const paragraph of paragraphs) {
    if (before !== null && before.isCell && !paragraph.block.isCell) writer.writeGap();
    before = paragraph.block;
    const hint = headingHint(paragraph, body, sizes);
    const { sign } = paragraph.first;
    if (hint !== null || sign === null) indents = [];
    if (hint !== null) writer.write(paragraph.text, hint);
    else if (sign === null) writer.write(paragraph.text, { kind: 'paragraph', level: 0 });
    else {
      const indent = sign.left - paragraph.block.left;
      indents = [...indents.filter((each) => each < indent - 3), indent];
      // A number stays with the words, where what numbers mean is understood.
      if (sign.isNumber) writer.write(paragraph.text, { kind: 'paragraph', level: 0 });
      else writer.write(paragraph.text, { kind: 'bullet', level: indents.length - 1 });
    }
  }
}

function isLarge({ first, text }: Paragraph, body: BodyType): boolean {
  return (
    first.size > body.size * HEADING_SIZE &&
    text.length <= LONGEST_HEADING &&
    !/[.,;]$/.test(text) &&
    !isBullet(first.sign)
  );
}

const isBullet = (sign: Paragraph['first']['sign']) => sign !== null && !sign.isNumber;

/** Larger type than the body's, or a short line in bold. */
function headingHint(paragraph: Paragraph, body: BodyType, sizes: readonly number[]): LineHint | null {
  const { first, text } = paragraph;
  if (isLarge(paragraph, body))
    return { kind: 'heading', level: Math.min(6, sizes.indexOf(Math.round(first.size)) + 1) };
  const isBold = first.isBold && !body.isBold && !isBullet(first.sign);
  return isBold && isBoldHeading(text) ? { kind: 'heading', level: BOLD_LEVEL } : null;
}

function pagesWithoutText(pages: readonly PdfPage[]): Problem {
  const numbers = listNumbers(pages.map((page) => page.number));
  return warning('PDF_PAGES_WITHOUT_TEXT', { sv: `sida ${numbers.sv}`, en: `page ${numbers.en}` }, null, {
    sv: `Det finns ingen text att läsa på sida ${numbers.sv}, bara bilder. Är de inskannade: låt ett program läsa av texten (OCR) och ladda upp den för sig.`,
    en: `There is no text to read on page ${numbers.en}, only images. If they are scanned, let a program recognise the text (OCR) and upload it by itself.`,
  });
}

function furnitureLeftOut(removed: readonly string[]): Problem {
  const samples = removed.slice(0, 3).map((text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text));
  return warning('PAGE_FURNITURE_LEFT_OUT', wholeFile, null, {
    sv: `Sidhuvud, sidfot och sidnummer räknas inte som text, till exempel ${samples.map((text) => `”${text}”`).join(', ')}.`,
    en: `Page headers, footers and page numbers do not count as text, for example ${samples.map((text) => `"${text}"`).join(', ')}.`,
  });
}
