import { afterNumber, bulletSignOf, isBlank, isRule, isUnderline, wordsOf, type Line } from './note-lines.js';

/** The headings that the municipality's profile knows. */
export interface KnownHeadings {
  /** Whether a label is a heading of the profile, in any inflection. */
  isKnown(label: string): boolean;
  /** Whether it is one as the profile writes it. */
  isExactly(label: string): boolean;
  /** Whether it is one that gives a valence: such a heading may have words on its own line, `Styrkor: skogen`. */
  isLeaning(label: string): boolean;
  /** Whether what stands under it is set aside, as a list of those present. */
  isSetAside(label: string): boolean;
}

/** What stands before a line. */
export interface Around {
  /** The line does not go on from a line of prose above it. */
  readonly afterBreak: boolean;
  /** A blank line or a bullet stands above it, so that it is not one of several lines of a list. */
  readonly afterGap: boolean;
}

export interface FoundHeading {
  readonly label: string;
  /** 0 title, 1-6 as marked; null for a heading that only its looks give away. */
  readonly level: number | null;
  /** 1 when the line below underlines it. */
  readonly extraLines: number;
}

const LONGEST_LABEL = 160;
const marked = /^\s{0,3}(#{1,6})(?!#)\s*(?=\S)/u;
const emphasised = /^(\*\*|__)(?!\s)([^*_]{1,100})\1(?:\s*:)?$/u;
const inlineLabel = /^\s*([*_]{0,2}\p{L}[^:\n]{0,60}?)\s{0,8}:[*_]{0,2}\s+(?=\S)/u;

/** The text without some letters at its end, and the blanks among them. */
export function withoutTail(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && (letters.includes(text[end - 1] ?? '') || /\s/.test(text[end - 1] ?? ''))) end--;
  return text.slice(0, end);
}

/** A heading's words without marks of emphasis and the colon at its end. */
export function cleanLabel(label: string): string {
  const trimmed = label.trim();
  const mark = trimmed.slice(0, 2);
  const whole = (mark === '**' || mark === '__') && trimmed.length > 4 && trimmed.endsWith(mark);
  const words = (whole ? trimmed.slice(2, -2) : trimmed).replace(/[*_]{2}/g, '').trim();
  const withoutColon = words.endsWith(':') ? words.slice(0, -1).trim() : words;
  return withoutColon === '' ? trimmed : withoutColon;
}

/** A leaning heading with its words on the same line: its label, and where the words begin. */
export function inlineHeading(line: Line, known: KnownHeadings): { label: string; wordsAt: number } | null {
  if (line.hint !== undefined && line.hint.kind !== 'paragraph') return null;
  const match = inlineLabel.exec(line.raw);
  const label = cleanLabel(match?.[1] ?? '');
  return match !== null && known.isLeaning(label) ? { label, wordsAt: match[0].length } : null;
}

/** Short, begins like a heading, and does not end like a sentence. */
function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 70 &&
    wordsOf(text) <= 8 &&
    /^(?:[\p{Lu}\d§]|\p{L}[.)]\s|\p{Extended_Pictographic})/u.test(text) &&
    !/[.!,;…"”]$/.test(text) &&
    !/^\d{1,2}[:.]\d{2}/.test(text)
  );
}

/** Exactly a heading of the profile; in another inflection only where the line looks like a heading. */
export function isHeadingOf(known: KnownHeadings, line: string): boolean {
  if (line.length > LONGEST_LABEL) return false;
  const label = cleanLabel(line);
  return known.isExactly(label) || (looksLikeHeading(line) && known.isKnown(label));
}

/** Finds a note's headings: marked, known by the profile, or by their looks and place. */
export class HeadingFinder {
  /** Some numbered line is a heading of the profile, so that the note numbers its headings. */
  private readonly numbers: boolean;
  /** Index of the first blank line below the title: title and place may stand in capitals above it. */
  private readonly headEnd: number;

  constructor(
    private readonly lines: readonly Line[],
    private readonly known: KnownHeadings,
  ) {
    const first = lines.findIndex((line) => !isBlank(line));
    const blank = lines.findIndex((line, index) => index > first && isBlank(line));
    this.headEnd = blank < 0 ? lines.length : blank;
    this.numbers = lines.some((line) => {
      const label = afterNumber(line.raw);
      return label !== null && this.isKnown(label);
    });
  }

