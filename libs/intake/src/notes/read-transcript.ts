import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { isFictionLine } from '../fiction.js';
import type { ParsedStatement } from '../parsed.js';
import { Attendance } from './attendance.js';
import type { Span } from './note-lines.js';
import { warning } from '../problem.js';
import { chatHeader } from './chat-header.js';
import type { NoteBuilder } from './note-builder.js';
import { splitPairs } from './question-pairs.js';
import { splitLong, trimmed } from './sentence-spans.js';
import { introducedRole, Speakers, type Speaker } from './speaker.js';
import { isGreetingOrProcedure, wordsSaid } from './talk.js';
import { LONG_STATEMENT_WORDS } from './statement-maker.js';

/** One person's words until the next person speaks, as a span of the note's text. */
export interface Turn extends Span {
  readonly speaker: string;
}

const FEWEST_WORDS_SAID = 4;

/**
 * Makes statements of turns of speech or chat messages. Set aside are greetings, talk about sound and turns and, in
 * speech, turns of fewer than four words; a written message may be one word and still say something.
 */
export function stateTurns(
  turns: readonly Turn[],
  text: string,
  spoken: boolean,
  builder: NoteBuilder,
  profile: Profile,
  gazetteer: Gazetteer,
  attendance = new Attendance(),
): void {
  const speakers = new Speakers(profile, gazetteer, attendance);
  const known = new Map<string, Speaker>();
  const openings = new Map<string, Turn[]>();
  for (const turn of turns) {
    const first = openings.get(turn.speaker);
    if (first === undefined) openings.set(turn.speaker, [turn]);
    else if (first.length < 3) first.push(turn);
  }
  for (const [name, opening] of openings) {
    const speaker = speakers.read(name);
    const introduced = opening
      .map((turn) => introducedRole(text.slice(turn.start, turn.end)))
      .find((role) => role !== null);
    known.set(name, { ...speaker, role: speaker.role ?? introduced ?? null });
  }
  for (const turn of turns) {
    const words = text.slice(turn.start, turn.end);
    const speaker = known.get(turn.speaker);
    // `+1` and emojis alone agree with what someone else has said.
    if (
      !/\p{L}/u.test(words) ||
      isGreetingOrProcedure(words, spoken) ||
      wordsSaid(words) < (spoken ? FEWEST_WORDS_SAID : 1)
    ) {
      builder.setAside(turn, 'greeting');
      continue;
    }
    for (const { start, end, role, isOwn } of partsOf(turn, words, speaker?.role ?? null))
      for (const part of splitLong(text, { start, end }, LONG_STATEMENT_WORDS))
        builder.state({
          ...part,
          role,
          speaker: isOwn && turn.speaker !== '' ? turn.speaker : null,
          speakerDistrictId: isOwn ? (speaker?.districtId ?? null) : null,
          speakerPlaceId: isOwn ? (speaker?.placeId ?? null) : null,
          valence: null,
          valenceBasis: null,
          topic: null,
        });
  }
}

interface TurnPart extends Span {
  readonly role: ParsedStatement['role'];
  /** Said by the one whose turn it is, and not quoted. */
  readonly isOwn: boolean;
}

/** A message's question and answer apart: a question is a resident's and an answer the municipality's, whoever writes. */
function partsOf(turn: Turn, words: string, role: ParsedStatement['role'] | null): TurnPart[] {
  const parts = splitPairs(words);
  const fromMunicipality = role === 'official' || role === 'politician';
  return parts.map(({ start, end, kind }) => {
    const span = { start: turn.start + start, end: turn.start + end };
    const isQuestion = kind === 'question' || (kind === null && parts.length > 1);
    if (parts.length > 1 && isQuestion && fromMunicipality) return { ...span, role: 'resident', isOwn: false };
    if (kind === 'answer')
      return {
        ...span,
        role: role === 'politician' ? role : 'official',
        isOwn: fromMunicipality || parts.length === 1,
      };
    return { ...span, role: role ?? 'resident', isOwn: true };
  });
}

/** Reads a saved Zoom chat; the text is the file's own. Lines above the first message are the head. */
export function readChat(
  text: string,
  builder: NoteBuilder,
): { readonly turns: Turn[]; readonly headLines: string[]; readonly fiction: boolean } {
  const turns: { speaker: string; isPrivate: boolean; start: number; end: number }[] = [];
  const headLines: string[] = [];
  let fiction = false;
  let open = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const header = chatHeader(line);
    const last = turns.at(-1);
    if (header !== null) {
      if (turns.length === 0 && header.date !== null) headLines.push(header.date);
      turns.push({
        speaker: header.speaker,
        isPrivate: header.isPrivate,
        start: match.index + header.wordsAt,
        end: match.index + line.length,
      });
      open = true;
    } else if (/^\s*(Replying to|Reacted to|Removed a|Svarar|Reagerade på)\s.*["”]/u.test(line)) {
      builder.setAside({ start: match.index, end: match.index + line.length }, 'greeting');
      // What follows a quotation in the same message is a span of its own, so that spans never overlap.
      if (last !== undefined) turns.push({ ...last, start: match.index + line.length, end: match.index + line.length });
    } else if (last !== undefined && open) last.end = match.index + line.length;
    else {
      const span = { start: match.index, end: match.index + line.length };
      fiction ||= isFictionLine(line);
      if (!isFictionLine(line)) headLines.push(line.trim());
      builder.setAside(span, isFictionLine(line) ? 'fiction' : 'head');
    }
  }
  const filled = turns
    .map((turn) => ({ ...turn, ...trimmed(text, turn.start, turn.end) }))
    .filter((turn) => turn.start < turn.end);
  for (const turn of filled.filter(({ isPrivate }) => isPrivate)) {
    builder.setAside(turn, 'prose');
    const line = builder.lineAt(turn.start);
    builder.problems.push(
      warning('PRIVATE_MESSAGE_LEFT_OUT', { sv: `rad ${line}`, en: `line ${line}` }, line, {
        sv: 'Meddelandet skickades till en enda person, inte till mötet. Det räknas inte som ett yttrande. Ta gärna bort det ur filen.',
        en: 'The message was sent to one person, not to the meeting. It does not count as a statement. Consider removing it from the file.',
      }),
    );
  }
  return { turns: filled.filter(({ isPrivate }) => !isPrivate), headLines, fiction };
}
