import type { OneNoteQuery, SetAsideReason } from '../../graphql/generated/graphql';

export type Note = NonNullable<OneNoteQuery['meetingNote']>;
type Statement = Note['statements'][number];

interface Stretch {
  /** UTF-16 offsets into the note's text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of a note: a statement, or what is none. */
export type NotePart =
  | (Stretch & { readonly statement: Statement; readonly reason: null })
  | (Stretch & { readonly statement: null; readonly reason: SetAsideReason });

/** A statement of a note, and where it stands. */
export type StatementPart = Extract<NotePart, { readonly reason: null }>;

export function isStatement(part: NotePart): part is StatementPart {
  return part.statement !== null;
}

/** Without the blanks around it. */
function trimmed({ start, end }: Stretch, text: string): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

/** Every statement of a note and all that is set aside, in the order of its text; what is only blank is neither. */
export function partsOf({ text, statements, setAside }: Note): NotePart[] {
  const said = statements.flatMap((statement): NotePart[] => {
    const { start, end } = statement;
    return typeof start === 'number' && typeof end === 'number' ? [{ start, end, statement, reason: null }] : [];
  });
  const aside = setAside
    .map((part): NotePart => ({ ...trimmed(part, text), statement: null, reason: part.reason }))
    .filter(({ start, end }) => start < end);
  return [...said, ...aside].sort((a, b) => a.start - b.start);
}

/** What is told one by one: not the signs that only mark a statement. */
export function isTold(part: NotePart, text: string): boolean {
  return isStatement(part) || (part.reason !== 'MARKER' && /[\p{L}\p{N}█]/u.test(text.slice(part.start, part.end)));
}
