import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { readPersons } from './attendance.js';
import { parseNote } from './parse-note.js';

describe('an attendance list', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'Anna Ek (C), Bo Alm (S)',
      [
        ['Anna Ek', 'politician'],
        ['Bo Alm', 'politician'],
      ],
    ],
    [
      'Anna Ek, C; Bo Alm, kommunchef',
      [
        ['Anna Ek', 'politician'],
        ['Bo Alm', 'official'],
      ],
    ],
    [
      'Anna Ek C, Bo Alm S',
      [
        ['Anna Ek', 'politician'],
        ['Bo Alm', 'politician'],
      ],
    ],
    ['Anna Ek\tKommunalråd\tC', [['Anna Ek', 'politician']]],
    ['Bo Alm\tSamordnare\t', [['Bo Alm', 'official']]],
    ['| Anna Ek | Ledamot | S |', [['Anna Ek', 'politician']]],
    ['Kommunalråd Anna Ek (C)', [['Anna Ek', 'politician']]],
    [
      'kommunchef Bo Alm och Eva Lind',
      [
        ['Bo Alm', 'official'],
        ['Eva Lind', null],
      ],
    ],
    [
      'Anna Ek (C), kommunalråd, och Bo Alm, kommunchef',
      [
        ['Anna Ek', 'politician'],
        ['Bo Alm', 'official'],
      ],
    ],
    ['Bo Alm – kommunchef', [['Bo Alm', 'official']]],
    ['Bo Alm: kommunchef', [['Bo Alm', 'official']]],
    [
      'Från kommunen: Bo Alm, Eva Lind',
      [
        ['Bo Alm', 'official'],
        ['Eva Lind', 'official'],
      ],
    ],
    [
      'Politiker: Anna Ek, Bo Alm. Tjänstepersoner: Eva Lind',
      [
        ['Anna Ek', 'politician'],
        ['Bo Alm', 'politician'],
        ['Eva Lind', 'official'],
      ],
    ],
    ['1. Anna-Lisa von Ek (KD)', [['Anna-Lisa von Ek', 'politician']]],
    ['Mötesledare: Bo Alm', [['Bo Alm', 'official']]],
    ['skog och sjö, bad', []],
  ])('%s', (list, expected) => {
    expect(readPersons(list, null).map(({ name, role }) => [name, role])).toEqual(expected);
  });
});

const said = async (text: string) => {
  const note = await parseNote(utf8(text), 'txt', 'note.txt', testProfile);
  return note.statements.map((each) => [each.role, each.speaker, note.text.slice(each.start, each.end)]);
};

describe('who speaks', () => {
  const list =
    'Dialogmöte Vallen\n2019-10-03\nNärvarande: Anna Ek (C), Bo Alm, kommunchef, Eva Lind, Eva Bok (S)\n\nStyrkor\n';

  it('is known by first name or initials when only one on the list has them', async () => {
    expect(
      await said(
        `${list}- Anna: Föreningarna\n- BA: Vi ser över vägen\n- A.E.: Skogen\n- Bo A: Vi tackar\n- Alm: Vi har pengar\n`,
      ),
    ).toEqual([
      ['politician', 'Anna Ek', 'Föreningarna'],
      ['official', 'Bo Alm', 'Vi ser över vägen'],
      ['politician', 'Anna Ek', 'Skogen'],
      ['official', 'Bo Alm', 'Vi tackar'],
      ['official', 'Bo Alm', 'Vi har pengar'],
    ]);
  });

  it('is not told where two share the first name', async () => {
    expect(await said(`${list}- Eva: Sjön\n- Eva Bok: Isen`)).toEqual([
      ['resident', 'Eva', 'Sjön'],
      ['politician', 'Eva Bok', 'Isen'],
    ]);
  });

  it('is no one for a topic before a colon, or for letters that no one on the list has', async () => {
    expect(await said(`${list}- Skola: den är bra\n- SFI: bra lärare\n`)).toEqual([
      ['resident', null, 'Skola: den är bra'],
      ['resident', null, 'SFI: bra lärare'],
    ]);
  });
});

describe('a list of those present', () => {
  it.each([
    ['lines with tabs', 'Närvarande\nAnna Ek\tKommunalråd\tC\nBo Alm\tSamordnare\t\n'],
    ['bullets', 'Närvarande:\n- Anna Ek, kommunalråd (C)\n- Bo Alm, samordnare\n'],
    ['first names', 'Deltagare: Anna, Bo, Kerstin och Lars-Erik\n'],
    ['a sentence', 'Närvarande från kommunen var Anna Ek (C) och Bo Alm, samordnare.\n'],
    ['several labels', 'Politiker: Anna Ek (C)\nTjänstepersoner: Bo Alm\nSekreterare: Eva Lind\n'],
    ['a line of its own', 'Anna Ek (C), Bo Alm, samordnare\n'],
    ['a label with a number', 'Närvarande (2 st): Anna Ek, Bo Alm\n'],
    ['a markdown table', '| Namn | Roll |\n| --- | --- |\n| Anna Ek | kommunalråd (C) |\n| Bo Alm | samordnare |\n'],
    ['excused', 'Anmält förhinder: Anna Ek (C)\n'],
  ])('is set aside as such: %s', async (_, list) => {
    const text = `Dialogmöte Vallen\n2019-10-03\n\n${list}\nStyrkor\n- Skogen\n`;
    const note = await parseNote(utf8(text), 'txt', 'note.txt', testProfile);
    expect(note.statements.map((each) => note.text.slice(each.start, each.end))).toEqual(['Skogen']);
    const words = list.includes('Kerstin') ? 'Kerstin' : 'Anna Ek';
    const at = text.indexOf(words);
    expect(note.setAside.find(({ start, end }) => start <= at && at < end)?.reason).toBe('attendance');
  });
});

describe('an order of the meeting', () => {
  it.each([
    ['times', '18.30 Välkomna\n18.45 Information om planen\n19.30 Fika\n'],
    ['times with kl.', 'kl. 18.30 – 18.45 Välkomna\nkl. 18.45–19.30 Arbete i grupper\n'],
    ['bullets with times', '- 18:30 Välkomna\n- 18:45 Arbete i grupper\n'],
    ['paragraph signs', '§ 1 Mötets öppnande\n§ 2 Dagordning\n§ 3 Rundan\n'],
    ['numbers under their heading', 'Dagordning\n1. Välkomna\n2. Arbete i grupper\n3. Fika\n'],
  ])('is set aside: %s', async (_, agenda) => {
    const text = `Dialogmöte Vallen\n2019-10-03\n\n${agenda}\nStyrkor\n- Skogen\n`;
    const note = await parseNote(utf8(text), 'txt', 'note.txt', testProfile);
    expect(note.statements.map((each) => note.text.slice(each.start, each.end))).toEqual(['Skogen']);
  });
});
