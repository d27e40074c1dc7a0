import { findDate } from '../calendar-date.js';
import { isFictionLine } from '../fiction.js';
import { isAttendanceLine } from './attendance.js';
import type { Block, HeadingBlock } from './blocks.js';
import type { HeadingRules } from './heading-rules.js';
import type { Letterhead, LetterheadLine } from './letterhead.js';
import { hasAttendanceLabel } from './line-reason.js';
import { hasHeadLabel, isHeadLine } from './note-head.js';
import type { Span } from './note-lines.js';
import { isGreetingLine } from './talk.js';

/** Where a written note's title stands. */
export interface FoundTitle {
  /** The block's index; -1 where the note has no title. */
  readonly index: number;
  /** Of a paragraph, the line that is the title; null for a heading, and where there is none. */
  readonly line: Span | null;
}

const NO_TITLE: FoundTitle = { index: -1, line: null };
const MOST_TITLE_WORDS = 12;

/** Finds a written note's title: its first line, below the lines of a letterhead where it has one. */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  rules: HeadingRules,
  letterhead: Letterhead,
): FoundTitle {
  let above: LetterheadLine | null = null;
  let fallback = NO_TITLE;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'bullet') return fallback;
    if (block.kind === 'heading') {
      const kind = letterhead.kindOf(block.label);
      if (kind !== null) {
        if (kind === 'documentKind') fallback = fallback.index < 0 ? { index, line: null } : fallback;
        above = kind;
        continue;
      }
      // Where the kind of document can be the title, what leans in any way is a section.
      const opens = above === 'documentKind' ? rules.meaningOf(block.label).kind !== 'topic' : false;
      if (opens || opensSection(block.label, rules)) return fallback;
      if (above === null) return isLaterHeading(blocks, index, block) ? NO_TITLE : { index, line: null };
      return isTitleBelowLetterhead(blocks, index, block) ? { index, line: null } : fallback;
    }
    for (const line of block.lines) {
      const words = text.slice(line.start, line.end);
      if (isFictionLine(words)) continue;
      const kind = letterhead.kindOf(words);
      if (kind !== null) {
        if (kind === 'documentKind') fallback = fallback.index < 0 ? { index, line } : fallback;
        above = kind;
        continue;
      }
      if (couldBeTitle(words) && (above === null || couldFollowLetterhead(words))) return { index, line };
      if (above === null || !isHeadLine(words)) return fallback;
    }
  }
  return fallback;
}

/** A heading below a letterhead is the title where it names an occasion, or is marked and heads no list. */
function isTitleBelowLetterhead(blocks: readonly Block[], index: number, block: HeadingBlock): boolean {
  if (occasion.test(block.label) || findDate(block.label) !== null) return true;
  const above = blocks.slice(0, index).findLast((each) => each.kind === 'heading');
  const isDeeper = above !== undefined && (block.level ?? 9) > (above.level ?? 9);
  return block.level !== null && !isDeeper && blocks[index + 1]?.kind !== 'bullet';
}

/** Below a letterhead the note may begin without a title: names and sentences are none. */
function couldFollowLetterhead(line: string): boolean {
  return (
    line.split(/\s+/u).length <= MOST_TITLE_WORDS &&
    /^[*_"”]{0,3}[\p{Lu}\d]/u.test(line) &&
    !/[:,]$/u.test(line) &&
    !isAttendanceLine(line)
  );
}

/** A heading that means something for what is below it; the name of an occasion may only sound like one: `Idéer från mötet`. */
function opensSection(label: string, rules: HeadingRules): boolean {
  if (rules.isKnown(label)) return true;
  return rules.meaningOf(label).kind !== 'topic' && !occasion.test(label) && findDate(label) === null;
}

function couldBeTitle(line: string): boolean {
  return (
    line.length <= 150 &&
    (!isHeadLine(line) || hasTitleBesideDate(line)) &&
    !hasAttendanceLabel(line) &&
    !isGreetingLine(line) &&
    !line.endsWith('.')
  );
}

const occasion =
  /möte|träff|vandring|grupp|dialog|samråd|anteckning|sammanställning|dokument|protokoll|swot|workshop|frukost|chatt|meeting|notes|group/iu;

/** `Bygdemöte Byn 2020-09-08`: words that name the occasion, not its place and time, stand before a date. */
function hasTitleBesideDate(line: string): boolean {
  const date = findDate(line);
  const before = line.slice(0, date?.start ?? 0);
  return /^[#*_\s]*\p{Lu}\p{L}/u.test(before) && occasion.test(before) && !hasHeadLabel(line);
}

/** A bare heading such as `Om vägarna` directly over bullets is a topic, not the note's title. */
function isLaterHeading(blocks: readonly Block[], index: number, block: HeadingBlock): boolean {
  return index === 0 && block.level === null && blocks[1]?.kind === 'bullet' && /^Om \p{L}/u.test(block.label);
}
