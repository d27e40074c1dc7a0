import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meetingVoice, person, statement } from './facts.fixture.js';
import type { StatementFact, VoiceFact } from './facts.js';
import { countVoices, districtOf, meetingStatementWeight, voicesAmong } from './voices.js';

const districtIds = ['a', 'b'];

describe('voices', () => {
  it('counts a person once however much they say', () => {
    const statements = Array.from({ length: 500 }, (_, n) => statement(`s${n}`, 'v', 'a', ['skog']));
    const { counted, districtVoices, total } = countVoices({ voices: [person('v')], statements, districtIds });
    expect(counted).toHaveLength(1);
    expect(districtVoices).toEqual([1, 0]);
    expect(total).toBe(1);
  });

  it.each([
    [10, 40, 1],
    [40, 10, 0.25],
    [40, null, 1 / 40],
    [3, 0, 1 / 3],
    [1, 1, 1],
  ])('lets each of a meeting’s %d statements by %s participants weigh %d', (statements, participants, weight) => {
    expect(meetingStatementWeight(statements, participants)).toBeCloseTo(weight, 12);
  });

  it('counts politicians and officials for nothing, and the silent neither', () => {
    const { counted, total } = countVoices({
      voices: [person('p', 'politician'), person('o', 'official'), person('silent'), person('r')],
      statements: [
        statement('1', 'p', 'a', ['skog']),
        statement('2', 'o', 'a', ['skog']),
        statement('3', 'r', 'a', ['skog']),
      ],
      districtIds,
    });
    expect(counted.map((voice) => voice.voiceId)).toEqual(['r']);
    expect(total).toBe(1);
  });

  it.each([
    ['the most', ['a', 'b', 'b'], 'b'],
    ['of equals, the first', ['b', 'a', 'a', 'b'], 'b'],
    ['not the unknown, however many', [null, null, 'a'], 'a'],
    ['none when none is known', [null, null], null],
    ['none when silent', [], null],
  ])('takes a person’s district to be %s', (_, said, expected) => {
    expect(districtOf(said.map((id, n) => statement(`s${n}`, 'v', id, [])))).toBe(expected);
  });

  it('counts a voice without district in the total only', () => {
    const { districtVoices, total } = countVoices({
      voices: [person('v')],
      statements: [statement('s', 'v', null, [])],
      districtIds,
    });
    expect(districtVoices).toEqual([0, 0]);
    expect(total).toBe(1);
  });

  it.each([
    ['INSIGHT_VOICE_UNKNOWN', [person('v')], [statement('s', 'nobody', 'a', [])]],
    ['INSIGHT_DISTRICT_UNKNOWN', [person('v')], [statement('s', 'v', 'nowhere', [])]],
    ['INSIGHT_ID_TWICE', [person('v'), person('v')], []],
    ['INSIGHT_ID_TWICE', [person('v')], [statement('s', 'v', 'a', []), statement('s', 'v', 'a', [])]],
  ])('says %s', (code, voices, statements) => {
    expect(() => countVoices({ voices, statements, districtIds })).toThrow(expect.objectContaining({ code }));
  });

  it('never counts more voices than persons and participants, nor than statements', () => {
    const voice = fc.record({
      meeting: fc.boolean(),
      participants: fc.option(fc.nat(30)),
      said: fc.array(fc.constantFrom('a', 'b', null), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 10 }), (drawn) => {
        const voices: VoiceFact[] = drawn.map((each, v) =>
          each.meeting ? meetingVoice(`v${v}`, each.participants) : person(`v${v}`),
        );
        const statements: StatementFact[] = drawn.flatMap((each, v) =>
          each.said.map((district, s) => statement(`${v}-${s}`, `v${v}`, district, ['skog'])),
        );
        const { total, districtVoices } = countVoices({ voices, statements, districtIds });
        const bound = drawn.reduce(
          (sum, each) => sum + Math.min(each.said.length, each.meeting ? Math.max(1, each.participants ?? 1) : 1),
          0,
        );
        expect(total).toBeCloseTo(bound, 6);
        expect(districtVoices.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(total + 1e-6);
      }),
    );
  });

  // Ten participants, forty bullets: together ten voices; of three that say the same, three; of twenty, ten.
  it.each([
    [10, 40, 3, 3],
    [10, 40, 20, 10],
    [10, 4, 4, 4],
    [null, 40, 3, 1],
  ])(
    'takes, with %s participants and %d statements, %d that say the same for %d voices',
    (participants, statements, same, expected) => {
      const { counted } = countVoices({
        voices: [meetingVoice('m', participants)],
        statements: Array.from({ length: statements }, (_, s) => statement(`s${s}`, 'm', 'a', [])),
        districtIds,
      });
      const weights = voicesAmong(
        counted.slice(0, same).map((_, index) => index),
        counted,
      );
      expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(expected, 9);
    },
  );

  it('never lets more of a district’s voices say the same than it has', () => {
    const said = fc.array(fc.constantFrom('a', 'b', null), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(said, fc.option(fc.nat(30)), fc.infiniteStream(fc.boolean()), (from, participants, chosen) => {
        const { counted, districtVoices } = countVoices({
          voices: [meetingVoice('m', participants)],
          statements: from.map((district, s) => statement(`s${s}`, 'm', district, [])),
          districtIds,
        });
        const indices = counted.flatMap((_, index) => (chosen.next().value === true ? [index] : []));
        const weights = voicesAmong(indices, counted);
        districtVoices.forEach((most, district) => {
          const sum = weights.reduce(
            (total, weight, n) => total + (counted[indices[n] ?? -1]?.district === district ? weight : 0),
            0,
          );
          expect(sum).toBeLessThanOrEqual(most + 1e-9);
        });
      }),
    );
  });
});
