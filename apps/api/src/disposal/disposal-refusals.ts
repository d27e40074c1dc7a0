import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';

export const noRule = () =>
  new DomainError(
    'DISPOSAL_NO_RULE',
    {
      sv: 'Kommunen har inte beslutat hur länge detta ska sparas, eller har beslutat att det sparas för alltid. Skriv regeln i kommunprofilens fält retention först.',
      en: "The municipality has not decided how long this is to be kept, or has decided to keep it for ever. Write the rule in the profile's field retention first.",
    },
    'conflict',
  );

export const nothingDue = () =>
  new DomainError(
    'DISPOSAL_NOTHING_DUE',
    {
      sv: 'Inget är gammalt nog att gallra, eller så är det som är det spärrat. Se efter i listan.',
      en: 'Nothing is old enough to be destroyed, or what is has been put on hold. Look in the list.',
    },
    'conflict',
  );

export const proposedAlready = () =>
  new DomainError(
    'DISPOSAL_PROPOSED_ALREADY',
    {
      sv: 'Det finns redan ett förslag om detta som ingen har avgjort. Avgör det först.',
      en: 'There is a proposal about this already that nobody has decided. Decide it first.',
    },
    'conflict',
  );

export const disposalUnknown = (id: string) =>
  new DomainError(
    'DISPOSAL_UNKNOWN',
    {
      sv: `Det finns inget gallringsförslag med id ${shownId(id)}. Hämta listan på nytt.`,
      en: `No disposal has the id ${shownId(id)}. Fetch the list anew.`,
    },
    'notFound',
  );

export const decidedAlready = () =>
  new DomainError(
    'DISPOSAL_DECIDED',
    {
      sv: 'Förslaget är redan avgjort. Hämta listan på nytt för att se hur.',
      en: 'The proposal has been decided already. Fetch the list anew to see how.',
    },
    'conflict',
  );

export const samePerson = () =>
  new DomainError(
    'DISPOSAL_SAME_PERSON',
    {
      sv: 'Den som har föreslagit gallringen får inte själv bekräfta den. Be en kollega logga in och göra det.',
      en: 'Whoever proposed the disposal may not confirm it. Ask a colleague to log in and do it.',
    },
    'forbidden',
  );

export const holdUnknown = (id: string) =>
  new DomainError(
    'LEGAL_HOLD_UNKNOWN',
    {
      sv: `Det finns ingen gallringsspärr med id ${shownId(id)}. Hämta listan på nytt.`,
      en: `No legal hold has the id ${shownId(id)}. Fetch the list anew.`,
    },
    'notFound',
  );

export const submissionUnknown = (id: string) =>
  new DomainError(
    'SUBMISSION_UNKNOWN',
    {
      sv: `Det finns inget bidrag med id ${shownId(id)}. Se efter i loggen eller i listan över yttranden vilket det är.`,
      en: `No submission has the id ${shownId(id)}. Look in the log or among the statements for which it is.`,
    },
    'notFound',
  );

export const holdOnWhat = () =>
  new DomainError('LEGAL_HOLD_ON_WHAT', {
    sv: 'Ange ett av importId, statementId, submissionId, uploadId och everything, och bara ett.',
    en: 'Give one of importId, statementId, submissionId, uploadId and everything, and only one.',
  });

export const heldBack = () =>
  new DomainError(
    'LEGAL_HOLD',
    {
      sv: 'Det här är spärrat mot gallring och får inte tas bort. Se skälet på sidan /gallring, och häv spärren där om den inte behövs.',
      en: 'This is on legal hold and may not be removed. See why on the page /gallring, and lift the hold there if it is not needed.',
    },
    'conflict',
  );
