import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

const read = async (text: string) => {
  const note = await parseNote(utf8(text), 'txt', 'samtal.txt', testProfile);
  return {
    note,
    said: note.statements.map((each) => [each.role, each.speaker, note.text.slice(each.start, each.end)]),
  };
};

describe('a conversation in plain text', () => {
  it('is read turn by turn, with roles from the list above it', async () => {
    const { note, said } = await read(`Intervju vid köksbordet i Granliden 3 september 2020

Deltagare
Karin Alm, landsbygdsutvecklare
Bo Ek, bybo

Karin Alm: Varför bor ni just här uppe?

Bo Ek: Sjön är spegelblank om morgonen.
Man ser röding från bryggan.

Karin Alm: Vad skulle behövas för att fler ska flytta hit?

Eva Lind: Någon som hyr ut ett hus på prov.

Bo Ek: Ja.
`);
    expect(said).toEqual([
      ['official', 'Karin Alm', 'Varför bor ni just här uppe?'],
      ['resident', 'Bo Ek', 'Sjön är spegelblank om morgonen.\nMan ser röding från bryggan.'],
      ['official', 'Karin Alm', 'Vad skulle behövas för att fler ska flytta hit?'],
      ['resident', 'Eva Lind', 'Någon som hyr ut ett hus på prov.'],
    ]);
    expect(note.head).toMatchObject({
      title: 'Intervju vid köksbordet i Granliden 3 september 2020',
      date: '2020-09-03',
      districtId: 'norr',
    });
  });

  it('may have each speaker’s name and time on a line of its own', async () => {
    const { said } = await read(`Möte-20200922-Mötestranskript

Karin Alm, Exempels kommun   0:04
Vi börjar med frågan om elnätet.
Bo Ek   0:21
Jag har sågverk och elen räcker inte.
Eva Lind (S)   1:32
Elnätet driver jag mot regionen varje vecka.
Bo Ek   2:10
Bra, då väntar vi på det beskedet.
`);
    expect(said).toEqual([
      ['official', 'Karin Alm, Exempels kommun', 'Vi börjar med frågan om elnätet.'],
      ['resident', 'Bo Ek', 'Jag har sågverk och elen räcker inte.'],
      ['politician', 'Eva Lind (S)', 'Elnätet driver jag mot regionen varje vecka.'],
      ['resident', 'Bo Ek', 'Bra, då väntar vi på det beskedet.'],
    ]);
  });

  it('is none where headings or bullets stand among the names', async () => {
    const { said } = await read('Styrkor\n- Anna Ek: Skogen\n- Bo Ek: Sjön\n- Anna Ek: Fjället\n- Bo Ek: Isen\n');
    expect(said).toHaveLength(4);
    expect(
      (await read('Möte\n\nStyrkor\nAnna Ek: Skogen\nBo Ek: Sjön\nEva Ek: Is\nAnna Ek: Fjället\n')).note.statements[0]
        ?.valence,
    ).toBe('praise');
  });
});

describe('what stands below a closing', () => {
  it('is a signature', async () => {
    const { said } = await read(
      'Möte\n\nStyrkor\n- Skogen\n\nMed vänlig hälsning\n\nKarin Alm\nLandsbygdsutvecklare\n',
    );
    expect(said).toEqual([['resident', null, 'Skogen']]);
  });
});
