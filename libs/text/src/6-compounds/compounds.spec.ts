import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadTextResources, textResourcesFolder } from '../lexicon/resources.js';
import { CompoundSplitter } from './compounds.js';

const resources = loadTextResources(textResourcesFolder());
const splitter = new CompoundSplitter(resources.frequencies, resources.dictionary);

describe('compounds', () => {
  it.each([
    ['längdskidspår', ['längd', 'skida', 'spår']],
    ['föreningsliv', ['förening', 'liv']],
    ['skoterled', ['skoter', 'led']],
    ['bygdegård', ['bygd', 'gård']],
    ['gatlykta', ['gata', 'lykta']],
    ['vindkraft', ['vind', 'kraft']],
    ['fiskevatten', ['fiske', 'vatten']],
    ['matbutik', ['mat', 'butik']],
    ['badplats', ['bad', 'plats']],
    ['bygglov', ['bygge', 'lov']],
    ['snötäckning', ['snö', 'täckning']],
    ['kommun', []],
    ['farmor', []],
    ['landskap', []],
    ['samhörighet', []],
    ['restaurang', []],
    ['möjlighet', []],
    ['belysning', []],
    ['natur', []],
    ['underhåll', []],
    ['skog', []],
    ['buller', []],
    ['handel', []],
    ['fenomen', []],
    ['bensin', []],
    ['badhus', ['bad', 'hus']],
    ['älgjakt', ['älg', 'jakt']],
    ['bygdegårdsförening', ['bygd', 'gård', 'förening']],
    ['e-post', ['e', 'post']],
    ['nattåg', ['natt', 'tåg']],
    ['hälsocentral', ['hälsa', 'central']],
    ['naturskyddsområde', ['natur', 'skydd', 'område']],
    ['sommarstugeägare', ['sommarstuga', 'ägare']],
    ['vattentäkt', ['vatten', 'täkt']],
    ['vandringsled', ['vandring', 'led']],
    ['byalag', ['by', 'lag']],
    ['anslutning', []],
    ['beskrivning', []],
    ['utbildning', []],
    ['överlägsenhet', []],
    ['rättvisa', []],
    ['litteratur', []],
    ['transport', []],
    ['rapport', []],
    ['gemenskap', []],
  ])('%s', (word, parts) => {
    expect(splitter.split(word).map(({ base }) => base)).toEqual(parts);
  });

  it('keeps the letters of the whole word in its parts', () => {
    for (const word of [
      'längdskidspår',
      'föreningsliv',
      'kyrkogård',
      'vindkraftspark',
      'ungdomsgård',
      'bygdegårdsförening',
      'skidspårsförening',
      'fiskekortsförsäljning',
    ]) {
      expect(
        splitter
          .split(word)
          .map(({ surface }) => surface)
          .join(''),
      ).toBe(word);
    }
  });

  it('makes the word of its parts, whatever the word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvyåäö-'), maxLength: 40 });
    const words = fc.array(fc.constantFrom('skog', 'skogs', 'väg', 'by', 'natt', 'åg', 'gatu', 'lykta', 's', 'led'));
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          fc.string({ unit: 'binary' }),
          words.map((list) => list.join('')),
        ),
        (word) => {
          const parts = splitter.split(word);
          const joined = parts.map(({ surface }) => surface).join('');
          const whole = word.replaceAll('-', '');
          expect(['', whole]).toContain(joined.replaceAll('-', ''));
        },
      ),
    );
  });
});
