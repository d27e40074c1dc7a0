import { describe, expect, it } from '@jest/globals';
import { engine } from '../testing/engine.js';

/** The form shown for the longest keyphrase of a text. */
function form(text: string): string | undefined {
  const { keyphrases } = engine.read(text, { language: 'sv' });
  return [...keyphrases].sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.form;
}

describe('the form shown', () => {
  it.each([
    ['Det öppna landskapet är vackert.', 'öppet landskap'],
    ['Vi tänker på kommunens regionala tillväxt.', 'regional tillväxt'],
    ['Den lokala maten är god.', 'lokal mat'],
    ['De lokala affärerna stänger.', 'lokala affärer'],
    ['Sociala medier är bra.', 'sociala medier'],
    ['De offentliga lokalerna förfaller.', 'offentliga lokaler'],
    ['De politiska partierna tiger.', 'politiska partier'],
    ['Tomma hus förfaller.', 'tomma hus'],
    ['Den första hjälpen kom fort.', 'första hjälpen'],
    ['Elever med funktionsnedsättningar glöms bort.', 'elever med funktionsnedsättningar'],
    ['EU-kommissionen har beslutat.', 'EU-kommission'],
    ['Hyresrätterna är få.', 'hyresrätt'],
    ['Stockholm är långt borta.', 'Stockholm'],
    ['Affärn ligger bra.', 'affär'],
    ['Bibloteket är öppet.', 'bibliotek'],
    ['Mormors hus är rött.', 'mormors hus'],
  ])('%s → %s', (text, expected) => {
    expect(form(text)).toBe(expected);
  });
});
