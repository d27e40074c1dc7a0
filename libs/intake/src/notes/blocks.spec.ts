import { describe, expect, it } from '@jest/globals';
import type { ParsedStatement } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { parseNote } from './parse-note.js';

const pick = async (text: string, ...keys: (keyof ParsedStatement)[]) => {
  const note = await parseNote(utf8(text), 'md', 'note.md', testProfile);
  return note.statements.map((each) => [note.text.slice(each.start, each.end), ...keys.map((key) => each[key])]);
};

describe('headings', () => {
  it.each([
    ['#, any case, with a colon', '# STYRKOR:\n- Skogen'],
    ['a bare line', 'Styrkor\n- Skogen'],
    ['underlined', 'Styrkor\n=======\n- Skogen'],
    ['bold', '**Styrkor**\n\n- Skogen'],
    ['numbered', '1. Styrkor\n- Skogen'],
    ['a sign', '+\n- Skogen'],
    ['with spaces round the slash', '## Styrkor / möjligheter\nSkogen'],
    ['on the same line', 'Styrkor: Skogen'],
    ['with words in parentheses', '## Styrkor (det som är bra)\n- Skogen'],
    ['bare, with words in parentheses', 'Styrkor (det som är bra):\nSkogen'],
    ['with a dash', 'Styrkor – möjligheter\n- Skogen'],
    ['with a dash and words of its own', '## Styrkor – det som är bra\n- Skogen'],
    ['of two known ones', '## Plus och styrkor\n- Skogen'],
    ['a question of the profile', '## Vad är unikt med din by?\n- Skogen'],
  ])('give the valence: %s', async (_, text) => {
    expect(await pick(text, 'valence')).toEqual([['Skogen', 'praise']]);
  });

  it('say whether a question or a heading gave it', async () => {
    expect(await pick('# Vad är unikt med din by?\n- Skogen\n# Minus\n- Bussen', 'valence', 'valenceBasis')).toEqual([
      ['Skogen', 'praise', 'question'],
      ['Bussen', 'trouble', 'heading'],
    ]);
  });

  it('nest: a voice under a valence keeps it, and the next valence starts over', async () => {
    expect(
      await pick(
        'Styrkor\nDeltagarnas åsikter\n- A a\nPolitikernas åsikter\n- B b\nSvagheter\n- C c',
        'valence',
        'role',
      ),
    ).toEqual([
      ['A a', 'praise', 'resident'],
      ['B b', 'praise', 'politician'],
      ['C c', 'trouble', 'resident'],
    ]);
  });

  it('nest: valences under a voice keep the voice', async () => {
    expect(await pick('Politikernas åsikter\nStyrkor\n- A a\nSvagheter\n- B b', 'valence', 'role')).toEqual([
      ['A a', 'praise', 'politician'],
      ['B b', 'trouble', 'politician'],
    ]);
  });

  it('nest: topics inside valences, and valences inside topics, as the note has it', async () => {
    expect(await pick('Styrkor\nNaturen\n- A a\nVägarna\n- B b\nSvagheter\nSkolan\n- C c', 'valence', 'topic')).toEqual(
      [
        ['A a', 'praise', 'Naturen'],
        ['B b', 'praise', 'Vägarna'],
        ['C c', 'trouble', 'Skolan'],
      ],
    );
    expect(
      await pick('Möte i maj\n\nSkolan\nStyrkor\n- A a\nSvagheter\n- B b\nVägarna\nStyrkor\n- C c', 'valence', 'topic'),
    ).toEqual([
      ['A a', 'praise', 'Skolan'],
      ['B b', 'trouble', 'Skolan'],
      ['C c', 'praise', 'Vägarna'],
    ]);
  });
});

describe('numbered headings', () => {
  it('are all lines with a number over bullets, where one of them is a known heading', async () => {
    expect(
      await pick('1. Styrkor\n- Skogen\n2. Vägarna\n- Grusas sällan\n3) Utmaningar\n- Bussen', 'topic', 'valence'),
    ).toEqual([
      ['Skogen', null, 'praise'],
      ['Grusas sällan', 'Vägarna', null],
      ['Bussen', null, 'trouble'],
    ]);
  });

  it('are none where no numbered line is one, and none that end as a sentence does', async () => {
    expect(await pick('## Styrkor\n1. Vägarna\n- Grusas sällan')).toEqual([['Vägarna'], ['Grusas sällan']]);
    expect(await pick('1. Styrkor\n2. Vägarna är bra.\n- Skolan')).toEqual([['Vägarna är bra.'], ['Skolan']]);
  });
});

describe('words beside a known heading’s', () => {
  it.each([
    ['- Utmaningar (med att hitta personal)', 'Utmaningar (med att hitta personal)'],
    ['- Plus – vi har skogen', 'Plus – vi har skogen'],
    ['Styrkor – skogen och sjön är nära.', 'Styrkor – skogen och sjön är nära.'],
  ])('are a statement’s: %s', async (line, text) => {
    expect(await pick(`## Önskemål\n${line}\n\nFler bussar hit.`)).toEqual([[text], ['Fler bussar hit.']]);
  });
});

