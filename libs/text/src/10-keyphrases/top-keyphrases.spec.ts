import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { growth, MOST } from '../../../../test/growth.js';
import { engine } from '../testing/engine.js';
import { topKeyphrases } from './top-keyphrases.js';

/** What a reader lists, as written and sorted by where it stands. */
function listed(text: string): string[] {
  return topKeyphrases(engine.read(text, { language: 'sv' }), 10)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('the reader’s list', () => {
  it.each([
    // Terms whole, and only as long as the term.
    ['Vi saknar öppen förskola.', ['öppen förskola']],
    ['Unga lever på sociala medier.', ['Unga', 'sociala medier']],
    ['Tillgång till natur är viktigt.', ['Tillgång till natur']],
    ['Barn i behov av stöd får vänta.', ['Barn i behov av stöd']],
    ['Våld mot kvinnor måste stoppas.', ['Våld mot kvinnor']],
    ['Kommunen ska ordna vatten och avlopp.', ['vatten och avlopp']],
    ['Samåkning till jobbet är vanligt.', ['Samåkning', 'jobbet']],
    ['Slättens himmel är stor.', ['Slättens himmel']],
    ['Man kan plocka bär här.', ['plocka bär']],
    ['Vi jobbar på distans.', ['jobbar på distans']],
    ['Stormen Gudrun fällde allt.', ['Stormen Gudrun']],
    ['Det är nära till fjället.', ['nära till fjället']],
    // Compounds whole, halves with their heads.
    ['Skoterlederna är fina.', ['Skoterlederna']],
    ['Skid- och cykelspår behövs.', ['Skid- och cykelspår']],
    ['Skid-, rid- och cykelspår behövs.', ['Skid-, rid- och cykelspår']],
    // Misspelt words as they are written.
    ['Bibloteket är stängt.', ['Bibloteket']],
    ['Skogn är stor.', ['Skogn']],
    // Names: of things, not of persons; the municipality's places only inside longer names.
    ['Granbyns bygdegård är ny.', ['Granbyns bygdegård']],
    ['Jag bor i Granbyn.', []],
    ['Vi handlar av Humle & Sköld Bryggeri AB.', ['Humle & Sköld Bryggeri']],
    ['Grannen Tesfay säljer honung.', ['honung']],
    ['Kerstin Åkerblom äger kvarnen.', ['kvarnen']],
    ['Affärn ligger bra.', ['Affärn']],
    ['Vi behöver LSS i kommunen.', ['LSS']],
    // What frames is left out beside what is said.
    ['Vinterbetet är ett stort problem för byn.', ['Vinterbetet']],
    ['asså liksom eh, älgjakten', ['älgjakten']],
    ['Vet inte.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it.each(['skid- och cykelspår ', 'Anna Lind i Granbyn plockar bär. ', 'bibloteket, ', 'barn i behov av stöd '])(
    'takes time in proportion to a text of %j over and over',
    async (part) => {
      const make = (times: number) => engine.read(part.repeat(times), { language: 'sv' });
      expect(await growth(make, 16000, (reading) => topKeyphrases(reading, 10))).toBeLessThan(MOST);
    },
  );

  it('counts a misspelt word with the word that is meant', () => {
    const keys = topKeyphrases(engine.read('Bibloteket är bra. Jag älskar biblioteket.', { language: 'sv' }), 10);
    expect(keys.map(({ key, form }) => [key, form])).toEqual([['sv:bibliotek', 'bibliotek']]);
  });

  it('is best first, without overlaps, each key once and no longer than asked', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'skolan',
            'öppna',
            'landskapet',
            'skid-',
            'och',
            'cykelspår',
            '.',
            'barn',
            'i',
            'Anna',
            'plocka',
            'bär',
            '&',
          ),
        ),
        fc.nat({ max: 5 }),
        (words, most) => {
          const text = words.join(' ');
          const list = topKeyphrases(engine.read(text, { language: 'sv' }), most);
          expect(list.length).toBeLessThanOrEqual(most);
          expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
          const scores = list.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          const spans = [...list].sort((a, b) => a.start - b.start);
          for (const [i, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(text.slice(span.start, span.end).trim()).not.toBe('');
          }
        },
      ),
    );
  });
});
