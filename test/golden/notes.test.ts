import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseFile } from '@guldkorn/intake';
import { parseProfile } from '@guldkorn/municipality';

// Three invented notes in shapes that real ones have, none of them in the example dialogue. What a reader finds
// in each was written before any of them was parsed.
const folder = 'test/golden/notes';
const profile = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');

interface Expected {
  readonly head: Readonly<Record<string, string | number | null>>;
  readonly statements: readonly (readonly [role: string, valence: string | null, text: string])[];
  readonly topics: readonly string[];
}

describe.each(readdirSync(folder).filter((name) => !name.endsWith('.json')))('%s', (name) => {
  const expected = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8')) as Expected;
  const parsed = parseFile(readFileSync(`${folder}/${name}`), name, profile);

  it('is a note whose head is read', async () => {
    const note = await parsed;
    if (note.kind !== 'note') throw new Error('not a note');
    expect(note.head).toMatchObject(expected.head);
  });

  it('gives each statement its voice and its valence', async () => {
    const note = await parsed;
    if (note.kind !== 'note') throw new Error('not a note');
    const found = note.statements.map((statement) => [
      statement.role,
      statement.valence,
      note.text.slice(statement.start, statement.end),
    ]);
    expect(found).toEqual(expected.statements);
  });

  it('keeps the topics', async () => {
    const note = await parsed;
    if (note.kind !== 'note') throw new Error('not a note');
    const topics = [...new Set(note.statements.map((statement) => statement.topic).filter((topic) => topic !== null))];
    expect(topics).toEqual(expected.topics);
  });
});
