import { DomainError, type Messages } from '../errors/domain-error.js';
import type { Import } from './import.entity.js';
import type { SameNote } from './note-identity.js';

/** When an import ended, or else when it was asked for, as people write it. */
export function importTime(
  { finishedAt, createdAt }: Pick<Import, 'createdAt' | 'finishedAt'>,
  timeZone: string,
): string {
  return (finishedAt ?? createdAt).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}

/** Refuses a file that is in, or on its way in. */
export function fileAlreadyIn(
  fileName: string,
  before: Pick<Import, 'status' | 'createdAt' | 'finishedAt'>,
  timeZone: string,
): DomainError {
  const when = importTime(before, timeZone);
  return before.status === 'done'
    ? new DomainError(
        'IMPORT_ALREADY_DONE',
        {
          sv: `Filen ${fileName} lästes in ${when}. Det som stod i den finns redan; ingenting behöver göras.`,
          en: `The file ${fileName} was imported ${when}. What it holds is in already; nothing needs to be done.`,
        },
        'conflict',
      )
    : new DomainError(
        'IMPORT_ALREADY_DONE',
        {
          sv: `Filen ${fileName} håller redan på att läsas in sedan ${when}. Vänta tills den är klar.`,
          en: `The file ${fileName} is already being imported since ${when}. Wait until it is done.`,
        },
        'conflict',
      );
}

/** What is said of a note whose text came in by another file. */
export function sameNoteMessages(fileName: string, same: SameNote, timeZone: string): Messages {
  const when = importTime(same.import, timeZone);
  return {
    sv: `Texten i ${fileName} är densamma som i ${same.fileName}, som lästes in ${when}. Den tas inte in en gång till. Ska den här filen gälla i stället: ta bort inläsningen av ${same.fileName} först.`,
    en: `The text of ${fileName} is the same as that of ${same.fileName}, imported ${when}. It is not taken in again. If this file is to stand instead, remove the import of ${same.fileName} first.`,
  };
}

/** Refuses a note whose text came in by another file. */
export function noteAlreadyIn(fileName: string, same: SameNote, timeZone: string): DomainError {
  return new DomainError('IMPORT_ALREADY_DONE', sameNoteMessages(fileName, same, timeZone), 'conflict');
}
