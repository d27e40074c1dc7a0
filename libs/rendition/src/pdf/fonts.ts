import type { ReportLanguage } from '@guldkorn/report';
import { fontFiles } from '../font-files.js';
import { standIn } from '../text/emoji-names.js';
import { printable } from '../text/printable.js';
import type { AccessiblePdf } from './accessible-pdf.js';
import type { EmbeddedFont } from './pdfkit-more.js';
import type { Face } from './style.js';

/** A run of letters that the font holds, or one sign that it lacks and what stands in its place. */
export interface Run {
  readonly text: string;
  /** The sign itself, for those who copy the text or have it read; null for what stands as it is. */
  readonly actual: string | null;
}

const faces: readonly Face[] = ['regular', 'semibold'];
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });
/**
 * The same glyph says one thing in the whole file, so hard spaces and hyphens are to be copied and found as any others. A soft hyphen
 * must not come to the font at all: from then on it would draw every hyphen as nothing.
 */
const plainer = (text: string) =>
  printable(text)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');

/** Source Sans 3 in the document: what it holds, how wide it is, and what stands for letters that it lacks. */
export class Fonts {
  readonly #document: AccessiblePdf;
  readonly #language: ReportLanguage;
  readonly #embedded = new Map<Face, EmbeddedFont>();
  readonly #runs = new Map<string, readonly Run[]>();

  constructor(document: AccessiblePdf, language: ReportLanguage) {
    this.#document = document;
    this.#language = language;
    for (const face of faces) {
      document.registerFont(face, fontFiles[face]);
      document.font(face);
      // The font that is chosen; its types leave it out.
      const { _font: font } = document as unknown as { _font: EmbeddedFont };
      // The glyph for what is missing is never drawn, and may not say that it is nothing (31-028).
      font.unicode[0] = [0xfffd];
      this.#embedded.set(face, font);
    }
  }

  #font(face: Face): EmbeddedFont {
    const font = this.#embedded.get(face);
    if (font === undefined) throw new Error(`no font for ${face}`);
    return font;
  }

  /** The text in runs: signs that the font lacks are told by their names or numbers, `[hjärta]`, `[U+1F9AB]`, and never left out. */
  #runsOf(text: string, face: Face): readonly Run[] {
    const key = `${face} ${text}`;
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const { font } = this.#font(face);
    const seen = plainer(text);
    const found = [...seen].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
      ? [{ text: seen, actual: null }]
      : this.#parted(seen, font);
    this.#runs.set(key, found);
    return found;
  }

  #parted(text: string, font: EmbeddedFont['font']): Run[] {
    const found: Run[] = [];
    for (const { segment } of graphemes.segment(text)) {
      const letters = [...segment];
      const last = found.at(-1);
      if (!letters.every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
        found.push({ text: standIn(segment, this.#language), actual: segment });
      else if (last === undefined || last.actual !== null) found.push({ text: segment, actual: null });
      else found[found.length - 1] = { text: last.text + segment, actual: null };
    }
    return found;
  }

  /** How wide the text is, with what stands for letters that the font lacks. */
  measure(text: string, size: number, face: Face): number {
    const font = this.#font(face);
    return this.#runsOf(text, face).reduce((sum, run) => sum + font.widthOfString(run.text, size), 0);
  }

  /** Draws the text on its baseline; within marked content. Gives how wide it was. */
  draw(text: string, x: number, baseline: number, size: number, face: Face): number {
    let along = 0;
    this.#document.font(face).fontSize(size);
    for (const run of this.#runsOf(text, face)) {
      if (run.actual !== null) this.#document.markContent('Span', { actual: run.actual });
      this.#document.text(run.text, x + along, baseline, { lineBreak: false, baseline: 'alphabetic' });
      if (run.actual !== null) this.#document.endMarkedContent();
      along += this.#font(face).widthOfString(run.text, size);
    }
    return along;
  }
}
