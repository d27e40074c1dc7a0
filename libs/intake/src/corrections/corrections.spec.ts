import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntakeError } from '../intake-error.js';
import { parseNote } from '../notes/parse-note.js';
import type { ParsedNote, ParsedStatement, SetAside } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { applyCorrections } from './apply-corrections.js';
import type { NoteCorrections, SpanCorrection } from './corrections.js';
import { learntRules, offersFrom } from './learnt-rules.js';

const text = `Fokusgrupp Norrbygden
2020-09-03, Granlidens skola

Det vi är stolta över
- Skogen. Bussen är sen.
- Ingela (Granliden): Sjön
- Fika

Det som skaver
- Vägen
- Ljuset
`;
const read = (words = text) => parseNote(utf8(words), 'txt', 'note.txt', testProfile);
const slice = (note: ParsedNote, { start, end }: { start: number; end: number }) => note.text.slice(start, end);
const said = (note: ParsedNote) => note.statements.map((each) => slice(note, each));
const spanOf = (note: ParsedNote, words: string) => {
  const start = note.text.indexOf(words);
  return { start, end: start + words.length };
};
const state = (note: ParsedNote, words: string, change: Partial<ParsedStatement> = {}): SpanCorrection => ({
  kind: 'statement',
  ...spanOf(note, words),
  role: 'resident',
  valence: null,
  speaker: null,
  topic: null,
  ...change,
});
const putAside = (note: ParsedNote, words: string, reason: SetAside['reason'] = 'person'): SpanCorrection => ({
  kind: 'setAside',
  ...spanOf(note, words),
  reason,
});

function expectCovered(note: ParsedNote): void {
  const times = new Uint8Array(note.text.length);
  for (const { start, end } of [...note.statements, ...note.setAside]) {
    expect(slice(note, { start, end }).trim()).toBe(slice(note, { start, end }));
    for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
  }
  expect([...times.keys()].filter((at) => times[at] !== 1 && /\S/.test(note.text[at] ?? ''))).toEqual([]);
}

