import { describe, expect, it } from '@jest/globals';
import type { UniversalTag } from '../reading.js';
import { engine } from '../testing/engine.js';
import { caseModeOf, shapeOf } from './features.js';
import { parseModel } from './perceptron.js';

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
    expect(caseModeOf(words)).toBe(mode);
  });

  it('reads weights in base 36, negative ones too', () => {
    const weights = parseModel('wskog\t7z,8-10\n').get('wskog');
    expect([weights?.[7], weights?.[8], weights?.[0]]).toEqual([35, -36, 0]);
  });
});
