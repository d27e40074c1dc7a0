import { isCalendarDate } from '../calendar-date.js';
import { IntakeError } from '../intake-error.js';
import { trimmed } from '../notes/sentence-spans.js';
import type { Span } from '../notes/note-lines.js';
import type { NoteHead, NoteHeading, ParsedNote, ParsedStatement, SetAside } from '../parsed.js';
import { LONGEST_TEXT } from '../problem.js';
import type { NoteCorrections, SpanCorrection, StatementCorrection } from './corrections.js';
import { SpanIndex } from './span-index.js';

/** A stretch of the note where one correction holds: no later one covers it. */
interface Piece extends Span {
  readonly correction: SpanCorrection;
}

/**
 * The note as a person corrects it. A statement that a correction covers in part keeps its rest, as a statement with its
 * own attributes. Afterwards, too, every non-blank character is in exactly one statement or one span set aside; the same
 * corrections once more change nothing. A corrected statement lives where the statement that stood there did, as long as
 * its speaker is the same; its valence is the person's (`valenceBasis` person) where it is another than before.
 * @throws IntakeError CORRECTION_INVALID for a span outside the text, an empty or blank one, one that cuts a character in
 * two, a statement of over 20,000 characters, or a head that cannot be.
 */
export function applyCorrections(note: ParsedNote, corrections: NoteCorrections): ParsedNote {
  corrections.spans.forEach((span, index) => checkSpan(note.text, span, index));
  const pieces = piecesOf(note.text, corrections.spans);
  const statements: ParsedStatement[] = [];
  const aside: SetAside[] = [];
  for (const rest of outside(note.statements, pieces, note.text)) {
    if (!rest.isCut || saysSomething(note.text, rest))
      statements.push({ ...rest.of, start: rest.start, end: rest.end });
    else aside.push({ start: rest.start, end: rest.end, reason: 'marker' });
  }
  for (const rest of outside(note.setAside, pieces, note.text))
    aside.push({ ...rest.of, start: rest.start, end: rest.end });
  const before = new SpanIndex(note.statements);
  for (const { correction, start, end } of pieces) {
    const whole = start === correction.start && end === correction.end;
    if (correction.kind === 'setAside') aside.push({ start, end, reason: correction.reason });
    else if (whole || saysSomething(note.text, { start, end }))
      statements.push(statementOf(correction, { start, end }, before.at(start)));
    else aside.push({ start, end, reason: 'marker' });
  }
  return {
    ...note,
    head: { ...note.head, ...checkedHead(corrections.head ?? {}) },
    statements: statements.sort((a, b) => a.start - b.start),
    setAside: joined(aside, note.text),
    headings: headingsWith(note, pieces),
  };
}

function statementOf(correction: StatementCorrection, span: Span, before: ParsedStatement | null): ParsedStatement {
  const { role, valence } = correction;
  const speaker = nameOrNull(correction.speaker);
  const sameSpeaker = before !== null && before.speaker === speaker;
  return {
    start: span.start,
    end: span.end,
    role,
    speaker,
    speakerDistrictId: sameSpeaker ? before.speakerDistrictId : null,
    speakerPlaceId: sameSpeaker ? before.speakerPlaceId : null,
    valence,
    valenceBasis: valence === null ? null : before?.valence === valence ? before.valenceBasis : 'person',
    topic: nameOrNull(correction.topic),
  };
}

function nameOrNull(name: string | null): string | null {
  const bare = name?.replace(/\s+/gu, ' ').trim() ?? '';
  return bare === '' ? null : bare;
}

/** Where each correction holds, in order, without blanks at the ends: it does not depend on the note's statements. */
function piecesOf(text: string, spans: readonly SpanCorrection[]): Piece[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const placeOf = new Map(edges.map((edge, index) => [edge, index]));
  // Latest first: each stretch between two edges belongs to the first that comes to it. `next` leaps over those taken.
  const next = edges.map((_, index) => index);
  const free = (index: number): number => {
    let root = index;
    while (root < edges.length && next[root] !== root) root = next[root] ?? edges.length;
    for (let at = index; at < edges.length && at !== root;) {
      const following = next[at] ?? edges.length;
      next[at] = root;
      at = following;
    }
    return root;
  };
  const holder = new Map<number, SpanCorrection>();
  for (const correction of spans.toReversed()) {
    const last = placeOf.get(correction.end) ?? 0;
    for (let at = free(placeOf.get(correction.start) ?? 0); at < last; at = free(at)) {
      holder.set(at, correction);
      next[at] = at + 1;
    }
  }
  const pieces: { start: number; end: number; correction: SpanCorrection }[] = [];
  for (let at = 0; at < edges.length - 1; at++) {
    const correction = holder.get(at);
    if (correction === undefined) continue;
    const [start, end] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    const previous = pieces.at(-1);
    if (previous?.correction === correction && previous.end === start) previous.end = end;
    else pieces.push({ start, end, correction });
  }
  return pieces
    .map((piece) => ({ ...piece, ...trimmed(text, piece.start, piece.end) }))
    .filter(({ start, end }) => start < end);
}