describe('corrections', () => {
  it('give a statement another role, valence, speaker and topic, and say that a person did', async () => {
    const note = await read();
    const change = { role: 'politician', valence: 'trouble', speaker: ' Anna  Ek ', topic: 'Vägar' } as const;
    const corrected = applyCorrections(note, { spans: [state(note, 'Vägen', change)] });
    expect(corrected.statements.find((each) => slice(note, each) === 'Vägen')).toMatchObject({
      ...change,
      speaker: 'Anna Ek',
      valenceBasis: 'person',
    });
    expect(corrected.statements.length).toBe(note.statements.length);
    expect(note.statements.find((each) => slice(note, each) === 'Vägen')?.role).toBe('resident');
  });

  it('split a statement, and keep the rest of one that is covered in part', async () => {
    const note = await read();
    const corrected = applyCorrections(note, { spans: [state(note, 'Bussen är sen.', { valence: 'trouble' })] });
    expect(said(corrected)).toEqual(['Skogen.', 'Bussen är sen.', 'Sjön', 'Fika', 'Vägen', 'Ljuset']);
    expect(corrected.statements[0]?.topic).toBe('Det vi är stolta över');
    expectCovered(corrected);
  });

  it('join statements over what stood between them', async () => {
    const note = await read();
    const corrected = applyCorrections(note, { spans: [state(note, 'Vägen\n- Ljuset')] });
    expect(said(corrected).at(-1)).toBe('Vägen\n- Ljuset');
    expectCovered(corrected);
  });

  it('set aside, and the later of two holds', async () => {
    const note = await read();
    const spans = [putAside(note, '- Fika'), state(note, 'Fika'), putAside(note, 'Fika', 'agenda')];
    const corrected = applyCorrections(note, { spans });
    expect(said(corrected)).not.toContain('Fika');
    expect(corrected.setAside.filter(({ reason }) => reason === 'agenda').map((each) => slice(note, each))).toEqual([
      'Fika',
    ]);
    expectCovered(corrected);
  });

  it('keep where a speaker lives as long as the speaker is the same', async () => {
    const note = await read();
    const district = (speaker: string) =>
      applyCorrections(note, { spans: [state(note, 'Sjön', { speaker })] }).statements.find(
        (each) => slice(note, each) === 'Sjön',
      )?.speakerDistrictId;
    expect(district('Ingela (Granliden)')).toBe('norr');
    expect(district('Bo Ek')).toBeNull();
  });

  it('keep the heading as the basis of a valence that is as it was', async () => {
    const note = await read('Styrkor\n- Skogen\n- Sjön');
    const corrected = applyCorrections(note, {
      spans: [state(note, 'Skogen', { valence: 'praise' }), state(note, 'Sjön', { valence: 'wish' })],
    });
    expect(corrected.statements.map((each) => each.valenceBasis)).toEqual(['heading', 'person']);
  });

  it('know a line that a person calls a heading as one, and no longer one that is a statement', async () => {
    const note = await read();
    const corrected = applyCorrections(note, {
      spans: [putAside(note, '- Fika', 'heading'), state(note, 'Det som skaver')],
    });
    expect(corrected.headings.map((each) => each.label)).toEqual(['Det vi är stolta över', 'Fika']);
  });

  it('correct the head', async () => {
    const note = await read();
    const { head } = applyCorrections(note, {
      head: { venue: ' Byns  skola ', date: null, participants: 9 },
      spans: [],
    });
    expect(head).toEqual({ ...note.head, venue: 'Byns skola', date: null, participants: 9 });
  });

  it.each<[string, NoteCorrections]>([
    ['1 (tecken 5–9999)', { spans: [{ kind: 'setAside', start: 5, end: 9999, reason: 'prose' }] }],
    ['1 (tecken 5–5)', { spans: [{ kind: 'setAside', start: 5, end: 5, reason: 'prose' }] }],
    ['1 (tecken -1–5)', { spans: [{ kind: 'setAside', start: -1, end: 5, reason: 'prose' }] }],
    ['1 (tecken 0.5–5)', { spans: [{ kind: 'setAside', start: 0.5, end: 5, reason: 'prose' }] }],
    [
      '2 (tecken 10–11)',
      {
        spans: [
          { kind: 'setAside', start: 0, end: 3, reason: 'prose' },
          { kind: 'setAside', start: 10, end: 11, reason: 'prose' },
        ],
      },
    ],
    ['2020-02-30', { head: { date: '2020-02-30' }, spans: [] }],
    ['-3', { head: { participants: -3 }, spans: [] }],
  ])('that cannot be are refused, naming which: %s', async (named, corrections) => {
    const note = await read();
    expect(() => applyCorrections(note, corrections)).toThrow(IntakeError);
    expect(() => applyCorrections(note, corrections)).toThrow(named);
  });

  it('do not cut a character in two', async () => {
    const note = await read('Styrkor\n- Sjön 🌲 och skogen');
    const start = note.text.indexOf('🌲');
    expect(() =>
      applyCorrections(note, { spans: [{ kind: 'setAside', start: start + 1, end: start + 4, reason: 'prose' }] }),
    ).toThrow('delar ett tecken');
  });

  it('leave every character in exactly one place, and change nothing the second time', async () => {
    const words = fc.constantFrom(
      'Styrkor',
      'Skogen. Sjön!',
      '- ',
      '\n',
      '\n\n',
      'Fråga: Vad? ',
      'Svar: Ja. ',
      'Ingela (Granliden): ',
      '…',
      'Om vägar',
      '  ',
    );
    const notes = fc.array(words, { maxLength: 40 }).map((parts) => `Styrkor\n- Skogen\n${parts.join('')}`);
    const spans = fc.array(
      fc.record({
        from: fc.nat(400),
        length: fc.integer({ min: 1, max: 60 }),
        reason: fc.constantFrom<SetAside['reason'] | null>(null, null, 'person', 'heading', 'marker', 'agenda'),
        valence: fc.constantFrom<ParsedStatement['valence']>(null, 'praise', 'wish'),
        speaker: fc.constantFrom(null, 'Ingela (Granliden)', 'Bo', ' '),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(notes, spans, async (content, drawn) => {
        const note = await read(content);
        const corrections = {
          spans: drawn
            .map(({ from, length, reason, valence, speaker }): SpanCorrection => {
              const start = from % note.text.length;
              const span = { start, end: Math.min(note.text.length, start + length) };
              return reason === null
                ? { kind: 'statement', ...span, role: 'resident', valence, speaker, topic: null }
                : { kind: 'setAside', ...span, reason };
            })
            .filter((span) => slice(note, span).trim() !== ''),
        };
        const once = applyCorrections(note, corrections);
        expectCovered(once);
        expect(applyCorrections(once, corrections)).toEqual(once);
        expect(applyCorrections(note, { spans: [] })).toEqual(note);
        learntRules(note, corrections);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is learnt from corrections', () => {
  const learn = async (spans: (note: ParsedNote) => SpanCorrection[], words = text) => {
    const note = await read(words);
    return learntRules(note, { spans: spans(note) });
  };

  it('is what a heading means, when all under it was corrected alike', async () => {
    const topic = 'Det som skaver';
    const rules = await learn((note) => [
      state(note, 'Vägen', { topic, valence: 'trouble' }),
      state(note, 'Ljuset', { topic, valence: 'trouble' }),
    ]);
    expect(rules).toEqual([
      {
        kind: 'heading',
        key: 'heading:det som skaver',
        heading: 'det som skaver',
        valence: 'trouble',
        role: null,
        setAside: null,
      },
    ]);
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it('is nothing when only some were, or when they were corrected otherwise', async () => {
    expect(await learn((note) => [state(note, 'Vägen', { valence: 'trouble' })])).toEqual([]);
    expect(
      await learn((note) => [state(note, 'Vägen', { valence: 'trouble' }), state(note, 'Ljuset', { valence: 'wish' })]),
    ).toEqual([]);
  });

  it('is a heading’s voice, and that all under it is set aside', async () => {
    expect(
      await learn((note) => [state(note, 'Vägen', { role: 'official' }), state(note, 'Ljuset', { role: 'official' })]),
    ).toMatchObject([{ key: 'heading:det som skaver', role: 'official', valence: null }]);
    expect(
      (await learn((note) => [putAside(note, 'Vägen', 'agenda'), putAside(note, 'Ljuset', 'agenda')])).map(
        (rule) => rule.key,
      ),
    ).toEqual(['heading:det som skaver', 'line:vägen', 'line:ljuset']);
  });

  it('is a speaker’s role, without the name', async () => {
    const rules = await learn((note) => [state(note, 'Sjön', { speaker: 'Ingela (Granliden)', role: 'official' })]);
    expect(rules).toMatchObject([{ kind: 'speaker', role: 'official' }]);
    expect(JSON.stringify(rules)).not.toMatch(/ingela/iu);
    const next = await read('Styrkor\n- Ingela (Granliden): Isen\n- Vi trivs');
    const [offer] = offersFrom(next, rules);
    expect(offer?.statements).toBe(1);
    const roles = applyCorrections(next, offer?.corrections ?? { spans: [] }).statements.map((each) => each.role);
    expect(roles).toEqual(['official', 'resident']);
  });

  it('is a short line that says nothing, and never one that names a person or a number', async () => {
    expect(await learn((note) => [putAside(note, 'Fika')])).toEqual([
      { kind: 'line', key: 'line:fika', line: 'fika', reason: 'person' },
    ]);
    expect(
      await learn(
        (note) => [putAside(note, 'Karin Alm'), putAside(note, 'Ring 070-174 06 05')],
        'Plus\n- Karin Alm\n- Ring 070-174 06 05\n- Sjön',
      ),
    ).toEqual([]);
  });

  it('is offered only where it changes something', async () => {
    const rules = await learn((note) => [
      state(note, 'Vägen', { valence: 'trouble', topic: 'Det som skaver' }),
      state(note, 'Ljuset', { valence: 'trouble', topic: 'Det som skaver' }),
      putAside(note, 'Fika'),
    ]);
    const next = await read('Om byn\n- Skolan\n- Fika\n\nDET SOM SKAVER:\n- Bussen\n- Kylan\n');
    const offers = offersFrom(next, rules);
    expect(offers.map((offer) => [offer.rule.key, offer.statements])).toEqual([
      ['heading:det som skaver', 2],
      ['line:fika', 1],
    ]);
    const corrected = applyCorrections(next, { spans: offers.flatMap((offer) => offer.corrections.spans) });
    expect(corrected.statements.map((each) => [slice(corrected, each), each.valence])).toEqual([
      ['Skolan', null],
      ['Bussen', 'trouble'],
      ['Kylan', 'trouble'],
    ]);
    expect(offersFrom(corrected, rules)).toEqual([]);
    expect(offersFrom(await read('Plus\n- Skogen'), rules)).toEqual([]);
  });
});
