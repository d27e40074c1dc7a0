/**
 * A random sample of statements, stratified by district: proportional allocation with a minimum a district (Neyman 1934,
 * doi 10.2307/2342192). Proportional, because near-equal weights make the figure for the whole as sure as it can be; a minimum,
 * so that every district is read and none rests on a single statement.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { InsightError } from '../insight-error.js';

/** The least a district gives, where it has so many and the sample is large enough for all. */
export const fewestPerStratum = 10;

export interface SampledStatement {
  readonly id: string;
  /** Null for those without a district, who are a stratum of their own. */
  readonly districtId: string | null;
  /** How many statements of its stratum it stands for; over the sample they add up to all statements. */
  readonly weight: number;
}

/** Statements as they are drawn from. */
export interface Drawable {
  readonly id: string;
  readonly districtId: string | null;
}

/**
 * Draws a sample, in the order in which it is to be coded: at random over the districts, so that what is coded so far is itself
 * a random sample. The same statements in any order with the same seed give the same sample.
 * @param size how many to draw, a whole number from 1; all when there are fewer. When there are more districts than this, it is
 * drawn from all at once.
 * @param seed a whole number.
 * @throws InsightError INSIGHT_OPTION_INVALID for a size below 1, INSIGHT_ID_TWICE for a statement that stands twice.
 */
export function drawSample(statements: readonly Drawable[], size: number, seed: number): SampledStatement[] {
  if (!(Number.isInteger(size) && size >= 1))
    throw new InsightError('INSIGHT_OPTION_INVALID', {
      sv: `Stickprovets storlek är ${size}. Välj ett heltal från 1.`,
      en: `The size of the sample is ${size}. Choose a whole number from 1.`,
    });
  const strata = strataOf(statements);
  const stratified = strata.length <= size ? strata : [strata.flat()];
  const sizes = stratified.map((stratum) => stratum.length);
  const allocation = allocate(sizes, size);
  const drawn = stratified.flatMap((stratum, at) => {
    const taken = allocation[at] ?? 0;
    return inSeededOrder(stratum, seed)
      .slice(0, taken)
      .map(({ id, districtId }) => ({ id, districtId, weight: stratum.length / taken }));
  });
  return inSeededOrder(drawn, seed + 1);
}

/**
 * How many to take of each stratum: in proportion to its size, at least `fewestPerStratum` (or an equal part of the sample, or
 * all it has, where that is less). They add up to the smaller of `size` and all there are.
 */
export function allocate(sizes: readonly number[], size: number): number[] {
  const most = Math.min(
    size,
    sizes.reduce((sum, each) => sum + each, 0),
  );
  const floor = Math.min(fewestPerStratum, Math.floor(size / Math.max(1, sizes.length)));
  const least = sizes.map((each) => Math.min(each, floor));
  const fixed = new Set<number>();
  // Those whose proportional share is below their least get just that; what it costs is borne by the others, so repeat.
  for (;;) {
    const free = [...sizes.keys()].filter((at) => !fixed.has(at));
    const left = most - [...fixed].reduce((sum, at) => sum + (least[at] ?? 0), 0);
    const population = free.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
    const share = (at: number) => (population === 0 ? 0 : (left * (sizes[at] ?? 0)) / population);
    const short = free.filter((at) => share(at) < (least[at] ?? 0));
    if (short.length === 0) return largestRemainder(sizes, free, share, left, least);
    for (const at of short) fixed.add(at);
  }
}

/** Whole numbers from shares: each rounded down, then one more to those that lost most, of equals to the first. */
function largestRemainder(
  sizes: readonly number[],
  free: readonly number[],
  share: (at: number) => number,
  left: number,
  least: readonly number[],
): number[] {
  const taken = sizes.map((_, at) => (free.includes(at) ? Math.floor(share(at) + 1e-9) : (least[at] ?? 0)));
  const missing = left - free.reduce((sum, at) => sum + (taken[at] ?? 0), 0);
  const byRemainder = [...free].sort((a, b) => share(b) - (taken[b] ?? 0) - (share(a) - (taken[a] ?? 0)) || a - b);
  for (const at of byRemainder.slice(0, missing)) taken[at] = (taken[at] ?? 0) + 1;
  return taken;
}

/** By district id, those without last. */
function strataOf(statements: readonly Drawable[]): Drawable[][] {
  const ids = new Set<string>();
  const byDistrict = new Map<string | null, Drawable[]>();
  for (const statement of statements) {
    if (ids.has(statement.id))
      throw new InsightError('INSIGHT_ID_TWICE', {
        sv: `Yttrandet ${statement.id} står två gånger bland dem som stickprovet dras ur. Ta med det en gång.`,
        en: `The statement ${statement.id} stands twice among those the sample is drawn from. Take it in once.`,
      });
    ids.add(statement.id);
    const stratum = byDistrict.get(statement.districtId);
    if (stratum === undefined) byDistrict.set(statement.districtId, [statement]);
    else stratum.push(statement);
  }
  return [...byDistrict]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || byCodeUnit(a ?? '', b ?? ''))
    .map(([, stratum]) => stratum);
}

/** A random order that depends on the ids and the seed only. */
function inSeededOrder<Item extends Drawable>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item) => ({ item, lot: lotOf(item.id, seed) }))
    .sort((a, b) => a.lot - b.lot || byCodeUnit(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** A lot of 53 bits for an id: FNV-1a in two runs, each spread by MurmurHash3's last step. */
function lotOf(id: string, seed: number): number {
  const half = (start: number) => {
    let bits = start;
    for (let at = 0; at < id.length; at++) bits = Math.imul(bits ^ id.charCodeAt(at), 0x01000193);
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
  };
  return half(0x811c9dc5 ^ seed) * 0x20_0000 + (half(Math.imul(seed + 1, 0x9e3779b1)) >>> 11);
}
