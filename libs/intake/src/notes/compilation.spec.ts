import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

const read = async (text: string) => {
  const note = await parseNote(utf8(text), 'md', 'sammanställning.md', testProfile);
  return {
    note,
    said: note.statements.map((each) => [
      each.speakerDistrictId,
      each.speakerPlaceId,
      each.valence,
      note.text.slice(each.start, each.end),
    ]),
  };
};

describe('a compilation of several meetings', () => {
  it('gives each statement the district that its section names', async () => {
    const { note, said } = await read(`# Sammanställning av bygdemöten hösten 2019

## Granliden 3 oktober 2019

Plats: Granlidens skola
Deltagare: 12 personer

### Styrkor
- Skogen

### Svagheter
- Bussen

## Möte i Vallen, 10 oktober

Bygdegården, 14 deltagare

### Styrkor
- Dansen (Hede)
`);
    expect(said).toEqual([
      ['norr', 'granliden', 'praise', 'Skogen'],
      ['norr', 'granliden', 'trouble', 'Bussen'],
      ['soder', 'hede', 'praise', 'Dansen (Hede)'],
    ]);
    expect(note.head).toMatchObject({ districtId: null, meetingId: null, participants: null });
  });

  it('is known by bare headings too, and by districts inside a valence', async () => {
    const { said } = await read(
      'Plus och minus från alla bygder\n\nStyrkor\n\nNorrbygden\n- Skogen\n\nVallen\n- Dansen\n\nSvagheter\n\nNorrbygden\n- Bussen\n',
    );
    expect(said).toEqual([
      ['norr', null, 'praise', 'Skogen'],
      ['hede-bygd', null, 'praise', 'Dansen'],
      ['norr', null, 'trouble', 'Bussen'],
    ]);
  });

  it('leaves people where they are in a note of one district that speaks of other places', async () => {
    const { said } = await read(
      '# Fokusgrupp Norrbygden\n2020-09-03\n\n## Granliden\n- Skogen\n\n## Vallen\n- Affären där är bra\n',
    );
    expect(said.map(([district]) => district)).toEqual([null, null]);
  });

  it('is not made of one place among the topics', async () => {
    const { said } = await read(
      '# Öppet möte\n2020-10-08\n\n## Vallen\n- Affären där är bra\n\n## Vägarna\n- Plogningen\n',
    );
    expect(said.map(([district]) => district)).toEqual([null, null]);
  });
});
