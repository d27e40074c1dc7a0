import { describe, expect, it } from '@jest/globals';
import type { ReadingContext, Valence, ValenceBasis } from '../reading.js';
import { engine } from '../testing/engine.js';

const asked: ReadingContext = { prior: { valence: 'praise', basis: 'question' } };
const underTrouble: ReadingContext = { prior: { valence: 'trouble', basis: 'heading' } };
const underPraise: ReadingContext = { prior: { valence: 'praise', basis: 'heading' } };

describe('valence from words', () => {
  it.each<[Valence, string]>([
    ['praise', 'Naturen är fantastisk.'],
    ['praise', 'Jag trivs jättebra här.'],
    ['praise', 'Nära till fjällen'],
    ['praise', 'Inte så dåligt ändå.'],
    ['praise', 'Alla hjälper varandra i byn.'],
    ['praise', 'Bättre än i stan'],
    ['praise', 'Vi har inga problem med bussen'],
    ['praise', 'I love the forest.'],
    ['praise', 'Vi saknar ingenting!'],
    ['praise', 'Det saknas inget här.'],
    ['praise', 'Jag skulle aldrig flytta härifrån'],
    ['praise', 'Här bryr man sig om varandra'],
    ['trouble', 'Här bryr sig ingen om vägarna'],
    ['trouble', 'Kommunen satsar ingenting här'],
    ['trouble', 'Här finns inget att göra för ungdomar'],
    ['wish', 'Bevara skogen!'],
    ['trouble', 'Maten är inte bra.'],
    ['trouble', 'Tyvärr läggs skolan ner.'],
    ['trouble', 'Bussen går för sällan.'],
    ['trouble', 'Det är för dyrt att bygga.'],
    ['trouble', 'Vägen är dålig.'],
    ['trouble', 'Jag trivs inte här.'],
    ['trouble', 'Långt till affären'],
    ['trouble', 'Politikerna lyssnar inte.'],
    ['trouble', 'The bus is too expensive.'],
    ['trouble', 'Det saknas en simhall.'],
    ['wish', 'Det saknas en simhall, bygg en vid skolan.'],
    ['wish', 'Vi vill ha en bättre väg.'],
    ['wish', 'Kommunen borde satsa på skolan.'],
    ['wish', 'Fler bussar!'],
    ['wish', 'Bättre mobiltäckning'],
    ['wish', 'Det vore fint med en lekpark.'],
    ['wish', 'Jag önskar ett gym.'],
    ['wish', 'We need a better road.'],
    ['wish', 'Bussen borde gå oftare.'],
    ['wish', 'Mer aktiviteter för unga.'],
    ['wish', 'Vi vill att skolan blir kvar.'],
    ['unclear', 'Tomten ligger vid ån.'],
    ['unclear', 'Jag bor i Granbyn sedan 1998.'],
    ['unclear', 'Skolan'],
    ['unclear', 'Bussen går på vägen.'],
    ['unclear', ''],
  ])('%s: %j', (expected, text) => {
    expect(engine.read(text).valence.valence).toBe(expected);
  });
});

describe('valence from heading and question', () => {
  it.each<[string, ReadingContext, Valence, ValenceBasis]>([
    ['Samhörigheten', underTrouble, 'trouble', 'heading'],
    ['Bra bussar saknas', underPraise, 'praise', 'heading'],
    ['Skogen', asked, 'praise', 'question'],
    ['Lugnet och skogen', asked, 'praise', 'question'],
    ['Lugnet, men bussen går för sällan.', asked, 'praise', 'question'],
    ['Det saknas bussar, skola och affär.', asked, 'trouble', 'words'],
    ['Det saknas bussar.', asked, 'trouble', 'words'],
    ['Tyvärr är skolan nedlagd.', asked, 'trouble', 'words'],
    ['Skolan', {}, 'unclear', 'none'],
    ['Skogen är fin', {}, 'praise', 'words'],
  ])('%j', (text, context, valence, basis) => {
    const reading = engine.read(text, context).valence;
    expect([reading.valence, reading.basis]).toEqual([valence, basis]);
  });

  it('names the words that decided', () => {
    const text = 'Skogen är inte vacker.';
    expect(engine.read(text).valence.cues.map(({ start, end }) => text.slice(start, end))).toEqual(['inte vacker']);
  });
});

describe('valence of a mention', () => {
  it.each<[string, ReadingContext, [string, Valence][]]>([
    [
      'Skogen är underbar men vägen är dålig.',
      {},
      [
        ['skog', 'praise'],
        ['väg', 'trouble'],
      ],
    ],
    [
      'Skogen är underbar, men bussen går aldrig.',
      {},
      [
        ['skog', 'praise'],
        ['buss', 'trouble'],
      ],
    ],
    [
      'Skogen, sjön och fisket är underbart.',
      {},
      [
        ['skog', 'praise'],
        ['sjö', 'praise'],
        ['fiske', 'praise'],
      ],
    ],
    [
      'Skolan är bra. Det saknas en simhall.',
      {},
      [
        ['skola', 'praise'],
        ['simhall', 'trouble'],
      ],
    ],
    [
      'Lugnet, men bussen går för sällan.',
      asked,
      [
        ['lugn', 'praise'],
        ['buss', 'trouble'],
      ],
    ],
    [
      'Skogen är fin och det saknas en simhall',
      {},
      [
        ['skog', 'praise'],
        ['simhall', 'trouble'],
      ],
    ],
    [
      'Vägen och bussen',
      underTrouble,
      [
        ['väg', 'trouble'],
        ['buss', 'trouble'],
      ],
    ],
  ])('%j', (text, context, expected) => {
    expect(engine.read(text, context).keyphrases.map(({ form, valence }) => [form, valence])).toEqual(expected);
  });
});
