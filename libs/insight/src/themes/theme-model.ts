/**
 * Themes of what the code frame leaves over: latent semantic analysis (`truncatedSvd`), spherical k-means to find the
 * groups, and a mixture of multinomials to say what each of them says. The model is plain data: what a theme is made of
 * can be read in it, and a new statement is assigned without the old ones.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { tidy } from '../contingency.js';
import { defaultOptions } from '../options.js';
import { seededRandom } from '../seeded-random.js';
import { groupChances } from './assign-to-themes.js';
import { largestGroups, Naming, type GroupedItem } from './naming.js';
import type { FoundTheme, ThemeModel } from './found-theme.js';
import { fitMixture, type Mixture } from './multinomial-mixture.js';
import { continueKMeans, sphericalKMeans, toUnitRows } from './spherical-k-means.js';
import { termMatrix, type TermMatrix, type ThemeItem } from './term-matrix.js';
import { textHash } from './text-hash.js';
import { truncatedSvd } from './truncated-svd.js';
import { weightedSample } from './weighted-sample.js';
import { withWordBeginnings } from './word-beginnings.js';

export type { FoundTheme, ThemeModel } from './found-theme.js';

export interface FitOptions {
  /** Of all that is drawn by lot; a whole number. */
  readonly seed: number;
  /** How many groups to look for; by default `clusterCount` of the voices. */
  readonly groups?: number;
  /** A group of fewer voices is no theme; default 5. */
  readonly minimumVoices?: number;
  /** How many voices these owners are; by default the sum of their items' weights. */
  readonly voicesOf?: (owners: readonly number[]) => number;
  /** The model of last time: its groups are looked for first, and left only for much better ones. */
  readonly previous?: ThemeModel | null;
}

/** More statements than this, and a sample is fitted: a run takes no longer with a hundred thousand. */
export const mostFitted = 3000;
const directions = 50;
const starts = 5;
const mostClusters = 20;
/** What is found anew must hang together so much better than what was known to take its place. */
const muchBetter = 1.05;

/**
 * How many groups to look for: the square root of half the voices, from 2 to 20. A rule of thumb (Mardia, Kent &
 * Bibby 1979, page 365) on voices rather than statements, so that one who writes much makes no themes.
 */
export function clusterCount(voices: number): number {
  return Math.max(2, Math.min(mostClusters, Math.round(Math.sqrt(voices / 2))));
}

/** Fits themes to statements, in any order. No items, or none with terms in common, give a model without themes. */
export function fitThemeModel(items: readonly ThemeItem[], options: FitOptions): ThemeModel {
  const sample = weightedSample(items, mostFitted, options.seed);
  const matrix = termMatrix(
    sample,
    sample.map(({ terms }) => withWordBeginnings(terms)),
  );
  const voicesOf = options.voicesOf ?? sumOfWeights(sample);
  const telling = sample.filter((_, row) => matrix.starts[row] !== matrix.starts[row + 1]);
  const groups = options.groups ?? clusterCount(voicesOf([...new Set(telling.map(({ owner }) => owner))]));
  let clusters = findClusters(matrix, sample, groups, options);
  for (;;) {
    const count = Math.max(0, ...clusters.map((cluster) => cluster + 1));
    if (count === 0) return { themes: [], logShares: [], logChances: {} };
    const weights = sample.map(({ weight }) => weight);
    const { model, twinOf } = nameGroups(matrix.terms, fitMixture(matrix, weights, clusters, count), sample, {
      minimumVoices: options.minimumVoices ?? defaultOptions.minimumVoices,
      voicesOf,
    });
    if (twinOf === null) return model;
    clusters = compact(clusters.map((cluster) => twinOf.get(cluster) ?? cluster));
  }
}

