import { joinLines, type WordStock } from './line-hyphens.js';
import type { TextBlock, TextLine } from './page-columns.js';

/** Lines that belong together: a paragraph, a heading or a list's item. */
export interface Paragraph {
  readonly text: string;
  readonly first: TextLine;
  readonly last: TextLine;
  /** Where the words of its later lines begin, or would. */
  readonly textLeft: number;
  readonly block: TextBlock;
}

export interface ParagraphContext {
  readonly stock: WordStock;
  readonly isKnown: (label: string) => boolean;
  /** From baseline to baseline, in type sizes, where lines follow closely. */
  readonly leading: number;
}

const endsSentence = (text: string) => /[.!?:…]["”’)]?$/.test(text);
const goesOnSmall = (text: string) => /^[\p{Ll},;)]/u.test(text);
const opensSpeech = (text: string) => /^\p{Lu}[\p{L} .()-]{1,40}:\s/u.test(text);

/**
 * Joins lines to paragraphs, over ends of lines, columns and pages. A line begins a new one when a sign, space, type or
 * indent says so, or when the line before it broke though the next word had found room there.
 */
export function readParagraphs(blocks: readonly TextBlock[], context: ParagraphContext): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const before = paragraphs.at(-1);
    const isList = isListOfSentences(block.lines);
    block.lines.forEach((line, index) => {
      const open = paragraphs.at(-1);
      const above = block.lines[index - 1];
      const endsHere = isList && above !== undefined && endsSentence(above.text);
      if (open !== undefined && above !== undefined && !endsHere && !beginsAnew(open, above, line, context))
        paragraphs[paragraphs.length - 1] = extended(open, line, context.stock);
      else if (index === 0 && before !== undefined && runsOver(before, line, block, context))
        paragraphs[paragraphs.length - 1] = { ...extended(before, line, context.stock), block };
      else paragraphs.push({ text: line.text, first: line, last: line, textLeft: line.left, block });
    });
  }
  return paragraphs;
}

function extended(open: Paragraph, line: TextLine, stock: WordStock): Paragraph {
  const first = { ...open.first, isBold: open.first.isBold && line.isBold };
  return { ...open, first, last: line, text: joinLines(open.text, line.text, stock) };
}

const sameType = (a: TextLine, b: TextLine) => Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size);

function beginsAnew(open: Paragraph, above: TextLine, line: TextLine, context: ParagraphContext): boolean {
  if (line.sign !== null || !sameType(above, line)) return true;
  const small = goesOnSmall(line.text);
  if (above.isBold !== line.isBold && !small) return true;
  if (line.y - above.y > 1.35 * context.leading * line.size) return true;
  if (context.isKnown(open.text) || context.isKnown(line.text)) return true;
  if (opensSpeech(line.text) && endsSentence(above.text)) return true;
  const isItem = open.first.sign !== null;
  // Under the words of a list's item, not under its sign.
  if (isItem && Math.abs(line.left - open.textLeft) <= 0.6 * line.size) return false;
  const isIndented = line.left > above.left + 0.8 * line.size && line.left < above.left + 4 * line.size;
  if (!isItem && isIndented && endsSentence(above.text)) return true;
  return brokeEarly(above, line, open.block);
}

/** Nearly every line is a sentence of its own, which hardly any lines of running text are. */
function isListOfSentences(lines: readonly TextLine[]): boolean {
  const plain = lines.filter((line) => !line.isBold);
  const whole = plain.filter(({ text }) => /[.!?]$/.test(text) && /^\p{Lu}/u.test(text));
  return plain.length >= 4 && whole.length >= 0.8 * plain.length;
}

/** The line ended by choice: the next line's first word had room on it. */
function brokeEarly(above: TextLine, line: TextLine, { left, right }: TextBlock): boolean {
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const wordWidth = ((line.right - line.left) / Math.max(1, line.text.length)) * (firstWord.length + 1);
  const room = right - above.right;
  const needed = endsSentence(above.text) ? 0.9 * wordWidth : wordWidth + 0.3 * line.size;
  if (room <= needed) return false;
  if (goesOnSmall(line.text)) return room > 0.5 * (right - left) && !/[-,]$/.test(above.text);
  return true;
}

/** Whether a column's or page's first line goes on with the last paragraph of the one before. */
function runsOver(before: Paragraph, line: TextLine, block: TextBlock, context: ParagraphContext): boolean {
  if (block.isCell || before.block.isCell) return false;
  if (line.sign !== null || !sameType(before.last, line) || before.last.isBold !== line.isBold) return false;
  if (context.isKnown(before.text) || context.isKnown(line.text)) return false;
  // Within one page, a block that stands right below in the same column is another piece of text.
  if (before.last.page === line.page && block.left <= before.block.left + 1 && line.y > before.last.y) return false;
  if (goesOnSmall(line.text)) return !/[.!?:]$/.test(before.text) || isUnderItem(before, line, block);
  if (brokeEarly(before.last, line, before.block)) return false;
  return !endsSentence(before.text) || isUnderItem(before, line, block);
}

function isUnderItem(before: Paragraph, line: TextLine, block: TextBlock): boolean {
  const hanging = before.textLeft - before.block.left;
  return (
    before.first.sign !== null &&
    hanging > 0.5 * line.size &&
    Math.abs(line.left - block.left - hanging) <= 0.6 * line.size
  );
}
