import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntakeError } from '../intake-error.js';
import type { ParsedNote } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

const read = (text: string, format: ParsedNote['format'] = 'md', fileName = 'note.md') =>
  parseNote(utf8(text), format, fileName, testProfile);
const words = (note: ParsedNote, each: { start: number; end: number }) => note.text.slice(each.start, each.end);
/** Every non-blank character in exactly one statement or one set-aside span. */
function expectCovered(note: ParsedNote): void {
  const times = new Uint8Array(note.text.length);
  for (const { start, end } of [...note.statements, ...note.setAside])
    for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
  const wrong = [...times.keys()].filter((at) => times[at] !== 1 && /\S/.test(note.text[at] ?? ''));
  expect(wrong.map((at) => [at, note.text.slice(Math.max(0, at - 10), at + 10), times[at]])).toEqual([]);
}

describe('turns of speech and messages', () => {
  it.each([
    ['Hej! Mer bussar!', true],
    ['Hej Karin!', false],
    ['På kvällen hörs det inga bilar alls.', true],
    ['Någon mer affär vore bra för byn.', true],
    ['Hör ni mig nu?', false],
    ['Tack så mycket för ikväll!', false],
    ['Du är mutad, Bo.', false],
  ])('“%s” is a statement: %s', async (message, expected) => {
    const note = await read(
      `18:42:10 From Bo to Everyone:\n\t${message}\n18:43:00 From Eva to Everyone:\n\tSkogen är nära.`,
      'chat',
    );
    expect(note.statements.map((each) => words(note, each))).toEqual(
      expected ? [message, 'Skogen är nära.'] : ['Skogen är nära.'],
    );
  });

  it('sent to one person are left out of a chat, and said to be', async () => {
    const note = await read(
      '2020-10-08 18:42:10 From Bo to Eva(Direct Message):\n\tSka jag svara nu?\n2020-10-08 18:43:00 From Eva to Everyone:\n\tReplying to "Hej"\n\tSkogen är nära.',
      'chat',
    );
    expect(note.statements.map((each) => words(note, each))).toEqual(['Skogen är nära.']);
    expect(note.problems.map((each) => [each.code, each.row])).toContainEqual(['PRIVATE_MESSAGE_LEFT_OUT', 2]);
    expect(note.head.date).toBe('2020-10-08');
    expectCovered(note);
  });

  it('belong to who introduces herself as the municipality’s, and only then', async () => {
    const cue = (at: number, line: string) => `00:0${at}.000 --> 00:0${at + 1}.000\n${line}\n\n`;
    const note = await read(
      `WEBVTT\n\n${cue(1, 'Karin Fors: Jag heter Karin och jobbar som samordnare på kommunen.')}${cue(2, 'Mia Öst: Jag känner vår kommunchef och han är bra.')}${cue(3, 'Karin Fors: Vad är viktigast för er här?')}`,
      'vtt',
    );
    expect(note.statements.map((each) => [each.speaker, each.role])).toEqual([
      ['Karin Fors', 'official'],
      ['Mia Öst', 'resident'],
      ['Karin Fors', 'official'],
    ]);
  });
});

describe('head', () => {
  it.each([
    [
      'Fokusgrupp Norrbygden\n2020-09-03, Granlidens skola\n9 deltagare',
      {
        date: '2020-09-03',
        venue: 'Granlidens skola',
        districtId: 'norr',
        groupId: 'bygd-norr',
        participants: 9,
        meetingId: 'fokus-norr',
      },
    ],
    [
      'Minnesanteckningar\nPlats och tid: Bygdegården i Granliden, torsdag 3 september 2020 kl. 18.30',
      {
        date: '2020-09-03',
        venue: 'Bygdegården i Granliden',
        districtId: 'norr',
        groupId: null,
        participants: null,
        meetingId: null,
      },
    ],
    [
      'Dialogmöte Vallen\nDatum: 3/10 2019\nElva personer deltog',
      {
        date: '2019-10-03',
        venue: null,
        districtId: 'hede-bygd',
        groupId: null,
        participants: 11,
        meetingId: 'dialog-vallen',
      },
    ],
    [
      'Dialogmöte om framtiden\nDatum: 3/10 2019',
      { date: '2019-10-03', venue: null, districtId: null, groupId: null, participants: null, meetingId: null },
    ],
    [
      'Dialogmöte Vallen\nDatum: 3/10 2018',
      { date: '2018-10-03', venue: null, districtId: 'hede-bygd', groupId: null, participants: null, meetingId: null },
    ],
    [
      'Möte om Vallen och Norrbygden\n2019-10-03',
      { date: '2019-10-03', venue: null, districtId: null, groupId: null, participants: null, meetingId: null },
    ],
    [
      'Fokusgrupp Unga, Hede skola\n2020-09-04',
      { date: '2020-09-04', venue: null, districtId: null, groupId: 'unga', participants: null, meetingId: null },
    ],
  ])('is read: %j', async (head, expected) => {
    const note = await read(`${head}\n\nStyrkor\n- Skogen`, 'txt');
    expect(note.head).toEqual({ title: head.split('\n')[0], ...expected });
    expect(note.problems.map((each) => each.code)).toEqual(expected.meetingId === null ? ['MEETING_UNDECIDED'] : []);
  });
});

