import type { PdfFile } from './pdf-file.js';
import { Name, PdfReader, Word, type Dictionary, type Value } from './pdf-syntax.js';

/** Something that is painted on a page. */
export interface Painted {
  readonly operator: string;
  /** Around it from outermost to innermost: the tags, with their numbers in the structure tree. */
  readonly marks: readonly {
    readonly tag: string;
    readonly mcid: number | null;
    readonly properties: Dictionary | null;
  }[];
  /** Of text: its letters by the font's own table of what its glyphs say. */
  readonly text: string | null;
  /** Of text: its font, and the numbers of its glyphs. */
  readonly font: string | null;
  readonly glyphs: readonly number[];
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI']);

/** What each glyph says, by the font's ToUnicode. */
export function unicodeOf(file: PdfFile, font: Dictionary): Map<number, string> {
  const stream = file.stream(font.get('ToUnicode'));
  const found = new Map<number, string>();
  if (stream === null) return found;
  const letters = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
  const table = Buffer.from(stream).toString('latin1');
  for (const [, from = '', , list = ''] of table.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[(.*)\]/g))
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries())
      found.set(Number.parseInt(from, 16) + index, letters(hex));
  return found;
}

const numbersOf = (value: Uint8Array): number[] =>
  Array.from(
    { length: Math.floor(value.length / 2) },
    (_, index) => (value[2 * index] ?? 0) * 256 + (value[2 * index + 1] ?? 0),
  );

/** All that is painted on a page, in the order of its content. */
export function paintedOn(file: PdfFile, page: Dictionary): Painted[] {
  const content = file.stream(page.get('Contents'));
  if (content === null) throw new Error('a page has no content');
  const fonts = file.dictionary(file.dictionary(page.get('Resources')).get('Font'));
  const unicodes = new Map([...fonts].map(([name, font]) => [name, unicodeOf(file, file.dictionary(font))]));
  const reader = new PdfReader(content);
  const found: Painted[] = [];
  const marks: Painted['marks'][number][] = [];
  let operands: Value[] = [];
  let font: string | null = null;
  while (!reader.isAtEnd) {
    const value = reader.next();
    if (!(value instanceof Word)) {
      operands.push(value);
      continue;
    }
    const operator = value.text;
    const [first, second] = operands;
    if (operator === 'BMC' || operator === 'BDC') {
      const properties = second instanceof Map ? second : null;
      const mcid = properties?.get('MCID');
      marks.push({
        tag: first instanceof Name ? first.text : '',
        mcid: typeof mcid === 'number' ? mcid : null,
        properties,
      });
    } else if (operator === 'EMC') {
      if (marks.pop() === undefined) throw new Error('a mark ends that has not begun');
    } else if (operator === 'Tf') font = first instanceof Name ? first.text : null;
    else if (painting.has(operator)) {
      const shown = (Array.isArray(first) ? first : [first]).filter((one) => one instanceof Uint8Array);
      const isText = operator === 'Tj' || operator === 'TJ';
      const glyphs = isText ? shown.flatMap(numbersOf) : [];
      const unicode = unicodes.get(font ?? '');
      const text = isText ? glyphs.map((glyph) => unicode?.get(glyph) ?? '').join('') : null;
      found.push({ operator, marks: [...marks], text, font: isText ? font : null, glyphs });
    }
    operands = [];
  }
  if (marks.length > 0) throw new Error('a mark does not end');
  return found;
}
