import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import { dialogue, meetingVoice, person, statement, type Crowd } from './facts.fixture.js';
import type { Analysis } from './findings.js';
import type { InsightInput } from './facts.js';

/** Forty people in each of three districts; the lake is a's, the road is b's trouble, and all value the quiet. */
const crowds: readonly Crowd[] = [
  { district: 'a', people: 15, keys: ['sjö', 'lugn'] },
  { district: 'a', people: 15, keys: ['lugn'] },
  { district: 'a', people: 10, keys: [] },
  { district: 'b', people: 12, keys: ['väg'], valence: 'trouble' },
  { district: 'b', people: 28, keys: ['lugn'] },
  { district: 'c', people: 1, keys: ['sjö', 'lugn'] },
  { district: 'c', people: 29, keys: ['lugn'] },
  { district: 'c', people: 10, keys: ['bageri'], valence: 'unclear' },
];

function named(list: Analysis['findings']): string[] {
  return list.map((finding) => `${finding.districtId} ${finding.kind} ${finding.rank} ${finding.label}`);
}

function everyNumberIsFinite(analysis: Analysis): boolean {
  let finite = true;
  JSON.stringify(analysis, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) finite = false;
    return value;
  });
  return finite;
}

describe('analysis', () => {
  const analysis = analyse(dialogue(crowds));

  it('finds the lake in a and the road in b, and says nothing of what nobody leans on', () => {
    expect(named(analysis.findings)).toEqual(['a nugget 1 sjö', 'b challenge 1 väg']);
    expect(analysis.fragileFindings).toEqual([]);
  });

  it('finds the quiet in all three, as strong as where it is weakest: 28 of 40', () => {
    expect(analysis.commonGround).toHaveLength(1);
    expect(analysis.commonGround[0]).toMatchObject({
      key: 'sv:lugn',
      rank: 1,
      valued: { praise: 88, trouble: 0, wish: 0, unclear: 0 },
      byDistrict: [
        { districtId: 'a', voices: 30, districtVoices: 40 },
        { districtId: 'b', voices: 28, districtVoices: 40 },
        { districtId: 'c', voices: 30, districtVoices: 40 },
      ],
    });
  });

  it('shows support as the table it tested: 15 of 40 here, 1 of 80 elsewhere', () => {
    expect(analysis.findings[0]?.support).toEqual({
      voices: 15,
      districtVoices: 40,
      voicesElsewhere: 1,
      districtVoicesElsewhere: 80,
      fragile: false,
    });
    expect(analysis.findings[0]?.evidence).toHaveLength(15);
    expect(analysis.findings[0]?.evidence[0]).toEqual({ statementId: 's0-0000', start: 0, end: 3 });
  });

  it('counts the tests: keyphrases with five voices in all, in each of three districts', () => {
    expect(analysis.tests).toBe(4 * 3);
  });

  it('is the same to the byte whatever order the facts come in', () => {
    const input = dialogue(crowds);
    const expected = JSON.stringify(analysis);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.statements], { minLength: input.statements.length }),
        fc.shuffledSubarray([...input.voices], { minLength: input.voices.length }),
        (statements, voices) =>
          expect(JSON.stringify(analyse({ statements, voices, districtIds: ['c', 'a', 'b', 'a'] }))).toBe(expected),
      ),
      { numRuns: 20 },
    );
  });

  it('moves no rank when one voice posts 500 times more of the same', () => {
    const input = dialogue(crowds);
    for (const [voice, keys] of [
      ['v0-0000', ['sjö', 'lugn']],
      ['v3-0000', ['väg']],
      ['v6-0000', ['lugn']],
    ] as const) {
      const first = input.statements.find((each) => each.voiceId === voice);
      const more = Array.from({ length: 500 }, (_, n) =>
        statement(`t${n}`, voice, first?.districtId ?? null, keys, first?.valence),
      );
      const flooded = analyse({ ...input, statements: [...input.statements, ...more] });
      const figures = (each: Analysis) =>
        [...each.findings, ...each.commonGround].map((found) => ({ ...found, evidence: [] }));
      expect(figures(flooded)).toEqual(figures(analysis));
    }
  });

  it('never lets a flooding voice make a finding alone', () => {
    const input = dialogue(crowds);
    const spam = Array.from({ length: 500 }, (_, n) => statement(`spam${n}`, 'spammer', 'c', ['kasino']));
    const flooded = analyse({
      ...input,
      voices: [...input.voices, person('spammer')],
      statements: [...input.statements, ...spam],
    });
    expect([...flooded.findings, ...flooded.fragileFindings].filter((finding) => finding.key === 'sv:kasino')).toEqual(
      [],
    );
  });

  it('does not count politicians', () => {
    const input = dialogue(crowds);
    const politicians = input.voices.map((voice) =>
      voice.id.startsWith('v0-') ? { ...voice, role: 'politician' as const } : voice,
    );
    const without = analyse({ ...input, voices: politicians });
    expect(without.voices).toBe(105);
    expect(named(without.findings)).not.toContain('a nugget 1 sjö');
  });

  it('lets an unnamed meeting stand for its participants and no more', () => {
    const input = dialogue([
      { district: 'b', people: 60, keys: ['väg'] },
      { district: 'a', people: 20, keys: ['lugn'] },
    ]);
    const said = Array.from({ length: 30 }, (_, n) => statement(`m${n}`, 'meeting', 'a', ['sjö']));
    const heard = (participants: number | null) =>
      analyse({
        ...input,
        voices: [...input.voices, meetingVoice('meeting', participants)],
        statements: [...input.statements, ...said],
      });
    expect(heard(12).findings.find((finding) => finding.key === 'sv:sjö')?.support).toMatchObject({
      voices: 12,
      districtVoices: 32,
    });
    expect(heard(null).findings.find((finding) => finding.key === 'sv:sjö')).toBeUndefined();
    expect(heard(null).districts[0]?.voices).toBe(21);
  });

  it('shows a phrase and its head once when the same people say both, and both when they do not', () => {
    const nestedKeys = (input: InsightInput, also: number): InsightInput => ({
      ...input,
      statements: input.statements.map((each, index) => ({
        ...each,
        mentions: each.mentions.flatMap((mention) =>
          mention.key === 'sv:sjö' && index >= also
            ? [mention, { ...mention, key: 'sv:klar sjö', form: 'klar sjö', start: 0, end: 9 }]
            : [mention],
        ),
      })),
    });
    const same = analyse(nestedKeys(dialogue(crowds), 0)).findings.filter((finding) => finding.districtId === 'a');
    expect(same.map((finding) => finding.label)).toHaveLength(1);
    const differing = analyse(nestedKeys(dialogue(crowds), 5)).findings.filter((finding) => finding.districtId === 'a');
    expect(differing.map((finding) => finding.label)).toEqual(['sjö', 'klar sjö']);
  });

  it('labels by the form most voices use, of equals the first by code unit', () => {
    const input = dialogue(crowds);
    const forms = ['Sjön', 'sjö', 'Sjön', 'sjö'];
    const relabelled = input.statements.map((each, index) => ({
      ...each,
      mentions: each.mentions.map((mention) =>
        mention.key === 'sv:sjö' ? { ...mention, form: forms[index % 4] ?? '' } : mention,
      ),
    }));
    // Fifteen in a: eight say Sjön, seven sjö; the one in c stands at an even place.
    expect(analyse({ ...input, statements: relabelled }).findings[0]?.label).toBe('Sjön');
  });

  it('keeps apart what a single voice could undo', () => {
    // Praise and trouble six to six: one praise less and it would be a challenge.
    const torn = analyse(
      dialogue([
        { district: 'a', people: 6, keys: ['skola'], valence: 'praise' },
        { district: 'a', people: 6, keys: ['skola'], valence: 'trouble' },
        { district: 'a', people: 20, keys: ['lugn'] },
        { district: 'b', people: 60, keys: ['lugn'] },
      ]),
    );
    expect(torn.findings.filter((finding) => finding.key === 'sv:skola')).toEqual([]);
    expect(torn.fragileFindings.find((finding) => finding.key === 'sv:skola')).toMatchObject({
      rank: 1,
      support: { fragile: true },
    });
  });

  it.each<[string, InsightInput, number]>([
    ['no statements', dialogue([]), 0],
    ['no districts', dialogue([{ district: null, people: 9, keys: ['sjö'] }], []), 9],
    ['one district only', dialogue([{ district: 'a', people: 30, keys: ['sjö'] }], ['a']), 30],
    ['one district heard of two', dialogue([{ district: 'a', people: 30, keys: ['sjö'] }], ['a', 'b']), 30],
    ['one voice', dialogue([{ district: 'a', people: 1, keys: ['sjö'] }]), 1],
    [
      'no keyphrases',
      dialogue([
        { district: 'a', people: 30, keys: [] },
        { district: 'b', people: 30, keys: [] },
      ]),
      60,
    ],
    ['nobody with a district', dialogue([{ district: null, people: 30, keys: ['sjö'] }]), 30],
  ])('finds nothing, and fails at nothing, in %s', (_, input, voices) => {
    const result = analyse(input);
    expect(result.voices).toBe(voices);
    expect([result.findings, result.fragileFindings, result.commonGround]).toEqual([[], [], []]);
    expect(everyNumberIsFinite(result)).toBe(true);
  });

  it('calls it common ground when all say the same', () => {
    const same = analyse(dialogue(['a', 'b', 'c'].map((district) => ({ district, people: 20, keys: ['lugn'] }))));
    expect(same.findings).toEqual([]);
    expect(same.commonGround.map((each) => each.label)).toEqual(['lugn']);
    expect(everyNumberIsFinite(same)).toBe(true);
  });

  // By hand: 15 of 27 voices praise, Wilson 95 % .373 to .724; 15 of 18, .608 to .942.
  it.each([
    [4, []],
    [1, ['lugn']],
  ])(
    'calls common ground only what is surely praised: 5 praise and %d complain in each district',
    (complaints, labels) => {
      const mixed = ['a', 'b', 'c'].flatMap((district): Crowd[] => [
        { district, people: 5, keys: ['lugn'] },
        { district, people: complaints, keys: ['lugn'], valence: 'trouble' },
        { district, people: 10, keys: [] },
      ]);
      expect(analyse(dialogue(mixed)).commonGround.map((each) => each.label)).toEqual(labels);
    },
  );

  it('takes 10,000 districts in its stride', () => {
    const districtIds = Array.from({ length: 10_000 }, (_, n) => `d${n}`);
    const many = analyse(
      dialogue(
        districtIds.map((district, n) => ({ district, people: 5, keys: ['lugn', `ord${n % 500}`] })),
        districtIds,
      ),
    );
    expect(many.tests).toBe(501 * 10_000);
    expect(everyNumberIsFinite(many)).toBe(true);
  });

  it.each([[{ minimumVoices: 0 }], [{ falseDiscoveryRate: 1 }], [{ priorShare: Number.NaN }], [{ minimumRatio: -1 }]])(
    'refuses the options %j',
    (options) => {
      expect(() => analyse(dialogue([]), options)).toThrow(expect.objectContaining({ code: 'INSIGHT_OPTION_INVALID' }));
    },
  );

  it('gives figures within their ranges for any small dialogue', () => {
    const crowd = fc.record({
      district: fc.constantFrom('a', 'b', 'c', null),
      people: fc.integer({ min: 1, max: 25 }),
      keys: fc.subarray(['sjö', 'väg', 'lugn', 'skola']),
      valence: fc.constantFrom('praise' as const, 'trouble' as const, 'wish' as const, 'unclear' as const),
    });
    fc.assert(
      fc.property(fc.array(crowd, { maxLength: 12 }), (drawn) => {
        const result = analyse(dialogue(drawn));
        expect(everyNumberIsFinite(result)).toBe(true);
        for (const { distinctiveness, support, valued } of [...result.findings, ...result.fragileFindings]) {
          expect(distinctiveness.p).toBeGreaterThanOrEqual(0);
          expect(distinctiveness.q).toBeLessThanOrEqual(0.1);
          expect(distinctiveness.z).toBeGreaterThan(0);
          expect(support.voices).toBeGreaterThanOrEqual(5);
          expect(support.voices).toBeLessThanOrEqual(support.districtVoices);
          expect(valued.praise + valued.trouble + valued.wish + valued.unclear).toBeCloseTo(support.voices, 6);
        }
      }),
    );
  });

  it('lets compounds speak for a word that people also use by itself, and for no other', () => {
    const input = dialogue(crowds);
    const compound = (each: InsightInput['statements'][number], key: string) => ({
      ...each,
      mentions: each.mentions.flatMap((mention) =>
        mention.key === 'sv:sjö'
          ? [
              { ...mention, key: `sv:${each.id}sjö`, form: `${each.id}sjö` },
              { ...mention, key, form: key.slice(3), part: true },
            ]
          : [mention],
      ),
    });
    const spoken = (alone: number) => {
      let left = alone;
      const statements = input.statements.map((each) =>
        each.mentions.some((mention) => mention.key === 'sv:sjö') && left-- > 0 ? each : compound(each, 'sv:sjö'),
      );
      return analyse({ ...input, statements }).findings.filter((finding) => finding.key === 'sv:sjö');
    };
    const [whole] = analyse(input).findings.filter((finding) => finding.key === 'sv:sjö');
    expect(spoken(3).map((finding) => [finding.label, finding.support.voices])).toEqual([
      ['sjö', whole?.support.voices],
    ]);
    expect(spoken(2)).toEqual([]);
  });

  it('tells each place once, though several keyphrases count as one there', () => {
    const input = dialogue(crowds);
    const twice = input.statements.map((each) => ({ ...each, mentions: each.mentions.flatMap((one) => [one, one]) }));
    expect(analyse(input).findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(analyse({ ...input, statements: twice }))).toBe(JSON.stringify(analyse(input)));
  });
});
