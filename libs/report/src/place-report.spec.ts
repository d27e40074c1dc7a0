import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ToldCount } from '@guldkorn/insight';
import { placeReport, type NuggetFacts, type PlaceFacts, type PlaceFigure } from './place-report.js';
import type { Report, ReportLanguage } from './report.js';

const told = (count: number) => count as ToldCount;

const renar: NuggetFacts = {
  id: 'f1',
  subject: 'keyphrase',
  name: 'renskötsel',
  confirmed: true,
  fragile: false,
  here: { voices: told(10), of: told(40) },
  elsewhere: { voices: told(5), of: told(250) },
  praise: { lower: 0.67, upper: 1 },
  words: [],
  quotes: [{ id: 's1', text: 'Renarna på myren varje höst.', about: null, quotedAs: 'boende i Rörvattnet, maj 2026' }],
};
const led: NuggetFacts = {
  id: 'f2',
  subject: 'theme',
  name: 'Fjäll och led',
  confirmed: false,
  fragile: true,
  here: { voices: told(25), of: told(40) },
  elsewhere: { voices: null, of: told(250) },
  praise: { lower: 0.4, upper: 1 },
  words: ['skoterled', 'fjäll'],
  quotes: [],
};
const hotagen: PlaceFacts = {
  place: { id: 'hotagen', name: 'Hotagen' },
  voices: told(40),
  threshold: 5,
  nuggets: [renar, led],
  hasNuggets: true,
  otherQuotes: [{ id: 's2', text: 'Här känner alla alla.', about: null, quotedAs: 'boende i Hotagen' }],
  common: [
    { id: 'c1', name: 'natur' },
    { id: 'c2', name: 'tystnad' },
  ],
  notHeard: ['Bakvattnet', 'Häggsjövik'],
  figures: new Set<PlaceFigure>(['voices', 'shares', 'common']),
};

/** The text as it is read, with its source marks. */
function read({ paragraphs, sources }: Report): string[] {
  const number = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return paragraphs.map(({ role, sentences }) => {
    const words = sentences.map(({ parts }) => {
      const marks = [...new Set(parts.flatMap((part) => part.sourceIds))].map((id) => `[${number.get(id)}]`);
      return [parts.map((part) => part.text).join(''), ...marks].join(' ');
    });
    return `${{ title: '# ', heading: '## ', body: '', quote: '> ' }[role]}${words.join(' ')}`;
  });
}
const written = (facts: PlaceFacts, language: ReportLanguage = 'sv') => read(placeReport(facts, language));

