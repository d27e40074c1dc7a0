import { describe, expect, it } from '@jest/globals';
import { resources } from '../testing/engine.js';
import { CompoundSplitter } from './compounds.js';

const splitter = new CompoundSplitter(resources.frequencies);

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
    ['bygglov', ['bygg', 'lov']],
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
});
