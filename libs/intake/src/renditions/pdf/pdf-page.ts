/** A stretch of text as a PDF places it: points from the page's upper left corner, `y` at the baseline. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Index into the document's fonts. */
  readonly font: number;
}

/** A filled or stroked shape's box, in points from the upper left corner: a drawn bullet, or a table's line. */
export interface PdfShape {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly shapes: readonly PdfShape[];
  /** Something is drawn that is no text: with no text beside it, the page is a picture. */
  readonly isDrawn: boolean;
}

/** Why a PDF is not read. */
export type PdfRefusal = 'encrypted' | 'damaged' | 'pages' | 'too-much' | 'too-slow';

/** What the reading thread tells: a page at a time, then the fonts, or why it stops. */
export type PdfMessage =
  | { readonly kind: 'page'; readonly page: PdfPage }
  | { readonly kind: 'done'; readonly fonts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: PdfRefusal };
