import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { placeholders } from '../graphql/sql.js';
import type { MaskSpan } from './mask-text.js';
import { hiddenParts, maskedByPeople, redactionsOfNote, redactionsOfStatements } from './stored-redactions.js';

interface DecidedRow {
  readonly id: string;
  readonly text: string;
  readonly isHidden: boolean | number;
}

/** What moderators have decided of the words in a file that is in already: of those it is shown again, as of the stored ones. */
export interface DecidedWords {
  /** What is masked in the text; null: nothing is decided of it. A text that was cut is known by its beginning. */
  readonly spansIn: (text: string) => readonly MaskSpan[] | null;
}

/** What is masked in a stored text. */
interface Decided {
  readonly text: string;
  readonly masked: readonly MaskSpan[] | 'whole';
}

const cut = /…$/u;

/**
 * What is hidden, or masked by people, of the rows of a table that are in, by whichever file they came.
 * @param originalId of the file. @param fingerprints of the rows that are shown.
 */
export async function decidedOfRows(
  em: SqlEntityManager,
  originalId: string,
  fingerprints: readonly string[],
): Promise<DecidedWords> {
  const decided = new Map<string, Decided>();
  const from = `select s.id, s.text, s.moderation = 'hidden' as "isHidden" from statement s join submission b on b.id = s.submission_id
    where (s.moderation = 'hidden' or ${maskedByPeople})`;
  const rows = await em.execute<DecidedRow[]>(
    `${from} and b.import_id in (select id from import where original_id = ?)`,
    [originalId],
  );
  for (const some of chunks(fingerprints))
    rows.push(...(await em.execute<DecidedRow[]>(`${from} and b.fingerprint in (${placeholders(some)})`, some)));
  for (const some of chunks(rows)) {
    const masked = await redactionsOfStatements(
      em,
      some.map(({ id, text }) => ({ id, text, noteId: null, start: null, end: null })),
    );
    for (const { id, text, isHidden } of some) {
      const key = sameWords(text);
      // Of two who said the same, one of whom is hidden, nothing is shown.
      if (decided.get(key)?.masked !== 'whole')
        decided.set(key, { text, masked: isHidden ? 'whole' : (masked.get(id) ?? []) });
    }
  }
  return {
    spansIn: (text) => {
      const key = sameWords(text.replace(cut, ''));
      const found =
        decided.get(key) ?? (cut.test(text) ? [...decided].find(([known]) => known.startsWith(key))?.[1] : null);
      if (found === undefined || found === null) return null;
      if (found.masked === 'whole') return [{ id: null, start: 0, end: text.length, reason: 'hidden' }];
      return found.text === text ? found.masked : placed(found.masked, found.text, text);
    },
  };
}

/**
 * What is masked in a note of the same text that is in, hidden statements too, in the offsets of the text as it is read now; empty
 * where none is in.
 */
export async function decidedOfNote(em: SqlEntityManager, textKey: string, text: string): Promise<readonly MaskSpan[]> {
  const [note] = await em.execute<{ id: string; text: string }[]>(
    'select id, text from meeting_note where text_key = ?',
    [textKey],
  );
  if (note === undefined) return [];
  const spans = [...(await hiddenParts(em, note.id)), ...(await redactionsOfNote(em, note.id))];
  return note.text === text ? spans : placed(spans, note.text, text);
}

/** A text with one space in the place of any, and letters composed; and where each of its characters stood. */
interface Flattened {
  readonly text: string;
  readonly at: readonly number[];
}

function flattened(text: string): Flattened {
  let flat = '';
  const at: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = /^\s/u.test(cluster) ? ' ' : cluster.normalize('NFC');
    flat += piece;
    for (let unit = 0; unit < piece.length; unit++) at.push(index);
  }
  at.push(text.length);
  return { text: flat, at };
}

/** The same of texts that differ in spaces and in how their letters are saved alone. */
function sameWords(text: string): string {
  return flattened(text).text.trim();
}

/** Stretches of a stored text in the same text saved otherwise: the same occurrence of the same words, or every one where there are not as many. */
function placed(spans: readonly MaskSpan[], stored: string, text: string): MaskSpan[] {
  const [there, here] = [flattened(stored), flattened(text)];
  return spans.flatMap((span) => {
    const words = sameWords(stored.slice(span.start, span.end));
    if (words === '') return [];
    const places = placesOf(words, here, span);
    const before = placesOf(words, there, span);
    const number = before.findIndex(({ start, end }) => start < span.end && span.start < end);
    return places.length === before.length && number >= 0 ? places.slice(number, number + 1) : places;
  });
}

function placesOf(words: string, { text, at }: Flattened, span: MaskSpan): MaskSpan[] {
  const places: MaskSpan[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length))
    places.push({ ...span, start: at[from] ?? 0, end: at[from + words.length] ?? 0 });
  return places;
}
