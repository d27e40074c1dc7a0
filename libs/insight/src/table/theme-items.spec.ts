import { describe, expect, it } from '@jest/globals';
import { Dialogue } from '../dialogue.js';
import { dialogue, meetingVoice, person, statement } from '../facts.fixture.js';
import type { InsightInput } from '../facts.js';
import { fitThemeModel } from '../themes/theme-model.js';
import { IntColumn } from './int-column.js';
import { themeItems } from './theme-items.js';

const input = dialogue([
  { district: 'a', people: 8, keys: ['häst', 'stall', 'ridning'] },
  { district: 'b', people: 8, keys: ['kör', 'sång', 'musik'] },
  { district: 'c', people: 2, keys: ['schack', 'bräde'] },
]);

function itemsOf(facts: InsightInput, except: readonly string[] = []) {
  const kept = Dialogue.of(facts);
  const all = new IntColumn();
  for (let statementNumber = 0; statementNumber < kept.table.statements; statementNumber++) all.push(statementNumber);
  return themeItems(kept, all, new Set(except));
}
const themesOf = (facts: InsightInput) =>
  fitThemeModel(itemsOf(facts), { seed: 1 }).themes.map(({ keys, voices }) => [[...keys].sort().join(' '), voices]);

describe('statements as themes are found in them', () => {
  it('weigh what their voices do', () => {
    const said = dialogue([{ district: 'a', people: 1, keys: ['sjö'] }]);
    const more = Array.from({ length: 3 }, (_, n) => statement(`t${n}`, 'v0-0000', 'a', ['väg']));
    const meeting = Array.from({ length: 8 }, (_, n) => statement(`m${n}`, 'm', 'a', ['lugn']));
    const items = itemsOf({
      ...said,
      voices: [...said.voices, meetingVoice('m', 2)],
      statements: [...said.statements, ...more, ...meeting],
    });
    expect(items.map(({ weight }) => weight)).toEqual([...Array(4).fill(0.25), ...Array(8).fill(0.25)]);
    expect(new Set(items.map(({ owner }) => owner)).size).toBe(1 + 8);
  });

  it('leave out keys that make no themes, and let parts of compounds name none', () => {
    const compound = { key: 'sv:del', form: 'del', start: 0, end: 3, valence: 'praise', part: true } as const;
    const said = dialogue([{ district: 'a', people: 1, keys: ['sjö', 'kurs'] }]);
    const [first] = said.statements;
    if (first === undefined) throw new Error('nobody spoke');
    const facts = { ...said, statements: [{ ...first, mentions: [...first.mentions, compound] }] };
    expect(itemsOf(facts, ['sv:kurs'])).toMatchObject([{ terms: ['sv:sjö', 'sv:del'], names: ['sv:sjö'] }]);
  });

  it('make themes of the horses and of the singing, and let two chess players be', () => {
    expect(themesOf(input)).toEqual([
      ['sv:häst sv:ridning sv:stall', 8],
      ['sv:kör sv:musik sv:sång', 8],
    ]);
  });

  it('make no other themes when one voice posts 500 times', () => {
    const spam = Array.from({ length: 500 }, (_, n) => statement(`t${n}`, 'spammer', 'a', ['kasino', 'bonus', 'häst']));
    const flooded = {
      ...input,
      voices: [...input.voices, person('spammer')],
      statements: [...input.statements, ...spam],
    };
    expect(themesOf(flooded).map(([keys]) => keys)).toEqual(themesOf(input).map(([keys]) => keys));
  });

  it.each([
    ['nothing', dialogue([])],
    ['one voice', dialogue([{ district: 'a', people: 1, keys: ['sjö'] }])],
    ['all the same', dialogue([{ district: 'a', people: 20, keys: ['sjö'] }])],
    ['no keyphrases', dialogue([{ district: 'a', people: 20, keys: [] }])],
  ])('make no themes of %s', (_, facts) => {
    expect(themesOf(facts)).toEqual([]);
  });
});