/** A group for each row, from 0 without gaps; -1 where it shares nothing with any. */
function findClusters(
  matrix: TermMatrix,
  sample: readonly ThemeItem[],
  groups: number,
  { seed, previous }: FitOptions,
): number[] {
  const random = seededRandom(seed);
  const weights = sample.map(({ weight }) => weight);
  const { projected } = truncatedSvd(matrix, weights, directions, random);
  toUnitRows(projected.values, projected.columns);
  const vectors = { dimensions: projected.columns, values: projected.values, weights };
  const fresh = sphericalKMeans(vectors, groups, starts, random);
  if (previous === undefined || previous === null || previous.themes.length === 0) return compact(fresh.clusters);
  const known = compact(
    sample.map(({ terms }) => {
      const chances = groupChances(terms, previous);
      return chances === null ? -1 : chances.indexOf(chances.reduce((a, b) => Math.max(a, b)));
    }),
  );
  const continued = continueKMeans(vectors, groups, known, random);
  return compact((fresh.coherence > muchBetter * continued.coherence ? fresh : continued).clusters);
}

/** Numbers the groups that have members from 0, in the order they are first met. */
function compact(clusters: readonly number[]): number[] {
  const numbers = new Map([...new Set(clusters.filter((cluster) => cluster >= 0))].map((each, n) => [each, n]));
  return clusters.map((cluster) => numbers.get(cluster) ?? -1);
}

/**
 * The model with its groups named and in order. Two groups with the same most characteristic keyphrases are one theme that
 * was cut in two: then which is whose twin, and the model is to be fitted anew.
 */
function nameGroups(
  terms: readonly string[],
  mixture: Mixture,
  sample: readonly ThemeItem[],
  { minimumVoices, voicesOf }: { minimumVoices: number; voicesOf: (owners: readonly number[]) => number },
): { model: ThemeModel; twinOf: ReadonlyMap<number, number> | null } {
  const all = [...mixture.logShares.keys()];
  const plain = inOrder(terms, mixture, all, []);
  const grouped: GroupedItem[] = sample.map((item) => ({ item, group: surestGroup(item, plain) }));
  const naming = new Naming(grouped, voicesOf);
  const found = largestGroups(grouped, all.length, voicesOf, minimumVoices)
    .map((group) => ({ ...group, keys: naming.characteristic(group.index) }))
    .filter(({ keys }) => keys.length > 0);
  const twinOf = new Map<number, number>();
  const byKeys = new Map<string, number>();
  for (const { index, keys } of found) {
    const joined = [...keys].sort(byCodeUnit).join('\n');
    const twin = byKeys.get(joined);
    if (twin === undefined) byKeys.set(joined, index);
    else twinOf.set(index, twin);
  }
  if (twinOf.size > 0) return { model: plain, twinOf };
  const themes = found.map(({ keys, voices }) => ({ id: foundingId(keys), keys, voices: tidy(voices) }));
  const order = found.map(({ index }) => index);
  for (const group of all) if (!order.includes(group)) order.push(group);
  return { model: inOrder(terms, mixture, order, themes), twinOf: null };
}

/** The id of a theme founded on these keys, in any order. */
export function foundingId(keys: readonly string[]): string {
  const joined = [...keys].sort(byCodeUnit).join('\n');
  const half = (seed: number) => textHash(joined, seed).toString(16).padStart(8, '0');
  return `cluster-${half(0)}${half(1)}`;
}

function surestGroup({ terms }: ThemeItem, model: ThemeModel): number {
  const chances = groupChances(terms, model);
  return chances === null ? -1 : chances.indexOf(chances.reduce((a, b) => Math.max(a, b)));
}

function inOrder(
  terms: readonly string[],
  { logShares, logChances }: Mixture,
  order: readonly number[],
  themes: readonly FoundTheme[],
): ThemeModel {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    themes,
    logShares: order.map((group) => rounded(logShares[group] ?? 0)),
    logChances: Object.fromEntries(
      terms.map((term, row) => [term, order.map((group) => rounded(logChances[row * logShares.length + group] ?? 0))]),
    ),
  };
}

function sumOfWeights(items: readonly ThemeItem[]): (owners: readonly number[]) => number {
  const voices = new Map<number, number>();
  for (const { owner, weight } of items) voices.set(owner, (voices.get(owner) ?? 0) + weight);
  return (owners) => owners.reduce((sum, owner) => sum + (voices.get(owner) ?? 0), 0);
}
