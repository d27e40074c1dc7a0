import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Dialogue } from '../dialogue.js';
import { meetingVoice, person, statement } from '../facts.fixture.js';
import type { InsightInput, StatementFact, VoiceFact } from '../facts.js';

const districtIds = ['a', 'b'];

/** Voices by district, and last those without one. */
function heard(input: Pick<InsightInput, 'voices' | 'statements'>): {
  voices: number[];
  total: number;
  said: number[];
} {
  const { sides, subjects, table } = Dialogue.of({ ...input, districtIds });
  const key = table.keys.find('sv:skog');
  const said = [0, 0, 0];
  if (key >= 0) for (const { bucket, voices } of subjects.tallyOfKey(key).cells) said[bucket] = voices;
  return { voices: [...sides.voices], total: sides.total, said };
}

describe('who counts, and for how much', () => {
  it('counts a person once however much they say', () => {
    const statements = Array.from({ length: 500 }, (_, n) => statement(`s${n}`, 'v', 'a', ['skog']));
    expect(heard({ voices: [person('v')], statements })).toEqual({ voices: [1, 0, 0], total: 1, said: [1, 0, 0] });
  });

  // Of forty statements by ten each is a quarter of a voice, and together they are ten.
  it.each([
    [10, 40, 10],
    [40, 10, 10],
    [40, null, 1],
    [3, 0, 1],
    [1, 1, 1],
  ])('lets a meeting’s %d statements by %s participants be %d voices', (statements, participants, voices) => {
    const said = Array.from({ length: statements }, (_, s) => statement(`s${s}`, 'm', 'a', []));
    expect(heard({ voices: [meetingVoice('m', participants)], statements: said }).total).toBeCloseTo(voices, 9);
  });

  it('counts politicians and officials for nothing, and the silent neither', () => {
    const said = heard({
      voices: [person('p', 'politician'), person('o', 'official'), person('silent'), person('r')],
      statements: ['p', 'o', 'r'].map((voice) => statement(voice, voice, 'a', ['skog'])),
    });
    expect(said).toEqual({ voices: [1, 0, 0], total: 1, said: [1, 0, 0] });
  });

  it.each([
    ['the most', ['a', 'b', 'b'], [0, 1, 0]],
    ['of equals, the first', ['b', 'a', 'a', 'b'], [0, 1, 0]],
    ['not the unknown, however many', [null, null, 'a'], [1, 0, 0]],
    ['none when none is known', [null, null], [0, 0, 1]],
  ])('takes a person’s district to be %s', (_, said, voices) => {
    const statements = said.map((id, n) => statement(`s${n}`, 'v', id, []));
    expect(heard({ voices: [person('v')], statements }).voices).toEqual(voices);
  });

  it.each([
    ['INSIGHT_VOICE_UNKNOWN', [person('v')], [statement('s', 'nobody', 'a', [])]],
    ['INSIGHT_DISTRICT_UNKNOWN', [person('v')], [statement('s', 'v', 'nowhere', [])]],
    ['INSIGHT_ID_TWICE', [person('v'), person('v')], []],
    ['INSIGHT_ID_TWICE', [person('v')], [statement('s', 'v', 'a', []), statement('s', 'v', 'a', [])]],
  ])('says %s', (code, voices, statements) => {
    expect(() => heard({ voices, statements })).toThrow(expect.objectContaining({ code }));
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
        const { total, voices: bySide } = heard({ voices, statements });
        const bound = drawn.reduce(
          (sum, each) => sum + Math.min(each.said.length, each.meeting ? Math.max(1, each.participants ?? 1) : 1),
          0,
        );
        expect(total).toBeCloseTo(bound, 6);
        expect((bySide[0] ?? 0) + (bySide[1] ?? 0)).toBeLessThanOrEqual(total + 1e-6);
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
      const said = Array.from({ length: statements }, (_, s) =>
        statement(`s${s}`, 'm', 'a', s < same ? ['skog'] : ['sjö']),
      );
      expect(heard({ voices: [meetingVoice('m', participants)], statements: said }).said[0]).toBeCloseTo(expected, 9);
    },
  );

  it('never lets more of a district’s voices say the same than it has', () => {
    const said = fc.array(fc.tuple(fc.constantFrom('a', 'b', null), fc.boolean()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(said, fc.option(fc.nat(30)), (from, participants) => {
        const counted = heard({
          voices: [meetingVoice('m', participants)],
          statements: from.map(([district, speaks], s) => statement(`s${s}`, 'm', district, speaks ? ['skog'] : [])),
        });
        counted.voices.forEach((most, side) => expect(counted.said[side]).toBeLessThanOrEqual(most + 1e-9));
      }),
    );
  });
});
