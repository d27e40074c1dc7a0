import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

async function heard(text: string, format: 'md' | 'chat' | 'vtt'): Promise<string[]> {
  const note = await parseNote(utf8(text), format, `note.${format}`, testProfile);
  return note.statements.map((each) => note.text.slice(each.start, each.end));
}

const kept = 'Skogen är nära och fin.';

describe('a paragraph under a heading', () => {
  it.each([
    'Tack för att vi har en skola i byn, den är viktig för oss alla.',
    'Hej och hå vad fint här är',
    'Välkomnande människor finns här och alla hälsar på varandra.',
    'Välkomnande',
    'Tack vare bygdegården träffas vi',
    'Hälsningar från grannarna värmer',
  ])('“%s” is a statement', async (words) => {
    expect(await heard(`## Styrkor\n\n${words}\n\n${kept}`, 'md')).toEqual([words, kept]);
  });

  it.each(['Tack för ikväll!', 'Hej och välkomna!', 'Tack för att ni kom!', 'Välkomna!'])(
    '“%s” is a greeting',
    async (words) => {
      expect(await heard(`## Styrkor\n\n${words}\n\n${kept}`, 'md')).toEqual([kept]);
    },
  );
});

describe('a closing line of minutes', () => {
  it.each([
    'Antecknat av Yvonne Hallin',
    'Vid anteckningarna Yvonne Hallin',
    'Vid pennan',
    'Ordförande tackade och bjöd på kaffe. Nästa möte blir den 3 maj.',
    'Ordföranden tackade alla för ett bra möte.',
    'Nästa möte blir i höst.',
    'Nästa träff meddelas senare',
    'Mötet avslutades kl. 20.30.',
    'Mötet avslutades med fika',
    'Tack för idag!',
    'Tack för fikat!',
  ])('“%s” is set aside, in a paragraph and in a bullet', async (words) => {
    expect(await heard(`## Styrkor\n\n${words}\n\n${kept}`, 'md')).toEqual([kept]);
    expect(await heard(`## Styrkor\n\n- ${words}\n- ${kept}`, 'md')).toEqual(
      words.startsWith('Tack') ? [words, kept] : [kept],
    );
  });

  it.each([
    'Ordförande tackade nej till vårt förslag om en lekplats.',
    'Nästa möte borde ungdomarna vara med på.',
    'Mötet avslutades för tidigt, många hann inte säga sitt.',
    'Antecknat av kommunen blir sällan gjort, vi väntar än.',
    'Vid sjön är det fint.',
  ])('“%s” is a statement', async (words) => {
    expect(await heard(`## Styrkor\n\n${words}\n\n${kept}`, 'md')).toEqual([words, kept]);
  });
});

describe('a message in a chat', () => {
  it.each([
    'Hej! Fiber.',
    'Tack Lisa! Bredband!',
    'Tack naturen',
    'Vi spelar in musik i bygdegården',
    'Börjar vi inte bygga bostäder dör byn',
    'Väntar vi på bussen fryser vi',
    'Barnen måste dela skärm i skolan',
    'Ser ni bilden av en by som dör',
    'Få på ljudet på torget och dansa',
    'Tack för en fin skola',
    'Hej från oss som saknar buss',
    'Välkomna till en by utan buss',
    'Hör av er till regionen om vården',
    'Precis.',
    'Hej! Från Änge går ingen buss',
    'Tack Kent! Vi saknar också fiber.',
    'Vi tar med oss barnen till sjön',
    '+1 på bredband',
  ])('“%s” is a statement', async (words) => {
    expect(
      await heard(`18:42:10 From Bo to Everyone: ${words}\n18:43:00 From Eva to Everyone: ${kept}`, 'chat'),
    ).toEqual([words, kept]);
  });

  it.each([
    'Hej Karin!',
    'Tack Lisa!',
    'Hej alla!',
    'Tack så mycket för ikväll!',
    'Hej, hör ni mig?',
    'Kan du slå på micken?',
    'Räck upp handen om du vill prata',
    'Och räck upp handen, den där gula.',
    'Vi spelar in mötet.',
    'Då kör vi!',
    'Hej allihop, då drar vi i gång.',
    'Hej från Hede!',
    'Varmt välkomna till kommunens digitala medborgardialog den 3 mars 2021.',
    'God kväll och välkomna till det öppna mötet.',
    'Då tackar vi för oss.',
    'Tack för en trevlig kväll!',
    'Tack för i dag och hej då!',
    'Hör av er om något är oklart.',
    'Hej! Från Änge här',
    'Hej! Anna från Änge här',
    'Tack Kent! Vi tar med oss det.',
    'Det tar vi med oss.',
    'Noterat!',
    '+1',
    '👍👍',
    '!!',
  ])('“%s” is a greeting or about the meeting', async (words) => {
    expect(
      await heard(`18:42:10 From Bo to Everyone: ${words}\n18:43:00 From Eva to Everyone: ${kept}`, 'chat'),
    ).toEqual([kept]);
  });
});

describe('a turn of speech', () => {
  const cue = (at: number, words: string) => `00:0${at}.000 --> 00:0${at + 1}.000\nBo Lind: ${words}\n\n`;
  it('with a word of assent beside a formal sentence is set aside, and with another word is not', async () => {
    const turns = (words: string) => `WEBVTT\n\n${cue(1, words)}00:05.000 --> 00:06.000\nEva Ek: ${kept}\n`;
    expect(await heard(turns('Precis. Nu hörs det bra. Hör ni mig bra nu?'), 'vtt')).toEqual([kept]);
    expect(await heard(turns('Bredband! Hör ni mig bra nu?'), 'vtt')).toEqual(['Bredband! Hör ni mig bra nu?', kept]);
  });
});
