import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';

type Said = Readonly<Record<string, unknown>>;

const folder = new URL('.', import.meta.url);
const parts = readdirSync(folder)
  .filter((name) => /^sv(-\w+)?\.ts$/.test(name))
  .map((name) => name.slice('sv'.length, -'.ts'.length));

/** Stands for whatever a message takes: a text, a number with how it is written, a week, names. */
const anything = Object.assign(new String('X'), { n: 2, text: '2', number: '40', year: '2020', join: () => 'X' });

/** All that is said, each with where it stands: functions are made to speak. */
function spoken(said: unknown, path = ''): [path: string, text: string][] {
  if (typeof said === 'string') return [[path, said]];
  if (typeof said === 'function')
    return spoken(
      (said as (...given: unknown[]) => unknown)(...Array.from({ length: said.length }, () => anything)),
      path,
    );
  if (typeof said !== 'object' || said === null || said instanceof String) return [];
  // An id stands in an address, where both languages have the same.
  return Object.entries(said).flatMap(([key, value]) => (key === 'id' ? [] : spoken(value, `${path}.${key}`)));
}

/** The form of what is said: keys, and how much each function takes. */
function form(said: unknown): unknown {
  if (typeof said === 'function') return `takes ${said.length}`;
  if (typeof said !== 'object' || said === null) return typeof said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, form(value)]));
}

async function all(language: 'sv' | 'en', part: string): Promise<Said> {
  return (await import(new URL(`${language}${part}.ts`, folder).href)) as Said;
}

/** What is written alike in both languages. */
const alike = new Set(['Enter', 'Guldkorn', 'Text']);
const englishWords =
  /\b(the|and|of|with|are|has|have|your|this|that|not|from|which|what|how|people|voices|statements?)\b/i;
const swedishWords = /\b(och|att|är|för|inte|med|den|det|ett|som|har|finns|röster|yttranden|från|eller|vad|hur)\b/i;

describe('what the dashboard says', () => {
  it('is in as many parts in English as in Swedish', () => {
    expect(parts.length).toBeGreaterThan(10);
    expect(
      readdirSync(folder)
        .filter((name) => /^en(-\w+)?\.ts$/.test(name))
        .map((name) => name.slice('en'.length, -'.ts'.length)),
    ).toEqual(parts);
  });

  it.each(parts)('has the same messages in both, each taking as much: sv%s', async (part) => {
    const [swedish, english] = [await all('sv', part), await all('en', part)];
    const forms = (said: Said) => Object.values(said).map(form);
    expect(forms(english)).toEqual(forms(swedish));
  });

  it.each(parts)('is in its own language: sv%s', async (part) => {
    const swedish = spoken(Object.values(await all('sv', part)));
    const english = new Map(spoken(Object.values(await all('en', part))));
    expect(swedish.length).toBeGreaterThan(3);
    const same = swedish.filter(([path, text]) => english.get(path) === text && /[a-zåäö]{2}/i.test(text));
    expect(same.map(([, text]) => text).filter((text) => !alike.has(text))).toEqual([]);
    expect(swedish.map(([, text]) => text).filter((text) => englishWords.test(text))).toEqual([]);
    expect([...english.values()].filter((text) => swedishWords.test(text))).toEqual([]);
    expect(
      [...swedish.map(([, text]) => text), ...english.values()].filter((text) => /undefined|\[object/.test(text)),
    ).toEqual([]);
  });
});
