import { beforeAll, describe, expect, it } from '@jest/globals';
import { createTextEngine, loadTextResources, textResourcesFolder, type TextEngine } from '@guldkorn/text';
import { foundInNote, isRole, type NoteToSearch } from './found-personal-data.js';
import { maskText } from './mask-text.js';

let engine: TextEngine;
beforeAll(() => {
  engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: ['Hamnen', 'Granliden'] });
});

async function masked(text: string, given: Partial<NoteToSearch> = {}): Promise<string> {
  const note = { text, format: 'md', setAside: [], statements: [], speakers: [], ...given } as const;
  return maskText(text, await foundInNote(engine, note)).text;
}

const blocks = (words: string) => '█'.repeat(words.length);

describe('personal data in a meeting note', () => {
  it('is found in what is said, however long it is', async () => {
    const filling = 'Vi vill ha kvar bussen till Granliden. '.repeat(120);
    const text = `${filling}\n\nPrata med Torbjörn Ekvall på 070-174 06 05.`;
    expect(await masked(text, { statements: [{ start: 0, end: text.length }] })).toBe(
      `${filling}\n\nPrata med ${blocks('Torbjörn Ekvall')} på ${blocks('070-174 06 05')}.`,
    );
  });

  it('is every name in the list of those present, known or not', async () => {
    const text = 'Närvarande: Xaverina Qvarnblom (C), Yngvild Hzlund\nBussen går.';
    expect(await masked(text, { setAside: [{ start: 0, end: 50, reason: 'attendance' }] })).toBe(
      `Närvarande: ${blocks('Xaverina Qvarnblom')} (C), ${blocks('Yngvild Hzlund')}\nBussen går.`,
    );
  });

  it('is who speaks in a transcript, and again where others name them', async () => {
    const text = 'Zquorra K: Hej.\nDeltagare 3: Tack Zquorra K för det.';
    const setAside = [
      { start: 0, end: 11, reason: 'marker' },
      { start: 16, end: 29, reason: 'marker' },
    ] as const;
    expect(await masked(text, { format: 'vtt', setAside })).toBe(
      `${blocks('Zquorra K')}: Hej.\nDeltagare 3: Tack ${blocks('Zquorra K')} för det.`,
    );
  });

  it('is a name in a chat, and not what the chat writes around it', async () => {
    const text = 'From Zquorra K (Hamnen) to Everyone: Hej\nFrom iPad (3) to Everyone: Hej';
    const setAside = [
      { start: 0, end: 36, reason: 'marker' },
      { start: 41, end: 66, reason: 'marker' },
    ] as const;
    expect(await masked(text, { format: 'chat', setAside })).toBe(
      `From ${blocks('Zquorra K')} (Hamnen) to Everyone: Hej\nFrom iPad (3) to Everyone: Hej`,
    );
  });

  it('is a politician’s name before a colon, and not the label of an answer', async () => {
    const text = '- Xaverina Qvarnblom: Vi ser över det.\nSvar: Bussen går.';
    const setAside = [
      { start: 0, end: 22, reason: 'marker' },
      { start: 39, end: 45, reason: 'marker' },
    ] as const;
    expect(await masked(text, { setAside })).toBe(
      `- ${blocks('Xaverina Qvarnblom')}: Vi ser över det.\nSvar: Bussen går.`,
    );
  });

  it.each([
    ['Deltagare 3', true],
    ['Tjänsteperson', true],
    ['Speaker 1', true],
    ['Deltagarsson', false],
    ['Kim', false],
  ])('is not a role: %s is one: %p', (name, role) => {
    expect(isRole(name)).toBe(role);
  });
});
