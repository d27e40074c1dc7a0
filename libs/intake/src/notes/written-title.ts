import { findDate } from '../calendar-date.js';
import { isFictionLine } from '../fiction.js';
import type { Block, HeadingBlock } from './blocks.js';
import type { HeadingRules } from './heading-rules.js';
import { hasAttendanceLabel } from './line-reason.js';
import { hasHeadLabel, isHeadLine } from './note-head.js';
import { isGreetingLine } from './talk.js';

/** Index of the block that holds a written note's title, or -1 when it has none. */
export function findTitle(text: string, blocks: readonly Block[], rules: HeadingRules): number {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'bullet') return -1;
    if (block.kind === 'heading')
      return opensSection(block.label, rules) || isLaterHeading(blocks, index, block) ? -1 : index;
    const first = block.lines.map(({ start, end }) => text.slice(start, end)).find((line) => !isFictionLine(line));
    if (first !== undefined) return couldBeTitle(first) ? index : -1;
  }
  return -1;
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
  /möte|träff|grupp|dialog|samråd|anteckning|sammanställning|dokument|protokoll|swot|workshop|frukost|chatt|meeting|notes|group/iu;

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