describe('the text of a place', () => {
  it('says what sets it apart, with figures, quotes, what all share and how to read it', () => {
    expect(written(hotagen)).toEqual([
      '# Det här utmärker Hotagen',
      'Minst 40 röster från Hotagen har hörts i dialogen. [1] Två saker nämns oftare här än i resten av kommunen, och får mest beröm: renskötsel och temat ”Fjäll och led”. [2] [3]',
      '## Renskötsel',
      'Ungefär en fjärdedel av dem som hörts från Hotagen nämner ”renskötsel”. [2] I resten av kommunen är det färre än en av tjugo. [2] De flesta som säger vad de tycker är positiva. [2]',
      '> Renarna på myren varje höst. [4] – boende i Rörvattnet, maj 2026',
      '## Fjäll och led',
      'Ungefär sex av tio som hörts från Hotagen talar om temat ”Fjäll och led”. [3] I resten av kommunen är det högst några få. [3] De talar om det med ord som ”skoterled” och ”fjäll”. [3] Det är osäkert: utan en enda av rösterna hade det inte gått att säga. [3]',
      '## Fler röster',
      '> Här känner alla alla. [5] – boende i Hotagen',
      '## Gemensam bild',
      'I Hotagen, liksom i alla andra bygder, talar man gott om ”natur” och ”tystnad”. [6] [7] Det nämns ungefär lika ofta överallt, och mest med beröm. [8]',
      '## Så ska siffrorna läsas',
      'De som svarat har själva valt att svara. Siffrorna beskriver dem, inte alla som bor i Hotagen. [8] Antalen är avrundade nedåt till hela femtal, så andelarna är ungefärliga. [8] Bara några få, kanske ingen, har angett Bakvattnet eller Häggsjövik som sin ort. [1]',
    ]);
    expect(placeReport(hotagen, 'sv').sources.map(({ title }) => title)).toEqual([
      'Så många har hörts från Hotagen',
      'Guldkorn i Hotagen: ”renskötsel”',
      'Guldkorn i Hotagen: temat ”Fjäll och led” (föreslaget, inte bekräftat)',
      'Ett yttrande: boende i Rörvattnet, maj 2026',
      'Ett yttrande: boende i Hotagen',
      'Gemensam bild: ”natur”',
      'Gemensam bild: ”tystnad”',
      'Så har vi räknat',
    ]);
  });

  it('says the same in English', () => {
    expect(written(hotagen, 'en').slice(0, 4)).toEqual([
      '# What sets Hotagen apart',
      'At least 40 voices from Hotagen have been heard in the dialogue. [1] Two things are brought up more often here than in the rest of the municipality, and mostly praised: renskötsel and the theme “Fjäll och led”. [2] [3]',
      '## Renskötsel',
      'About a quarter of those heard from Hotagen mention “renskötsel”. [2] In the rest of the municipality it is fewer than one in twenty. [2] Most of those who say what they think of it praise it. [2]',
    ]);
  });

  it('gives the shares with their intervals where that is asked for', () => {
    const figures = new Set<PlaceFigure>(['shares', 'intervals']);
    // 10 to 15 of 40 to 45, Wilson: from 10 in 45 to 15 in 40.
    expect(written({ ...hotagen, nuggets: [renar], figures }).at(3)).toBe(
      'Ungefär en fjärdedel av dem som hörts från Hotagen nämner ”renskötsel”. [1] I resten av kommunen är det färre än en av tjugo. [1] I Hotagen är det ungefär 25\u00a0%, och med osäkerheten inräknad mellan 13\u00a0% och 53\u00a0%. [1] De flesta som säger vad de tycker är positiva. [1]',
    );
  });

  it.each([
    [
      'without figures',
      { figures: new Set<PlaceFigure>() },
      'Här talar man oftare om ”renskötsel” än i resten av kommunen. [1] De flesta som säger vad de tycker är positiva. [1]',
    ],
    [
      'where rounding makes the rest look as large',
      { nuggets: [{ ...renar, elsewhere: { voices: told(60), of: told(250) } }] },
      'Ungefär en fjärdedel av dem som hörts från Hotagen nämner ”renskötsel”. [2] Det är oftare än i resten av kommunen. [2] De flesta som säger vad de tycker är positiva. [2]',
    ],
    [
      'where the rest is hidden',
      { nuggets: [{ ...renar, elsewhere: { voices: null, of: null } }] },
      'Ungefär en fjärdedel av dem som hörts från Hotagen nämner ”renskötsel”. [2] Från resten av kommunen har för få hörts för att det ska gå att säga hur många det är där. [2] De flesta som säger vad de tycker är positiva. [2]',
    ],
    [
      'where all of the bygd is hidden',
      { nuggets: [{ ...renar, here: { voices: told(5), of: null } }] },
      'Hur stor del av dem som hörts från Hotagen som nämner ”renskötsel” går inte att säga. Rösterna är för få. [2] Här talar man oftare om ”renskötsel” än i resten av kommunen. [2] De flesta som säger vad de tycker är positiva. [2]',
    ],
    [
      'of one that nearly all praise',
      { nuggets: [{ ...renar, praise: { lower: 0.92, upper: 1 } }] },
      'Ungefär en fjärdedel av dem som hörts från Hotagen nämner ”renskötsel”. [2] I resten av kommunen är det färre än en av tjugo. [2] Nästan alla som säger vad de tycker är positiva. [2]',
    ],
  ] satisfies [string, Partial<PlaceFacts>, string][])('tells of a guldkorn %s', (_, change, expected) => {
    expect(written({ ...hotagen, nuggets: [renar], ...change }).at(3)).toBe(expected);
  });

  it('says once what holds for several, and of its own what has a quote', () => {
    const some = ['öring', 'norrsken', 'ren', 'fiske'].map((name, index): NuggetFacts => ({
      ...renar,
      id: `n${index}`,
      name,
      here: { voices: told(5), of: told(100) },
      elsewhere: { voices: null, of: told(500) },
      praise: { lower: index === 3 ? 0.6 : 0.5, upper: 1 },
      quotes: index === 1 ? renar.quotes : [],
    }));
    const given = { ...hotagen, nuggets: some, otherQuotes: [], common: [] };
    expect(written(given).slice(2, 9)).toEqual([
      '## Öring och ren',
      'Ungefär en av tjugo som hörts från Hotagen nämner ”öring”. [2] Ungefär lika många nämner ”ren”. [4] I resten av kommunen är det högst några få. [2] [4]',
      '## Norrsken',
      'Ungefär en av tjugo som hörts från Hotagen nämner ”norrsken”. [3] I resten av kommunen är det högst några få. [3]',
      '> Renarna på myren varje höst. [6] – boende i Rörvattnet, maj 2026',
      '## Fiske',
      'Ungefär en av tjugo som hörts från Hotagen nämner ”fiske”. [5] I resten av kommunen är det högst några få. [5] De flesta som säger vad de tycker är positiva. [5]',
    ]);
    expect(written({ ...given, figures: new Set<PlaceFigure>() }).slice(2, 4)).toEqual([
      '## Öring och ren',
      'Här talar man oftare om ”öring” och ”ren” än i resten av kommunen. [1] [3]',
    ]);
  });

  it('speaks of one thing, and of thirteen', () => {
    expect(written({ ...hotagen, nuggets: [renar] })[1]).toContain(
      'En sak nämns oftare här än i resten av kommunen, och får mest beröm: renskötsel. [2]',
    );
    const many = Array.from({ length: 13 }, (_, index) => ({ ...renar, id: `n${index}`, quotes: [] }));
    expect(written({ ...hotagen, nuggets: many })[1]).toContain('13 saker nämns oftare här');
  });

  it('tells a bygd of which nothing may be told, and one without guldkorn', () => {
    const empty: PlaceFacts = {
      ...hotagen,
      voices: null,
      nuggets: [],
      hasNuggets: false,
      otherQuotes: [],
      common: [],
      notHeard: [],
    };
    expect(written(empty)).toEqual([
      '# Det här utmärker Hotagen',
      'Från Hotagen har för få hörts för att vi ska visa antalet. [1] Än finns inget som säkert skiljer Hotagen från resten av kommunen. Det betyder inte att det saknas. [2]',
      '## Så ska siffrorna läsas',
      'De som svarat har själva valt att svara. Siffrorna beskriver dem, inte alla som bor i Hotagen. [2]',
    ]);
    // There are some, but none is chosen: nothing is said of there being none.
    expect(written({ ...empty, hasNuggets: true, figures: new Set() })).toEqual([
      '# Det här utmärker Hotagen',
      '## Så ska siffrorna läsas',
      'De som svarat har själva valt att svara. Siffrorna beskriver dem, inte alla som bor i Hotagen. [1]',
    ]);
  });

  it('keeps names of eighty characters whole', () => {
    const name = 'å'.repeat(80);
    const text = written({ ...hotagen, place: { id: 'x', name }, nuggets: [{ ...renar, name }] }).join('\n');
    expect(text).toContain(`Ungefär en fjärdedel av dem som hörts från ${name} nämner ”${name}”.`);
    expect(text).toContain(`## Å${name.slice(1)}`);
  });
});

