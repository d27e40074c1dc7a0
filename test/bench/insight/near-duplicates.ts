/** How surely near-identical texts are found, and what it costs. */
import { copyThreshold, jaccard, NearDuplicates, seededRandom, shinglesOf } from '@guldkorn/insight';
import { median, timed, type Measure } from '../measure.js';
import { processorTime } from '../text/processor-time.js';
import { edits, inventedTexts, replaced } from './near-copies.js';

const words = 58;

/** All of it, seeded. */
export async function nearDuplicateMeasures(): Promise<Measure[]> {
  return [...editedCopies(), ...againstBruteForce(), ...campaign(), ...(await speed())];
}

/** Each kind of edit: the share of 200 letters whose copy is found. */
function editedCopies(): Measure[] {
  const letters = inventedTexts(200, words, 1);
  return edits.map(({ name, make }, kind) => {
    const random = seededRandom(kind + 1);
    const index = new NearDuplicates();
    letters.forEach((letter, n) => {
      index.add(`letter ${n}`, `writer ${n}`, letter.join(' '));
      index.add(`copy ${n}`, `sender ${n}`, make(letter, random).join(' '));
    });
    const found = letters.filter((_, n) => index.groupOf(`copy ${n}`)?.statementIds.includes(`letter ${n}`));
    return { name: `near-copies found, 58 words, ${name}`, value: found.length / letters.length, unit: 'of 1' };
  });
}

/** 2,000 texts of 20 to 120 words, two in three a copy of another text or copy with one to four edits. */
function againstBruteForce(): Measure[] {
  const random = seededRandom(7);
  const texts = inventedTexts(700, 120, 3).map((letter) => letter.slice(0, 20 + Math.floor(random() * 100)));
  while (texts.length < 2000) {
    let copy = texts[Math.floor(random() * texts.length)] ?? [];
    for (let n = Math.ceil(random() * 4); n > 0; n--)
      copy = edits[Math.floor(random() * edits.length)]?.make(copy, random) ?? copy;
    texts.push(copy);
  }
  const written = texts.map((text) => text.join(' '));
  const shingles = written.map(shinglesOf);
  const whole = new NearDuplicates();
  written.forEach((text, n) => whole.add(String(n), String(n), text));
  const groupOf = new Map<string, string>();
  for (const group of whole.groups()) for (const id of group.statementIds) groupOf.set(id, group.id);
  let [alike, found, together, grouped] = [0, 0, 0, 0];
  shingles.forEach((one, a) => {
    for (let b = a + 1; b < shingles.length; b++) {
      const group = groupOf.get(String(a));
      const same = group !== undefined && group === groupOf.get(String(b));
      if (same) grouped++;
      if (jaccard(one, shingles[b] ?? one) < copyThreshold) continue;
      alike++;
      if (same) together++;
      // By themselves, so that nothing but the bands can bring them together.
      const pair = new NearDuplicates();
      pair.add('a', 'a', written[a] ?? '');
      pair.add('b', 'b', written[b] ?? '');
      if (pair.groups().length === 1) found++;
    }
  });
  return [
    { name: 'near-identical pairs among 2,000 texts, by brute force', value: alike, unit: 'pairs' },
    { name: 'of them met in a band (recall)', value: found / alike, unit: 'of 1' },
    { name: 'of them in the same group, chains cut', value: together / alike, unit: 'of 1' },
    {
      name: 'pairs in the same group that are near-identical themselves (precision)',
      value: together / grouped,
      unit: 'of 1',
    },
  ];
}

/** A letter sent in by 200 accounts, each with changes of its own: how many voices are left of them. */
function campaign(): Measure[] {
  const [letter = []] = inventedTexts(1, words, 5);
  return [2, 4, 6, 8].map((changes) => {
    const random = seededRandom(changes);
    const index = new NearDuplicates();
    for (let n = 0; n < 200; n++) index.add(`s${n}`, `v${n}`, replaced(letter, changes, random).join(' '));
    const groups = index.groups();
    const alone = 200 - groups.reduce((sum, group) => sum + group.voiceIds.length, 0);
    return {
      name: `voices left of 200 who changed ${changes} words each of a letter`,
      value: alone + groups.length,
      unit: 'voices',
    };
  });
}

async function speed(): Promise<Measure[]> {
  const texts = inventedTexts(101_000, words, 2).map((text) => text.join(' '));
  const filled = (count: number) => {
    const index = new NearDuplicates();
    for (let n = 0; n < count; n++) index.add(`s${n}`, `v${n}`, texts[n] ?? '');
    return index;
  };
  filled(10_000);
  globalThis.gc?.();
  const before = process.memoryUsage();
  let index = new NearDuplicates();
  const whole = processorTime(() => (index = filled(100_000)));
  globalThis.gc?.();
  const after = process.memoryUsage();
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  index.groups();
  const times: number[] = [];
  for (let n = 0; n < 1000; n++)
    times.push(
      await timed(() => {
        index.add(`s${100_000 + n}`, 'one more', texts[100_000 + n] ?? '');
        index.groups();
      }),
    );
  const random = seededRandom(9);
  const flood = new NearDuplicates();
  const [letter = []] = inventedTexts(1, words, 6);
  const copies = Array.from({ length: 10_000 }, () => replaced(letter, 3, random).join(' '));
  const flooded = processorTime(() => {
    copies.forEach((copy, n) => flood.add(`s${n}`, `v${n}`, copy));
    flood.groups();
  });
  return [
    { name: '100,000 texts of 58 words taken in, of the processor', value: whole, unit: 'ms' },
    { name: 'memory they hold', value: held / 1e6, unit: 'MB' },
    { name: 'one more text at 100,000, and all groups anew', value: median(times), unit: 'ms' },
    { name: '10,000 copies with three typos each, taken in and grouped, of the processor', value: flooded, unit: 'ms' },
  ];
}
