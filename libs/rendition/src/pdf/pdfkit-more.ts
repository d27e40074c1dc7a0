/**
 * What pdfkit has and its types leave out. Narrow, so that a new version that has it otherwise is seen by the tests of the files
 * themselves.
 */
declare global {
  // eslint-disable-next-line typescript/no-namespace -- the types that are added to are a namespace
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Left, top, right and bottom from the page's upper left. */
      bbox?: [number, number, number, number];
      placement?: string;
      scope?: 'Row' | 'Column';
    }
  }
}

/** An object of the file, before it is written. */
export interface WrittenObject {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** A font that is embedded, with the letters that it gets in the file. */
export interface EmbeddedFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  /** What each glyph of the subset says, from the glyph for what is missing. */
  readonly unicode: number[][];
  widthOfString(text: string, size: number): number;
}

/** What a link has beside its place, as pdfkit wants it: a text that is a bare string it would write as a name. */
export function linkAnnotation(structParent: PDFKit.PDFStructureElement, description: string): object {
  return { structParent, Contents: Object(description) as object };
}
