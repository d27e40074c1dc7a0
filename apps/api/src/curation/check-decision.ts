import type { CurationChange, GivenName } from '@guldkorn/insight';
import { DomainError } from '../errors/domain-error.js';
import { hasText } from '../text/has-text.js';

const longestBy = 200;
const longestReason = 500;
const longestName = 100;
const mostThings = 500;

function refuse(code: string, field: string, sv: string, en: string): DomainError {
  return new DomainError(code, { sv: `Fältet ${field}: ${sv}`, en: `The field ${field}: ${en}` });
}

/** The text without spaces around it. @throws DomainError TEXT_TOO_LONG or TEXT_UNREADABLE. */
function checkText(text: string, field: string, longest: number): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length > longest)
    throw refuse(
      'TEXT_TOO_LONG',
      field,
      `texten har ${length.toLocaleString('sv-SE')} tecken. Korta den till högst ${longest}.`,
      `the text has ${length.toLocaleString('en-GB')} characters. Shorten it to at most ${longest}.`,
    );
  if (/[\0\p{Cs}]/u.test(trimmed))
    throw refuse(
      'TEXT_UNREADABLE',
      field,
      'texten innehåller tecken som inte är text. Skriv eller klistra in den igen.',
      'the text holds characters that are not text. Write or paste it again.',
    );
  return trimmed;
}

/** The text without spaces around it. @throws DomainError TEXT_MISSING, TEXT_TOO_LONG or TEXT_UNREADABLE. */
export function checkNamed(text: string, field: string, longest: number): string {
  if (!hasText(text))
    throw refuse('TEXT_MISSING', field, 'här står ingenting. Fyll i det.', 'there is nothing here. Fill it in.');
  return checkText(text, field, longest);
}

/**
 * Who decides and why. A name is asked for, a reason may be empty.
 * @throws DomainError TEXT_MISSING, TEXT_TOO_LONG or TEXT_UNREADABLE, naming the field.
 */
export function checkSigned(by: string, reason: string): { readonly by: string; readonly reason: string } {
  return { by: checkNamed(by, 'by', longestBy), reason: checkText(reason, 'reason', longestReason) };
}

function checkName({ sv, en }: GivenName, field: string): GivenName {
  if (sv === null && en === null)
    throw refuse(
      'NAME_MISSING',
      field,
      'inget namn är angivet. Ange sv, en eller båda.',
      'no name is given. Give sv, en or both.',
    );
  return {
    sv: sv === null ? null : checkNamed(sv, `${field}.sv`, longestName),
    en: en === null ? null : checkNamed(en, `${field}.en`, longestName),
  };
}

function checkCount(count: number, field: string): void {
  if (count >= 1 && count <= mostThings) return;
  throw refuse(
    'COUNT_INVALID',
    field,
    `${count} är angivna. Ange minst en och högst ${mostThings}.`,
    `${count} are given. Give at least one and at most ${mostThings}.`,
  );
}

/** The decision with its texts trimmed. @throws DomainError naming the field that cannot be taken as it is. */
export function checkChange(change: CurationChange): CurationChange {
  switch (change.kind) {
    case 'renameFinding':
      return { ...change, name: checkName(change.name, 'renameFinding.name') };
    case 'renameTheme':
      return { ...change, name: checkName(change.name, 'renameTheme.name') };
    case 'mergeThemes':
      checkCount(change.themeIds.length, 'mergeThemes.themeIds');
      return { ...change, themeIds: [...new Set(change.themeIds)] };
    case 'splitTheme': {
      checkCount(change.keys.length + change.statementIds.length, 'splitTheme.keyphraseIds, statementIds');
      const sv = checkNamed(change.name.sv, 'splitTheme.name.sv', longestName);
      const en = checkNamed(change.name.en, 'splitTheme.name.en', longestName);
      return { ...change, name: { sv, en } };
    }
    case 'moveStatement':
      if (change.outOf === change.into)
        throw refuse(
          'MOVE_NOWHERE',
          'moveStatement',
          'yttrandet skulle ligga kvar där det är. Ange outOf, into eller två olika teman.',
          'the statement would stay where it is. Give outOf, into or two different themes.',
        );
      return change;
    case 'addSeed':
      return { ...change, word: checkNamed(change.word, 'addSeed.word', longestName) };
    default:
      return change;
  }
}
