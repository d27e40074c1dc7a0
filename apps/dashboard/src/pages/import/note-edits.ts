import type { NoteChangeInput, UploadPartsFragment } from '../../graphql/generated/graphql';

export type Note = NonNullable<UploadPartsFragment['note']>;
export type NoteStatement = Note['statements'][number];
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
export function asChange({ start, end, role, valence, speakerNumber, topic }: NoteStatement): Change {
  return { start, end, role, valence: valence ?? null, speaker: speakerNumber ?? null, topic: topic ?? null };
}

export function edited(statement: NoteStatement, edit: StatementEdit): Change {
  return { ...asChange(statement), ...edit };
}

function trimmed(text: string, start: number, end: number): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

/** Two statements of one, parted at an offset into the note; null when one of them would be empty, or a sign cut in two. */
export function splitAt(statement: NoteStatement, at: number, text: string): Change[] | null {
  const [first, second] = [trimmed(text, statement.start, at), trimmed(text, at, statement.end)];
  const cutsSign = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  if (cutsSign || first.start >= first.end || second.start >= second.end) return null;
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
  for (const part of note.setAside) {
    const isHeading = headings.some(({ start, end }) => start >= part.start && end <= part.end);
    if (part.reason !== 'MARKER' && part.reason !== 'FICTION' && !isHeading)
      items.push({ kind: 'aside', start: part.start, part });
  }
  return items.sort((a, b) => a.start - b.start);
}
