import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadTextResources, textResourcesFolder } from './resources.js';
import { parseAffixes } from './dictionary-affixes.js';
import { Dictionary } from './dictionary.js';

const { dictionary } = loadTextResources(textResourcesFolder());

describe('the dictionary holds', () => {
  it.each([
    'buss',
    'bussarna',
    'bussarnas',
    'husets',
    'rummet',
    'somrarna',
    'läste',
    'läses',
    'vackrare',
    'vackert',
    'gick',
    'inte',
    'Östersund',
    'Östersunds',
    'snabbast',
    'boende',
    'ad hoc',
  ])('%s', (form) => {
    expect(dictionary.has(form)).toBe(true);
  });

  it.each(['', 'busarnna', 'kyrko', 'gatu', 'bussade-', 'östersund', 'xyzzy', 'skolarna'])('not %s', (form) => {
    expect(dictionary.has(form)).toBe(false);
  });
});

describe('word classes', () => {
  it.each([
    ['bussarna', ['noun']],
    ['läser', ['verb']],
    ['läste', ['verb']],
    ['snabbare', ['adjective']],
    ['vackra', ['adjective']],
    ['skida', ['noun', 'verb']],
    ['skidorna', ['noun']],
    ['skidade', ['verb']],
    ['Östersund', ['name']],
    ['Östersunds', ['name']],
    ['ofta', ['other']],
    ['och', ['other']],
    ['gatu', []],
  ])('%s', (form, classes) => {
    expect([...dictionary.classes(form)].sort()).toEqual(classes);
  });
});

describe('base forms', () => {
  it.each([
    ['bussarna', ['buss']],
    ['husets', ['hus']],
    ['gatorna', ['gata']],
    ['rummet', ['rum']],
    ['somrarna', ['sommar']],
    ['kaklet', ['kakel']],
    ['tecknens', ['tecken']],
    ['museerna', ['museum']],
    ['läste', ['läsa']],
    ['vackrare', ['vacker']],
    ['skrivit', ['skriva']],
    ['busarnna', []],
  ])('%s', (form, bases) => {
    expect(dictionary.bases(form)).toEqual(bases);
  });

  it('keeps to the class that is asked for', () => {
    expect(dictionary.bases('skidas', 'noun')).toEqual(['skida']);
    expect(dictionary.bases('skidorna', 'verb')).toEqual([]);
  });
});

describe('first in a compound', () => {
  it.each([
    ['buss', ['buss']],
    ['gatu', ['gata']],
    ['varu', ['vara']],
    ['kyrko', ['kyrka']],
    ['bostads', ['bostad']],
    ['förenings', ['förening']],
    ['skid', ['skida']],
    ['barna', ['barn']],
    ['hälso', ['hälsa']],
    ['arbets', ['arbete']],
    ['familje', ['familj']],
    ['användar', ['användare']],
    ['stug', ['stuga']],
    ['inkomst', ['inkomst']],
    ['och', []],
    ['bussarna', []],
    ['', []],
  ])('%s', (surface, bases) => {
    expect(dictionary.firstBases(surface)).toEqual(bases);
  });
});

describe('in the middle and at the end of a compound', () => {
  it.each([
    ['arbets', ['arbete']],
    ['förenings', ['förening']],
    ['skötsel', ['skötsel']],
    ['buss', []],
  ])('middle: %s', (surface, bases) => {
    expect(dictionary.middleBases(surface)).toEqual(bases);
  });

  it.each([
    ['spår', ['spår']],
    ['spåren', ['spår']],
    ['vägarna', ['väg']],
    ['och', []],
    ['hälso', []],
  ])('last: %s', (form, bases) => {
    expect(dictionary.lastBases(form)).toEqual(bases);
  });
});

describe('made from any files', () => {
  const AFFIXES = `SFX A Y 1\nSFX A 0 s .\n\nSFX G Y 2\nSFX G a or a\nSFX G 0 ar [^ae]\n\nSFX z N 1\nSFX z a u/WXZ a\n`;

  it('reads rules, conditions and what they lead to', () => {
    const small = Dictionary.parse(AFFIXES, '3\ngata/AGz\nstol/AGY\nhej\nfel/%A');
    expect(['gata', 'gatas', 'gator', 'stolar', 'stols', 'hej'].every((form) => small.has(form))).toBe(true);
    expect(['gatar', 'stolor', 'gatu', 'hejs', 'fel', 'fels'].some((form) => small.has(form))).toBe(false);
    expect(small.firstBases('gatu')).toEqual(['gata']);
    expect(small.lastBases('stolar')).toEqual(['stol']);
  });

  it('says which files are no dictionary', () => {
    expect(() => Dictionary.parse('', '1\nhej')).toThrow(/affix/);
    expect(() => Dictionary.parse(AFFIXES, '')).toThrow(/word/);
  });

  it('never throws on a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        dictionary.readings(word);
        dictionary.firstBases(word);
        dictionary.middleBases(word);
        expect(dictionary.lastBases(word)).not.toContain('');
      }),
    );
  });

  it('reads every form that a plain expansion of its entries makes', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
    const entries = readFileSync(join(folder, 'index.dic'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('/'))
      .filter(([base, flags]) => base !== '' && flags !== undefined && !/[%Z\d]/u.test(flags));
    const rules = parseAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
    const forbidden = (form: string): boolean => entries.every(([base]) => base !== form) && !dictionary.has(form);
    fc.assert(
      fc.property(fc.nat({ max: entries.length - 1 }), (at) => {
        const [base = '', flags = ''] = entries[at] ?? [];
        for (const rule of rules) {
          if (!flags.includes(rule.flag) || rule.leadsTo.includes('Z') || !rule.fits(base)) continue;
          const form = base.slice(0, base.length - rule.strip.length) + rule.add;
          const found = dictionary.readings(form).some((reading) => reading.base === base);
          expect([form, found || form === '' || forbidden(form)]).toEqual([form, true]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
