import { describe, expect, it } from '@jest/globals';
import { lemmaKeys, lemmaPlaces, queryKeys } from '../lemma-keys.js';
import { engine } from '../testing/engine.js';

function mentions(text: string): [string, string, string][] {
  return engine.read(text).keyphrases.map(({ key, form, start, end }) => [key, form, text.slice(start, end)]);
}

describe('keyphrases', () => {
  it.each<[string, [string, string, string][]]>([
    ['Föreningslivet är starkt.', [['sv:föreningsliv', 'föreningsliv', 'Föreningslivet']]],
    [
      'Vi har många föreningar och ett rikt föreningsliv.',
      [
        ['sv:förening', 'förening', 'föreningar'],
        ['sv:föreningsliv', 'föreningsliv', 'föreningsliv'],
        ['sv:rik föreningsliv', 'rikt föreningsliv', 'rikt föreningsliv'],
      ],
    ],
    ['Jag bor i Ås.', []],
    [
      'Det går en ås genom skogen.',
      [
        ['sv:ås', 'ås', 'ås'],
        ['sv:skog', 'skog', 'skogen'],
      ],
    ],
    ['Det finns mycket saker att göra.', []],
    [
      'Skid- och cykelspår',
      [
        ['sv:skidspår', 'skidspår', 'Skid-'],
        ['sv:cykelspår', 'cykelspår', 'cykelspår'],
      ],
    ],
    [
      'Det öppna landskapet',
      [
        ['sv:landskap', 'landskap', 'landskapet'],
        ['sv:öppen landskap', 'öppet landskap', 'öppna landskapet'],
      ],
    ],
    ['Vi paddlar ofta.', [['sv:paddling', 'paddling', 'paddlar']]],
    ['Man kan åka skidor här.', [['sv:skidåkning', 'skidåkning', 'åka skidor']]],
    ['Det är så tyst här.', [['sv:tystnad', 'tystnad', 'tyst']]],
    ['Lugnt', [['sv:lugn', 'lugn', 'Lugnt']]],
    [
      'Tryggt för barnen',
      [
        ['sv:trygghet', 'trygghet', 'Tryggt'],
        ['sv:barn', 'barn', 'barnen'],
      ],
    ],
    ['Min morbror blev tyst.', [['sv:morbror', 'morbror', 'morbror']]],
    ['Det är så fritt här.', [['sv:frihet', 'frihet', 'fritt']]],
    ['Fritt', [['sv:frihet', 'frihet', 'Fritt']]],
    ['Fri från buller', [['sv:buller', 'buller', 'buller']]],
    ['Slippa buller', [['sv:buller', 'buller', 'buller']]],
    ['För- och nackdelar med byn', [['sv:by', 'by', 'byn']]],
    [
      'Vi åker ner till sjön och badar.',
      [
        ['sv:sjö', 'sjö', 'sjön'],
        ['sv:bad', 'bad', 'badar'],
      ],
    ],
    ['Naturen är vacker', [['sv:natur', 'natur', 'Naturen']]],
    ['Nån som har en plats på dagis?', [['sv:dagis', 'dagis', 'dagis']]],
    ['je ha it nô emot skogen', [['sv:skog', 'skog', 'skogen']]],
    ['Tyst', [['sv:tystnad', 'tystnad', 'Tyst']]],
    ['Vi blev alla tysta en lång stund.', []],
    ['Bra fiske', [['sv:fiske', 'fiske', 'fiske']]],
    ['Jag fiskar i Laxsjö.', [['sv:fiske', 'fiske', 'fiskar']]],
    ['Anna Lind är snäll.', []],
    ['Fråga Svensson om bron.', [['sv:bro', 'bro', 'bron']]],
    ['– Bystugan', [['sv:bystuga', 'bystuga', 'Bystugan']]],
    ['• Elljusspår', [['sv:elljusspår', 'elljusspår', 'Elljusspår']]],
    [
      'We like the ski tracks.',
      [
        ['en:ski', 'ski', 'ski'],
        ['en:track', 'track', 'tracks'],
        ['en:ski track', 'ski track', 'ski tracks'],
      ],
    ],
    [
      "Forest's edge",
      [
        ['en:forest', 'forest', "Forest's"],
        ['en:edg', 'edge', 'edge'],
        ['en:forest edg', "forest's edge", "Forest's edge"],
      ],
    ],
    [
      'The quiet forests',
      [
        ['en:forest', 'forest', 'forests'],
        ['en:quiet forest', 'quiet forest', 'quiet forests'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('gives the parts of a compound beside it', () => {
    const [mention] = engine.read('Längdskidspåren är fina.').keyphrases;
    expect(mention?.key).toBe('sv:längdskidspår');
    expect(mention?.parts).toEqual(expect.arrayContaining(['sv:skidspår', 'sv:spår']));
  });

  it.each([
    ['Vi har en bygdegårdsförening.', ['sv:bygd', 'sv:gård', 'sv:förening', 'sv:gårdsförening']],
    ['Det är mycket buller från vägen.', []],
  ])('gives %j its parts', (text, parts) => {
    expect(engine.read(text).keyphrases[0]?.parts).toEqual(parts);
  });

  it('pretends no lemmas in Norwegian', () => {
    expect(mentions('Jeg er glad i fjellene og ikke i byen').map(([key]) => key)).toContain('nb:fjellene');
  });

  it('scores within 0-1 with the best at 1', () => {
    const scores = engine
      .read('Skidspåren och bystugan är bra. Skidspåren sköts av byalaget.')
      .keyphrases.map(({ score }) => score);
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });
});

describe('keys for themes and search', () => {
  it('holds base forms, keyphrases and compound parts', () => {
    const keys = lemmaKeys(engine.read('Vi cyklar längs skoterlederna.'));
    for (const key of ['sv:cykling', 'sv:cykla', 'sv:skoterled', 'sv:led', 'sv:skoter']) expect(keys).toContain(key);
    expect(keys).not.toContain('sv:vi');
  });

  it('knows where each key is first spoken of', () => {
    const text = 'Skoterlederna är bra. Leden till sjön är bäst.';
    const places = lemmaPlaces(engine.read(text));
    expect([...places.keys()].sort()).toEqual([...lemmaKeys(engine.read(text))].sort());
    const said = (key: string) => text.slice(places.get(key)?.start, places.get(key)?.end);
    expect(said('sv:skoterled')).toBe('Skoterlederna');
    expect(said('sv:led')).toBe('Skoterlederna');
    expect(said('sv:sjö')).toBe('sjön');
  });

  it.each([
    ['skidspåren', 'sv:skidspår'],
    ['Föreningslivet', 'sv:föreningsliv'],
    ['fiska', 'sv:fiske'],
    ['tracks', 'en:track'],
  ])('finds %s as %s', (term, key) => {
    expect(queryKeys(engine, term)).toContain(key);
  });
});
