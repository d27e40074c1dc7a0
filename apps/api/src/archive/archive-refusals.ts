import { DomainError } from '../errors/domain-error.js';

export const thereAlready = (folder: string) =>
  new DomainError(
    'ARCHIVE_THERE',
    {
      sv: `${folder} finns redan, och skrivs inte över. Välj ett annat namn.`,
      en: `${folder} is there already, and is not overwritten. Choose another name.`,
    },
    'conflict',
  );

export const originalDamaged = (id: string) =>
  new DomainError(
    'ORIGINAL_DAMAGED',
    {
      sv: `Originalet ${id} är inte som det kom in. Återställ en säkerhetskopia innan du arkiverar.`,
      en: `The original ${id} is not as it came. Restore a backup before you archive.`,
    },
    'conflict',
  );

export const noArchive = (folder: string) =>
  new DomainError(
    'ARCHIVE_MISSING',
    {
      sv: `${folder} är inget arkivpaket: manifest-sha512.txt saknas eller går inte att läsa.`,
      en: `${folder} is no archive package: manifest-sha512.txt is missing or cannot be read.`,
    },
    'notFound',
  );
