import type { PdfItem, PdfPage, PdfShape } from './pdf-page.js';

/** Words that stand together on one line, with no gap that a column's edge could be. */
export interface Chunk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** What opens a list's item, and where it stands; it is no part of `text` unless it is a number. */
  readonly sign: { readonly left: number; readonly isNumber: boolean } | null;
}

/** Chunks on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly chunks: readonly Chunk[];
  /** Raised figures that refer to footnotes, or open one; they are no part of the chunks. */
  readonly marks: readonly string[];
  readonly opensWithMark: boolean;
}

/** Wider than a word's space in all but the most spaced-out lines, and narrower than what parts two columns. */
const WIDEST_SPACE = 0.9;
/** Narrower is kerning inside a word. */
const NARROWEST_SPACE = 0.12;
/** Farther from its words a sign is none. */
const WIDEST_SIGN_GAP = 4;

/** Dots on a page that may open items; more are a pattern. */
const MOST_DOTS = 400;
const MOST_WALLS = 200;
/** How many pieces up and down a raised figure's words are looked for. */
const NEARBY = 60;

const signs = /^[-*•–—·▪■□●○◦‣⁃→➢➤►✓✔❖◆◊♦☐☑☒\uF000-\uF0FF]$/u;
const number = /^(?:\d{1,2}|[a-z])[.)]$/;

interface Piece extends PdfItem {
  readonly isMark: boolean;
  readonly isBold: boolean;
  readonly isSymbol: boolean;
}

/** The page's text row by row from the top; what is drawn twice for bold print, once. */
export function readRows(page: PdfPage, fonts: readonly string[]): Row[] {
  const walls = page.shapes.filter(isWall).slice(0, MOST_WALLS);
  const pieces = page.items
    .map((item) => ({
      ...item,
      text: plainLetters(item.text),
      isMark: false,
      isBold: /bold|black|heavy|demi/i.test(fonts[item.font] ?? ''),
      isSymbol: /symbol|wingding|dingbat|webding/i.test(fonts[item.font] ?? ''),
    }))
    .filter((piece) => piece.size > 0 && piece.text !== '')
    .flatMap((piece) => splitAtWalls(piece, walls))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const lowered = withMarksLowered(pieces);
  const dots = page.shapes.filter(isDot).slice(0, MOST_DOTS);
  const rows: Row[] = [];
  for (let from = 0; from < lowered.length;) {
    const first = lowered[from];
    let to = from + 1;
    // Raised figures and the like stand a little off the line.
    while (to < lowered.length && (lowered[to]?.y ?? 0) - (first?.y ?? 0) <= 0.35 * (first?.size ?? 0)) to++;
    const inRow = lowered.slice(from, to).sort((a, b) => a.x - b.x);
    const chunks = readChunks(
      inRow.filter((piece) => !piece.isMark),
      walls,
    );
    if (chunks.length > 0) {
      const size = Math.max(...chunks.map((chunk) => chunk.size));
      const y = chunks.find((chunk) => chunk.size === size)?.y ?? 0;
      const marks = inRow.flatMap((piece) => (piece.isMark ? [piece.text.trim()] : []));
      rows.push({ y, size, chunks: withSigns(chunks, dots), marks, opensWithMark: inRow[0]?.isMark === true });
    }
    from = to;
  }
  return rows;
}

