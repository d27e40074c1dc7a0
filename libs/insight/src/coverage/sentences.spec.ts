import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilson } from '../wilson.js';
import { coverageSentences, type ToldCoverage } from './sentences.js';

const both = (sv: string, en = sv) => ({ sv, en });

/** Fifteen thousand inhabitants, five districts, most voices by the web. */
const told: ToldCoverage = {
  voices: 310,
  threshold: 5,
  population: 15_600,
  districts: [
    { name: 'Offerdal', voices: 60, population: { count: 2265, year: 2000 } },
    { name: 'Alsen', voices: 225, population: null },
    { name: 'Föllinge', voices: 15, population: null },
    { name: 'Hotagen', voices: null, population: { count: 400, year: 2019 } },
  ],
  groups: [
    { name: both('Unga', 'Young people'), voices: null },
    { name: both('Integration'), voices: null },
    { name: both('Företagare', 'Business owners'), voices: 10 },
  ],
  channels: [
    { channel: 'web', voices: 270 },
    { channel: 'focusGroup', voices: 35 },
    { channel: 'openMeeting', voices: null },
  ],
  placesNotHeard: ['Kluk', 'Olden', 'Änge', 'Bredbyn', 'Vaplan', 'Nyland', 'Sjön'].map((name) => ({ name })),
  meetingsWithoutNote: [{ title: both('Öppet möte', 'Open meeting') }],
  ledger: { received: 1200, duplicates: 20, excluded: 100 },
};
const said = (changes: Partial<ToldCoverage>) =>
  Object.fromEntries(coverageSentences({ ...told, ...changes }).map(({ code, text }) => [code, text]));

