import { describe, expect, it } from '@jest/globals';
import { passivesIn } from './passives.js';
import { lixBand, readability } from './readability.js';

const found = (text: string, language: 'sv' | 'en' = 'sv') =>
  passivesIn(text, language).map(({ start, end }) => text.slice(start, end));

describe('passives by the forms of words', () => {
  it.each<[string, string[]]>([
    ['Beslutet fattades av nämnden.', ['fattades']],
    ['Vägen ska byggas om.', ['byggas']],
    ['Ärendet handläggs på kontoret.', ['handläggs']],
    ['Svaren har räknats och redovisas här.', ['räknats', 'redovisas']],
    ['Planen bestämdes i våras.', ['bestämdes']],
    ['Skolan blev stängd och huset blir sålt.', ['blev stängd', 'blir sålt']],
    ['Kommunen byggde vägen.', []],
    ['Fem har hörts, skog nämns oftare, och resten är för få för att visas.', []],
    ['Siffran ska visas.', ['visas']],
    ['Det finns plats, och de trivs och hoppas mycket.', []],
    ['Jag minns hur det kändes, och det saknas bussar.', []],
    ['Bygdernas, kommunens och arbetets värde är stort.', []],
    ['Människornas åsikter och husens färg.', []],
    ['Hon blev glad och han blev rädd.', []],
    ['Vi träffas, umgås och lyckas.', []],
    ['I våras, i höstas och annars bor vi i Ås och Alsens socken.', []],
  ])('in "%s": %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'The road was built by us, and is often praised. It has been heard of, and is mentioned.',
      ['was built', 'is often praised'],
    ],
    ['We built the road. People are happy.', []],
  ])('in English in "%s": %j', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });
});

describe('how hard a text is to read', () => {
  it('is LIX: words a sentence, and the per cent of words of more than six letters', () => {
    const text = `${'Vi bor i en by som vi tycker mycket om. '.repeat(3)}`;
    // 30 words in 3 sentences, none of more than six letters.
    expect(readability(text, 'sv')).toMatchObject({ words: 30, sentences: 3, longWords: 0, lix: 10, notes: [] });
    const harder = `${'Kommunens handläggare beaktar synpunkter om vägar i hela området varje år. '.repeat(3)}`;
    // 33 words in 3 sentences, 5 of 11 long.
    expect(readability(harder, 'sv').lix).toBe(Math.round(11 + (100 * 5) / 11));
  });

  it('is not said of a few words', () => {
    expect(readability('Vi bor här.', 'sv').lix).toBeNull();
    expect(readability('', 'sv')).toEqual({ words: 0, sentences: 0, lix: null, longWords: 0, notes: [] });
  });

  it('knows a sentence from an abbreviation and a number', () => {
    expect(readability('Det kostar 4,5 kr, t.ex. i Ås. Sedan är det slut.', 'sv').sentences).toBe(2);
  });

  it.each<[number, string]>([
    [29, 'veryEasy'],
    [30, 'easy'],
    [40, 'middling'],
    [50, 'hard'],
    [60, 'veryHard'],
  ])('calls LIX %p %s', (lix, band) => {
    expect(lixBand(lix)).toBe(band);
  });

  it('points out long sentences, long words and kanslisvenska with a plainer word, to the character', () => {
    const long = `${Array.from({ length: 26 }, () => 'ord').join(' ')}.`;
    const text = `${long} Beträffande detta ska nämndens verksamhetsutvecklingsplan godkännas i enlighet med lagen.`;
    const notes = readability(text, 'sv').notes.map(({ kind, start, end, plainer }) => [
      kind,
      text.slice(start, end).slice(0, 40),
      plainer,
    ]);
    expect(notes).toEqual([
      ['longSentence', long.slice(0, 40), null],
      ['officialese', 'Beträffande', 'om'],
      ['longWord', 'verksamhetsutvecklingsplan', null],
      ['passive', 'godkännas', null],
      ['officialese', 'i enlighet med', 'enligt'],
    ]);
  });

  it('does not find a listed word inside another', () => {
    expect(readability('Omsamtligande avserdet.', 'sv').notes).toEqual([]);
    expect(readability('Prior to this, we met.', 'en').notes).toMatchObject([
      { kind: 'officialese', plainer: 'before' },
    ]);
  });
});