describe('any text of a place', () => {
  const count = fc.option(
    fc.integer({ min: 1, max: 60 }).map((steps) => told(steps * 5)),
    { nil: null },
  );
  const nugget = fc.record({
    name: fc.string({ minLength: 1, maxLength: 80 }),
    subject: fc.constantFrom<NuggetFacts['subject']>('keyphrase', 'theme'),
    fragile: fc.boolean(),
    confirmed: fc.boolean(),
    here: fc.record({ voices: count, of: count }),
    elsewhere: fc.record({ voices: count, of: count }),
    praise: fc.record({ lower: fc.double({ min: 0, max: 1, noNaN: true }), upper: fc.constant(1) }),
    words: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 5 }),
  });
  const facts = fc
    .record({
      voices: count,
      nuggets: fc.array(nugget, { maxLength: 14 }),
      figures: fc.subarray<PlaceFigure>(['voices', 'shares', 'intervals', 'common']),
    })
    .map(({ voices, nuggets, figures }): PlaceFacts => ({
      ...hotagen,
      voices,
      nuggets: nuggets.map((one, index) => ({ ...one, id: `n${index}`, quotes: [] })),
      figures: new Set(figures),
    }));

  it('has a source for every claim, no figure that was not told, and no paragraph twice', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom<ReportLanguage>('sv', 'en'), (given, language) => {
        const report = placeReport(given, language);
        const known = report.sources.map(({ id }) => id);
        const ids = report.paragraphs.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(known).size).toBe(known.length);
        for (const { role, sentences } of report.paragraphs)
          for (const { parts } of sentences) {
            if (role === 'body') expect(parts.flatMap((part) => part.sourceIds).length).toBeGreaterThan(0);
            expect(parts.flatMap((part) => part.sourceIds).filter((id) => !known.includes(id))).toEqual([]);
            for (const part of parts) expect(part.figureId === null).toBe(part.kind !== 'figure');
          }
        const figures = report.paragraphs.flatMap(({ sentences }) =>
          sentences.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'figure')),
        );
        expect(new Set(figures.map(({ figureId }) => figureId)).size).toBe(figures.length);
        if (given.voices === null) expect(figures.some(({ figureId }) => figureId === 'voices')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(placeReport(given, 'sv')).toEqual(placeReport(given, 'sv'));
      }),
      { numRuns: 50 },
    );
  });
});
