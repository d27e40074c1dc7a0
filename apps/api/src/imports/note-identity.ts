import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Original } from '../originals/original.entity.js';
import { Import } from './import.entity.js';

/** SHA-256 (hex) of what stands in a note, however its letters, lines and blank lines were saved. */
export function noteTextKey(text: string): string {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** A note of the same text that is in already. */
export interface SameNote {
  readonly originalId: string;
  readonly fileName: string;
  readonly import: Pick<Import, 'id' | 'status' | 'createdAt' | 'finishedAt'>;
}

/** The note whose text is the same, with the import that it came by; null when there is none. */
export async function findSameNote(em: SqlEntityManager, text: string): Promise<SameNote | null> {
  const reading = em.fork({ keepTransactionContext: true });
  const note = await reading.findOne(MeetingNote, { textKey: noteTextKey(text) }, { fields: ['import', 'original'] });
  if (note === null) return null;
  const fields = ['id', 'status', 'createdAt', 'finishedAt'] as const;
  const { fileName } = await reading.findOneOrFail(Original, { id: note.original }, { fields: ['fileName'] });
  return {
    originalId: note.original,
    fileName,
    import: await reading.findOneOrFail(Import, { id: note.import }, { fields }),
  };
}
