import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

async function said(text: string) {
  const note = await parseNote(utf8(text), 'md', 'note.md', testProfile);
  return note.statements.map((each) => [each.role, each.speaker, note.text.slice(each.start, each.end)]);
}

const pair = [
  ['resident', null, 'Kommer bussen?'],
  ['official', null, 'Ja, i höst.'],
];
const twoPairs = [
  ...pair,
  ['resident', null, 'När plogas det?'],
  ['official', null, 'När det har snöat fem centimeter.'],
];

describe('questions and answers', () => {
  it.each([
    ['with their words', 'Fråga: Kommer bussen?\nSvar: Ja, i höst.'],
    ['numbered', 'Fråga 3: Kommer bussen?\nSvar 3: Ja, i höst.'],
    ['numbered by nr', 'Fråga nr 3: Kommer bussen?\nSvar: Ja, i höst.'],
    ['as bullets', '- Fråga: Kommer bussen?\n- Svar: Ja, i höst.'],
    ['as a bullet and one below it', '- Fråga: Kommer bussen?\n  - Svar: Ja, i höst.'],
    ['in bold', '**Fråga:** Kommer bussen?\n**Svar:** Ja, i höst.'],
    ['whose question is numbered and has no label', '1. Kommer bussen?\nSvar: Ja, i höst.'],
    ['with the municipality answering', 'Fråga: Kommer bussen?\nKommunen svarar: Ja, i höst.'],
    ['with the answer’s origin', 'Fråga från publiken: Kommer bussen?\nSvar från kommunen: Ja, i höst.'],
    ['with a dash', 'Fråga – Kommer bussen?\nSvar – Ja, i höst.'],
  ])('are two voices: %s', async (_, text) => {
    expect(await said(`## Frågor och svar\n\n${text}`)).toEqual(pair);
  });

  it.each([
    ['F and S', 'F: Kommer bussen?\nS: Ja, i höst.\n\nF: När plogas det?\nS: När det har snöat fem centimeter.'],
    ['Q and A', 'Q: Kommer bussen?\nA: Ja, i höst.\n\nQ: När plogas det?\nA: När det har snöat fem centimeter.'],
    [
      'F and S in bullets',
      '- F: Kommer bussen?\n- S: Ja, i höst.\n- F: När plogas det?\n- S: När det har snöat fem centimeter.',
    ],
    ['F1 and S1', 'F1: Kommer bussen?\nS1: Ja, i höst.\nF2: När plogas det?\nS2: När det har snöat fem centimeter.'],
    ['F. and S.', 'F. Kommer bussen?\nS. Ja, i höst.\n\nF. När plogas det?\nS. När det har snöat fem centimeter.'],
  ])('may be marked by letters: %s', async (_, text) => {
    expect(await said(`## Om vägar\n\n${text}`)).toEqual(twoPairs);
  });

  it.each([
    [
      'a question in bold and the answer below',
      '**Kommer bussen?**\n\nJa, i höst.\n\n**När plogas det?**\nNär det har snöat fem centimeter.',
    ],
    [
      'a heading and the answer below',
      '### Kommer bussen?\n\nJa, i höst.\n\n### När plogas det?\n\nNär det har snöat fem centimeter.',
    ],
    ['paragraphs', 'Kommer bussen?\n\nJa, i höst.\n\nNär plogas det?\n\nNär det har snöat fem centimeter.'],
    [
      'a bullet and one within it',
      '- Kommer bussen?\n  - Ja, i höst.\n- När plogas det?\n  - När det har snöat fem centimeter.',
    ],
    ['bold bullets', '- **Kommer bussen?**\n  Ja, i höst.\n- **När plogas det?**\n  När det har snöat fem centimeter.'],
  ])('need no label where the heading says what they are: %s', async (_, text) => {
    expect(await said(`# Möte\n\n## Frågor och svar\n\n${text}`)).toEqual(twoPairs);
  });

  it('are asked and answered by name', async () => {
    const text =
      'Fråga, Ingela (Granliden): Kommer bussen?\nKarin Alm svarar: Ja, i höst.\n\nFråga: När plogas det?\nSvar Anna Ek (C): Efter snöfall.';
    expect(await said(`Närvarande: Anna Ek (C), Karin Alm, kommunchef\n\n## Frågor\n\n${text}`)).toEqual([
      ['resident', 'Ingela (Granliden)', 'Kommer bussen?'],
      ['official', 'Karin Alm', 'Ja, i höst.'],
      ['resident', null, 'När plogas det?'],
      ['politician', 'Anna Ek (C)', 'Efter snöfall.'],
    ]);
  });

  it('are not made of a lone letter, nor of a question that a heading puts to everyone', async () => {
    expect(await said('## Styrkor\n\n- S: skogen är nära')).toEqual([['resident', null, 'S: skogen är nära']]);
    expect(await said('## Skolan\n\n**Vad tycker ni om skolan?**\n\n- Den är bra och ligger nära.')).toEqual([
      ['resident', null, 'Den är bra och ligger nära.'],
    ]);
  });
});
