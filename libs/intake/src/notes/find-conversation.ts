import { isFictionLine } from '../fiction.js';
import type { SetAside } from '../parsed.js';
import { Attendance, isAttendanceLine, isPersonName, readPersons } from './attendance.js';
import { beginsWithGivenName } from './given-names.js';
import type { HeadingRules } from './heading-rules.js';
import type { Letterhead } from './letterhead.js';
import { hasAttendanceLabel, reasonOfLine } from './line-reason.js';
import { bulletSignOf, isBlank, readLines, type Line, type Span } from './note-lines.js';
import type { Turn } from './read-transcript.js';

/** A conversation that someone wrote down or a meeting's programme did: each turn after its speaker's name. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** What stands above the first turn. */
  readonly head: readonly { readonly span: Span; readonly reason: SetAside['reason'] }[];
  readonly headLines: readonly string[];
  readonly attendance: Attendance;
  readonly fiction: boolean;
}

interface Opening {
  readonly speaker: string;
  /** Offset in the text where the words begin. */
  readonly wordsAt: number;
}

const FEWEST_TURNS = 4;
/** Of the paragraphs from the first turn on, how many must open with a speaker. */
const SHARE_OF_TURNS = 0.8;
/** `Karin Alm: Vad är bäst här?` */
const named = /^([^:\t]{3,60}):\s+(?=\S)/u;
/** `Karin Alm, Krokoms kommun   0:04`, with the words on the lines below. */
const timed = /^(\S[^\t\n]{2,80}?)(?:\s{2,}|\t\s*)\d{1,2}:\d{2}(?::\d{2})?$/u;

/** The conversation that a text is from its first turn to its end; null where it is a note with headings or bullets. */
export function findConversation(text: string, rules: HeadingRules, letterhead: Letterhead): Conversation | null {
  const lines = readLines(text, null);
  const openings = openingsOf(lines);
  const first = [...openings.keys()][0];
  if (first === undefined || openings.size < FEWEST_TURNS) return null;
  const below = lines.slice(first).filter((line) => !isBlank(line));
  if (new Set([...openings.values()].map(({ speaker }) => speaker)).size < 2) return null;
  if (
    below.some((line) => bulletSignOf(line.raw) !== null || (line.raw.length <= 70 && rules.isKnown(line.raw.trim())))
  )
    return null;
  if (lines.slice(0, first).some((line) => rules.isLeaning(line.raw.trim().slice(0, 70)))) return null;
  const paragraphs = lines.filter(
    (line, index) => index >= first && !isBlank(line) && isBlank(lines[index - 1]),
  ).length;
  if (openings.size < paragraphs * SHARE_OF_TURNS) return null;
  return { turns: turnsOf(lines, openings), ...headOf(lines.slice(0, first), rules, letterhead) };
}

/** The lines that open a turn, by their index: all by a time after the name, or all by a colon. */
function openingsOf(lines: readonly Line[]): ReadonlyMap<number, Opening> {
  const byTime = new Map<number, Opening>();
  const byColon = new Map<number, Opening>();
  for (const [index, line] of lines.entries()) {
    const content = line.raw.trim().slice(0, 200);
    const withTime = timed.exec(content)?.[1];
    if (withTime !== undefined) byTime.set(index, { speaker: withTime.trim(), wordsAt: line.end });
    const colon = named.exec(content);
    const bare = (colon?.[1] ?? '').replace(/\s{0,9}\([^()]{0,198}\)$/u, '').replace(/,.*/u, '');
    if (
      colon !== null &&
      ((isPersonName(bare) && beginsWithGivenName(bare)) ||
        /^(?:Moderator|Intervjuare|Samtalsledare|Mötesledare)n?$/u.test(bare))
    )
      byColon.set(index, { speaker: colon[1] ?? '', wordsAt: line.start + colon[0].length });
  }
  return byTime.size >= FEWEST_TURNS - 1 ? byTime : byColon;
}

function turnsOf(lines: readonly Line[], openings: ReadonlyMap<number, Opening>): Turn[] {
  const turns: { speaker: string; start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const opening = openings.get(index);
    const last = turns.at(-1);
    if (opening !== undefined)
      turns.push({ speaker: opening.speaker, start: opening.wordsAt, end: Math.max(opening.wordsAt, line.end) });
    else if (last !== undefined && !isBlank(line)) last.end = line.end;
  }
  return turns.filter(({ start, end }) => start < end);
}

function headOf(lines: readonly Line[], rules: HeadingRules, letterhead: Letterhead): Omit<Conversation, 'turns'> {
  const attendance = new Attendance();
  const head: { span: Span; reason: SetAside['reason'] }[] = [];
  const headLines: string[] = [];
  let listed: SetAside['reason'] | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      listed = null;
      continue;
    }
    const words = line.raw.trim();
    if (letterhead.kindOf(words) === 'sender') {
      head.push({ span: line, reason: 'head' });
      continue;
    }
    const meaning = rules.meaningOf(words);
    if (meaning.kind === 'setAside') listed = meaning.reason;
    const reason = listed ?? reasonOfLine(words);
    if (reason === 'attendance' && (listed !== null || hasAttendanceLabel(words) || isAttendanceLine(words)))
      attendance.add(readPersons(words, null, true));
    // The first line is the title, whatever it holds.
    const isHead = reason === 'head' || headLines.length === 0;
    if (isHead && reason !== 'fiction') headLines.push(words);
    head.push({ span: line, reason: isHead && reason === 'prose' ? 'head' : reason });
  }
  return { head, headLines, attendance, fiction: lines.some((line) => isFictionLine(line.raw)) };
}
