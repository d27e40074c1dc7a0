import type { ColumnMapping } from '@guldkorn/intake';
import type { Import } from './import.entity.js';
import type { NoteChoice } from './incoming-note.js';

/** How a file is to be understood, where a person has said more than the file itself does. Plain data: it is stored. */
export interface UploadReading {
  /** Column → meaning. Null: nobody has said; empty: as the file's own header is understood. */
  readonly mapping: ColumnMapping | null;
  /** For a note: where it is from, instead of what its head says. */
  readonly choice: NoteChoice;
}

/** Nothing has been said: the file speaks for itself. */
export const asTheFileSays: UploadReading = { mapping: null, choice: {} };

/** How the file of an import was understood when it was asked for; a restart goes on with the same. */
export function readingOf({ mapping, choice }: Pick<Import, 'mapping' | 'choice'>): UploadReading {
  return { mapping: mapping ?? null, choice };
}
