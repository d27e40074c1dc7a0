import { describe, expect, it } from '@jest/globals';
import type { Profile } from '@guldkorn/municipality';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

const headOf = async (head: string, fileName = 'note.txt', profile: Profile = testProfile) =>
  (await parseNote(utf8(`${head}\n\nStyrkor\n- Skogen`), 'txt', fileName, profile)).head;

describe('a first line', () => {
  it.each([
    ['Dialogmöte Vallen 2019-10-03', { title: 'Dialogmöte Vallen 2019-10-03', date: '2019-10-03' }],
    [
      'Anteckningar från möte i Granliden den 3 oktober 2019',
      { title: 'Anteckningar från möte i Granliden den 3 oktober 2019', date: '2019-10-03' },
    ],
    ['Granlidens skola, torsdag 3 oktober 2019 kl. 18.30', { title: null, venue: 'Granlidens skola' }],
    ['2019-10-03', { title: null, date: '2019-10-03' }],
    ['Datum: 2019-10-03', { title: null, date: '2019-10-03' }],
    ['3 oktober 2019, Zoom', { title: null, date: '2019-10-03' }],
  ])('with words beside a date gives the title, and a place and time none: %s', async (line, expected) => {
    expect(await headOf(line)).toMatchObject(expected);
  });
});

describe('a venue', () => {
  it.each([
    'Plats: Granlidens skola. 12 deltagare.',
    'Plats: Granlidens skola, 12 deltagare',
    'Plats: Granlidens skola.',
  ])('is told without the number of participants: %s', async (line) => {
    const head = await headOf(`Dialogmöte\n2019-10-03\n${line}`);
    expect(head.venue).toBe('Granlidens skola');
    expect(head.participants).toBe(line.includes('12') ? 12 : null);
  });
});

describe('a meeting of the whole municipality', () => {
  const profile: Profile = {
    ...testProfile,
    programme: [
      ...testProfile.programme,
      {
        ...(testProfile.programme[0] as Profile['programme'][number]),
        id: 'dialog-hede',
        title: { sv: 'Dialogmöte Hede 2019', en: 'Dialogue meeting Hede 2019' },
        districtId: null,
      },
    ],
  };

  it.each([
    ['Bygdemöte Hede 2019-11-28', 'note.txt'],
    ['SWOT öppet möte för hela kommunen\nHede, kommunhusets sal, torsdag 28 november 2019', 'note.txt'],
    ['Anteckningar\nPlats: Hede, kommunhuset\n2019-11-28', 'Byamöte SWOT.txt'],
    ['Anteckningar\n2019-11-28', 'Bygdemöte Hede 2019-11-28 SWOT.txt'],
  ])('is known by the place it was held in, and then no district stands: %s', async (head, fileName) => {
    expect(await headOf(head, fileName, profile)).toMatchObject({ meetingId: 'dialog-hede', districtId: null });
  });

  it('is not what another kind of gathering in that place is', async () => {
    const head = await headOf('Frukost för företagare\nHede, 2019-11-28', 'note.txt', profile);
    expect(head.meetingId).not.toBe('dialog-hede');
  });

  it.each(['Bygdemöte', 'Byamöte', 'SWOT'])('%s is a dialogue meeting of the district', async (word) => {
    expect(await headOf(`${word} Vallen\n2019-10-03`)).toMatchObject({
      meetingId: 'dialog-vallen',
      districtId: 'hede-bygd',
    });
  });
});

describe('a date', () => {
  it.each([
    ['tisdagen den 8 september 2020 kl. 18.30', '2020-09-08'],
    ['8/9-20', '2020-09-08'],
    ['8/9 -20', '2020-09-08'],
    ['8/9 2020', '2020-09-08'],
    ['8/9/2020', '2020-09-08'],
    ['2020-09-08', '2020-09-08'],
    ['20-09-08', '2020-09-08'],
    ['200908', '2020-09-08'],
    ['20200908', '2020-09-08'],
    ['8.9.2020', '2020-09-08'],
    ['8 sept 2020', '2020-09-08'],
    ['8 sep. -20', '2020-09-08'],
    ['8 september -20', '2020-09-08'],
    ['den 8:e september 2020', '2020-09-08'],
    ['Tisdag 8 september, 2020', '2020-09-08'],
    ['8 SEPTEMBER 2020', '2020-09-08'],
    ['September 8, 2020', '2020-09-08'],
    ['8 september', null],
    ['0640-174 06', null],
  ])('%s', async (written, date) => {
    expect((await headOf(`Anteckningar från möte\nDatum: ${written}`)).date).toBe(date);
  });
});
