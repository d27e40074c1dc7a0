import type { NoteHeading, ParsedStatement, Problem, SetAside } from '../parsed.js';
import { LONGEST_TEXT, warning } from '../problem.js';
import type { Span } from './note-lines.js';
import { trimmed } from './sentence-spans.js';

/** Collects a note's statements and what is set aside, and sees to it that every character is in exactly one. */
export class NoteBuilder {
  readonly statements: ParsedStatement[] = [];
  readonly headings: NoteHeading[] = [];
  readonly problems: Problem[] = [];
  private readonly aside: SetAside[] = [];

  private newlines: number[] | null = null;

  constructor(private readonly text: string) {}

  /** 1-based number of the line where a character stands. */
  lineAt(offset: number): number {
    this.newlines ??= [...this.text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index);
    let [low, high] = [0, this.newlines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.newlines[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  /** Adds a statement, unless it is blank or so long that no one can have said it. */
  state(statement: ParsedStatement): void {
    const span = trimmed(this.text, statement.start, statement.end);
    if (span.start >= span.end) return;
    if (span.end - span.start > LONGEST_TEXT) {
      this.setAside(span, 'prose');
      const line = this.lineAt(span.start);
      this.problems.push(
        warning('TEXT_TOO_LONG', { sv: `rad ${line}`, en: `line ${line}` }, line, {
          sv: 'Stycket är längre än 20 000 tecken och räknas inte som ett yttrande. Dela upp det i punkter.',
          en: 'The paragraph is longer than 20,000 characters and does not count as a statement. Split it into bullets.',
        }),
      );
      return;
    }
    this.statements.push({ ...statement, ...span });
  }

  setAside(span: Span, reason: SetAside['reason']): void {
    const { start, end } = trimmed(this.text, span.start, span.end);
    if (start < end) this.aside.push({ start, end, reason });
  }

  /**
   * Everything set aside, in order, neighbours of one reason joined but paragraphs of prose, which can be taken in one by one;
   * what is left over are the marks of statements.
   */
  finishSetAside(): SetAside[] {
    const covered = [...this.statements, ...this.aside].sort((a, b) => a.start - b.start);
    const marks: SetAside[] = [];
    let at = 0;
    for (const { start, end } of [...covered, { start: this.text.length, end: this.text.length }]) {
      const gap = trimmed(this.text, at, start);
      if (gap.start < gap.end) marks.push({ ...gap, reason: 'marker' });
      at = Math.max(at, end);
    }
    const all = [...this.aside, ...marks].sort((a, b) => a.start - b.start);
    const joined: SetAside[] = [];
    for (const span of all) {
      const last = joined.at(-1);
      if (
        last?.reason === span.reason &&
        span.reason !== 'prose' &&
        this.text.slice(last.end, span.start).trim() === ''
      )
        joined[joined.length - 1] = { ...last, end: span.end };
      else joined.push(span);
    }
    return joined;
  }
}
