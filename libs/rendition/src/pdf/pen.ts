import type { Line } from '../text/wrap.js';
import type { AccessiblePdf } from './accessible-pdf.js';
import type { Tag } from './flow.js';
import type { Fonts } from './fonts.js';
import { linkAnnotation, type WrittenObject } from './pdfkit-more.js';
import { page, type TextStyle } from './style.js';

type Element = PDFKit.PDFStructureElement;
type Artifact = 'Pagination' | 'Layout';

/**
 * Draws on the page at hand, and sees to it that all that is drawn is either in the structure tree or marked as what the text can do
 * without. Places are from the upper left of the page's text.
 */
export class Pen {
  readonly #document: AccessiblePdf;
  readonly #elements = new Map<Tag, Element>();
  readonly fonts: Fonts;
  /** On which page a place is that is led to. */
  readonly pageOf: (anchor: string) => number;

  constructor(document: AccessiblePdf, fonts: Fonts, pageOf: (anchor: string) => number) {
    this.#document = document;
    this.fonts = fonts;
    this.pageOf = pageOf;
  }

  #element(of: Tag): Element {
    const known = this.#elements.get(of);
    if (known !== undefined) return known;
    const made = this.#document.struct(of.role, { lang: of.language, scope: of.scope });
    if (of.numbering !== undefined)
      (made as unknown as WrittenObject).dictionary.data['A'] = { O: 'List', ListNumbering: of.numbering };
    if (of.parent === null) this.#document.addStructure(made);
    else this.#element(of.parent).add(made);
    this.#elements.set(of, made);
    return made;
  }

  /** Puts the tag into the tree, though nothing is drawn in it: an empty cell. */
  enter(of: Tag): void {
    this.#element(of);
  }

  #marked(element: Element, role: string, draw: () => void): void {
    const content = this.#document.markStructureContent(role);
    draw();
    this.#document.endMarkedContent();
    element.add(content);
  }

  /** Draws what the text can do without. */
  artifact(type: Artifact, draw: () => void): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  /** Draws a picture that is told in words to those who do not see it. */
  figure(parent: Tag, alt: string, top: number, width: number, height: number, draw: () => void): void {
    const from = page.top + top;
    const figure = this.#document.struct('Figure', {
      alt,
      bbox: [page.left, from, page.left + width, from + height],
      placement: 'Block',
    });
    this.#element(parent).add(figure);
    this.#marked(figure, 'Figure', draw);
    figure.end();
  }

  /** Draws a line of text in the tag, its links as links. @param left from the text's left edge */
  line(line: Line<TextStyle>, of: Tag, left: number, top: number): void {
    const baseline = this.baseline(line, top);
    const element = this.#element(of);
    let x = left;
    for (const { text, style } of line.fragments) {
      const draw = () => {
        x += this.text(text, x, baseline - style.rise, style);
      };
      if (style.link === null) this.#marked(element, of.role, draw);
      else {
        const width = this.fonts.measure(text, style.size, style.face);
        const place = { x, top: baseline - style.rise - style.size, width, height: style.size * 1.3 };
        this.link(of, style.link, place, draw, style.link.description);
      }
    }
  }

  /** Draws a line that is shown again, within what is marked already. */
  untaggedLine(line: Line<TextStyle>, left: number, top: number): void {
    let x = left;
    for (const { text, style } of line.fragments) x += this.text(text, x, this.baseline(line, top) - style.rise, style);
  }

  /** Draws what leads elsewhere. @param alt what it is called, where what is drawn does not say it */
  link(
    of: Tag,
    { to, description }: { readonly to: string; readonly description: string },
    place: { readonly x: number; readonly top: number; readonly width: number; readonly height: number },
    draw: () => void,
    alt?: string,
  ): void {
    const link = this.#document.struct('Link', { alt });
    this.#element(of).add(link);
    this.#marked(link, 'Link', draw);
    const { x, top, width, height } = place;
    this.#document.goTo(page.left + x, page.top + top, width, height, to, linkAnnotation(link, description));
    link.end();
  }

  /** Where the letters of a line stand whose upper edge is at the top. */
  baseline(line: Line<TextStyle>, top: number): number {
    const leading = lineHeight(line);
    const size = Math.max(0, ...line.fragments.map(({ style }) => style.size));
    return top + leading / 2 + size * 0.33;
  }

  /** Draws text on its baseline, within what is marked already, and gives its width. */
  text(text: string, x: number, baseline: number, style: Pick<TextStyle, 'size' | 'face' | 'colour'>): number {
    this.#document.fillColor(style.colour);
    return this.fonts.draw(text, page.left + x, page.top + baseline, style.size, style.face);
  }

  /** Draws text that is read from below upwards. */
  turnedText(text: string, x: number, baseline: number, style: Pick<TextStyle, 'size' | 'face' | 'colour'>): void {
    this.#document.save();
    this.#document.rotate(-90, { origin: [page.left + x, page.top + baseline] });
    this.text(text, x, baseline, style);
    this.#document.restore();
  }

  rect(x: number, top: number, width: number, height: number, fill: string | null, edge: string | null): void {
    this.#document.rect(page.left + x, page.top + top, width, height);
    if (fill !== null && edge !== null) this.#document.lineWidth(0.75).fillAndStroke(fill, edge);
    else if (fill !== null) this.#document.fill(fill);
    else if (edge !== null) this.#document.lineWidth(0.75).stroke(edge);
  }

  rule(x1: number, y1: number, x2: number, y2: number, colour: string, thickness: number): void {
    this.#document
      .moveTo(page.left + x1, page.top + y1)
      .lineTo(page.left + x2, page.top + y2)
      .lineWidth(thickness)
      .stroke(colour);
  }
}

/** From the upper edge of the line to the next. */
export const lineHeight = (line: Line<TextStyle>) => Math.max(0, ...line.fragments.map(({ style }) => style.leading));
