import { describe, expect, it } from '@jest/globals';
import { noteTextKey } from './note-identity.js';

const note = '# Möte\n\n## Styrkor\n\n- Tystnaden vid ån\n- Fisket\n';

describe('whether two notes are the same', () => {
  it.each([
    ['line ends', note.replaceAll('\n', '\r\n'), true],
    ['line ends of old', note.replaceAll('\n', '\r'), true],
    ['one more line at the end', `${note}\n`, true],
    ['no line at the end', note.trimEnd(), true],
    ['blank lines', note.replaceAll('\n\n', '\n'), true],
    ['spaces at the ends of lines', note.replaceAll('\n', ' \t\n '), true],
    ['accents apart', note.normalize('NFD'), true],
    ['a byte order mark', `\ufeff${note}`, true],
    ['a word', note.replace('Fisket', 'Jakten'), false],
    ['case', note.replace('Fisket', 'fisket'), false],
    ['what stands on which line', note.replace('ån\n- ', 'ån - '), false],
    ['order', '# Möte\n\n## Styrkor\n\n- Fisket\n- Tystnaden vid ån\n', false],
  ])('differing in %s', (_, other, same) => {
    expect(noteTextKey(other) === noteTextKey(note)).toBe(same);
  });
});
