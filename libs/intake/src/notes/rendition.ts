import type { Problem } from '../parsed.js';
import type { LineHint } from './note-lines.js';

/** A document as lines of text, which all offsets of a note refer to. */
export interface Rendition {
  readonly text: string;
  /** What the document's own styles say of a line, by its number from 0; null where it has none. */
  readonly hints: ReadonlyMap<number, LineHint> | null;
  /** What was left out or could not be told. */
  readonly problems: readonly Problem[];
}
