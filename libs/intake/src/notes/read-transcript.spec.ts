import { describe, expect, it } from '@jest/globals';
import type { ParsedNote } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

const said = (note: ParsedNote) =>
  note.statements.map((each) => [note.text.slice(each.start, each.end), each.speaker, each.role]);
const read = async (text: string, format: 'chat' | 'vtt' | 'srt') =>
  said(await parseNote(utf8(text), format, `note.${format}`, testProfile));

describe('a question and its answer in one message', () => {
  it('are the asker’s and the municipality’s', async () => {
    const from = '18:42:10 From Bo Lind to Everyone:';
    expect(await read(`${from} Fråga: När? Svar: Nu`, 'chat')).toEqual([
      ['När?', 'Bo Lind', 'resident'],
      ['Nu', null, 'official'],
    ]);
    expect(await read(`${from} Blir det fiber? Svar: Ja`, 'chat')).toEqual([
      ['Blir det fiber?', 'Bo Lind', 'resident'],
      ['Ja', null, 'official'],
    ]);
  });

  it('are a resident’s and the writer’s when the municipality writes', async () => {
    const from = '18:42:10 From Gun - Exempels kommun to Everyone:';
    expect(await read(`${from} Fråga: När? Svar: Nu`, 'chat')).toEqual([
      ['När?', null, 'resident'],
      ['Nu', 'Gun - Exempels kommun', 'official'],
    ]);
    expect(await read(`${from} svar: Nu`, 'chat')).toEqual([['Nu', 'Gun - Exempels kommun', 'official']]);
  });
});

describe('a cue of two lines with dashes', () => {
  const cue = (at: number, words: string) => `00:0${at}.000 --> 00:0${at + 1}.000\n${words}\n\n`;

  it('is two turns of no one named, and what follows without a name is not the earlier speaker’s', async () => {
    const cues = [
      'Bo Lind: Skogen är nära och fin.',
      '- Hur är det med bussen då?\n- Den går två gånger om dagen.',
      'Och aldrig på söndagar heller.',
      'Eva Ek: Fibern är utbyggd överallt.',
      'Det är vi glada för.',
    ];
    expect(await read(`WEBVTT\n\n${cues.map((words, at) => cue(at + 1, words)).join('')}`, 'vtt')).toEqual([
      ['Skogen är nära och fin.', 'Bo Lind', 'resident'],
      ['Hur är det med bussen då?', null, 'resident'],
      ['Den går två gånger om dagen.', null, 'resident'],
      ['Och aldrig på söndagar heller.', null, 'resident'],
      ['Fibern är utbyggd överallt. Det är vi glada för.', 'Eva Ek', 'resident'],
    ]);
  });

  it('goes on in the next cue where its last sentence has not ended', async () => {
    const cues = ['- Hur går bussen nu för tiden?\n– Den går två gånger', 'om dagen, tror jag.'];
    expect(await read(`WEBVTT\n\n${cues.map((words, at) => cue(at + 1, words)).join('')}`, 'vtt')).toEqual([
      ['Hur går bussen nu för tiden?', null, 'resident'],
      ['Den går två gånger om dagen, tror jag.', null, 'resident'],
    ]);
  });

  it('keeps the names that its lines have', async () => {
    const words = '- Bo Lind: Hur går bussen nu för tiden?\n- Eva Ek: Den går två gånger om dagen.';
    expect(await read(`WEBVTT\n\n${cue(1, words)}`, 'vtt')).toEqual([
      ['Hur går bussen nu för tiden?', 'Bo Lind', 'resident'],
      ['Den går två gånger om dagen.', 'Eva Ek', 'resident'],
    ]);
  });
});

describe('a subtitle file', () => {
  const cue = (at: number, words: string) => `${at}\n00:00:0${at},500 --> 00:00:0${at + 1},000\n${words}`;

  it.each<[name: string, cues: string[], expected: (string | null)[][]]>([
    [
      'joins what was cut in mid-sentence, and keeps fillers',
      ['Bo Lind: Eh, skogen är, liksom,', 'Bo Lind: nära och fin.', 'Eva Ek: Men bussen går för sällan.'],
      [
        ['Eh, skogen är, liksom, nära och fin.', 'Bo Lind', 'resident'],
        ['Men bussen går för sällan.', 'Eva Ek', 'resident'],
      ],
    ],
    [
      'with two names in one cue has two turns',
      ['Bo Lind: Skogen är nära och fin.\nEva Ek: Bussen går för sällan\nnär jag jobbar.'],
      [
        ['Skogen är nära och fin.', 'Bo Lind', 'resident'],
        ['Bussen går för sällan när jag jobbar.', 'Eva Ek', 'resident'],
      ],
    ],
    [
      'with two voices in one cue has two turns',
      ['<v Bo Lind>Skogen är nära och fin.</v> <v Eva Ek>Bussen går för sällan här.</v>'],
      [
        ['Skogen är nära och fin.', 'Bo Lind', 'resident'],
        ['Bussen går för sällan här.', 'Eva Ek', 'resident'],
      ],
    ],
    [
      'loses its type, colours and places on the screen',
      ['{\\an8}<font color="#fff">Bo Lind: <i>Skogen</i> är nära och fin.</font>'],
      [['Skogen är nära och fin.', 'Bo Lind', 'resident']],
    ],
    [
      'marks another speaker by >>',
      ['>> Skogen är nära och fin.', '>> Bussen går för sällan här.'],
      [
        ['Skogen är nära och fin.', null, 'resident'],
        ['Bussen går för sällan här.', null, 'resident'],
      ],
    ],
    [
      'sets turns of fillers aside',
      ['Bo Lind: Eh, öh, mm.', 'Eva Ek: Skogen är nära och fin.'],
      [['Skogen är nära och fin.', 'Eva Ek', 'resident']],
    ],
  ])('%s', async (_, cues, expected) => {
    const numbered = cues.map((words, at) => cue(at + 1, words));
    expect(await read(numbered.join('\n\n'), 'srt')).toEqual(expected);
    // Some programs leave out the blank lines, or end lines as Windows does.
    expect(await read(numbered.join('\n'), 'srt')).toEqual(expected);
    expect(await read(numbered.join('\n\n').replaceAll('\n', '\r\n'), 'srt')).toEqual(expected);
  });
});