describe('what may and may not be concluded', () => {
  it('is said in this order, in plain Swedish and English', () => {
    expect(coverageSentences(told).map(({ code, text }) => [code, text.sv])).toEqual([
      [
        'HEARD',
        'Minst 310 röster har hörts, i en kommun med 15\u00a0600 invånare. Det motsvarar ungefär 1,9 procent, eller färre om samma personer har deltagit på flera sätt.',
      ],
      ['DISTRICT_SHARES', 'Offerdal: minst 60 röster på 2\u00a0265 invånare år 2000 (motsvarar ungefär 2,6 procent).'],
      [
        'DISTRICT_SHARES_UNKNOWN',
        'Hur många som bor i Alsen och Föllinge är inte ifyllt. I dem går det inte att säga hur stor del som har hörts.',
      ],
      [
        'DISTRICTS_NOT_HEARD',
        'Från Hotagen har högst 5 röster hörts, kanske ingen. Om den bygden går det inte att säga något.',
      ],
      [
        'DISTRICTS_THIN',
        'Det är få röster från Föllinge (minst 15). Där syns bara stora skillnader, och mycket kan vara osagt.',
      ],
      ['GROUPS_NOT_HEARD', 'Från några fokusgrupper har högst 5 röster var hörts, kanske ingen: Unga och Integration.'],
      [
        'PLACES_NOT_HEARD',
        'Bara några få, kanske ingen, har angett Kluk, Olden, Änge, Bredbyn, Vaplan eller 2 orter till som sin ort.',
      ],
      ['MEETINGS_WITHOUT_NOTE', 'Det finns ingen anteckning från Öppet möte. Det som sades där är inte med.'],
      // 270 of at most 270 + (35 + 5) + 5 is three fourths and more: 2 x 45 <= 270.
      [
        'CHANNEL_LOPSIDED',
        'Minst två tredjedelar av rösterna kom genom webben: minst 270. De som hellre deltar på annat sätt hörs då mindre.',
      ],
      [
        'LEFT_OUT',
        'Av 1\u00a0200 mottagna rader och yttranden lämnades 100 utanför, och 20 var dubbletter. De är inte räknade.',
      ],
      [
        'SELF_SELECTED',
        'De som svarat har själva valt att svara. Siffrorna beskriver dem, inte alla som bor i kommunen.',
      ],
      ['MAY_SAY', 'Det går att säga vad de som hörts lyfter fram, och vad som skiljer bygderna åt bland dem.'],
      [
        'MAY_NOT_SAY',
        'Det går inte att säga hur stor del av invånarna som tycker något, eller att det som ingen har nämnt saknas.',
      ],
    ]);
    expect(said({})).toMatchObject({
      HEARD: {
        en: 'At least 310 voices have been heard, in a municipality of 15,600 inhabitants. That corresponds to about 1.9 percent, or fewer if the same people have taken part in several ways.',
      },
      GROUPS_NOT_HEARD: {
        en: 'From some focus groups at most 5 voices each have been heard, perhaps none: Young people and Integration.',
      },
      MEETINGS_WITHOUT_NOTE: {
        en: 'There is no note from Open meeting. What was said there is not included.',
      },
    });
  });

  it('keeps short what must stand wherever figures do', () => {
    const short = coverageSentences(told).filter((sentence) => sentence.short);
    expect(short.map((sentence) => sentence.code)).toEqual([
      'HEARD',
      'DISTRICTS_NOT_HEARD',
      'SELF_SELECTED',
      'MAY_SAY',
      'MAY_NOT_SAY',
    ]);
  });

  it('says of nobody that nothing can be concluded, and compares no districts', () => {
    const nothing: ToldCoverage = {
      ...told,
      voices: null,
      districts: [],
      groups: [],
      channels: [],
      placesNotHeard: [],
      meetingsWithoutNote: [],
      ledger: { received: 0, duplicates: 0, excluded: 0 },
    };
    expect(coverageSentences(nothing).map(({ code, text }) => [code, text.en])).toEqual([
      ['HEARD_TOO_FEW', 'At most 5 voices have been heard, perhaps none. Nothing can be concluded from so few.'],
      [
        'SELF_SELECTED',
        'Those who answered chose to. The figures describe them, not everyone who lives in the municipality.',
      ],
      [
        'MAY_NOT_SAY',
        'It cannot be said how large a part of the inhabitants think something, or that what nobody has mentioned is missing.',
      ],
    ]);
  });

  it.each([
    ['one district alone', { districts: told.districts.slice(0, 1) }, 'MAY_SAY', 'lyfter fram.'],
    ['an unknown population', { population: null }, 'HEARD', 'är inte ifyllt, så andelen går inte att säga.'],
    [
      'a share under a tenth of a percent',
      { population: 1_000_000, voices: 995 },
      'HEARD',
      '1\u00a0000\u00a0000 invånare.',
    ],
    [
      'exactly a tenth of a percent',
      { population: 1_000_000, voices: 1000 },
      'HEARD',
      'ungefär 0,1 procent, eller färre om samma personer har deltagit på flera sätt.',
    ],
    [
      'ten percent and more without decimals',
      { population: 1000, voices: 105 },
      'HEARD',
      'ungefär 10 procent, eller färre om samma personer har deltagit på flera sätt.',
    ],
    ['more voices than inhabitants without a share', { population: 300 }, 'HEARD', '300 invånare.'],
    [
      'six names in full',
      { placesNotHeard: told.placesNotHeard.slice(0, 6) },
      'PLACES_NOT_HEARD',
      'Vaplan eller Nyland som sin ort.',
    ],
    ['one place', { placesNotHeard: told.placesNotHeard.slice(0, 1) }, 'PLACES_NOT_HEARD', 'angett Kluk som sin ort.'],
  ] as const)('says %s', (_, changes, code, end) => {
    expect(said(changes)[code]?.sv.endsWith(end)).toBe(true);
  });

  it('calls a channel lopsided only when it is, however the figures were rounded', () => {
    // 90 >= 2 x (35 + 5 + 5), 85 is not: the others may be 45, and 89 of 134 is less than two thirds.
    const web = (voices: number) => [{ channel: 'web' as const, voices }, ...told.channels.slice(1)];
    expect(said({ channels: web(90) })).toHaveProperty('CHANNEL_LOPSIDED');
    expect(said({ channels: web(85) })).not.toHaveProperty('CHANNEL_LOPSIDED');
  });

  it('speaks of what was left out from a tenth and up', () => {
    expect(said({ ledger: { received: 100, duplicates: 5, excluded: 5 } })).toHaveProperty('LEFT_OUT');
    expect(said({ ledger: { received: 101, duplicates: 5, excluded: 5 } })).not.toHaveProperty('LEFT_OUT');
  });

  it('calls a district thin while a share of one half is unsure by more than 16 percentage points either way', () => {
    expect(said({ districts: [{ name: 'A', voices: 25, population: null }] })).toHaveProperty('DISTRICTS_THIN');
    expect(said({ districts: [{ name: 'A', voices: 30, population: null }] })).not.toHaveProperty('DISTRICTS_THIN');
    const width = (voices: number) => 0.5 - (wilson(voices / 2, voices)?.lower ?? 0.5);
    expect([width(30) > 0.16, width(40) > 0.16]).toEqual([true, false]);
  });
});