describe('length', () => {
  it('cuts a long turn of speech at ends of sentences only', async () => {
    const sentence = 'Vi har bott här i tio år och vill aldrig flytta från sjön.';
    const note = await read(
      `WEBVTT\n\n00:01.000 --> 00:59.000\n<v Ingela Ek>${Array(8).fill(sentence).join(' ')}</v>\n`,
      'vtt',
    );
    expect(note.statements.map((each) => words(note, each))).toEqual([
      Array(4).fill(sentence).join(' '),
      Array(4).fill(sentence).join(' '),
    ]);
    expect(note.statements.every((each) => each.speaker === 'Ingela Ek')).toBe(true);
  });

  it('sets a paragraph of a million characters aside, and says where', async () => {
    const note = await read(`Styrkor\n- Skogen\n- ${'x'.repeat(1_000_000)}`);
    expect(note.statements).toHaveLength(1);
    expect(note.problems.map((each) => [each.code, each.row])).toContainEqual(['TEXT_TOO_LONG', 3]);
    expectCovered(note);
  });
});

describe('any text', () => {
  const pieces = [
    'Styrkor',
    '## Utmaningar',
    'Deltagarnas åsikter:',
    'Närvarande',
    '- Skogen',
    '* Per Wassberg: Ja',
    '  - mer',
    '1. ett',
    'Fråga: När? Svar: Snart.',
    'Svar: Nej',
    'Påhittat exempel.',
    'Anna Ek (C), kommunalråd',
    'Om vägarna',
    '======',
    '---',
    '',
    '',
    '  och vidare',
    'En lång rad prosa som berättar om kvällen. Den slutar här.',
    'Plats: Gården',
    '18:42:10 From  Ingela (Hede)  to  Everyone:',
    '\tBra!',
    '18:43:00 From Bo : Hej',
    'Replying to "Bra"',
    '3/9 2020',
    '**Fet**',
    '> citat',
    'Många har utmaningar med bussen',
    '😀',
    'Trafik:',
    '\u00a0',
    '|a|b|',
    '1. Styrkor',
    '2. Vägarna',
    '-Ishallen',
    '\uF0B7\tIshallen',
    'o\tRo',
    '- [x] Skola',
    'Styrkor (det som är bra)',
    'Kommunens svar: Ja',
    'Svar, Anna Ek: Nej',
    '- Politikerna: Vi hör',
    'Bygdemöte Vallen 2019-10-03',
  ];
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, newline]) => lines.join(newline));

  it.each(['md', 'txt', 'chat', 'vtt'] as const)('is covered, each non-blank character once: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const note = await read(
          format === 'vtt' ? `WEBVTT\n\n00:01.000 --> 00:02.000\n${content}` : content,
          format,
        ).catch((error: unknown) => {
          expect(error).toBeInstanceOf(IntakeError);
          return null;
        });
        if (note === null) return;
        expectCovered(note);
        if (format !== 'vtt') expect(note.text).toBe(content);
      }),
      { numRuns: 700 },
    );
  });
});

describe('a bullet that ends with a place in parentheses', () => {
  const bullets = '# Styrkor\n- Ishallen (Hede)\n- Vi bor kvar (om vi får jobb)\n- Bron (Nowhere)';

  it('says where the one who said it lives, when people of several districts met', async () => {
    const note = await read(`Möte för alla\n2020-09-03\n\n${bullets}`);
    expect(note.head.districtId).toBeNull();
    expect(note.statements.map((each) => [words(note, each), each.speakerPlaceId])).toEqual([
      ['Ishallen (Hede)', 'hede'],
      ['Vi bor kvar (om vi får jobb)', null],
      ['Bron (Nowhere)', null],
    ]);
  });

  it('moves nobody in a note of one district', async () => {
    const note = await read(
      `Bygd: ${testProfile.districts.find((district) => district.places.every((place) => place.name !== 'Hede'))?.name}\n2020-09-03\n\n${bullets}`,
    );
    expect(note.head.districtId).not.toBeNull();
    expect(note.statements.map((each) => each.speakerPlaceId)).toEqual([null, null, null]);
  });
});

describe('a meeting that the programme does not have', () => {
  it('is not taken for the focus group of the village it was held in', async () => {
    const group = testProfile.programme.find((meeting) => meeting.kind === 'focusGroup' && meeting.districtId !== null);
    const place = testProfile.districts.find((district) => district.id === group?.districtId)?.places[0]?.name;
    const note = await read(`# Frukost i ${place}\n\n${place}, ${group?.from}\n\n## Styrkor\n- Skogen`);
    expect(note.head).toMatchObject({ districtId: group?.districtId, groupId: null, meetingId: null });
  });
});
