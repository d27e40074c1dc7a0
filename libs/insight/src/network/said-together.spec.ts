import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Dialogue } from '../dialogue.js';
import { meetingVoice, person, statement } from '../facts.fixture.js';
import type { StatementFact } from '../facts.js';
import { statementNumbers } from '../table/voices-among.js';
import { saidTogether } from './said-together.js';

const keys = ['sv:skog', 'sv:sjö', 'sv:buss'];

function together(statements: readonly StatementFact[], among?: readonly string[]) {
  const dialogue = Dialogue.of({
    voices: [person('v1'), person('v2'), person('v3'), meetingVoice('m', 2)],
    statements,
    districtIds: ['a', 'b'],
  });
  return saidTogether(dialogue, keys, statementNumbers(dialogue, among ?? statements.map(({ id }) => id)));
}

/** A meeting of two says many things, and some persons all of them. */
const partOfVoice = (who: string, n: number) => ({
  n,
  voice: who === 'm' ? 'm' : `v${who}`,
  said: n === 0 || n === 3 ? [] : ['skog', 'sjö', 'buss'],
});

describe('what the same voices say', () => {
  it('holds what a person says here and there, once', () => {
    const { pairs, voices } = together([
      statement('s1', 'v1', 'a', ['skog']),
      statement('s2', 'v1', 'a', ['sjö']),
      statement('s3', 'v1', 'a', ['sjö', 'skog']),
      statement('s4', 'v2', 'b', ['sjö']),
    ]);
    expect({ pairs, voices }).toEqual({ pairs: [{ a: 0, b: 1, voices: 1 }], voices: 2 });
  });

  it('holds nothing that is said with the same words', () => {
    const overlapping: StatementFact = {
      ...statement('s1', 'v1', 'a', []),
      mentions: [
        { key: 'sv:skog', form: 'skogssjö', start: 0, end: 8, valence: 'praise' },
        { key: 'sv:sjö', form: 'sjö', start: 5, end: 8, valence: 'praise' },
      ],
    };
    expect(together([overlapping]).pairs).toEqual([]);
    expect(together([overlapping, statement('s2', 'v1', 'a', ['sjö'])]).pairs).toHaveLength(1);
  });

  it('takes each statement of an unnamed meeting for another voice, and no more than were there', () => {
    const apart = together([statement('m1', 'm', 'a', ['skog']), statement('m2', 'm', 'a', ['sjö'])]);
    expect(apart.pairs).toEqual([]);
    const both = together(['m1', 'm2', 'm3', 'm4'].map((id) => statement(id, 'm', 'a', ['skog', 'sjö'])));
    expect(both).toMatchObject({ pairs: [{ a: 0, b: 1, voices: 2 }], voices: 2 });
  });

  it('leaves out what is not among the statements', () => {
    const said = [statement('s1', 'v1', 'a', ['skog', 'sjö']), statement('s2', 'v2', 'a', ['skog', 'buss'])];
    expect(together(said, ['s2']).pairs).toEqual([{ a: 0, b: 2, voices: 1 }]);
  });

  it('knows how unevenly voices say much', () => {
    const even = together([statement('s1', 'v1', 'a', ['skog']), statement('s2', 'v2', 'a', ['buss'])]);
    expect(even.spread).toBe(1);
    // One says three things and two say none: the mean square is 3, the mean 1.
    const uneven = together([
      statement('s1', 'v1', 'a', ['skog', 'sjö', 'buss']),
      statement('s2', 'v2', 'a', []),
      statement('s3', 'v3', 'a', []),
    ]);
    expect(uneven.spread).toBe(3);
  });

  it('is the same in whatever order it came', () => {
    const statements = fc.uniqueArray(
      fc.record({
        n: fc.integer({ min: 0, max: 30 }),
        voice: fc.constantFrom('v1', 'v2', 'v3', 'm'),
        said: fc.uniqueArray(fc.constantFrom('skog', 'sjö', 'buss')),
      }),
      { selector: ({ n }) => n, maxLength: 15 },
    );
    fc.assert(
      fc.property(statements, (said) => {
        const facts = said.map(({ n, voice, said: words }) => statement(`s${n}`, voice, 'a', words));
        expect(together(facts.toReversed())).toEqual(together(facts));
      }),
      // Two fifths of a voice among whole ones: summed in another order they are another number.
      { examples: [[[...'mm1m3mm2'].map(partOfVoice)]] },
    );
  });
});
