import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';

export const uploadUnknown = (id: string) =>
  new DomainError(
    'UPLOAD_UNKNOWN',
    {
      sv: `Det finns ingen uppladdad fil med id ${shownId(id)}. Ladda upp filen igen.`,
      en: `No uploaded file has the id ${shownId(id)}. Upload the file again.`,
    },
    'notFound',
  );
