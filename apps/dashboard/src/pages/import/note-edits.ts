import type { NoteChangeInput, UploadPartsFragment } from '../../graphql/generated/graphql';

type ToldNote = NonNullable<UploadPartsFragment['note']>;
/** A statement as the server shows it, or as it will be when what waits has been answered. */
export type NoteStatement = ToldNote['statements'][number] & {
  /** Whom somebody has named as its speaker, until the server has answered with their number. */
  readonly speakerName?: string | null;
};
export interface Note extends Omit<ToldNote, 'statements'> {
  readonly statements: readonly NoteStatement[];
}
export type AsidePart = Note['setAside'][number];
export type NoteHeading = Note['headings'][number];
/** One correction, as it is sent. */
export type Change = NoteChangeInput;

/** What may be changed of a statement. */
export type StatementEdit = Partial<Pick<Change, 'role' | 'valence' | 'speaker' | 'speakerName' | 'topic'>>;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A correction as the server tells it, as one that can be sent. */
export function told({ start, end, setAside, role, valence, speaker, topic }: Note['changes'][number]): Change {
  return { start, end, setAside, role, valence, speaker, topic };
}

/** The statement as it is, as a correction that says so. */
export function asChange({ start, end, role, valence, speakerNumber, speakerName, topic }: NoteStatement): Change {
  const change = { start, end, role, valence: valence ?? null, speaker: speakerNumber ?? null, topic: topic ?? null };
  return speakerName ? { ...change, speakerName } : change;
}

export function edited(statement: NoteStatement, edit: StatementEdit): Change {
  return { ...asChange(statement), ...edit };
}

function trimmed(text: string, start: number, end: number): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

const isSaying = (words: string) => /[\p{L}\p{N}\p{Extended_Pictographic}█]/u.test(words);

/** What is left of parts that a stretch covers some of; signs alone are nothing left. */
function outside<Part extends Stretch>(parts: readonly Part[], { start, end }: Stretch, text: string): Part[] {
  return parts.flatMap((part) => {
    if (part.end <= start || part.start >= end) return [part];
    const rests = [
      trimmed(text, part.start, Math.max(part.start, start)),
      trimmed(text, Math.min(part.end, end), part.end),
    ];
    return rests.filter((rest) => isSaying(text.slice(rest.start, rest.end))).map((rest) => ({ ...part, ...rest }));
  });
}

/** The note as it will be when corrections that wait have been answered, the later over the earlier: the next is built on them. */
export function withWaiting(note: Note, waiting: readonly Change[]): Note {
  return waiting.reduce((before, change) => {
    const { start, end } = change;
    const statements = outside(before.statements, change, note.text);
    const setAside = outside(before.setAside, change, note.text);
    if (change.setAside) setAside.push({ start, end, reason: change.setAside });
    else
      statements.push({
        start,
        end,
        role: change.role ?? 'RESIDENT',
        valence: change.valence === 'UNCLEAR' ? null : (change.valence ?? null),
        speaker: note.speakers.find(({ number }) => number === change.speaker)?.name ?? null,
        speakerNumber: change.speaker ?? null,
        speakerName: change.speakerName ?? null,
        topic: change.topic ?? null,
        corrected: true,
      });
    const inOrder = (a: Stretch, b: Stretch) => a.start - b.start;
    return { ...before, statements: statements.sort(inOrder), setAside: setAside.sort(inOrder) };
  }, note);
}

/** A word of a statement; the blanks after it are its own. */
export interface SplitWord extends Stretch {
  /** Whether a second part can begin with it: not the first word, nor a lone sign. */
  readonly begins: boolean;
}

/** The words of a statement, in order. */
export function splitWords({ start, end }: NoteStatement, text: string): SplitWord[] {
  return [...text.slice(start, end).matchAll(/\S+\s*/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    begins: index > 0 && isSaying(word),
  }));
}

