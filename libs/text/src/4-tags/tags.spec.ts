import { describe, expect, it } from '@jest/globals';
import type { UniversalTag } from '../reading.js';
import { engine } from '../testing/engine.js';
import { caseModeOf, shapeOf } from './features.js';
import { formatModel, parseModel } from './model.js';
import { TAGS } from './tags.js';

function tagOf(text: string, word: string): UniversalTag | undefined {
  return engine.read(text, { language: 'sv' }).tokens.find((token) => token.text === word)?.tag;
}

describe('tags', () => {
  it.each<[string, string, UniversalTag]>([
    ['Vi bor nära skogen.', 'skogen', 'NOUN'],
    ['Vi bor nära skogen.', 'bor', 'VERB'],
    ['Den gamla skolan är stängd.', 'gamla', 'ADJ'],
    ['Samhörighet', 'Samhörighet', 'NOUN'],
    ['Jag fiskar varje sommar.', 'fiskar', 'VERB'],
    ['Det bor många fiskar i sjön.', 'fiskar', 'NOUN'],
    ['Maria bor här', 'bor', 'VERB'],
    ['Björn kör buss', 'Björn', 'PROPN'],
    ['Sten kör buss', 'Sten', 'PROPN'],
    ['Alla kan hjälpa till', 'Alla', 'PRON'],
    ['Vi får inte ner bullret', 'ner', 'ADV'],
    ['Vi får inte ner bullret', 'bullret', 'NOUN'],
    ['Vi får inte ner bullret', 'får', 'VERB'],
    ['Vi får inte bygga här', 'får', 'AUX'],
    ['Bussen kommer inte', 'kommer', 'VERB'],
    ['Bussen kommer att försvinna', 'kommer', 'AUX'],
    ['Vi har en fin sjö', 'har', 'VERB'],
    ['Vi har bott här länge', 'har', 'AUX'],
    ['Huset ligger i Ås.', 'Ås', 'PROPN'],
    ['Det går en ås genom skogen.', 'ås', 'NOUN'],
    ['jag bor i granbyn och trivs', 'granbyn', 'PROPN'],
    ['JAG BOR I GRANBYN', 'GRANBYN', 'PROPN'],
    ['Vi var i Norra Lövvik i går.', 'Lövvik', 'PROPN'],
    ['Björknäs skola är bra.', 'Björknäs', 'PROPN'],
    ['Anna Lind driver affären.', 'Anna', 'PROPN'],
    ['Skoterleder och stigar', 'Skoterleder', 'NOUN'],
    ['Storsjön är vacker.', 'Storsjön', 'PROPN'],
    ['Vi köpte tre hus.', 'tre', 'NUM'],
    ['Bussen går inte.', 'inte', 'PART'],
    ['Skola och vård', 'och', 'CCONJ'],
    ['Det kostar 300 kronor.', '300', 'NUM'],
    ['Bra!', '!', 'PUNCT'],
    ['Slippa köa', 'Slippa', 'VERB'],
    ['Maria bor här', 'Maria', 'PROPN'],
    ['Naturen är vacker', 'vacker', 'ADJ'],
    ['Sjön är vacker', 'vacker', 'ADJ'],
    ['Maten är mager', 'mager', 'ADJ'],
    ['Bussen är säker', 'säker', 'ADJ'],
    ['Han är nykter', 'nykter', 'ADJ'],
    ['Kaffet är bitter', 'bitter', 'ADJ'],
    ['Stämningen är munter', 'munter', 'ADJ'],
    ['Det är en vinter med snö', 'vinter', 'NOUN'],
    ['Många saker är bra', 'saker', 'NOUN'],
    ['Det är ett offer för byn', 'offer', 'NOUN'],
    ['Vi åker ner till sjön och badar', 'badar', 'VERB'],
    ['Där finns älgar och björnar', 'björnar', 'NOUN'],
    ['Vi plockar bär och svampar', 'svampar', 'NOUN'],
  ])('in %j, %s is %s', (text, word, expected) => {
    expect(tagOf(text, word)).toBe(expected);
  });

  it.each([
    ['skog', 'x'],
    ['Skog', 'Xx'],
    ['SKOG', 'XX'],
    ['eUropa', 'xX'],
    ['12', '0'],
    ['1970-talet', '0x'],
    ['Å', 'I'],
    ['!', '!'],
  ])('shape of %s is %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });

  it.each([
    [['vi', 'bor', 'här'], 'lower'],
    [['VI', 'BOR', 'HÄR'], 'upper'],
    [['Vi', 'bor', 'här'], 'mixed'],
    [['Vi', 'bor', 'i', 'USA'], 'mixed'],
  ])('%j is written in %s', (words, mode) => {
    expect(caseModeOf(words.map(shapeOf))).toBe(mode);
  });

  it('reads the weights that it wrote, small and large, of both signs', () => {
    const rows = [3, 4, 40_000, 2 ** 28 - 1].map((feature, i) => ({
      feature,
      weights: TAGS.map((_, tag) => (tag === 0 ? 0 : (tag - 8) * 10 ** i)),
    }));
    const model = parseModel(formatModel(rows));
    for (const { feature, weights } of rows) {
      const row = model.rowOf(feature);
      expect([...model.weights.subarray(row, row + TAGS.length)]).toEqual(weights);
    }
    expect(model.rowOf(5)).toBe(-1);
  });
});
