import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import { compareSets as compare, distinctiveOf } from './compare.js';
import { Dialogue } from './dialogue.js';
import { dialogue, person, statement } from './facts.fixture.js';
import type { InsightInput } from './facts.js';
import { statementNumbers } from './table/voices-among.js';

const input = dialogue(
  [
    { district: 'a', people: 15, keys: ['sjö', 'lugn'] },
    { district: 'a', people: 25, keys: ['lugn'] },
    { district: 'b', people: 12, keys: ['väg'], valence: 'trouble' },
    { district: 'b', people: 28, keys: ['lugn'] },
  ],
  ['a', 'b'],
);
const compareSets = (dialogue: Dialogue, a: Iterable<string>, b: Iterable<string>) =>
  compare(dialogue, statementNumbers(dialogue, a), statementNumbers(dialogue, b), true);
const idsOf = (from: InsightInput, district: string) =>
  new Set(from.statements.filter((one) => one.districtId === district).map((one) => one.id));

describe('any number of sets', () => {
  it('finds for each what its voices say more than all the others', () => {
    const three = dialogue([
      { district: 'a', people: 15, keys: ['sjö', 'lugn'] },
      { district: 'a', people: 25, keys: ['lugn'] },
      { district: 'b', people: 40, keys: ['lugn'] },
      { district: 'c', people: 12, keys: ['väg'], valence: 'trouble' },
      { district: 'c', people: 28, keys: ['lugn'] },
    ]);
    const kept = Dialogue.of(three);
    const { firm } = distinctiveOf(
      kept,
      ['a', 'b', 'c'].map((district) => statementNumbers(kept, idsOf(three, district))),
    );
    expect(firm.map(({ side, kind, label }) => [side, kind, label])).toEqual([
      [0, 'nugget', 'sjö'],
      [2, 'challenge', 'väg'],
    ]);
    expect(distinctiveOf(Dialogue.of(three), [])).toMatchObject({ firm: [], fragile: [], tests: 0 });
  });
});

describe('any two sets', () => {
  it('of two districts gives what the districts give', () => {
    const { findings, common, voices, tests } = compareSets(Dialogue.of(input), idsOf(input, 'a'), idsOf(input, 'b'));
    const analysis = analyse(input);
    expect(voices).toEqual({ a: 40, b: 40 });
    expect(findings).toEqual(analysis.findings.map(({ districtId, ...found }) => ({ ...found, side: districtId })));
    expect(findings.map(({ side, kind, label }) => [side, kind, label])).toEqual([
      ['a', 'nugget', 'sjö'],
      ['b', 'challenge', 'väg'],
    ]);
    expect(common).toEqual(analysis.commonGround);
    expect(tests).toBe(analysis.tests);
  });

  it('counts a person who speaks in both periods once, in that of most of what they say, with what they say there', () => {
    const people = Array.from({ length: 20 }, (_, n) => person(`p${n}`));
    const statements = people.flatMap(({ id }, n) => [
      { ...statement(`${id}-1`, id, 'a', ['skola']), occurredOn: '2020-09-01' },
      { ...statement(`${id}-2`, id, 'a', ['buss']), occurredOn: '2020-10-01' },
      ...(n < 12 ? [{ ...statement(`${id}-3`, id, 'a', ['buss']), occurredOn: '2020-10-02' }] : []),
    ]);
    const month = (prefix: string) =>
      new Set(statements.filter((one) => one.occurredOn.startsWith(prefix)).map((one) => one.id));
    const compared = compareSets(
      Dialogue.of({ voices: people, statements, districtIds: ['a'] }),
      month('2020-09'),
      month('2020-10'),
    );
    // Eight say one thing in each: of equals, the first spoken.
    expect(compared.voices).toEqual({ a: 8, b: 12 });
    expect(compared.statements).toEqual({ a: 8, b: 24 });
    expect(
      compared.findings.map(({ side, key, support }) => [side, key, support.voices, support.voicesElsewhere]),
    ).toEqual([
      ['a', 'sv:skola', 8, 0],
      ['b', 'sv:buss', 12, 0],
    ]);
  });

  it('leaves out what is in both, so that the same set twice shows nothing', () => {
    const all = new Set(input.statements.map((one) => one.id));
    const same = compareSets(Dialogue.of(input), all, all);
    expect(same).toMatchObject({ voices: { a: 0, b: 0 }, inBoth: 80, findings: [], common: [] });
  });

  it('gives the mirror image when the sets change places, and finite figures for any sets', () => {
    const kept = Dialogue.of(input);
    const chosen = fc.array(fc.boolean(), { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(chosen, chosen, (inA, inB) => {
        const set = (marks: readonly boolean[]) =>
          new Set(input.statements.filter((_, index) => marks[index]).map((one) => one.id));
        const forth = compareSets(kept, set(inA), set(inB));
        const back = compareSets(kept, set(inB), set(inA));
        const turned = (side: 'a' | 'b') => (side === 'a' ? 'b' : 'a');
        expect(back.voices).toEqual({ a: forth.voices.b, b: forth.voices.a });
        const keys = (findings: typeof forth.findings, name: (side: 'a' | 'b') => string) =>
          findings
            .map(({ side, kind, key, distinctiveness }) => `${kind} ${name(side)} ${key} ${distinctiveness.z}`)
            .sort();
        expect(keys(back.findings, turned)).toEqual(keys(forth.findings, (side) => side));
        expect(JSON.stringify(forth)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 25 },
    );
  });

  it('knows nothing of ids that are not there', () => {
    expect(compareSets(Dialogue.of(input), new Set(['x']), new Set(['y']))).toMatchObject({
      voices: { a: 0, b: 0 },
      findings: [],
    });
  });
});
