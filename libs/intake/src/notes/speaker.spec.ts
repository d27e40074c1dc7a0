import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

async function statementsOf(text: string) {
  const note = await parseNote(utf8(text), 'md', 'note.md', testProfile);
  return note.statements.map((each) => [note.text.slice(each.start, each.end), each.speaker, each.role]);
}

describe('the words before a colon', () => {
  it.each([
    ['Kommunen: Vi ska se över det', 'Vi ska se över det', 'Kommunen', 'official'],
    ['Exempels kommun: Vi ska se över det', 'Vi ska se över det', 'Exempels kommun', 'official'],
    ['Kommunens svar: Vi ska se över det', 'Vi ska se över det', null, 'official'],
    ['Svar kommunen: Vi ska se över det', 'Vi ska se över det', null, 'official'],
    ['Svar från kommunen: Vi ska se över det', 'Vi ska se över det', null, 'official'],
    ['Svar, Anna Ek: Vi ska se över det', 'Vi ska se över det', 'Anna Ek', 'official'],
    ['Svar från Anna Ek (C): Vi ska se över det', 'Vi ska se över det', 'Anna Ek (C)', 'politician'],
    ['Moderator: Vad är bäst här?', 'Vad är bäst här?', 'Moderator', 'official'],
    ['**Mötesledaren:** Vad är bäst här?', 'Vad är bäst här?', 'Mötesledaren', 'official'],
    ['Politikerna: Vi hör er', 'Vi hör er', 'Politikerna', 'politician'],
    ['Stora Sjön: fin', 'Stora Sjön: fin', null, 'resident'],
    ['Ica Nära: bra butik', 'Ica Nära: bra butik', null, 'resident'],
    ['Ing-Marie Ström: bra butik', 'bra butik', 'Ing-Marie Ström', 'resident'],
    ['Kommunen borde lyssna: vi vill ha buss', 'Kommunen borde lyssna: vi vill ha buss', null, 'resident'],
    ['Moderatorn var bra', 'Moderatorn var bra', null, 'resident'],
  ])('%s', async (bullet, text, speaker, role) => {
    expect(await statementsOf(`## Styrkor\n\n- ${bullet}`)).toEqual([[text, speaker, role]]);
  });

  it('are a person’s whose name is rare where the note begins its bullets with names', async () => {
    const bullets = ['Anna Ek: Skogen', 'Bo Lind: Sjön', 'Zeyad Warsame: Fjället'];
    expect(await statementsOf(`## Styrkor\n\n${bullets.map((each) => `- ${each}`).join('\n')}`)).toEqual([
      ['Skogen', 'Anna Ek', 'resident'],
      ['Sjön', 'Bo Lind', 'resident'],
      ['Fjället', 'Zeyad Warsame', 'resident'],
    ]);
  });

  it('are a person’s under the heading of those who sit for the municipality', async () => {
    expect(await statementsOf('## Politikernas åsikter\n\n- Zeyad Warsame: Skogen')).toEqual([
      ['Skogen', 'Zeyad Warsame', 'politician'],
    ]);
  });

  it('are none’s where only other names of two words stand in the note', async () => {
    expect(await statementsOf('## Styrkor\n\n- Stora Sjön: fin\n- Ica Nära: bra butik')).toEqual([
      ['Stora Sjön: fin', null, 'resident'],
      ['Ica Nära: bra butik', null, 'resident'],
    ]);
  });
});

describe('who is told to say it', () => {
  const list = '## Närvarande\n\n- Ulla Persson, boende\n- Jan-Olov Strid (S)\n\n';
  const said = async (text: string) => {
    const note = await parseNote(utf8(`# Möte i Vallen\n\n${text}`), 'md', 'note.md', testProfile);
    return note.statements.map(({ start, end, role, speaker }) => [note.text.slice(start, end), role, speaker]);
  };

  it.each([
    ['Jan-Olov berättar att kommunen satsar på ny cykelväg', 'politician', 'Jan-Olov Strid'],
    ['Jan-Olov Strid menar att skolan är bra', 'politician', 'Jan-Olov Strid'],
    ['Ulla tycker att det är svårt att bygga', 'resident', 'Ulla Persson'],
    ['Ulla undrar varför bussen går så sällan', 'resident', 'Ulla Persson'],
    ['Kalle säger att skolan är bra', 'resident', null],
    ['Många tycker att skolan är bra', 'resident', null],
  ])('is the speaker where the list has them: %s', async (words, role, speaker) => {
    expect(await said(`${list}## Styrkor\n\n- ${words}`)).toEqual([[words, role, speaker]]);
  });

  it('is who is described before a quotation, which stays whole over its paragraphs', async () => {
    expect(
      await said(
        '## Samiska perspektivet\n\nElle, renägare i Granliden: ”Vi måste få vara med.\n\nFjället är vår historia.”',
      ),
    ).toEqual([['”Vi måste få vara med.\n\nFjället är vår historia.”', 'resident', 'Elle']]);
  });

  it('is nobody where a thing stands before the colon', async () => {
    expect(await said('## Styrkor\n\n- Skolan, matsalen: ”god mat”')).toEqual([
      ['Skolan, matsalen: ”god mat”', 'resident', null],
    ]);
  });
});