describe('bullets', () => {
  it.each(['\uF0B7', '\uF0A7', '→', '➢', 'o', '☐', '[ ]', '[x]', '- [ ]', '- [x]', '1. [X]'])(
    'pasted from elsewhere are read by the sign %j and a tab',
    async (sign) => {
      expect(await pick(`Styrkor\n${sign}\tIshallen\n${sign}\tRo`)).toEqual([['Ishallen'], ['Ro']]);
    },
  );

  it.each(['-', '–', '•', '·', '\uF0B7', '→'])('are read without a space after %j', async (sign) => {
    expect(await pick(`Styrkor\n${sign}Ishallen\n${sign}ro`)).toEqual([['Ishallen'], ['ro']]);
  });

  it.each(['-5 grader på vintern', 'o så har vi sjön'])('are not seen in %j', async (line) => {
    expect(await pick(`Styrkor\n- Skogen\n\n${line}`)).toEqual([['Skogen'], [line]]);
  });

  it.each(['-', '*', '•', '–', '1.', '2)'])(
    'are read by the sign %s, with the lines that go on below',
    async (sign) => {
      expect(await pick(`Styrkor\n${sign} Skogen och\nsjön\n${sign} Ro`)).toEqual([['Skogen och\nsjön'], ['Ro']]);
    },
  );

  it.each([
    ['Per Wassberg: Bra skola', 'Bra skola', 'Per Wassberg', 'resident'],
    ['Per Wassberg (S): Bra skola', 'Bra skola', 'Per Wassberg (S)', 'politician'],
    ['**Gun Torsund, kommunchef:** Bra skola', 'Bra skola', 'Gun Torsund, kommunchef', 'official'],
    ['Skola: bra lärare', 'Skola: bra lärare', null, 'resident'],
    ['Ingela (Hede): Bra skola', 'Bra skola', 'Ingela (Hede)', 'resident'],
    ['Kl 18: mörkt', 'Kl 18: mörkt', null, 'resident'],
  ])('name a speaker only when it is one: %s', async (bullet, text, speaker, role) => {
    expect(await pick(`Styrkor\n- ${bullet}`, 'speaker', 'role')).toEqual([[text, speaker, role]]);
  });

  it('take the role from the attendance list, wherever it stands and however it is written', async () => {
    const text = 'Styrkor\n- Eva Holm: Skogen\n- Bo Lind: Sjön\n\nNärvarande: Bo Lind (V), Eva Holm, samordnare';
    expect(await pick(text, 'role')).toEqual([
      ['Skogen', 'official'],
      ['Sjön', 'politician'],
    ]);
  });

  it('say where the speaker lives, when the name carries it', async () => {
    expect(await pick('Styrkor\n- Ingela (Hede): Skogen', 'speakerDistrictId', 'speakerPlaceId')).toEqual([
      ['Skogen', 'soder', 'hede'],
    ]);
  });
});

describe('signs before the words', () => {
  it('plus and minus as bullets say how they lean, where a list has both', async () => {
    expect(await pick('# Möte\n\n## Om skolan\n+ Bra lärare\n+ Nära hem\n- Lång skjuts\n', 'valence', 'topic')).toEqual(
      [
        ['Bra lärare', 'praise', 'Om skolan'],
        ['Nära hem', 'praise', 'Om skolan'],
        ['Lång skjuts', 'trouble', 'Om skolan'],
      ],
    );
    expect(await pick('# Möte\n\n## Om skolan\n- Bra lärare\n- Lång skjuts\n', 'valence')).toEqual([
      ['Bra lärare', null],
      ['Lång skjuts', null],
    ]);
    expect(await pick('## Styrkor\n+ Bra lärare\n- Nära hem\n', 'valence')).toEqual([
      ['Bra lärare', 'praise'],
      ['Nära hem', 'praise'],
    ]);
  });
});

describe('a bullet that is a heading for those within it', () => {
  it('may lean, and is short', async () => {
    const note =
      '# Möte\n\n## Om skolan\n- Minus:\n  - Lång skjuts\n- Lärarna:\n  - Bra\n- Vi vill ha en mötesplats:\n  - för unga\n';
    expect(await pick(note, 'valence', 'topic')).toEqual([
      ['Lång skjuts', 'trouble', 'Om skolan'],
      ['Bra', null, 'Lärarna'],
      ['Vi vill ha en mötesplats:', null, 'Om skolan'],
      ['för unga', null, 'Om skolan'],
    ]);
  });
});

describe('headings of one rank', () => {
  it('a voice ends the valence before it, once words have been said there', async () => {
    expect(await pick('## Styrkor\n- A a\n## Politikernas åsikter\n- B b', 'valence', 'role')).toEqual([
      ['A a', 'praise', 'resident'],
      ['B b', null, 'politician'],
    ]);
    expect(
      await pick('## Styrkor\n## Deltagarnas åsikter\n- A a\n## Politikernas åsikter\n- B b', 'valence', 'role'),
    ).toEqual([
      ['A a', 'praise', 'resident'],
      ['B b', 'praise', 'politician'],
    ]);
  });
});

describe('a line in capitals', () => {
  it('above words that are not is a heading', async () => {
    expect(
      await pick(
        'Anteckningar\n\nVÄGAR OCH BUSSAR\nBussen går två gånger om dagen och det räcker inte.\n\nSTYRKOR\nSkogen.',
        'valence',
        'topic',
      ),
    ).toEqual([
      ['Bussen går två gånger om dagen och det räcker inte.', null, 'VÄGAR OCH BUSSAR'],
      ['Skogen.', 'praise', null],
    ]);
  });
});
