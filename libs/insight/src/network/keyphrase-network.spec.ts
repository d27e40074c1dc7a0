import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tellCount } from '../disclosure/told-count.js';
import { seededRandom } from '../seeded-random.js';
import { atLeast, expectedByChance } from './chance-links.js';
import { keyphraseNetwork, type CountedPair, type NetworkOptions } from './keyphrase-network.js';

const k = 5;
const options: NetworkOptions = { fewest: k, rate: 0.1, minimumRatio: 1.5, mostNodes: 40, mostLinks: 80 };
const counted = (voices: number) => ({ voices, told: tellCount(voices, 0, k) });

/** What so many voices say, each a list of keyphrases by number. */
function networkOf(
  said: readonly (readonly number[])[],
  keys: number,
  some: Partial<NetworkOptions> = {},
  spread?: number,
) {
  const heard = new Array<number>(keys).fill(0);
  const together = new Map<string, number>();
  let [things, squares] = [0, 0];
  for (const one of said) {
    things += one.length;
    squares += one.length ** 2;
    for (const a of one) {
      heard[a] = (heard[a] ?? 0) + 1;
      for (const b of one) if (a < b) together.set(`${a} ${b}`, (together.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const id = (key: number | string | undefined) => `sv:ord${key}`;
  const pairs = [...together].map(([names, voices]): CountedPair => {
    const [a, b] = names.split(' ');
    return { a: id(a), b: id(b), ...counted(voices) };
  });
  return keyphraseNetwork(
    heard.map((voices, key) => ({ id: id(key), ...counted(voices) })).filter(({ told }) => told !== null),
    pairs,
    { ...counted(said.length), spread: spread ?? (said.length * squares) / things ** 2 },
    { ...options, ...some },
  );
}

/** Voices who say things by chance, some much and some little; and those who say two things in one breath. */
function byChance(voices: number, keys: number, seed: number, planted = 0): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: voices }, (_, voice) => {
    const many = 1 + Math.floor(random() ** 3 * 20);
    // Zipf's law: some words are said by many.
    const said = new Set(Array.from({ length: many }, () => Math.floor(keys ** random()) - 1));
    if (voice < planted) for (const key of [keys - 1, keys - 2]) said.add(key);
    return [...said].sort((a, b) => a - b);
  });
}

describe('chance', () => {
  it.each([
    [0, 2, 1],
    [1, 2, 1 - Math.exp(-2)],
    [2, 2, 1 - 3 * Math.exp(-2)],
    [3, 0.5, 1 - Math.exp(-0.5) * (1 + 0.5 + 0.125)],
  ])('brings at least %d where %d are expected: %d', (many, expected, p) => {
    expect(atLeast(many, expected)).toBeCloseTo(p, 12);
  });

  it('tells the small apart from nothing', () => {
    expect(atLeast(40, 1) / (Math.exp(-1) / 8.159152832478977e47)).toBeCloseTo(1.025, 2);
  });

  it('is never held to bring fewer than it does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 20, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 5, max: 30 }),
        (expected, many) => {
          const estimate = expectedByChance(expected, k, 0.1);
          const p = atLeast(many, expected[0] ?? 1);
          fc.pre(p <= 0.1 && p >= 1e-14);
          // Of each pair, the most likely it is that its p-value comes out at p or below.
          const brought = expected.reduce((sum, mean) => {
            let least = k;
            while (atLeast(least, mean) > p * (1 + 1e-12)) least++;
            return sum + atLeast(least, mean);
          }, 0);
          expect(estimate(p) * 0.9).toBeGreaterThanOrEqual(brought * (1 - 1e-6));
        },
      ),
    );
  });
});

describe('which keyphrases go together', () => {
  it('chance draws a firm link in at most one dialogue of ten, though some say much and some little', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) =>
      networkOf(byChance(300, 60, seed), 60).links.some(({ firm }) => firm),
    ).filter(Boolean);
    expect(drawn.length).toBeLessThanOrEqual(4);
  });

  it('would draw many were it not reckoned with that some say much', () => {
    const said = byChance(1000, 60, 1);
    const firm = (spread?: number) => networkOf(said, 60, {}, spread).links.filter((link) => link.firm).length;
    expect([firm(), firm(1) > 20]).toEqual([0, true]);
  });

  it('finds what is planted, as the strongest', () => {
    const { links } = networkOf(byChance(400, 80, 3, 24), 80);
    expect(links[0]).toMatchObject({ a: 'sv:ord78', b: 'sv:ord79', voices: 20, firm: true });
    expect(links[0]?.timesChance).toBeGreaterThan(5);
  });

  it('holds those who are never apart to be 1', () => {
    const same = networkOf(
      Array.from({ length: 100 }, (_, n) => (n < 10 ? [0, 1] : n < 30 ? [2, 3] : [4, 5])),
      6,
    );
    expect(same.links.map(({ strength }) => strength)).toEqual([1, 1]);
  });

  const dialogues = fc.record({
    voices: fc.integer({ min: 20, max: 200 }),
    keys: fc.integer({ min: 5, max: 30 }),
    seed: fc.nat(1000),
    planted: fc.integer({ min: 0, max: 20 }),
  });

  it('tells nothing of a pair or a keyphrase that is hidden, and links only its nodes', () => {
    fc.assert(
      fc.property(dialogues, ({ voices, keys, seed, planted }) => {
        const { nodes, links } = networkOf(byChance(voices, keys, seed, planted), keys);
        const ids = new Set(nodes.map(({ id }) => id));
        for (const { a, b, voices: both, strength, timesChance } of links) {
          expect(both % k === 0 && both >= k && ids.has(a) && ids.has(b)).toBe(true);
          expect(strength > 0 && strength <= 1 && timesChance >= options.minimumRatio).toBe(true);
        }
        expect(new Set(links.flatMap(({ a, b }) => [a, b]))).toEqual(ids);
      }),
    );
  });

  it('is no larger than a person can read', () => {
    fc.assert(
      fc.property(dialogues, fc.integer({ min: 2, max: 6 }), ({ voices, keys, seed }, mostNodes) => {
        const { nodes, links } = networkOf(byChance(voices, keys, seed, 20), keys, { mostNodes, mostLinks: 3 });
        expect(nodes.length).toBeLessThanOrEqual(mostNodes);
        expect(links.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is empty where nobody may be told of', () => {
    expect(networkOf([[0, 1]], 2)).toEqual({ nodes: [], links: [] });
  });
});
