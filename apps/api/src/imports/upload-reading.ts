import type { ColumnMapping, NameMeanings, NoteCorrections } from '@guldkorn/intake';
import type { Import } from './import.entity.js';
import type { NoteChoice } from './incoming-note.js';
import type { NoteChangeInput, NoteHeadInput } from './note-change.input.js';

/** How a file is to be understood, where a person has said more than the file itself does. Plain data: it is stored. */
export interface UploadReading {
  /** Column → meaning. Null: nobody has said; empty: as the file's own header is understood. */
  readonly mapping: ColumnMapping | null;
  /** For a table: what names stand for that the profile does not know. */
  readonly names: NameMeanings;
  /** For a note: what is corrected in it. */
  readonly corrections: NoteCorrections;
  /** For a note: where it is from, instead of what its head says. */
  readonly choice: NoteChoice;
}

/** A reading as a person asks for it, who knows speakers by number. */
export interface AskedReading extends Omit<UploadReading, 'corrections'> {
  readonly changes: readonly NoteChangeInput[];
  /** Null: as the note says. */
  readonly head: NoteHeadInput | null;
}

/** Nothing has been said: the file speaks for itself. */
export const asTheFileSays: UploadReading = { mapping: null, names: {}, corrections: { spans: [] }, choice: {} };

/** How the file of an import was understood when it was asked for; a restart goes on with the same. */
export function readingOf({
  mapping,
  names,
  corrections,
  choice,
}: Pick<Import, 'mapping' | 'names' | 'corrections' | 'choice'>): UploadReading {
  const { names: none, corrections: untouched } = asTheFileSays;
  return { mapping: mapping ?? null, names: names ?? none, corrections: corrections ?? untouched, choice };
}
