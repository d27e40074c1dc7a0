import { describe, expect, it } from '@jest/globals';
import { countVoicesBy } from './count-by.js';
import { dialogue, person, statement } from './facts.fixture.js';

describe('voices by label', () => {
  it('counts a person once a label, wherever they speak from', () => {
    const input = dialogue(
      [
        { district: 'a', people: 3, keys: ['sjö'] },
        { district: null, people: 1, keys: ['sjö'] },
        { district: 'b', people: 2, keys: ['väg'], valence: 'trouble' },
      ],
      ['a', 'b'],
    );
    const more = Array.from({ length: 9 }, (_, n) => statement(`t${n}`, 'v0-0000', 'a', ['sjö']));
    const counted = countVoicesBy({ ...input, statements: [...input.statements, ...more] }, (each) =>
      each.mentions.map(({ key }) => key),
    );
    expect(counted).toEqual([
      {
        label: 'sv:sjö',
        voices: 4,
        statements: 13,
        valence: { praise: 13, trouble: 0, wish: 0, unclear: 0 },
        byDistrict: [
          { districtId: 'a', voices: 3, districtVoices: 3 },
          { districtId: 'b', voices: 0, districtVoices: 2 },
        ],
      },
      {
        label: 'sv:väg',
        voices: 2,
        statements: 2,
        valence: { praise: 0, trouble: 2, wish: 0, unclear: 0 },
        byDistrict: [
          { districtId: 'a', voices: 0, districtVoices: 3 },
          { districtId: 'b', voices: 2, districtVoices: 2 },
        ],
      },
    ]);
  });

  it('leaves politicians out', () => {
    const counted = countVoicesBy(
      { voices: [person('p', 'politician')], statements: [statement('s', 'p', 'a', ['sjö'])], districtIds: ['a'] },
      () => ['all'],
    );
    expect(counted).toEqual([]);
  });
});
