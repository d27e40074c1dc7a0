import { describe, expect, it } from '@jest/globals';
import { tokenize } from '../2-tokens/tokens.js';
import { PlaceNames } from './places.js';

const places = new PlaceNames(['Ås', 'Änge', 'Hotagen', 'Föllinge', 'Kaxås', 'Norra Lövvik']);

describe('place names', () => {
  it.each<[string, string[]]>([
    ['Jag bor i hotagen sen länge', ['Hotagen']],
    ['I föllinge finns ishallen', ['Föllinge']],
    ['Jag bor i kaxås med familjen', ['Kaxås']],
    ['Vi reste från hotagens kyrka', ['Hotagen']],
    ['jag bor i norra lövvik', ['Norra Lövvik', 'Norra Lövvik']],
    ['Anna bor i föllinge', ['Föllinge']],
    ['JAG BOR I FÖLLINGE', ['Föllinge']],
    ['Föllinge är fint', ['Föllinge']],
    ['Vi bor i Ås', ['Ås']],
    ['vi bor på en ås', []],
    ['Huset ligger på ås', []],
    ['Vi går på änge', []],
    ['Vi gillar hotagen', []],
  ])('%j', (text, expected) => {
    expect(places.mark(tokenize(text)).filter((mark) => mark !== null)).toEqual(expected);
  });
});
