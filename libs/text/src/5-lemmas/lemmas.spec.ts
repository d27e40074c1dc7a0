import { describe, expect, it } from '@jest/globals';
import type { UniversalTag } from '../reading.js';
import { resources } from '../testing/engine.js';
import { Lemmatizer } from './lemmas.js';
import { participleBases } from './participles.js';

const lemmatizer = new Lemmatizer(resources.lemmas, resources.frequencies, resources.dictionary);

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
    ['den', 'DET', 'den'],
    ['de', 'DET', 'de'],
    ['en', 'DET', 'en'],
    ['ökade', 'ADJ', 'ökad'],
    ['ökade', 'VERB', 'öka'],
    ['växande', 'ADJ', 'växande'],
    ['nybyggda', 'ADJ', 'nybyggd'],
    ['förlängt', 'ADJ', 'förlängd'],
    ['flera', 'ADJ', 'många'],
    ['sådant', 'ADJ', 'sådan'],
    ['första', 'ADJ', 'första'],
    ['10-åriga', 'ADJ', '10-årig'],
    ['1970-talet', 'NOUN', '1970-tal'],
    ['20-åringarna', 'NOUN', '20-åring'],
    ['dans', 'NOUN', 'dans'],
    ['majs', 'NOUN', 'majs'],
    ['vänner', 'NOUN', 'vän'],
  ])('%s as %s is %s', (word, tag, lemma) => {
    expect(lemmatizer.lemma(word, tag).lemma).toBe(lemma);
  });

  it.each([
    ['stängt', ['stängd', 'stängt']],
    ['skadade', ['skadad']],
    ['köpta', ['köpt']],
    ['skrivna', ['skriven']],
    ['boende', ['boende']],
    ['röd', ['röd']],
    ['grön', []],
  ])('%s may be the participle %j', (word, expected) => {
    expect(participleBases(word)).toEqual(expected);
  });

  it('makes inflections of an unknown word one by its stem', () => {
    const keys = ['blurkan', 'blurkor', 'blurkorna'].map((word) => lemmatizer.lemma(word, 'NOUN').key);
    expect(new Set(keys).size).toBe(1);
  });
});