/** The word that is offered first to begin the second part: after a sentence, else a comma, else in the middle; null for none. */
export function firstSplit(statement: NoteStatement, text: string): number | null {
  const places = splitWords(statement, text).filter(({ begins }) => begins);
  const follows = (sign: RegExp) => places.find(({ start }) => sign.test(text.slice(statement.start, start)));
  const offered = follows(/[.!?…]["”')]*\s+$/u) ?? follows(/[,;:]\s+$/u) ?? places[Math.floor((places.length - 1) / 2)];
  return offered?.start ?? null;
}

/** Two statements of one, parted before the word at an offset into the note; signs that only joined them belong to neither. */
export function splitAt(statement: NoteStatement, at: number, text: string): Change[] | null {
  const joining = /(?:[\s,;]|(?<=\s)[–—-])+$/u.exec(text.slice(statement.start, at))?.[0] ?? '';
  const leading = /^(?:[\s,;]|[–—-](?=\s))+/u.exec(text.slice(at, statement.end))?.[0] ?? '';
  const first = trimmed(text, statement.start, at - joining.length);
  const second = trimmed(text, at + leading.length, statement.end);
  if (first.start >= first.end || second.start >= second.end) return null;
  return [
    { ...asChange(statement), ...first },
    { ...asChange(statement), ...second },
  ];
}

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** A statement for each of its sentences; null when it has only one. */
export function splitSentences(statement: NoteStatement, text: string): Change[] | null {
  const words = text.slice(statement.start, statement.end);
  const parts = [...sentences.segment(words)]
    .map(({ segment, index }) => {
      const start = statement.start + index;
      return trimmed(text, start, start + segment.length);
    })
    .filter(({ start, end }) => start < end);
  return parts.length < 2 ? null : parts.map((part) => ({ ...asChange(statement), ...part }));
}

/** One statement of two: it is the first that says who speaks, and how it leans. */
export function joined(first: NoteStatement, next: NoteStatement): Change {
  return { ...asChange(first), end: next.end };
}

/** What is said under a heading: down to the next, but for those of roles that stand inside it. */
export function under(heading: NoteHeading, { headings, statements, text }: Note): NoteStatement[] {
  const ends =
    headings.find((each) => each.start > heading.start && (heading.meaning === 'VOICE' || each.meaning !== 'VOICE'))
      ?.start ?? text.length;
  return statements.filter(({ start }) => start >= heading.end && start < ends);
}

/** What stands aside comes in: like the statement before it, where no heading parts them; else a resident's. */
export function broughtIn({ start, end }: AsidePart, { statements, headings }: Note): Change {
  const before = statements.findLast((statement) => statement.end <= start);
  const parted = headings.some(
    (heading) => before !== undefined && heading.start >= before.end && heading.start < start,
  );
  if (before === undefined || parted)
    return { start, end, role: 'RESIDENT', valence: null, speaker: null, topic: null };
  return { ...asChange(before), start, end };
}

/** Corrections that no later one covers whole: what they say no longer shows. */
export function compacted(changes: readonly Change[]): Change[] {
  return changes.filter(
    (change, index) =>
      !changes.slice(index + 1).some((later) => later.start <= change.start && later.end >= change.end),
  );
}

/** A line of the list beside the note. */
export type NoteItem =
  | {
      readonly kind: 'statement';
      readonly start: number;
      readonly statement: NoteStatement;
      readonly next: NoteStatement | null;
    }
  | { readonly kind: 'aside'; readonly start: number; readonly part: AsidePart }
  | { readonly kind: 'heading'; readonly start: number; readonly heading: NoteHeading };

/** What a part that is set aside says besides its headings, which are lines of their own. */
function besideHeadings(part: AsidePart, { headings, text }: Note): AsidePart[] {
  const within = headings.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (within.length === 0) return [part];
  const starts = [part.start, ...within.map(({ end }) => end)];
  const ends = [...within.map(({ start }) => start), part.end];
  return starts
    .map((start, index) => ({ ...part, ...trimmed(text, start, ends[index] ?? part.end) }))
    .filter(({ start, end }) => /[\p{L}\p{N}█]/u.test(text.slice(start, end)));
}

/** Everything that can be corrected, in the order of the note. What only marks a statement is not among it. */
export function itemsOf(note: Note): NoteItem[] {
  const headings = note.headings;
  const items: NoteItem[] = note.statements.map((statement, index) => {
    const following = note.statements[index + 1] ?? null;
    const parted = headings.some(
      ({ start }) => following !== null && start >= statement.end && start < following.start,
    );
    return { kind: 'statement', start: statement.start, statement, next: parted ? null : following };
  });
  for (const heading of headings) items.push({ kind: 'heading', start: heading.start, heading });
  for (const part of note.setAside)
    if (part.reason !== 'MARKER' && part.reason !== 'FICTION')
      for (const rest of besideHeadings(part, note)) items.push({ kind: 'aside', start: rest.start, part: rest });
  return items.sort((a, b) => a.start - b.start);
}
