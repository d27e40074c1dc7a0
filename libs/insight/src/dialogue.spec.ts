import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse, analyseDialogue } from './analyse.js';
import { Dialogue } from './dialogue.js';
import { dialogue, meetingVoice, person, statement } from './facts.fixture.js';
import type { InsightInput, StatementFact, VoiceFact } from './facts.js';

const districtIds = ['a', 'b', 'c'];
const leanings = ['praise', 'trouble', 'wish', 'unclear'] as const;

/** People and meetings that say a few words over and over, alone, in compounds and in phrases around them. */
const said = fc.record({
  voice: fc.nat(25),
  district: fc.constantFrom('a', 'b', 'c', null),
  words: fc.uniqueArray(fc.constantFrom('sjö', 'klar sjö', 'sjö!part', 'väg', 'lugn', 'fäbod!part', 'fäbod'), {
    maxLength: 4,
  }),
  leaning: fc.constantFrom(...leanings),
  day: fc.constantFrom('2020-09-14', '2020-10-08', null),
  copied: fc.constantFrom(null, null, null, 'letter'),
});
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function voiceOf(number: number): VoiceFact {
  return number % 6 === 5 ? meetingVoice(`v${number}`, (number % 4) * 3 || null) : person(`v${number}`);
}

function factOf(one: Said, number: number): StatementFact {
  const fact = statement(`s${number}`, `v${one.voice}`, one.district, [], one.leaning);
  const mentions = one.words.map((written) => {
    const [form = '', part] = written.split('!');
    const start = form === 'klar sjö' ? 0 : 5;
    return { key: `sv:${form}`, form, start, end: start + form.length, valence: one.leaning, part: part !== undefined };
  });
  return { ...fact, occurredOn: one.day, mentions };
}

const inputOf = (all: readonly Said[]): InsightInput => ({
  voices: [...new Set(all.map((one) => one.voice))].map(voiceOf),
  statements: all.map(factOf),
  districtIds,
  copiedTextOf: new Map(all.flatMap((one, number) => (one.copied === null ? [] : [[`s${number}`, one.copied]]))),
});

const options = { minimumVoices: 3, minimumLeaning: 2, falseDiscoveryRate: 0.5, minimumRatio: 1 };

describe('a dialogue that is kept', () => {
  it('gives, whatever was counted in between, what all the facts at once give, to the byte', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 120 }), fc.array(fc.nat(120), { maxLength: 6 }), (all, cuts) => {
        const whole = inputOf(all);
        const kept = new Dialogue(districtIds, options);
        const ends = [...new Set([...cuts.filter((cut) => cut < all.length), all.length])].sort((a, b) => a - b);
        let from = 0;
        for (const end of ends) {
          const statements = whole.statements.slice(from, end);
          const voices = [...new Set(statements.map((one) => one.voiceId))].map((id) => voiceOf(Number(id.slice(1))));
          kept.add(voices, statements, (id) => whole.copiedTextOf?.get(id) ?? null);
          analyseDialogue(kept, false);
          from = end;
        }
        expect(JSON.stringify(analyseDialogue(kept, true))).toBe(JSON.stringify(analyse(whole, options)));
      }),
      { numRuns: 60 },
    );
  });

  it('counts statements to a copied text found later, and back again, as if it had been known from the start', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 80 }), (all) => {
        const whole = inputOf(all);
        const without = { ...whole, copiedTextOf: new Map<string, string>() };
        const kept = Dialogue.of(without, options);
        analyseDialogue(kept, false);
        const copies = whole.statements.filter(({ id }) => whole.copiedTextOf?.has(id));
        kept.recount(
          copies.map(({ id, voiceId }) => ({ id, voiceId, copiedText: whole.copiedTextOf?.get(id) ?? null })),
        );
        expect(JSON.stringify(analyseDialogue(kept, true))).toBe(JSON.stringify(analyse(whole, options)));
        kept.recount(copies.map(({ id, voiceId }) => ({ id, voiceId, copiedText: null })));
        expect(JSON.stringify(analyseDialogue(kept, true))).toBe(JSON.stringify(analyse(without, options)));
      }),
      { numRuns: 40 },
    );
  });

  it('takes in nothing of what it refuses', () => {
    const kept = Dialogue.of(dialogue([{ district: 'a', people: 3, keys: ['sjö'] }]));
    const before = JSON.stringify(analyseDialogue(kept, true));
    const good = statement('new', 'v0-0000', 'a', ['väg']);
    for (const bad of [
      statement('other', 'nobody', 'a', ['väg']),
      statement('other', 'v0-0000', 'nowhere', ['väg']),
      statement('s0-0001', 'v0-0000', 'a', ['väg']),
    ])
      expect(() => kept.add([], [good, bad])).toThrow(expect.objectContaining({ name: 'InsightError' }));
    expect(JSON.stringify(analyseDialogue(kept, true))).toBe(before);
  });

  it('counts those who send in the same text as one voice, with what they say besides', () => {
    const input = dialogue([
      { district: 'a', people: 40, keys: ['vindkraft'] },
      { district: 'a', people: 10, keys: ['lugn'] },
      { district: 'b', people: 50, keys: ['lugn'] },
    ]);
    const own = statement('own', 'v0-0000', 'a', ['lugn']);
    const letter = new Map(input.statements.filter(({ id }) => id.startsWith('s0-')).map(({ id }) => [id, 'letter']));
    const facts = { ...input, statements: [...input.statements, own] };
    const vindkraft = (result: ReturnType<typeof analyse>) =>
      result.findings.filter((finding) => finding.key === 'sv:vindkraft').map((finding) => finding.support.voices);
    expect(vindkraft(analyse(facts))).toEqual([40]);
    const collapsed = analyse({ ...facts, copiedTextOf: letter });
    expect(vindkraft(collapsed)).toEqual([]);
    // The letter, the one of its senders who says more, and the ten.
    expect(collapsed.districts[0]?.voices).toBe(12);
  });
});

describe('themes beside keyphrases', () => {
  const crowds = [
    { district: 'a', people: 20, keys: ['öring'] },
    { district: 'a', people: 20, keys: ['lugn'] },
    { district: 'b', people: 40, keys: ['lugn'] },
    { district: 'c', people: 40, keys: ['lugn'] },
  ];
  const input = dialogue(crowds);
  const fishing = {
    id: 'fiske',
    label: 'Jakt och fiske',
    statements: input.statements
      .filter(({ id }) => id.startsWith('s0-'))
      .map(({ id }, index) => (index === 0 ? { statementId: id } : { statementId: id, start: 2, end: 4 })),
  };
  const withLength = {
    ...input,
    statements: input.statements.map((each) => ({ ...each, length: 60 })),
    themes: [fishing],
  };

  it('are findings of their own, ranked by themselves, with the words that decided or the whole statement', () => {
    const { findings, tests } = analyse(withLength);
    expect(findings.map(({ subject, key, label, rank }) => [subject, key, label, rank])).toEqual([
      ['keyphrase', 'sv:öring', 'öring', 1],
      ['theme', 'fiske', 'Jakt och fiske', 1],
    ]);
    expect(tests).toBe(3 * 3);
    const theme = findings[1];
    expect(theme?.words).toEqual([{ key: 'sv:öring', label: 'öring' }]);
    expect(theme?.support).toMatchObject({ voices: 20, districtVoices: 40, voicesElsewhere: 0 });
    expect(theme?.evidence.slice(0, 2)).toEqual([
      { statementId: 's0-0000', start: 0, end: 60 },
      { statementId: 's0-0001', start: 2, end: 4 },
    ]);
  });
});
