import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';

export function reportUnknown(id: string): DomainError {
  return new DomainError(
    'REPORT_UNKNOWN',
    {
      sv: `Det finns ingen rapport med id ${shownId(id)}. Hämta listan på nytt.`,
      en: `No report has the id ${shownId(id)}. Fetch the list anew.`,
    },
    'notFound',
  );
}

export function reportEdited(by: string): DomainError {
  return new DomainError(
    'REPORT_EDITED',
    {
      sv: `${by} har ändrat rapporten sedan du läste in den. Läs in den igen och gör om din ändring.`,
      en: `${by} has changed the report since you fetched it. Fetch it again and redo your change.`,
    },
    'conflict',
  );
}

export function reportChanged(): DomainError {
  return new DomainError(
    'REPORT_CHANGED',
    {
      sv: 'Siffror eller text har ändrats sedan du läste rapporten. Läs den igen innan du låser den.',
      en: 'Figures or words have changed since you read the report. Read it again before you freeze it.',
    },
    'conflict',
  );
}

export function reasonMissing(): DomainError {
  return new DomainError('REPORT_REASON_MISSING', {
    sv: 'Rapporten är redan låst en gång. Skriv varför en ny version behövs.',
    en: 'The report has been frozen before. Say why a new version is needed.',
  });
}

export function reportHasVersions(): DomainError {
  return new DomainError(
    'REPORT_HAS_VERSIONS',
    {
      sv: 'Rapporten har låsta versioner. De är handlingar och kan inte tas bort.',
      en: 'The report has frozen versions. They are records and cannot be removed.',
    },
    'conflict',
  );
}

export function tooMany(field: string, count: number, most: number): DomainError {
  return new DomainError('REPORT_TOO_LONG', {
    sv: `Fältet ${field}: ${count} är för många. Ange högst ${most}.`,
    en: `The field ${field}: ${count} are too many. Give at most ${most}.`,
  });
}

export function tooLong(field: string, length: number, most: number): DomainError {
  return new DomainError('REPORT_TOO_LONG', {
    sv: `Fältet ${field}: texten har ${length} tecken. Korta den till högst ${most}.`,
    en: `The field ${field}: the text has ${length} characters. Shorten it to at most ${most}.`,
  });
}

export function itemInvalid(field: string, id: string): DomainError {
  return new DomainError('REPORT_ITEM_INVALID', {
    sv: `Fältet ${field}: id ${shownId(id)} går inte att använda. Ta bokstäver a–z, siffror, - och _, högst 40 tecken, olika för varje del.`,
    en: `The field ${field}: the id ${shownId(id)} cannot be used. Take letters a–z, digits, - and _, at most 40 characters, different for each item.`,
  });
}

export function noId(field: string, id: string): DomainError {
  return new DomainError('REPORT_ID_INVALID', {
    sv: `Fältet ${field}: ${shownId(id)} är inget id. Hämta listan på nytt och välj därifrån.`,
    en: `The field ${field}: ${shownId(id)} is no id. Fetch the list anew and choose from it.`,
  });
}

export function firstPageStays(): DomainError {
  return new DomainError('REPORT_FIRST_PAGE_STAYS', {
    sv: 'Första sidan säger vilka som hörts och vad som inte går att säga. Den kan inte ändras eller tas bort.',
    en: 'The first page says who was heard and what cannot be said. It cannot be changed or taken away.',
  });
}

export function oneDistrict(count: number): DomainError {
  return new DomainError('REPORT_SCOPE_INVALID', {
    sv: `Mallen Bygdens guldkorn handlar om en bygd, men ${count} är valda. Välj en.`,
    en: `The template Guldkorn of a district is about one district, but ${count} are chosen. Choose one.`,
  });
}

export function severalDistricts(): DomainError {
  return new DomainError('REPORT_SCOPE_INVALID', {
    sv: 'Mallen Jämförelse mellan bygder behöver minst två bygder. Välj en till.',
    en: 'The template Districts compared needs at least two districts. Choose one more.',
  });
}

export function sinceMissing(): DomainError {
  return new DomainError('REPORT_SCOPE_INVALID', {
    sv: 'Mallen Uppföljning behöver en låst rapport att jämföra med. Välj vilken.',
    en: 'The template Since the last report needs a frozen report to compare with. Choose which.',
  });
}

export function versionUnknown(id: string): DomainError {
  return new DomainError(
    'REPORT_VERSION_UNKNOWN',
    {
      sv: `Det finns ingen låst version med id ${shownId(id)}. Hämta listan på nytt.`,
      en: `No frozen version has the id ${shownId(id)}. Fetch the list anew.`,
    },
    'notFound',
  );
}

export function blockUnknown(id: string): DomainError {
  return new DomainError('REPORT_BLOCK_UNKNOWN', {
    sv: `Rapporten har inget stycke med id ${shownId(id)}. Läs in den igen, eller kommentera hela rapporten.`,
    en: `The report has no block with the id ${shownId(id)}. Fetch it again, or comment on the whole of it.`,
  });
}

export function commentUnknown(id: string): DomainError {
  return new DomainError(
    'REPORT_COMMENT_UNKNOWN',
    {
      sv: `Det finns ingen fråga eller kommentar med id ${shownId(id)} att svara på. Hämta listan på nytt.`,
      en: `There is no question or comment with the id ${shownId(id)} to answer. Fetch the list anew.`,
    },
    'notFound',
  );
}

export function tooManyComments(most: number): DomainError {
  return new DomainError(
    'REPORT_COMMENTS_FULL',
    {
      sv: `Rapporten har redan ${most} kommentarer. Ta upp resten på mötet.`,
      en: `The report has ${most} comments already. Take the rest up at the meeting.`,
    },
    'conflict',
  );
}

export function shareDaysInvalid(most: number): DomainError {
  return new DomainError('REPORT_SHARE_DAYS_INVALID', {
    sv: `En delningslänk gäller 1–${most} dagar. Ange ett sådant antal.`,
    en: `A share link holds for 1-${most} days. Give such a number.`,
  });
}

export function shareUnknown(): DomainError {
  return new DomainError(
    'REPORT_SHARE_UNKNOWN',
    {
      sv: 'Länken öppnar ingenting. Den kan ha gått ut eller tagits tillbaka; be den som delade rapporten om en ny.',
      en: 'The link opens nothing. It may have expired or been taken back; ask whoever shared the report for a new one.',
    },
    'notFound',
  );
}

export function formatUnknown(format: string, formats: readonly string[]): DomainError {
  return new DomainError(
    'REPORT_FORMAT_UNKNOWN',
    {
      sv: `Rapporter skrivs inte som ${shownId(format)}. Välj ${formats.join(', ')}.`,
      en: `Reports are not written as ${shownId(format)}. Choose ${formats.join(', ')}.`,
    },
    'notFound',
  );
}