/** Small figures that stand raised against words beside them, moved down to these words' line. */
function withMarksLowered(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map((piece, at) => {
      if (!/^\s?\d{1,3}\s?$/.test(piece.text)) return piece;
      const beside = pieces
        .slice(Math.max(0, at - NEARBY), at + NEARBY)
        .find(
          (each) =>
            piece.size <= 0.8 * each.size &&
            each.y - piece.y > 0.15 * each.size &&
            each.y - piece.y <= 0.7 * each.size &&
            (Math.abs(each.x + each.width - piece.x) <= 0.4 * each.size ||
              Math.abs(piece.x + piece.width - each.x) <= each.size),
        );
      return beside === undefined ? piece : { ...piece, y: beside.y, isMark: true };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Ligatures as letters, accents on their letters, all blanks as spaces. */
function plainLetters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '');
}

/** How wide a letter is set, roughly, beside others. */
function widthOf(letter: string): number {
  if (/[ijltfrI.,:;'’!|()\s]/.test(letter)) return 0.5;
  return /[mwMW@]/.test(letter) ? 1.5 : /\p{Lu}/u.test(letter) ? 1.25 : 1;
}

/** Two cells' words that pdf.js took for one stretch, parted at the space nearest the line between them. */
function splitAtWalls(piece: Piece, walls: readonly PdfShape[]): Piece[] {
  const { text, x, width, y } = piece;
  const wall = walls.find((each) => stands(each, x + 1, x + width - 1, y));
  if (wall === undefined || !text.trim().includes(' ')) return [piece];
  const letters = [...text].map(widthOf);
  const unit = width / letters.reduce((sum, each) => sum + each, 0);
  let [at, best, offset] = [-1, Infinity, 0];
  [...text].forEach((letter, index) => {
    const middle = x + (offset + (letters[index] ?? 0) / 2) * unit;
    const distance = Math.abs(middle - wall.left);
    if (letter === ' ' && index > 0 && distance < best) [at, best] = [index, distance];
    offset += letters[index] ?? 0;
  });
  if (at < 0) return [piece];
  const before = { ...piece, text: text.slice(0, at), width: wall.left - x - 1 };
  const after = { ...piece, text: text.slice(at + 1), x: wall.right + 1, width: x + width - wall.right - 1 };
  return [before, ...splitAtWalls(after, walls)];
}

function readChunks(pieces: readonly Piece[], walls: readonly PdfShape[]): Chunk[] {
  const chunks: {
    text: string;
    left: number;
    right: number;
    y: number;
    size: number;
    bold: number;
    letters: number;
    symbol: boolean;
  }[] = [];
  let spaced = false;
  let previous: Piece | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      spaced ||= piece.width > NARROWEST_SPACE * piece.size;
      continue;
    }
    const words = piece.text.trim();
    const isTwin = previous?.text === piece.text && Math.abs(previous.x - piece.x) < 0.2 * piece.size;
    if (isTwin) continue;
    previous = piece;
    const letters = words.length;
    const open = chunks.at(-1);
    const gap = open === undefined ? Infinity : piece.x - open.right;
    const isSignAlone = open !== undefined && (signs.test(open.text) || open.symbol !== piece.isSymbol);
    const isWalled = open !== undefined && gap > 0 && walls.some((wall) => stands(wall, open.right, piece.x, piece.y));
    if (open !== undefined && gap <= WIDEST_SPACE * piece.size && !isSignAlone && !isWalled) {
      const space = spaced || gap > NARROWEST_SPACE * 1.5 * piece.size || /^\s|\s$/.test(piece.text.slice(0, 1));
      open.text += `${space && !open.text.endsWith(' ') ? ' ' : ''}${words}`;
      open.right = Math.max(open.right, piece.x + piece.width);
      open.bold += piece.isBold ? letters : 0;
      open.letters += letters;
      open.size = Math.max(open.size, piece.size);
    } else
      chunks.push({
        text: words,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
        bold: piece.isBold ? letters : 0,
        letters,
        symbol: piece.isSymbol,
      });
    spaced = /\s$/.test(piece.text);
  }
  return chunks.map(({ text, left, right, y, size, bold, letters, symbol }) => ({
    text: symbol && text.length === 1 ? '•' : joinSpacedOut(text),
    left,
    right,
    y,
    size,
    isBold: bold > letters * 0.9,
    sign: null,
  }));
}

/** `S t y r k o r`, spaced out for looks, is one word. */
function joinSpacedOut(text: string): string {
  return /^(?:\p{L} ){3,40}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
}

/** A sign or number joined with the words that it opens, a drawn dot likewise. */
function withSigns(chunks: readonly Chunk[], dots: readonly PdfShape[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk === undefined) continue;
    const isNumber = number.test(chunk.text);
    const isSign = signs.test(chunk.text) || chunk.text === 'o';
    // A dash between two words of a spaced-out line stands as near to either.
    const before = at === 0 ? Infinity : chunk.left - (chunks[at - 1]?.right ?? 0);
    const after = (next?.left ?? Infinity) - chunk.right;
    const near = next !== undefined && after <= WIDEST_SIGN_GAP * next.size && before > 1.5 * after;
    if (near && (isSign || isNumber)) {
      joined.push({
        ...next,
        text: isNumber ? `${chunk.text} ${next.text}` : next.text,
        left: next.left,
        sign: { left: chunk.left, isNumber },
      });
      at++;
      continue;
    }
    const isFirst = before > 1.5 * chunk.size;
    joined.push((isFirst ? openedInside(chunk) : null) ?? openedByDot(chunk, dots) ?? chunk);
  }
  return joined;
}

/** `• Skogen`, `1. Skogen` where sign and words are set without a wide gap. */
function openedInside(chunk: Chunk): Chunk | null {
  const space = chunk.text.indexOf(' ');
  if (space < 0) return null;
  const first = chunk.text.slice(0, space);
  if (number.test(first)) return { ...chunk, sign: { left: chunk.left, isNumber: true } };
  if (!signs.test(first)) return null;
  return {
    ...chunk,
    text: chunk.text.slice(space + 1),
    left: chunk.left + chunk.size,
    sign: { left: chunk.left, isNumber: false },
  };
}

function openedByDot(chunk: Chunk, dots: readonly PdfShape[]): Chunk | null {
  const dot = dots.find(
    (each) =>
      each.right <= chunk.left &&
      chunk.left - each.right <= 2.5 * chunk.size &&
      each.top >= chunk.y - chunk.size &&
      each.bottom <= chunk.y + 0.2 * chunk.size &&
      each.bottom - each.top <= 0.9 * chunk.size,
  );
  return dot === undefined ? null : { ...chunk, sign: { left: dot.left, isNumber: false } };
}

/** A small shape about as wide as high, and no line. */
function isDot({ left, top, right, bottom }: PdfShape): boolean {
  const [width, height] = [right - left, bottom - top];
  return width >= 1.5 && height >= 1.5 && width <= 14 && height <= 14 && width <= 1.6 * height && height <= 1.6 * width;
}

/** A line drawn downwards, as between the columns of a table. */
export function isWall({ left, top, right, bottom }: PdfShape): boolean {
  return right - left < 3 && bottom - top >= 6;
}

/** Whether the wall stands between two places on the line whose baseline is `y`. */
export function stands(wall: PdfShape, from: number, to: number, y: number): boolean {
  return wall.left >= from - 1 && wall.right <= to + 1 && wall.top <= y && wall.bottom >= y - 4;
}
