import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { NoteHead, ParsedNote } from '@guldkorn/intake';
import { parseDistrictMap, parseProfile, type Profile } from '@guldkorn/municipality';
import { Municipality } from '../municipality/municipality.js';
import { incomingStatements, occasionOf } from './incoming-note.js';

const lilleby = parseProfile(readFileSync('test/fixtures/lilleby.json', 'utf8'), 'lilleby');
const meeting: Profile['programme'][number] = {
  id: 'fokus-norr',
  title: { sv: 'Fokusgrupp Norrsidan', en: 'Focus group Norrsidan' },
  kind: 'focusGroup',
  form: 'physical',
  from: '2020-09-03',
  to: '2020-09-03',
  startsAt: null,
  endsAt: null,
  venue: null,
  joinUrl: null,
  howToJoin: null,
  districtId: 'norr',
  groupId: null,
  participants: { from: 8, to: 12 },
};
const week = { ...meeting, id: 'fokus-soder', kind: 'openMeeting' as const, to: '2020-09-09', districtId: 'soder' };
const profile: Profile = { ...lilleby, programme: [meeting, week] };
const municipality = new Municipality(
  profile,
  parseDistrictMap(readFileSync('test/fixtures/lilleby.map.geojson', 'utf8'), 'map', lilleby),
);

const silent: NoteHead = {
  title: null,
  date: null,
  venue: null,
  districtId: null,
  groupId: null,
  participants: null,
  meetingId: null,
};

function note(head: Partial<NoteHead>, statements: ParsedNote['statements'] = []): ParsedNote {
  return {
    kind: 'note',
    format: 'md',
    encoding: 'utf-8',
    text: 'Bryggan. Vägen.',
    head: { ...silent, ...head },
    statements,
    setAside: [],
    headings: [],
    fiction: false,
    problems: [],
  };
}

const noChoice = {};

describe('which occasion a note is from', () => {
  it('is not guessed', () => {
    expect(occasionOf(note({}), noChoice, profile)).toMatchObject({
      meeting: null,
      heldOn: null,
      districtId: null,
      participants: null,
      channel: 'other',
    });
  });

  it('comes from its head, filled in by the programme', () => {
    expect(occasionOf(note({ meetingId: 'fokus-norr', participants: 9 }), noChoice, profile)).toMatchObject({
      heldOn: '2020-09-03',
      districtId: 'norr',
      participants: 9,
      channel: 'focusGroup',
    });
  });

  it('has no date from a meeting that only has a period, and no participants from a plan', () => {
    expect(occasionOf(note({ meetingId: 'fokus-soder' }), noChoice, profile)).toMatchObject({
      heldOn: null,
      participants: null,
      channel: 'openMeeting',
    });
  });

  it.each([
    [{ meetingId: 'fokus-soder' }, 'soder'],
    [{ districtId: 'soder' }, 'soder'],
    [{ meetingId: 'fokus-norr', districtId: 'soder' }, 'soder'],
    [{ meetingId: 'fokus-norr', districtId: null }, null],
    [{ meetingId: null }, 'norr'],
    [noChoice, 'norr'],
  ])('is corrected by the choice %j', (choice, districtId) => {
    expect(occasionOf(note({ districtId: 'norr', meetingId: 'fokus-norr' }), choice, profile).districtId).toBe(
      districtId,
    );
  });
});

describe('the statements of a note', () => {
  const said = {
    role: 'resident',
    speaker: null,
    speakerDistrictId: null,
    speakerPlaceId: null,
    valence: 'praise',
    valenceBasis: 'heading',
    topic: null,
  } as const;
  const parsed = note({ districtId: 'norr' }, [
    { ...said, start: 0, end: 8 },
    { ...said, start: 9, end: 15, speaker: 'Ingela', speakerPlaceId: 'hamnen' },
    { ...said, start: 9, end: 15, speaker: 'Bo', speakerDistrictId: 'soder', valence: null, valenceBasis: null },
  ]);
  const statements = incomingStatements(parsed, 'note-1', occasionOf(parsed, noChoice, profile), {
    municipality,
    fiction: false,
  });

  it('carry the very characters at their offsets', () => {
    expect(statements.map((statement) => statement.text)).toEqual(['Bryggan.', 'Vägen.', 'Vägen.']);
  });

  it('are from where the speaker lives, else from where the note is', () => {
    expect(statements.map((statement) => [statement.districtId, statement.placeId])).toEqual([
      ['norr', null],
      ['soder', 'hamnen'],
      ['soder', null],
    ]);
  });

  it('lean as their heading says, where it says', () => {
    expect(statements.map((statement) => statement.prior)).toEqual([
      { valence: 'praise', basis: 'heading' },
      { valence: 'praise', basis: 'heading' },
      undefined,
    ]);
  });

  it('lean as a person says, as surely as under a heading', () => {
    const decided = note({ districtId: 'norr' }, [
      { ...said, start: 0, end: 8, valence: 'wish', valenceBasis: 'person' },
    ]);
    const given = { municipality, fiction: false };
    expect(incomingStatements(decided, 'note-3', occasionOf(decided, noChoice, profile), given)[0]?.prior).toEqual({
      valence: 'wish',
      basis: 'heading',
    });
  });

  it('may not be quoted: nobody was asked', () => {
    expect(statements.every((statement) => !statement.mayBeQuoted)).toBe(true);
  });
});
