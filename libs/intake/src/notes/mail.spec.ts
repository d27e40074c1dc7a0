import { describe, expect, it } from '@jest/globals';
import { parseFile } from '../parse-file.js';
import type { ParsedNote } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { findMail } from './mail.js';

async function read(text: string, fileName = 'mejl.txt'): Promise<ParsedNote> {
  const parsed = await parseFile(utf8(text), fileName, testProfile);
  if (parsed.kind !== 'note') throw new Error('not a note');
  return parsed;
}

const wordsOf = (note: ParsedNote) => note.statements.map(({ start, end }) => note.text.slice(start, end));
const asideOf = (note: ParsedNote, reason: string) =>
  note.setAside.filter((each) => each.reason === reason).map(({ start, end }) => note.text.slice(start, end));

const headers = 'Från: Karin Ek <karin@example.se>\nSkickat: den 12 mars 2026 21:14\nTill: Exempels kommun\n';
const body = `Hej!

Jag bor i Granliden sedan tolv år
och trivs.

Affären kanske lägger ner.

- Fler lägenheter

Med vänlig hälsning
Karin Ek
Storgatan 5, 123 45 Granliden`;
const said = ['Jag bor i Granliden sedan tolv år\noch trivs.', 'Affären kanske lägger ner.', 'Fler lägenheter'];

describe('a letter', () => {
  it('is a resident’s: each paragraph of its own words is a statement, of the sender', async () => {
    const note = await read(`${headers}Ämne: SV: Vägen till sjön\n\n${body}`);
    expect(wordsOf(note)).toEqual(said);
    expect(note.statements.every(({ role, speaker }) => role === 'resident' && speaker === 'Karin Ek')).toBe(true);
    expect(note.head).toMatchObject({
      title: 'Vägen till sjön',
      date: '2026-03-12',
      districtId: 'norr',
      participants: null,
    });
    expect(asideOf(note, 'greeting')).toEqual(['Hej!', 'Med vänlig hälsning\nKarin Ek\nStorgatan 5, 123 45 Granliden']);
    expect(note.problems).toEqual([]);
  });

  it('is read alike as a saved page', async () => {
    const page = `<html><body><div><b>Från:</b> Karin Ek &lt;karin@example.se&gt;<br><b>Ämne:</b> Synpunkter från Granliden</div><p>Hej!</p><p>Jag trivs.</p><ul><li>Fler lägenheter</li></ul><p>Mvh<br>Karin Ek</p><blockquote><p>Från: Kommunen<br>Hej! Det bästa är mångfalden.</p></blockquote></body></html>`;
    const note = await read(page, 'mejl.html');
    expect(wordsOf(note)).toEqual(['Jag trivs.', 'Fler lägenheter']);
    expect(note.head).toMatchObject({ title: 'Synpunkter från Granliden', districtId: 'norr' });
  });

  it.each([
    'Den 3 mars 2026 skrev Exempels kommun <k@example.se>:\n> Hej!\n> Vad tycker du om Vallen?',
    '-----Ursprungligt meddelande-----\nFrån: Kommunen\nTill: Karin\nÄmne: Vägen\n\nVad tycker du om Vallen?',
    'Från: Kommunen\nSkickat: den 3 mars 2026\nTill: Karin\n\nVad tycker du om Vallen?',
  ])('leaves out the letter that it answers: %#', async (quoted) => {
    const note = await read(`${headers}Ämne: Vägen\n\n${body}\n\n${quoted}`);
    expect(wordsOf(note)).toEqual(said);
    expect(note.head.districtId).toBe('norr');
  });

  it('has its bygd from its subject before its body, and none where several are told', async () => {
    const of = async (subject: string, words: string) =>
      (await read(`Från: Karin Ek\nÄmne: ${subject}\n\n${words}`)).head.districtId;
    expect(await of('Vägen i Vallen', 'Jag bor i Granliden.')).toBe('hede-bygd');
    expect(await of('Vägen', 'Jag bor i Granliden, men vi bor i Vallen om somrarna.')).toBeNull();
    expect(await of('Vägen', 'Jag åkte till Granliden.')).toBeNull();
  });

  it('keeps what its headings mean', async () => {
    const note = await read(`${headers}Ämne: Om byn\n\nHej\n\nStyrkor\n- Skogen\n\nUtmaningar\n- Bussen`);
    expect(note.statements.map(({ valence }) => valence)).toEqual(['praise', 'trouble']);
  });

  it.each([
    'Från: kommunen\n\nStyrkor\n- Skogen',
    'Datum: 2019-10-03\nRubrik: Möte\n\nStyrkor\n- Skogen',
    'Möte\n\nTill: alla\nDatum: 2019-10-03\n\nStyrkor\n- Skogen',
  ])('is no note with one such line or without a sender: %#', (text) => {
    expect(findMail(text)).toBeNull();
  });
});

describe('prose that is not counted', () => {
  const prose =
    'I byn finns en skola som alla är rädda om, och den ligger vid sjön.\nDär leker barnen.\n\nAffären har stängt och det är långt till nästa.';

  it('is told of with its share where it is much, one span a paragraph', async () => {
    const note = await read(`Möte i Vallen\n\n${prose}\n\nStyrkor\n- Skogen`);
    expect(asideOf(note, 'prose')).toEqual(prose.split('\n\n'));
    const problem = note.problems.find(({ code }) => code === 'PROSE_NOT_COUNTED');
    expect(problem?.message.sv).toMatch(/^8\d % av texten .*”Ta med”/u);
    expect(problem?.message.en).toMatch(/^8\d % of the text .*"Bring in"/u);
  });

  it('is not told of where it is little', async () => {
    const list = Array.from({ length: 20 }, (_, index) => `- Skogen och sjön nummer ${index} är fina`).join('\n');
    const note = await read(`Möte i Vallen\n\n${prose}\n\nStyrkor\n${list}`);
    expect(note.problems.map(({ code }) => code)).not.toContain('PROSE_NOT_COUNTED');
  });
});
