import { describe, expect, it } from '@jest/globals';
import type { CurationChange } from '@guldkorn/insight';
import { DomainError } from '../errors/domain-error.js';
import { checkChange, checkSigned } from './check-decision.js';

/** The code and the Swedish message that something is refused with; null when it is not. */
function refusalOf(check: () => unknown): [string, string] | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.messages.sv];
    throw error;
  }
}

const split = (keys: number, statementIds: number, sv = 'Ny'): CurationChange => ({
  kind: 'splitTheme',
  themeId: 't',
  newThemeId: 'n',
  name: { sv, en: 'New' },
  keys: Array.from({ length: keys }, (_, index) => `k${index}`),
  statementIds: Array.from({ length: statementIds }, (_, index) => `s${index}`),
});
const rename = (sv: string | null, en: string | null): CurationChange => ({
  kind: 'renameTheme',
  themeId: 't',
  name: { sv, en },
});

describe('who decides and why', () => {
  it.each([
    ['Anna', 'Samma sak.', null],
    ['å'.repeat(200), '', null],
    ['😀'.repeat(200), 'x'.repeat(500), null],
    ['', '', ['TEXT_MISSING', 'Fältet by: här står ingenting. Fyll i det.']],
    [' \u200b ', '', ['TEXT_MISSING', 'Fältet by: här står ingenting. Fyll i det.']],
    ['å'.repeat(201), '', ['TEXT_TOO_LONG', 'Fältet by: texten har 201 tecken. Korta den till högst 200.']],
    ['Anna', 'x'.repeat(501), ['TEXT_TOO_LONG', 'Fältet reason: texten har 501 tecken. Korta den till högst 500.']],
    [
      'Anna\0',
      '',
      ['TEXT_UNREADABLE', 'Fältet by: texten innehåller tecken som inte är text. Skriv eller klistra in den igen.'],
    ],
    [
      'Anna',
      '\ud800',
      ['TEXT_UNREADABLE', 'Fältet reason: texten innehåller tecken som inte är text. Skriv eller klistra in den igen.'],
    ],
  ])('%.20j, %.20j', (by, reason, expected) => {
    expect(refusalOf(() => checkSigned(by, reason))).toEqual(expected);
  });

  it('stands without spaces around', () => {
    expect(checkSigned(' Anna ', '\tSamma sak.\n')).toEqual({ by: 'Anna', reason: 'Samma sak.' });
  });
});

describe('what is decided', () => {
  it.each<[name: string, change: CurationChange, code: string | null]>([
    ['a split by words', split(1, 0), null],
    ['a split by statements', split(0, 500), null],
    ['a split by nothing', split(0, 0), 'COUNT_INVALID'],
    ['a split by too much', split(300, 201), 'COUNT_INVALID'],
    ['a split without a name', split(1, 0, '  '), 'TEXT_MISSING'],
    ['a merging of nothing', { kind: 'mergeThemes', themeIds: [], into: 't' }, 'COUNT_INVALID'],
    ['a name in one language', rename('Skog', null), null],
    ['no name', rename(null, null), 'NAME_MISSING'],
    ['a long name', rename(null, 'x'.repeat(101)), 'TEXT_TOO_LONG'],
    ['a move', { kind: 'moveStatement', statementId: 's', outOf: 'a', into: null }, null],
    ['a move to where it is', { kind: 'moveStatement', statementId: 's', outOf: 'a', into: 'a' }, 'MOVE_NOWHERE'],
    [
      'a move from nowhere to nowhere',
      { kind: 'moveStatement', statementId: 's', outOf: null, into: null },
      'MOVE_NOWHERE',
    ],
    ['a word', { kind: 'addSeed', themeId: 't', word: 'tjärn', language: 'sv' }, null],
    ['an empty word', { kind: 'addSeed', themeId: 't', word: '', language: 'sv' }, 'TEXT_MISSING'],
  ])('%s', (_, change, code) => {
    expect(refusalOf(() => checkChange(change))?.[0] ?? null).toBe(code);
  });

  it('stands trimmed, each theme once', () => {
    expect(checkChange(rename(' Skog ', null))).toEqual(rename('Skog', null));
    expect(checkChange({ kind: 'mergeThemes', themeIds: ['a', 'b', 'a'], into: 't' })).toEqual({
      kind: 'mergeThemes',
      themeIds: ['a', 'b'],
      into: 't',
    });
  });
});
