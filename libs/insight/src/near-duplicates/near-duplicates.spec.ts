import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InsightError } from '../insight-error.js';
import { seededRandom } from '../seeded-random.js';
import { copyThreshold } from './held-texts.js';
import { NearDuplicates } from './near-duplicates.js';
import { jaccard, shinglesOf } from './shingles.js';

const letter =
  'Vi som bor längs vägen mot fjället vill att kommunen ser till att bussen går också på kvällar och helger så att ' +
  'ungdomarna kan ta sig hem från träningen utan att någon måste köra dem fyra mil i mörker och halka varje vecka';

interface Said {
  readonly id: string;
  readonly voiceId: string;
  readonly text: string;
}

function indexOf(said: readonly Said[]): NearDuplicates {
  const index = new NearDuplicates();
  for (const { id, voiceId, text } of said) index.add(id, voiceId, text);
  return index;
}

const groupsOf = (...texts: string[]) =>
  indexOf(texts.map((text, n) => ({ id: `s${n}`, voiceId: `v${n}`, text })))
    .groups()
    .map((group) => group.statementIds);

describe('near-identical texts', () => {
  it.each([
    ['case, spaces and punctuation', letter.toUpperCase().replaceAll(' ', ',\n ')],
    ['a changed name', letter.replace('kommunen', 'Krokom')],
    ['a changed number', letter.replace('fyra mil', '40 km')],
    ['a greeting and a name below', `Hej! ${letter} Hälsningar Anna-Märta Påhittad i Byn`],
    ['an added sentence', `${letter} Det här har vi sagt i många år nu`],
    ['swapped halves', `${letter.slice(112)} ${letter.slice(0, 111)}`],
    ['two typos', letter.replace('ungdomarna', 'undgomarna').replace('mörker', 'mörkret')],
  ])('are found in spite of %s', (_, copy) => {
    expect(groupsOf(letter, copy)).toEqual([['s0', 's1']]);
  });

  it.each([
    ['short ones', Array.from({ length: 200 }, () => 'Naturen')],
    ['a sentence that many may write', Array.from({ length: 9 }, () => 'Det bästa är att det är nära till naturen')],
    ['one word a million times', ['ja '.repeat(1_000_000), 'ja '.repeat(1_000_000)]],
    ['no letters', ['!!! 1 2 3 '.repeat(30), '!!! 1 2 3 '.repeat(30)]],
    ['nothing', ['', '']],
    ['halves of characters', ['\ud800 '.repeat(50), '\ud800 '.repeat(50)]],
    [
      'one who answers at length what another said',
      [letter, `${letter} ${'nej tvärtom är det så att '.repeat(1)}${[...letter].reverse().join('')}`],
    ],
  ])('are not %s', (_, texts) => {
    expect(groupsOf(...texts)).toEqual([]);
  });

  it('are of different voices', () => {
    const said = ['a', 'b'].map((id) => ({ id, voiceId: 'one', text: letter }));
    expect(indexOf(said).groups()).toEqual([]);
    expect(indexOf([...said, { id: 'c', voiceId: 'other', text: letter }]).groups()).toEqual([
      { id: 'a', shownStatementId: 'a', statementIds: ['a', 'b', 'c'], voiceIds: ['one', 'other'], leastSimilarity: 1 },
    ]);
  });

  // 40 words have 38 runs. The outer two leave out ten words at either end: 28 of 38 shared with the middle (.74), 18 of 38 by
  // each other (.47).
  const words = letter.split(' ').slice(0, 40);
  const chain = { first: words.slice(10).join(' '), middle: words.join(' '), last: words.slice(0, 30).join(' ') };
  it('of a chain go with the centre most often sent in', () => {
    expect(words).toHaveLength(40);
    expect(jaccard(shinglesOf(chain.first), shinglesOf(chain.last))).toBeCloseTo(18 / 38, 12);
    // The middle is sent in twice: a centre that both ends are like.
    expect(groupsOf(chain.first, chain.middle, chain.last, chain.middle)).toEqual([['s0', 's1', 's2', 's3']]);
    // All once: the least id is the centre, and the far end, like no centre, is a voice of its own.
    expect(groupsOf(chain.first, chain.middle, chain.last)).toEqual([['s0', 's1']]);
    expect(groupsOf(chain.middle, chain.first, chain.last)).toEqual([['s0', 's1', 's2']]);
  });

  it('cannot be tied together by a text that holds both', () => {
    const other = [...letter].reverse().join('');
    expect(groupsOf(letter, `${letter} ${other}`, other)).toEqual([]);
  });

  it('fall apart when what held them together goes', () => {
    const index = indexOf([
      { id: 'a', voiceId: 'a', text: chain.first },
      { id: 'b', voiceId: 'b', text: chain.middle },
      { id: 'c', voiceId: 'c', text: chain.last },
      { id: 'd', voiceId: 'd', text: chain.middle },
    ]);
    expect(index.groupOf('c')?.statementIds).toEqual(['a', 'b', 'c', 'd']);
    expect(index.remove('b')).toBe(true);
    expect(index.remove('d')).toBe(true);
    expect(index.remove('d')).toBe(false);
    expect(index.groups()).toEqual([]);
    expect(index.groupOf('c')).toBeNull();
    index.add('d', 'd', chain.middle);
    expect(index.groupOf('d')?.statementIds).toEqual(['a', 'd']);
  });

  it('refuses an id it holds, and knows nothing of others', () => {
    const index = indexOf([{ id: 'a', voiceId: 'a', text: 'kort' }]);
    expect(() => index.add('a', 'b', letter)).toThrow(InsightError);
    expect(index.groupOf('b')).toBeNull();
    expect(index.remove('a')).toBe(true);
    expect(() => index.add('a', 'b', letter)).not.toThrow();
  });

  /** Letters of one pen, with words left out here and there. */
  const variant = fc
    .record({ from: fc.nat(12), to: fc.integer({ min: 26, max: 40 }), changed: fc.array(fc.nat(39), { maxLength: 4 }) })
    .map(({ from, to, changed }) =>
      words
        .map((word, at) => (changed.includes(at) ? `${word}x` : word))
        .slice(from, to)
        .join(' '),
    );
  const dialogue = fc
    .array(fc.record({ voice: fc.nat(5), text: fc.oneof(variant, fc.constant('Naturen')) }), { maxLength: 25 })
    .map((said) => said.map(({ voice, text }, n): Said => ({ id: `s${n}`, voiceId: `v${voice}`, text })));

  it('are the same in whatever order they come and go', () => {
    fc.assert(
      fc.property(dialogue, fc.nat(), fc.nat(24), (said, seed, gone) => {
        const random = seededRandom(seed);
        const shuffled = said
          .map((each) => ({ each, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const index = indexOf(shuffled);
        expect(index.groups()).toEqual(indexOf(said).groups());
        const left = said.filter((_, n) => n % 25 > gone);
        for (const { id } of shuffled) if (!left.some((each) => each.id === id)) index.remove(id);
        expect(index.groups()).toEqual(indexOf(left).groups());
        for (const { id, voiceId, text } of said)
          if (!left.some((each) => each.id === id)) index.add(id, voiceId, text);
        for (const { id } of said) index.groupOf(id);
        expect(index.groups()).toEqual(indexOf(said).groups());
      }),
    );
  });

  it('are each like the one shown, of two voices, and in one group only', () => {
    fc.assert(
      fc.property(dialogue, (said) => {
        const index = indexOf(said);
        const groups = index.groups();
        const shinglesById = new Map(said.map(({ id, text }) => [id, shinglesOf(text)]));
        const none = shinglesOf('');
        for (const group of groups) {
          const shown = shinglesById.get(group.shownStatementId) ?? none;
          const likeness = group.statementIds.map((id) => jaccard(shown, shinglesById.get(id) ?? none));
          expect(Math.min(...likeness)).toBe(group.leastSimilarity);
          expect(group.leastSimilarity).toBeGreaterThanOrEqual(copyThreshold);
          expect(group.voiceIds.length).toBeGreaterThan(1);
          expect(group.id).toBe(group.statementIds[0]);
          for (const id of group.statementIds) expect(index.groupOf(id)).toEqual(group);
        }
        const all = groups.flatMap((group) => group.statementIds);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('miss almost none that brute force finds', () => {
    const random = seededRandom(11);
    const texts = Array.from({ length: 300 }, (_, n) => {
      const own = words.map(
        (word) => `${word}${'abcdefghij'[Math.floor(n / 3) % 10]}${'klmnopqrst'[Math.floor(n / 30)]}`,
      );
      for (let change = Math.floor(random() * 4); change > 0; change--) own[Math.floor(random() * 40)] = `ny${n}`;
      return own.join(' ');
    });
    const shingles = texts.map(shinglesOf);
    let [alike, found] = [0, 0];
    shingles.forEach((one, a) => {
      for (let b = a + 1; b < shingles.length; b++) {
        if (jaccard(one, shingles[b] ?? one) < copyThreshold) continue;
        alike++;
        if (groupsOf(texts[a] ?? '', texts[b] ?? '').length === 1) found++;
      }
    });
    expect(alike).toBeGreaterThan(150);
    expect(found / alike).toBeGreaterThanOrEqual(0.98);
  });

  it('are let go of when most are removed, and nothing of them is left', () => {
    const index = new NearDuplicates();
    const text = (n: number) =>
      words.map((word) => word + n.toString(2).replaceAll('0', 'o').replaceAll('1', 'i')).join(' ');
    const said = Array.from({ length: 2400 }, (_, n) => ({ id: `s${n}`, voiceId: `v${n}`, text: text(n % 2300) }));
    for (const { id, voiceId, text: own } of said) index.add(id, voiceId, own);
    expect(index.groups()).toHaveLength(100);
    expect(index.groupOf('s2350')?.statementIds).toEqual(['s2350', 's50']);
    for (let n = 60; n < 2340; n++) index.remove(`s${n}`);
    expect(index.groups()).toEqual(indexOf(said.filter((_, n) => n < 60 || n >= 2340)).groups());
    expect(index.groups()).toHaveLength(20);
    index.add('new', 'new', text(10));
    expect(index.groupOf('new')?.statementIds).toEqual(['new', 's10']);
  });
});
