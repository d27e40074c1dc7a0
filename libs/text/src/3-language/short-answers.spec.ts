import { describe, expect, it } from '@jest/globals';
import { tokenize } from '../2-tokens/tokens.js';
import { EnglishLexicon } from '../lexicon/english.js';
import type { Language } from '../reading.js';
import { engine, resources } from '../testing/engine.js';
import { LanguageDetector } from './language.js';

const detector = new LanguageDetector(resources, new EnglishLexicon(resources.english));

describe('language of a short answer', () => {
  it.each<[Language, string]>([
    ['sv', 'Lokal mat'],
    ['sv', 'Mat'],
    ['sv', 'Bra mat'],
    ['sv', 'God mat'],
    ['sv', 'Billig mat'],
    ['sv', 'Bad'],
    ['sv', 'Bra bad'],
    ['sv', 'Is'],
    ['sv', 'Ro'],
    ['sv', 'Bra folk'],
    ['sv', 'Folk'],
    ['sv', 'Barn'],
    ['sv', 'Buss'],
    ['sv', 'Ingen buss'],
    ['sv', 'Fiber'],
    ['sv', 'Mark'],
    ['sv', 'Sport'],
    ['sv', 'Gym'],
    ['sv', 'Post'],
    ['sv', 'Bank'],
    ['sv', 'Fest'],
    ['sv', 'Park'],
    ['sv', 'Land'],
    ['sv', 'Hem'],
    ['sv', 'Bio'],
    ['sv', 'Hus'],
    ['sv', 'Snö och is'],
    ['sv', 'Jakt'],
    ['sv', 'Service'],
    ['sv', 'Camping'],
    ['sv', 'Tid'],
    ['sv', 'Barn, buss, bank'],
    ['sv', 'Fiber och mobil'],
    ['sv', 'Mat och ro'],
    ['sv', 'Nära hem'],
    ['sv', 'Design'],
    ['en', 'Nice people'],
    ['en', 'People'],
    ['en', 'Good food'],
    ['en', 'Food'],
    ['en', 'Fishing'],
    ['en', 'Safe'],
    ['en', 'Quiet'],
    ['en', 'Clean air'],
    ['en', 'Houses'],
    ['en', 'Lake'],
    ['en', 'Snow'],
    ['en', 'Friends'],
    ['en', 'Water'],
    ['en', 'Freedom'],
    ['en', 'Skiing'],
    ['en', 'Nature and silence'],
    ['en', 'The lake'],
    ['en', 'Bad roads'],
    ['en', 'Good sport'],
    ['nb', 'Gode naboer'],
    ['nb', 'Barnehage'],
    ['nb', 'Vakker natur'],
    ['nb', 'Snøscooter'],
    ['nb', 'Bedre veier'],
    ['nb', 'Rolig og stille'],
    ['nb', 'Fjellene'],
    ['nb', 'Naturen og fjellet'],
    ['nb', 'Jakt og fiske'],
    ['nb', 'Butikken'],
    ['nb', 'Her er det fint'],
    ['nb', 'Godt samhold'],
  ])('%s: %j', (expected, text) => {
    expect(detector.detect(tokenize(text)).code).toBe(expected);
  });

  it('keeps one thing under one key, alone and in a sentence', () => {
    const keys = ['Fiber', 'fiber', 'Vi vill ha fiber i byn'].map((text) => engine.read(text).keyphrases[0]?.key);
    expect(new Set(keys)).toEqual(new Set(['sv:fiber']));
  });
});
