import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';

export const smallestSample = 30;
export const largestSample = 1000;

export function sizeInvalid(size: number): DomainError {
  return new DomainError('SAMPLE_SIZE_INVALID', {
    sv: `Argumentet size är ${size}. Ange ett tal från ${smallestSample} till ${largestSample}.`,
    en: `The argument size is ${size}. Give a number from ${smallestSample} to ${largestSample}.`,
  });
}

export function tooFewStatements(statements: number): DomainError {
  return new DomainError(
    'SAMPLE_STATEMENTS_TOO_FEW',
    {
      sv: `Det finns ${statements} yttranden från invånare att dra ur, och det behövs minst ${smallestSample}. Läs in fler filer först.`,
      en: `There are ${statements} statements by residents to draw from, and at least ${smallestSample} are needed. Import more files first.`,
    },
    'conflict',
  );
}

export function frameEmpty(): DomainError {
  return new DomainError(
    'CODE_FRAME_EMPTY',
    {
      sv: 'Kommunprofilen har inga teman att koda efter. Lägg in teman under themes i profilen och starta om servern.',
      en: 'The municipality profile has no themes to code by. Add themes under themes in the profile and restart the server.',
    },
    'conflict',
  );
}

export function sampleUnknown(id: string): DomainError {
  return new DomainError(
    'SAMPLE_UNKNOWN',
    {
      sv: `Inget stickprov har id ${shownId(id)}. Ta id från qualitySample, eller dra ett nytt med drawQualitySample.`,
      en: `No sample has the id ${shownId(id)}. Take the id from qualitySample, or draw a new one by drawQualitySample.`,
    },
    'notFound',
  );
}

export function sampleClosed(): DomainError {
  return new DomainError(
    'SAMPLE_CLOSED',
    {
      sv: 'Ett senare stickprov är draget, så det här går inte längre att koda. Koda i det senaste.',
      en: 'A later sample has been drawn, so this one can no longer be coded. Code in the latest.',
    },
    'conflict',
  );
}

export function positionUnknown(position: number, size: number): DomainError {
  return new DomainError(
    'SAMPLE_POSITION_UNKNOWN',
    {
      sv: `Stickprovet har inget yttrande på plats ${position}. Ange ett tal från 1 till ${size}.`,
      en: `The sample has no statement at position ${position}. Give a number from 1 to ${size}.`,
    },
    'notFound',
  );
}

export function statementGone(position: number): DomainError {
  return new DomainError(
    'SAMPLE_STATEMENT_GONE',
    {
      sv: `Yttrandet på plats ${position} har tagits bort sedan stickprovet drogs. Gå vidare till nästa.`,
      en: `The statement at position ${position} has been taken away since the sample was drawn. Go on to the next.`,
    },
    'conflict',
  );
}

export function themeUnknown(themeId: string, known: readonly string[]): DomainError {
  return new DomainError('THEME_UNKNOWN', {
    sv: `Argumentet themeIds: inget tema i stickprovets lista har id ${shownId(themeId)}. Välj bland ${known.join(', ')}, eller lämna listan tom.`,
    en: `The argument themeIds: no theme in the sample's list has the id ${shownId(themeId)}. Choose among ${known.join(', ')}, or leave the list empty.`,
  });
}
