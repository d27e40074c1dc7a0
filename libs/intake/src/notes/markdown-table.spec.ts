import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

async function statementsOf(text: string): Promise<(string | null)[][]> {
  const note = await parseNote(utf8(text), 'md', 'note.md', testProfile);
  return note.statements.map(({ start, end, valence }) => [valence, note.text.slice(start, end)]);
}

describe('a table of Markdown', () => {
  it('is read column by column where its columns are headings', async () => {
    const table = '| Styrkor | Svagheter |\n| --- | :---: |\n| Skogen | Vägen<br>Bussen |\n| Sjön \\| ån | |\n';
    expect(await statementsOf(`# Möte\n\n## Bord 2\n\n${table}\n## Önskemål\n\n- Fler hus\n`)).toEqual([
      ['praise', 'Skogen'],
      ['trouble', 'Vägen'],
      ['trouble', 'Bussen'],
      ['praise', 'Sjön \\| ån'],
      ['wish', 'Fler hus'],
    ]);
  });

  it('may leave out its outer bars', async () => {
    expect(await statementsOf('# Möte\n\nPlus | Minus\n--- | ---\nSkogen | Vägen\n')).toEqual([
      ['praise', 'Skogen'],
      ['trouble', 'Vägen'],
    ]);
  });

  it('is read row by row under the heading above it where its columns are called something else', async () => {
    expect(await statementsOf('# Möte\n\n## Styrkor\n\n| Bord | Lapp |\n|---|---|\n| Ettan | Skogen |\n')).toEqual([
      ['praise', 'Ettan'],
      ['praise', 'Skogen'],
    ]);
  });

  it('is none without the line of hyphens: a bar may stand in any sentence', async () => {
    expect(await statementsOf('# Möte\n\n## Styrkor\n\n- Skogen | sjön\n- Ån\n')).toEqual([
      ['praise', 'Skogen | sjön'],
      ['praise', 'Ån'],
    ]);
  });
});
