import { DomainError } from '../errors/domain-error.js';

const longestName = 200;

/**
 * The name that somebody on the staff gives, without space around it and with single spaces inside.
 * @throws DomainError NAME_INVALID naming the argument, when it is empty, too long or holds what is not text.
 */
export function staffName(given: string, argument: string): string {
  const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const length = [...name].length;
  if (length >= 1 && length <= longestName && /[\p{L}\p{N}]/u.test(name) && !/[\p{Cc}\p{Cs}]/u.test(name)) return name;
  throw new DomainError('NAME_INVALID', {
    sv: `Argumentet ${argument} är inget namn. Skriv 1–${longestName} tecken, med minst en bokstav eller siffra.`,
    en: `The argument ${argument} is no name. Write 1-${longestName} characters, with at least one letter or digit.`,
  });
}

/** What two names have alike that are one person's: capitals do not tell people apart. */
export function sameNameKey(name: string): string {
  return name.toLocaleLowerCase('sv');
}

/** Whether two names are one person's. */
export function sameName(one: string, other: string): boolean {
  return sameNameKey(one) === sameNameKey(other);
}
