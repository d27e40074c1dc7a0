import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Dialogue } from '../dialogue.js';
import { meetingVoice, person, statement } from '../facts.fixture.js';
import type { MentionFact, StatementFact } from '../facts.js';
import { sameEvidence } from '../nested.js';
import { partFlag } from './fact-table.js';
import { IntColumn } from './int-column.js';
import { setSides, Sides } from './sides.js';
import type { Subjects } from './subjects.js';

const words = ['skog', 'skogstjärn', 'tjärn'];

/** Who says what where: persons and meetings, with words that overlap, stand in compounds and are written in several ways. */
const dialogues = fc
  .array(
    fc.record({
      meeting: fc.boolean(),
      participants: fc.option(fc.nat(4)),
      said: fc.array(
        fc.record({
          district: fc.constantFrom('a', 'b', null),
          mentions: fc.array(
            fc.record({
              key: fc.constantFrom(...words),
              form: fc.constantFrom('', 'en', 'ar'),
              start: fc.nat(3),
              valence: fc.constantFrom('praise', 'trouble', 'wish', 'unclear'),
              part: fc.boolean(),
            }),
            { maxLength: 4 },
          ),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => {
    const voices = drawn.map(({ meeting, participants }, v) =>
      meeting ? meetingVoice(`v${v}`, participants) : person(`v${v}`),
    );
    const statements = drawn.flatMap(({ said }, v) =>
      said.map(({ district, mentions }, s): StatementFact => ({
        ...statement(`${v}-${s}`, `v${v}`, district, []),
        mentions: mentions.map(({ key, form, start, ...rest }): MentionFact => ({
          ...rest,
          key: `sv:${key}`,
          form: key + form,
          start,
          end: start + 2,
        })),
      })),
    );
    return Dialogue.of({ voices, statements, districtIds: ['a', 'b'] }, { minimumAlone: 2 });
  });

/** The sides to count on: the districts, and sets that some statements are in both of and some in none. */
function sidesOf({ table }: Dialogue): Sides[] {
  const every = (nth: number) => {
    const numbers = new IntColumn();
    for (let number = 0; number < table.statements; number += nth) numbers.push(number);
    return numbers;
  };
  return [
    new Sides(table, {
      count: 2,
      of: (s) => table.districtOf.at(s),
      ownOnly: false,
    }),
  ].concat(new Sides(table, setSides(table, [every(2), every(3)])));
}

const keysOf = (subjects: Subjects) => Array.from({ length: subjects.table.keys.size }, (_, key) => key);

/** What is counted of a key, as far as it can be asked for. */
function counted(subjects: Subjects, key: number) {
  const { cells, statements, withParts } = subjects.tallyOfKey(key);
  const sides = [-1, 0, 1, 2];
  return {
    cells,
    statements,
    withParts,
    says: sides.map((side) => subjects.says({ kind: 'keyphrase', key }, side)),
  };
}

/** By other key the voices that say both with words that overlap: each mention held against each. */
function overlapsByHand(subjects: Subjects, sides: Sides, key: number): Record<string, number> {
  const { table } = subjects;
  const on = (s: number) => sides.bucketOf(s, table.voiceOf.at(s)) < sides.count;
  const weighed = new Map<number, number>();
  const unitOf = (s: number) => (table.isMeeting.at(table.voiceOf.at(s)) === 1 ? -1 - s : table.voiceOf.at(s));
  const inMeeting = new Map<string, Set<number>>();
  const mentions = [...(table.mentionsOfKey[key]?.values ?? [])].slice(0, table.mentionsOfKey[key]?.length);
  const cellOf = (s: number) => `${table.voiceOf.at(s)} ${sides.bucketOf(s, table.voiceOf.at(s))}`;
  for (const m of mentions) {
    const s = table.mentionStatement.at(m);
    if (!on(s) || !subjects.isCounted(m)) continue;
    if (unitOf(s) >= 0) weighed.set(unitOf(s), 1);
    else inMeeting.set(cellOf(s), (inMeeting.get(cellOf(s)) ?? new Set<number>()).add(s));
  }
  for (const said of inMeeting.values())
    for (const s of said) {
      const voice = table.voiceOf.at(s);
      weighed.set(-1 - s, Math.min(1, sides.seatsOf(voice, sides.bucketOf(s, voice)) / said.size));
    }
  const together = new Map<string, Set<number>>();
  for (const m of mentions)
    for (let o = 0; o < table.mentions; o++) {
      const s = table.mentionStatement.at(m);
      if (s !== table.mentionStatement.at(o) || table.mentionKey.at(o) === key || !on(s)) continue;
      if (!subjects.isCounted(m) || !subjects.isCounted(o)) continue;
      if (table.mentionStart.at(o) >= table.mentionEnd.at(m) || table.mentionStart.at(m) >= table.mentionEnd.at(o))
        continue;
      const other = table.keys.text(table.mentionKey.at(o));
      together.set(other, (together.get(other) ?? new Set<number>()).add(unitOf(s)));
    }
  const needed = [0, 1].reduce(
    (sum, bucket) => sum + (subjects.tallyOfKey(key).cells.find((cell) => cell.bucket === bucket)?.voices ?? 0),
    0,
  );
  return Object.fromEntries(
    [...together]
      .map(([other, units]) => [other, [...units].reduce((sum, unit) => sum + (weighed.get(unit) ?? 0), 0)] as const)
      .filter(([, sum]) => sum >= sameEvidence * needed),
  );
}

/** The form that most voices say by themselves, or else in compounds; of equals the first. */
function labelByHand(subjects: Subjects, sides: Sides, key: number): string {
  const { table } = subjects;
  const mentions = [...(table.mentionsOfKey[key]?.values ?? [])].slice(0, table.mentionsOfKey[key]?.length);
  const alone = mentions.filter((m) => (table.mentionFlags.at(m) & partFlag) === 0);
  const forms = new Map<string, Map<string, Set<number>>>();
  for (const m of alone.length > 0 ? alone : mentions) {
    const s = table.mentionStatement.at(m);
    const voice = table.voiceOf.at(s);
    const bucket = sides.bucketOf(s, voice);
    const form = table.forms.text(table.mentionForm.at(m));
    const voices = forms.get(form) ?? new Map<string, Set<number>>();
    forms.set(form, voices);
    if (sides.ownOnly && bucket === sides.count) continue;
    const who = table.isMeeting.at(voice) === 1 ? `${voice} ${bucket}` : `${voice}`;
    voices.set(who, (voices.get(who) ?? new Set<number>()).add(s));
  }
  const heard = [...forms].map(([form, voices]) => {
    let sum = 0;
    for (const [who, statements] of voices) {
      const [voice = 0, bucket] = who.split(' ').map(Number);
      sum += bucket === undefined ? 1 : Math.min(statements.size, sides.seatsOf(voice, bucket));
    }
    return { form, sum };
  });
  const most = Math.max(...heard.map(({ sum }) => sum));
  return heard
    .filter(({ sum }) => sum > most - 1e-9)
    .map(({ form }) => form)
    .sort()[0]!;
}

describe('all keyphrases counted in one walk', () => {
  it('are what each is by itself, to the byte', () => {
    fc.assert(
      fc.property(dialogues, (dialogue) => {
        for (const sides of sidesOf(dialogue)) {
          const together = dialogue.subjects.on(sides);
          // Whoever asks for all of them has them counted in one walk.
          expect([...together.all()]).toHaveLength(dialogue.table.keys.size);
          const alone = dialogue.subjects.on(sides);
          for (const key of keysOf(together)) expect(counted(together, key)).toEqual(counted(alone, key));
        }
      }),
    );
  });

  it('overlap and are called as they would be if each mention were held against each', () => {
    fc.assert(
      fc.property(dialogues, (dialogue) => {
        for (const sides of sidesOf(dialogue)) {
          const subjects = dialogue.subjects.on(sides);
          [...subjects.all()].forEach(([subject], key) => {
            const overlaps = [...subjects.overlaps(subject, -1)].map(([other, sum]) => `${other} ${sum.toFixed(9)}`);
            const byHand = overlapsByHand(subjects, sides, key);
            expect(new Set(overlaps)).toEqual(
              new Set(Object.entries(byHand).map(([other, sum]) => `${other} ${sum.toFixed(9)}`)),
            );
            expect(subjects.labelOf(subject)).toBe(labelByHand(subjects, sides, key));
          });
        }
      }),
    );
  });

  it('count a word in compounds only where enough say it by itself', () => {
    const said = (id: string, part: boolean) => ({
      ...statement(id, id, 'a', []),
      mentions: [
        {
          key: 'sv:skog',
          form: 'skog',
          start: 0,
          end: 4,
          valence: 'praise',
          part,
        } as const,
      ],
    });
    const { subjects } = Dialogue.of(
      {
        voices: ['x', 'y', 'z'].map((id) => person(id)),
        statements: [said('x', true), said('y', false), said('z', true)],
        districtIds: ['a'],
      },
      { minimumAlone: 2 },
    );
    const [first] = subjects.all();
    expect(first?.[1]).toMatchObject({
      cells: [{ bucket: 0, voices: 1 }],
      statements: 1,
      withParts: false,
    });
  });
});