interface Rest<Item> extends Span {
  readonly of: Item;
  /** A piece covers another part of it. */
  readonly isCut: boolean;
}

/** What is left of spans outside the pieces; both in order and without overlaps. */
function outside<Item extends Span>(items: readonly Item[], pieces: readonly Piece[], text: string): Rest<Item>[] {
  const rests: Rest<Item>[] = [];
  let first = 0;
  for (const item of items) {
    while ((pieces[first]?.end ?? Infinity) <= item.start) first++;
    let from = item.start;
    const cuts: Span[] = [];
    let at = first;
    for (let piece = pieces[at]; piece !== undefined && piece.start < item.end; piece = pieces[++at]) {
      cuts.push({ start: from, end: Math.max(from, piece.start) });
      from = Math.max(from, piece.end);
    }
    const isCut = cuts.length > 0;
    for (const cut of [...cuts, { start: from, end: Math.max(from, item.end) }]) {
      const span = isCut ? trimmed(text, cut.start, cut.end) : cut;
      if (span.start < span.end) rests.push({ ...span, of: item, isCut });
    }
  }
  return rests;
}

/** A letter, a number or a picture: not only signs that stood between words. */
function saysSomething(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(start, end));
}

/** In order, neighbours of one reason joined. */
function joined(aside: readonly SetAside[], text: string): SetAside[] {
  const spans: SetAside[] = [];
  for (const span of aside.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && last.reason === span.reason && text.slice(last.end, span.start).trim() === '')
      spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  return spans;
}

/** What a person calls a heading is one; what a person makes a statement of, or sets aside otherwise, is none. */
function headingsWith(note: ParsedNote, pieces: readonly Piece[]): NoteHeading[] {
  const isHeading = ({ correction }: Piece) => correction.kind === 'setAside' && correction.reason === 'heading';
  const others = new SpanIndex(pieces.filter((piece) => !isHeading(piece)));
  const kept = note.headings.filter((heading) => !others.overlaps(heading));
  const known = new SpanIndex(kept);
  const added = pieces.filter(isHeading).flatMap((piece) =>
    linesOf(note.text, piece)
      .filter((line) => !known.overlaps(line))
      .map((line): NoteHeading => ({
        ...line,
        label: labelOf(note.text.slice(line.start, line.end)),
        meaning: 'topic',
      })),
  );
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

function linesOf(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\r\n]+/gu)]
    .map((match) => trimmed(text, span.start + match.index, span.start + match.index + match[0].length))
    .filter(({ start, end }) => start < end);
}

/** A line's words without the signs that make it a heading or a bullet. */
function labelOf(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]{1,12}(?=[\p{L}\p{N}])/u, '').replace(/[\s:*_#]{1,12}$/u, '');
}

function checkSpan(text: string, span: SpanCorrection, index: number): void {
  const { start, end } = span;
  const cuts = (offset: number) =>
    /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end > text.length || start >= end)
    throw invalid(
      index,
      span,
      `ligger inte i anteckningen, som är ${text.length} tecken lång. Markera texten en gång till.`,
      `is not within the note, which is ${text.length} characters long. Select the text again.`,
    );
  if (text.slice(start, end).trim() === '')
    throw invalid(index, span, 'är tom. Markera minst ett ord.', 'is blank. Select at least one word.');
  if (cuts(start) || cuts(end))
    throw invalid(
      index,
      span,
      'delar ett tecken mitt itu. Markera hela tecknet.',
      'cuts a character in two. Select the whole character.',
    );
  if (span.kind === 'statement' && end - start > LONGEST_TEXT)
    throw invalid(
      index,
      span,
      'är längre än 20 000 tecken och kan inte vara ett yttrande. Dela upp den.',
      'is longer than 20,000 characters and cannot be one statement. Split it.',
    );
}

function invalid(index: number, { start, end }: Span, sv: string, en: string): IntakeError {
  return new IntakeError('CORRECTION_INVALID', {
    sv: `Rättelse ${index + 1} (tecken ${start}–${end}) ${sv}`,
    en: `Correction ${index + 1} (characters ${start}–${end}) ${en}`,
  });
}

function checkedHead(head: Partial<NoteHead>): Partial<NoteHead> {
  const { date, participants } = head;
  if (date !== undefined && date !== null && !isCalendarDate(date))
    throw new IntakeError('CORRECTION_INVALID', {
      sv: `Datumet ”${date}” finns inte i kalendern. Skriv det som 2020-09-14.`,
      en: `The date "${date}" is not in the calendar. Write it as 2020-09-14.`,
    });
  if (participants !== undefined && participants !== null && (!Number.isSafeInteger(participants) || participants < 1))
    throw new IntakeError('CORRECTION_INVALID', {
      sv: `Antalet deltagare kan inte vara ${participants}. Skriv ett helt tal från 1, eller lämna det tomt.`,
      en: `The number of participants cannot be ${participants}. Write a whole number from 1, or leave it empty.`,
    });
  const texts = { title: head.title, venue: head.venue };
  return {
    ...head,
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, value]) => (value === undefined ? [] : [[key, nameOrNull(value)]])),
    ),
  };
}
