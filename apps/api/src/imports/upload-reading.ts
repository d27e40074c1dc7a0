import type { ColumnMapping } from '@guldkorn/intake';
import type { Import } from './import.entity.js';

/** How a file is to be understood, where a person has said more than the file itself does. */
export interface UploadReading {
  /** Column → meaning. Null: as the file's own header is understood. */
  readonly mapping: ColumnMapping | null;
}

/** Nothing has been said: the file speaks for itself. */
export const asTheFileSays: UploadReading = { mapping: null };

/** How the file of an import was understood when it was asked for; a restart goes on with the same. */
export function readingOf({ mapping }: Pick<Import, 'mapping'>): UploadReading {
  return { mapping: mapping ?? null };
}
