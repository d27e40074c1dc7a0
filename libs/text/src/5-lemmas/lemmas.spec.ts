import { describe, expect, it } from '@jest/globals';
import type { UniversalTag } from '../reading.js';
import { resources } from '../testing/engine.js';
import { Lemmatizer } from './lemmas.js';

const lemmatizer = new Lemmatizer(resources.lemmas, resources.frequencies);

describe('lemmas', () => {
  it.each<[string, UniversalTag, string]>([
    ['föreningslivet', 'NOUN', 'föreningsliv'],
    ['Skidspåren', 'NOUN', 'skidspår'],
    ['längdskidspår', 'NOUN', 'längdskidspår'],
    ['bussarna', 'NOUN', 'buss'],
    ['flickornas', 'NOUN', 'flicka'],
    ['vägar', 'NOUN', 'väg'],
    ['byn', 'NOUN', 'by'],
    ['husen', 'NOUN', 'hus'],
    ['ås', 'NOUN', 'ås'],
    ['händer', 'NOUN', 'hand'],
    ['städerna', 'NOUN', 'stad'],
    ['barnen', 'NOUN', 'barn'],
    ['skoterlederna', 'NOUN', 'skoterled'],
    ['fjällen', 'NOUN', 'fjäll'],
    ['grannsämjan', 'NOUN', 'grannsämja'],
    ['EU:s', 'PROPN', 'EU'],
    ['Storsjöns', 'PROPN', 'Storsjön'],
    ['bodde', 'VERB', 'bo'],
    ['fiskar', 'VERB', 'fiska'],
    ['gick', 'VERB', 'gå'],
    ['är', 'AUX', 'vara'],
    ['vackra', 'ADJ', 'vacker'],
    ['öppna', 'ADJ', 'öppen'],
    ['nya', 'ADJ', 'ny'],
    ['OCH', 'CCONJ', 'och'],
    ['idéer', 'NOUN', 'idé'],
    ['vacker', 'NOUN', 'vacker'],
    ['nykter', 'NOUN', 'nykter'],
    ['trivs', 'NOUN', 'trivs'],
    ['bystugor', 'NOUN', 'bystuga'],
    ['skotrar', 'NOUN', 'skoter'],
    ['fiskevatten', 'NOUN', 'fiskevatten'],
    ['ungdomar', 'NOUN', 'ungdom'],
    ['föräldrar', 'NOUN', 'förälder'],
  ])('%s as %s is %s', (word, tag, lemma) => {
    expect(lemmatizer.lemma(word, tag).lemma).toBe(lemma);
  });

  it('makes inflections of an unknown word one by its stem', () => {
    const keys = ['blurkan', 'blurkor', 'blurkorna'].map((word) => lemmatizer.lemma(word, 'NOUN').key);
    expect(new Set(keys).size).toBe(1);
  });
});
