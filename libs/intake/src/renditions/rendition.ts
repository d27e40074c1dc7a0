import type { LineHint } from '../notes/note-lines.js';
import type { Problem } from '../parsed.js';

/** A document as lines of text, which all offsets of a note refer to. */
export interface Rendition {
  readonly text: string;
  /** What the document's own styles say of a line, by its number from 0; null where it has none. */
  readonly hints: ReadonlyMap<number, LineHint> | null;
  /** What was left out or could not be told. */
  readonly problems: readonly Problem[];
}

/** Writes a rendition line by line. */
export class RenditionWriter {
  private readonly lines: string[] = [];
  private readonly hints = new Map<number, LineHint>();
  readonly problems: Problem[] = [];

  /** Writes a paragraph; the lines below its first go on in it. */
  write(text: string, hint: LineHint): void {
    const [first = '', ...rest] = cleanText(text).split('\n');
    if (first.trim() !== '') this.hints.set(this.lines.length, hint);
    this.lines.push(first);
    for (const line of rest) {
      if (hint.kind === 'bullet' && line.trim() !== '')
        this.hints.set(this.lines.length, { kind: 'continuation', level: hint.level });
      this.lines.push(line);
    }
  }

  /** Separates what stands above from what comes below; never more than one blank line. */
  writeGap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  finish(): Rendition {
    return { text: this.lines.join('\n'), hints: this.hints, problems: this.problems };
  }
}

/** Text without what only typesetting needs: soft hyphens, marks of no width; hyphens that do not break are hyphens. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF\0]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n');
}

/**
 * True when a paragraph that is bold all through is one by its words too: short, and neither a sentence nor words after a
 * name and a colon.
 */
export function isBoldHeading(words: string): boolean {
  return (
    words.length > 0 &&
    words.length <= 80 &&
    words.split(/\s+/).length <= 8 &&
    !/[.!,]$/.test(words) &&
    !/^[^:]{1,40}:\s/.test(words)
  );
}

/** The level of a heading that only its bold type gives away: inside every one that is marked. */
export const BOLD_LEVEL = 7;
