import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  crossTabulate,
  districtCategories,
  keyphraseCategories,
  themeCategories,
  valenceCategories,
  voicesOf,
} from './cross-tabulation.js';
import { Dialogue } from './dialogue.js';
import { meetingVoice, person, statement } from './facts.fixture.js';
import type { InsightInput, StatementFact } from './facts.js';
import { IntColumn } from './table/int-column.js';
import { statementNumbers } from './table/voices-among.js';

const districtIds = ['a', 'b'];
const valences = ['praise', 'trouble', 'wish', 'unclear'] as const;

function everything(dialogue: Dialogue): IntColumn {
  return statementNumbers(dialogue, dialogue.table.statementIds);
}

describe('voices by two things', () => {
  const dialogue = Dialogue.of({
    voices: [person('v1'), person('v2'), person('p', 'politician'), meetingVoice('m', 2)],
    statements: [
      statement('s1', 'v1', 'a', ['skog', 'sjö']),
      statement('s2', 'v1', 'a', ['skog', 'skog'], 'trouble'),
      statement('s3', 'v2', 'b', ['sjö']),
      statement('s4', 'p', 'b', ['sjö']),
      // A meeting of two: its three statements are two voices.
      ...['m1', 'm2', 'm3'].map((id) => statement(id, 'm', 'b', ['skog'])),
    ],
    districtIds,
  });
  const all = everything(dialogue);
  const keys = keyphraseCategories(dialogue, all);

  it('counts each voice once in a cell, and a meeting no more than were there', () => {
    const table = crossTabulate(dialogue, keys, districtCategories(dialogue), all);
    expect(keys.map(({ id }) => id)).toEqual(['sv:sjö', 'sv:skog']);
    expect(table).toEqual({
      voices: 4,
      rows: [2, 3],
      columns: [1, 3],
      cells: [
        [1, 1],
        [1, 2],
      ],
    });
  });

  it('counts a voice that leans two ways in both', () => {
    const table = crossTabulate(dialogue, districtCategories(dialogue), valenceCategories(dialogue), all);
    expect(table.cells).toEqual([
      [1, 1, 0, 0],
      [3, 0, 0, 0],
    ]);
  });

  it('counts among the chosen statements only', () => {
    const some = statementNumbers(dialogue, ['s2', 's3', 'unknown', 's4']);
    const table = crossTabulate(dialogue, keys, valenceCategories(dialogue), some);
    expect(table).toEqual({
      voices: 2,
      rows: [1, 1],
      columns: [1, 1, 0, 0],
      cells: [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ],
    });
  });

  it('counts a theme as its statements', () => {
    dialogue.setThemes([
      { id: 't', label: 'T', statements: ['s1', 'm1', 's4'].map((statementId) => ({ statementId })) },
    ]);
    expect(crossTabulate(dialogue, themeCategories(dialogue), districtCategories(dialogue), all).cells).toEqual([
      [1, 1],
    ]);
  });
});

/** Dialogues of some persons and one meeting, each statement with a district, a leaning and some keys. */
const input: fc.Arbitrary<InsightInput> = fc
  .array(
    fc.record({
      voice: fc.integer({ min: 0, max: 6 }),
      district: fc.constantFrom('a', 'b', null),
      valence: fc.constantFrom(...valences),
      keys: fc.uniqueArray(fc.constantFrom('skog', 'sjö', 'buss'), { maxLength: 3 }),
    }),
    { maxLength: 25 },
  )
  .map((said) => ({
    voices: [...Array.from({ length: 6 }, (_, n) => person(`v${n}`)), meetingVoice('v6', 3)],
    statements: said.map(({ voice, district, valence, keys }, n): StatementFact =>
      statement(`s${n}`, `v${voice}`, district, keys, valence),
    ),
    districtIds,
  }));

describe('in any dialogue', () => {
  it('a cell never has more than its row or its column, nor they more than all', () => {
    fc.assert(
      fc.property(input, (facts) => {
        const dialogue = Dialogue.of(facts);
        const all = everything(dialogue);
        const table = crossTabulate(dialogue, keyphraseCategories(dialogue, all), districtCategories(dialogue), all);
        const slack = 1e-6;
        table.cells.forEach((cells, row) =>
          cells.forEach((voices, column) => {
            expect(voices).toBeLessThanOrEqual((table.rows[row] ?? 0) + slack);
            expect(voices).toBeLessThanOrEqual((table.columns[column] ?? 0) + slack);
          }),
        );
        for (const voices of [...table.rows, ...table.columns])
          expect(voices).toBeLessThanOrEqual(table.voices + slack);
      }),
    );
  });

  it('is the same turned about, and as the figures of keyphrases and districts say', () => {
    fc.assert(
      fc.property(input, (facts) => {
        const dialogue = Dialogue.of(facts);
        const all = everything(dialogue);
        const keys = keyphraseCategories(dialogue, all);
        const districts = districtCategories(dialogue);
        const table = crossTabulate(dialogue, keys, districts, all);
        const turned = crossTabulate(dialogue, districts, keys, all);
        expect(keys.map((_, row) => districts.map((__, column) => turned.cells[column]?.[row]))).toEqual(table.cells);
        expect(table.columns).toEqual([...dialogue.sides.voices].slice(0, 2));
        keys.forEach(({ id }, row) => {
          const { cells } = dialogue.subjects.tallyOfKey(dialogue.table.keys.find(id));
          expect(table.cells[row]).toEqual(
            [0, 1].map((side) => cells.find(({ bucket }) => bucket === side)?.voices ?? 0),
          );
        });
        expect(table.rows).toEqual(voicesOf(dialogue, keys, all));
      }),
    );
  });
});
