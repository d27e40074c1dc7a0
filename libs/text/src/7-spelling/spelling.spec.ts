import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resources } from '../testing/engine.js';
import { Spelling } from './spelling.js';

const spelling = new Spelling(resources);

describe('a slip of one letter in a word that is known', () => {
  it.each([
    ['bibloteket', 'biblioteket'],
    ['biblotek', 'bibliotek'],
    ['förenigsliv', 'föreningsliv'],
    ['förreningen', 'föreningen'],
    ['kommunn', 'kommunen'],
    ['skoaln', 'skolan'],
    ['landskaap', 'landskap'],
    ['tysntaden', 'tystnaden'],
    ['restaurangn', 'restaurangen'],
    ['resturang', 'restaurang'],
    ['grannara', 'grannarna'],
    ['badplasten', 'badplatsen'],
    ['simmhallen', 'simhallen'],
    ['idrotsplatsen', 'idrottsplatsen'],
    ['gymansiet', 'gymnasiet'],
    ['promendad', 'promenad'],
    ['miljjö', 'miljö'],
    ['natruen', 'naturen'],
    ['bredbnad', 'bredband'],
    ['vägarns', 'vägarna'],
    ['Bibloteket', 'biblioteket'],
    ['ideela', 'ideella'],
    ['fäbovall', 'fäbodvall'],
    ['snöröjnig', 'snöröjning'],
    ['kollektivtraffik', 'kollektivtrafik'],
  ])('%s → %s', (written, meant) => {
    expect(spelling.correct(written)).toBe(meant);
  });
});

describe('words as they are said', () => {
  it.each([
    ['affärn', 'affären'],
    ['skogn', 'skogen'],
    ['gårn', 'gården'],
    ['sågverke', 'sågverket'],
    ['tandläkarn', 'tandläkaren'],
    ['sommarn', 'sommaren'],
    ['bussane', 'bussarna'],
    ['skolera', 'skolorna'],
    ['bygdegårn', 'bygdegården'],
    ['mej', 'mig'],
    ['sånt', 'sådant'],
    ['nåt', 'något'],
    ['stan', 'staden'],
    ['husä', 'huset'],
    ['fjälle', 'fjället'],
  ])('%s → %s', (written, meant) => {
    expect(spelling.correct(written)).toBe(meant);
  });
});

describe('a whole word without its dots', () => {
  it.each([
    ['skidspar', 'skidspår'],
    ['sjon', 'sjön'],
    ['elljusspar', 'elljusspår'],
    ['bygdegard', 'bygdegård'],
    ['naromradet', 'närområdet'],
    ['alvdal', 'älvdal'],
    ['foreningsliv', 'föreningsliv'],
  ])('%s → %s', (written, meant) => {
    expect(spelling.correct(written)).toBe(meant);
  });
});

describe('what is right as it is', () => {
  it.each([
    // Plain and rare words.
    'skolan',
    'skogen',
    'slåttern',
    'tjärn',
    'messmör',
    'kolbulle',
    'fäbodvall',
    'kvarnen',
    'barn',
    'järn',
    'modern',
    'stjärn',
    'lantern',
    'fibern',
    'parkour',
    'padel',
    'discgolf',
    'paddeln',
    'kalvhage',
    'utter',
    'uttern',
    'lodjur',
    'harr',
    'harren',
    'röding',
    'gädda',
    // Compounds that no list holds.
    'hundrastgård',
    'skoterleder',
    'bygdegårdsförening',
    'matlådorna',
    'seglarbuss',
    'vinterbetet',
    'laddstolpar',
    'fjällbjörkskog',
    'cykelslang',
    // Dialect and Sámi words that are no slips of others.
    'lavvu',
    'gåetie',
    'joik',
    'hannä',
    'nôgô',
    'sutare',
    'tjôle',
    // Names, in small letters too.
    'Tesfay',
    'tesfay',
    'Krokom',
    'krokom',
    'Maja',
    'maja',
    'Östersund',
    'Bengtsson',
    'Storsjön',
    // Other languages.
    'coworking',
    'house',
    'community',
    'people',
    'kirken',
    'straße',
    'outdoor',
    'street',
    // Ängar and ångar lack their dots alike.
    'angar',
    // Too short to tell, and no words.
    'bus',
    'vgen',
    'x',
    '',
    'aaaaaaa',
    '1800-talet',
    'EU:s',
    'skid-',
  ])('%s', (word) => {
    expect(spelling.correct(word)).toBeNull();
  });
});

describe('any string', () => {
  it('is taken, with the same answer twice and never itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const once = spelling.correct(word);
        expect(spelling.correct(word)).toBe(once);
        expect(once).not.toBe(word);
      }),
    );
  });
});
