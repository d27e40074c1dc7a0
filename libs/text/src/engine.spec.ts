import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTextEngine } from './engine.js';
import { loadTextResources } from './lexicon/resources.js';
import { TextResourceError } from './lexicon/resource-error.js';
import type { Reading } from './reading.js';
import { engine, resources } from './testing/engine.js';

function expectSpansInside(text: string, reading: Reading): void {
  const spans = [...reading.sentences, ...reading.tokens, ...reading.keyphrases, ...reading.valence.cues];
  for (const span of [...spans, ...reading.personalData]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const token of reading.tokens)
    expect(text.slice(token.start, token.end).replaceAll('\u00AD', '').normalize('NFC')).toBe(token.text);
}

describe('engine', () => {
  it('keeps every span inside any text, and reads it the same twice', () => {
    const words = fc.constantFrom(
      'skog',
      'Ås',
      'inte',
      'bra',
      'men',
      'skid-',
      'och',
      'EU:s',
      '\uD800',
      '👍',
      'å\u0308',
      '\n',
      '.',
      ',',
      '\0',
      '\u200F',
      'the',
      'jeg',
      'gïele',
      'Norra',
      'Lövvik',
      'åka',
      'skidor',
      'Anna',
      '070-174 06 05',
      'Storgatan 1,',
      'anna@example.org',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          const reading = engine.read(text);
          expectSpansInside(text, reading);
          expect(engine.read(text)).toEqual(reading);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on what was read before', () => {
    const fresh = createTextEngine(resources, { places: ['Ås', 'Granbyn', 'Björknäs', 'Norra Lövvik', 'Laxsjö'] });
    const text = 'Skoterlederna vid Laxsjö är fina men bron är trasig.';
    expect(fresh.read(text)).toEqual(engine.read(text));
    expect(fresh.version).toBe(engine.version);
  });

  it.each([
    ['one word 100,000 times', 'skidspår '.repeat(100_000)],
    ['a megabyte without a space', 'å'.repeat(1_000_000)],
    ['a megabyte of hyphens', 'å-'.repeat(500_000)],
    ['unpaired surrogates', '\uD83D'.repeat(1000)],
    ['nothing but emoji', '👍'.repeat(1000)],
  ])('reads %s', (_, text) => {
    expect(() => engine.read(text)).not.toThrow();
  });

  it('reads decomposed and composed text alike, with offsets of its own', () => {
    const composed = 'Björknäs är vackert på våren. Där finns fåglar.';
    const decomposed = composed.normalize('NFD');
    const [a, b] = [engine.read(composed), engine.read(decomposed)];
    expect(b.tokens.map(({ text, tag, lemma }) => ({ text, tag, lemma }))).toEqual(
      a.tokens.map(({ text, tag, lemma }) => ({ text, tag, lemma })),
    );
    expectSpansInside(decomposed, b);
  });

  it('takes a place name alone for Swedish, and speaks of nothing in it', () => {
    const reading = engine.read('Björknäs!');
    expect(reading.language.code).toBe('sv');
    expect(reading.keyphrases).toEqual([]);
  });

  it('names the file that is missing', () => {
    const load = (): unknown => loadTextResources('/no/such/folder');
    expect(load).toThrow(TextResourceError);
    expect(load).toThrow(/frequencies/);
  });
});