  /** The heading that the line is, or null. */
  at(index: number, around: Around): FoundHeading | null {
    const line = this.lines[index];
    if (line === undefined || line.hint?.kind === 'continuation') return null;
    const next = this.lines[index + 1];
    const content = line.raw.trim();
    if (line.hint?.kind === 'heading') return found(content, line.hint.level);
    if (line.hint?.kind === 'bullet') return null;
    const mark = line.hint === undefined ? marked.exec(line.raw) : null;
    if (mark !== null) {
      const label = line.raw.slice(mark[0].length);
      return found(withoutTail(label, '#') || label, (mark[1] ?? '').length);
    }
    if (content.length > LONGEST_LABEL) return null;
    const sign = bulletSignOf(line.raw);
    // `- Utmaningar (att hitta personal)` is a bullet: words beside the heading's own are someone's.
    const hasMore = sign !== null && /[()–—]|\s-\s/.test(line.raw.slice(sign.length));
    // A leaning bullet over bullets within it is a heading for them alone.
    if (
      sign !== null &&
      this.known.isLeaning(cleanLabel(line.raw.slice(sign.length))) &&
      this.isDeeper(index, sign.indent)
    )
      return null;
    if (
      !hasMore &&
      !this.isInNumberedList(index) &&
      (sign === null ? isHeadingOf(this.known, content) : this.isExactly(content))
    )
      return found(content, null, isUnderline(next) ? 1 : 0);
    // One of several numbered lines in a row is an item of a list.
    const numbered = this.isInNumberedList(index) ? null : afterNumber(line.raw);
    if (numbered !== null && (this.isKnown(numbered) || (this.numbers && this.introducesBullets(index))))
      return found(numbered, null);
    if (sign !== null || isRule(line)) return null;
    if (isUnderline(next) && content.length <= 100) return found(content, null, 1);
    const strong = emphasised.exec(content)?.[2];
    if (strong !== undefined && wordsOf(strong) <= 10 && !/[.!]$/.test(strong)) return found(strong, null);
    return this.isBare(index, around) ? found(content, null) : null;
  }

  private isKnown(label: string): boolean {
    return label.length <= LONGEST_LABEL && this.known.isKnown(cleanLabel(label));
  }

  private isExactly(label: string): boolean {
    return label.length <= LONGEST_LABEL && this.known.isExactly(cleanLabel(label));
  }

  /** The first line below that is not blank, at most three lines down. */
  private below(index: number): Line | undefined {
    return this.lines.slice(index + 1, index + 4).find((line) => !isBlank(line));
  }

  private isDeeper(index: number, indent: number): boolean {
    const next = bulletSignOf(this.lines[index + 1]?.raw ?? '');
    return next !== null && next.indent > indent;
  }

  /** One of three or more numbered lines without anything between them. */
  private isInNumberedList(index: number): boolean {
    const isNumbered = (at: number) => afterNumber(this.lines[at]?.raw ?? '') !== null;
    if (!isNumbered(index)) return false;
    let [first, last] = [index, index];
    while (index - first < 2 && isNumbered(first - 1)) first--;
    while (last - index < 2 && isNumbered(last + 1)) last++;
    return last - first >= 2;
  }

  private introducesBullets(index: number): boolean {
    const follower = this.below(index);
    const content = this.lines[index]?.raw.trim() ?? '';
    return (
      follower !== undefined &&
      bulletSignOf(follower.raw) !== null &&
      afterNumber(follower.raw) === null &&
      content.length <= 100 &&
      !/[.!]$/.test(content)
    );
  }

  /** A line in capitals above words that are not, below the note's own head. */
  private isInCapitals(index: number): boolean {
    const content = this.lines[index]?.raw.trim() ?? '';
    return inCapitals(content) && index > this.headEnd && !inCapitals(this.below(index)?.raw ?? '');
  }

  /** A heading by its place: a short line that introduces bullets, a known heading, or questions and answers. */
  private isBare(index: number, { afterBreak, afterGap }: Around): boolean {
    const content = this.lines[index]?.raw.trim() ?? '';
    const gap = isBlank(this.lines[index + 1]);
    const follower = this.below(index);
    if (follower === undefined) return false;
    const introducesList = follower.hint?.kind === 'bullet' || bulletSignOf(follower.raw) !== null;
    if (content.endsWith(':') && content.length <= 80 && introducesList) return true;
    if (!afterBreak || !looksLikeHeading(content) || /^[^:]{1,40}:\s/.test(content)) return false;
    if (this.isInCapitals(index)) return true;
    if (introducesList || (!gap && afterGap && this.isKnown(follower.raw))) return true;
    if (/^\s*[*_]{0,2}(Fråga|Svar|Question|Answer)\b[^:]{0,40}:/iu.test(follower.raw)) return true;
    return /^Om \p{L}/u.test(content) && wordsOf(content) <= 6 && wordsOf(follower.raw) > 4;
  }
}

/** All letters capitals, and enough of them to be a word. */
function inCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

function found(label: string, level: number | null, extraLines = 0): FoundHeading {
  return { label: cleanLabel(label), level, extraLines };
}
