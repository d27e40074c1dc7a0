import type { Problem } from '@guldkorn/intake';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import type { MaskedText } from '../masking/mask-text.js';
import { importTime } from './already-imported.js';
import type { Import } from './import.entity.js';

export function importUnknown(id: string): DomainError {
  return new DomainError(
    'IMPORT_UNKNOWN',
    {
      sv: `Det finns ingen inläsning med id ${shownId(id)}. Se listan över inläsningar.`,
      en: `No import has the id ${shownId(id)}. See the list of imports.`,
    },
    'notFound',
  );
}

/** Why an import that a person stopped has failed. */
export function importStopped(fileName: string): Problem {
  return {
    code: 'IMPORT_STOPPED',
    severity: 'error',
    place: { sv: `filen ${fileName}`, en: `the file ${fileName}` },
    message: {
      sv: `Inläsningen av ${fileName} stoppades. Allt som hade hunnit komma in är borttaget. Filen kan läsas in på nytt när som helst.`,
      en: `The import of ${fileName} was stopped. Everything that had come in is taken away. The file can be imported anew at any time.`,
    },
    row: null,
  };
}

/** Refuses to stop what has ended. A refusal is told as it is: the file's name must be masked already. */
export function importEnded(
  fileName: MaskedText,
  ended: Pick<Import, 'status' | 'createdAt' | 'finishedAt'>,
  timeZone: string,
): DomainError {
  const when = importTime(ended, timeZone);
  return new DomainError(
    'IMPORT_NOT_UNDER_WAY',
    ended.status === 'failed'
      ? {
          sv: `Inläsningen av ${fileName} misslyckades ${when}, och inget av filen är inne. Det finns inget att stoppa.`,
          en: `The import of ${fileName} failed ${when}, and nothing of the file is in. There is nothing to stop.`,
        }
      : {
          sv: `Filen ${fileName} lästes in ${when} och går inte att stoppa längre. Ta bort inläsningen om den inte ska vara kvar.`,
          en: `The file ${fileName} was imported ${when} and can no longer be stopped. Remove the import if it is not to stay.`,
        },
    'conflict',
  );
}