const voices = fc.option(
  fc.integer({ min: 1, max: 40_000 }).map((steps) => steps * 5),
  { nil: null },
);
const population = fc.option(fc.integer({ min: 1, max: 2_000_000 }), { nil: null });
const anyCoverage: fc.Arbitrary<ToldCoverage> = fc.record({
  voices,
  threshold: fc.constant(5),
  population,
  districts: fc.array(
    fc.record({
      name: fc.constantFrom('Offerdal', 'Hotagen'),
      voices,
      population: fc.option(fc.record({ count: fc.integer({ min: 1, max: 90_000 }), year: fc.constant(1987) }), {
        nil: null,
      }),
    }),
    { maxLength: 6 },
  ),
  groups: fc.array(fc.record({ name: fc.constant(both('Unga')), voices }), { maxLength: 4 }),
  channels: fc.tuple(voices, voices).map(([web, other]) => [
    { channel: 'web' as const, voices: web },
    { channel: 'other' as const, voices: other },
  ]),
  placesNotHeard: fc.array(fc.constant({ name: 'Kluk' }), { maxLength: 9 }),
  meetingsWithoutNote: fc.array(fc.constant({ title: both('Möte') }), { maxLength: 9 }),
  ledger: fc.record({ received: fc.nat(9999), duplicates: fc.nat(9999), excluded: fc.nat(9999) }),
});

/** Every number that is told, or a share of two that are in per cent rounded down. */
function allowed(coverage: ToldCoverage): Set<string> {
  const numbers: number[] = [coverage.threshold, ...Object.values(coverage.ledger)];
  const shares: string[] = [];
  const share = (some: number | null, all: number | null) => {
    if (some === null || all === null) return;
    const percent = Math.floor((some / all) * 1000 + 1e-9) / 10;
    shares.push(String(percent >= 10 ? Math.floor(percent) : percent));
  };
  share(coverage.voices, coverage.population);
  numbers.push(...[coverage.voices, coverage.population].filter((each) => each !== null));
  for (const district of coverage.districts) {
    share(district.voices, district.population?.count ?? null);
    numbers.push(
      ...[district.voices, district.population?.count, district.population?.year].filter(
        (each) => each !== null && each !== undefined,
      ),
    );
  }
  numbers.push(...coverage.channels.map((each) => each.voices).filter((each) => each !== null));
  numbers.push(coverage.placesNotHeard.length - 5, coverage.meetingsWithoutNote.length - 5);
  return new Set([...numbers.map(String), ...shares]);
}

describe('the numbers in the sentences', () => {
  it('are all told, in both languages alike', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        const may = allowed(coverage);
        for (const { text } of coverageSentences(coverage)) {
          const sv = (text.sv.match(/\d+(\u00a0\d{3})*(,\d)?/g) ?? []).map((each) =>
            each.replaceAll('\u00a0', '').replace(',', '.'),
          );
          const en = (text.en.match(/\d+(,\d{3})*(\.\d)?/g) ?? []).map((each) => each.replaceAll(',', ''));
          expect(en).toEqual(sv);
          for (const number of sv) expect(may).toContain(number);
        }
      }),
    );
  });

  it('leave no undefined, null, NaN or doubled space', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        for (const { text } of coverageSentences(coverage))
          for (const words of [text.sv, text.en]) {
            expect(words).not.toMatch(/undefined|null|NaN| {2}|\.\./);
            expect(words).toMatch(/^\p{Lu}.*\.$/u);
          }
      }),
    );
  });
});
