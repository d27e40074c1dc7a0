/**
 * Themes for what the code frame leaves over: statements that share keyphrases, by tf-idf (Spärck Jones 1972,
 * doi 10.1108/eb026526) and spherical k-means (Dhillon & Modha 2001, doi 10.1023/A:1007612920971).
 */
import { byCodeUnit } from '../code-unit-order.js';
import { tidy } from '../contingency.js';
import type { StatementFact } from '../facts.js';
import { logOddsRatio } from '../log-odds.js';
import { defaultOptions } from '../options.js';
import { labelOf, tallyKeyphrases, type KeyTally } from '../tally.js';
import { countVoices, inStatementOrder, type CountedVoice, type InsightInput, voicesAmong } from '../voices.js';
import { sphericalKMeans, type SparseVector } from './spherical-k-means.js';

export interface ClusterOptions {
  /** Numbers in [0, 1), from a generator with a stored seed: see `seededRandom`. */
  readonly random: () => number;
  /** A cluster with fewer voices is dropped; default 5. */
  readonly minimumVoices?: number;
  /** A statement less like its cluster's centre (cosine) gets no theme; default 0.2. */
  readonly minimumSimilarity?: number;
}

export interface ClusteredTheme {
  /** Made of its keyphrases, so that the same theme has the same id in the next run. */
  readonly id: string;
  /** The most characteristic keyphrases, at most three, as people write them. */
  readonly labels: readonly string[];
  readonly keys: readonly string[];
  /** Weighted voices. */
  readonly voices: number;
  /** In statement order; confidence is the cosine with the cluster's centre. */
  readonly statements: readonly { readonly statementId: string; readonly confidence: number }[];
}

/** In clustering, a keyphrase of more than this share of the voices tells nothing apart. */
const tooCommon = 0.5;
const mostClusters = 20;
const starts = 5;
const labelsPerTheme = 3;

/**
 * How many clusters to look for: the square root of half the voices, from 2 to 20. A rule of thumb (Mardia, Kent &
 * Bibby 1979, page 365) on voices rather than statements, so that one who writes much makes no themes.
 */
export function clusterCount(voices: number): number {
  return Math.max(2, Math.min(mostClusters, Math.round(Math.sqrt(voices / 2))));
}

interface Item {
  readonly statement: StatementFact;
  readonly owner: number;
  readonly vector: SparseVector;
}

/**
 * Clusters residents' statements; most voices first, then by id. A voice's statements share its weight, and keyphrases of
 * a single voice are left aside, so that nobody makes a theme alone.
 * @throws InsightError as `countVoices`.
 */
export function clusterThemes(input: InsightInput, options: ClusterOptions): ClusteredTheme[] {
  const { counted, total } = countVoices(input);
  const tallies = tallyKeyphrases(counted, defaultOptions.minimumAlone);
  const weightOf = (voices: Iterable<number>) => voicesAmong([...voices], counted).reduce((sum, each) => sum + each, 0);
  const telling = tallies.filter((tally) => {
    const voices = weightOf(tally.voices);
    return tally.voices.length >= 2 && voices <= Math.max(2, tooCommon * total);
  });
  const items = itemsOf(counted, telling, (tally) => Math.log((total + 1) / weightOf(tally.voices)));
  const k = clusterCount(weightOf(new Set(items.map((item) => item.owner))));
  const clustering = sphericalKMeans(
    items.map((item) => item.vector),
    telling.length,
    k,
    starts,
    options.random,
  );

  const members = new Map<number, { item: Item; similarity: number }[]>();
  items.forEach((item, index) => {
    const cluster = clustering.clusters[index] ?? -1;
    const similarity = clustering.similarities[index] ?? 0;
    if (cluster < 0 || similarity < (options.minimumSimilarity ?? 0.2)) return;
    const list = members.get(cluster);
    if (list === undefined) members.set(cluster, [{ item, similarity }]);
    else list.push({ item, similarity });
  });

  // Two clusters with the same most characteristic keyphrases are one theme that k-means has cut in two.
  const themes = new Map<string, { characteristic: KeyTally[]; list: { item: Item; similarity: number }[] }>();
  for (const [, list] of [...members].sort((a, b) => a[0] - b[0])) {
    const spoken = new Set(list.flatMap(({ item }) => item.statement.mentions.map((mention) => mention.key)));
    const owners = new Set(list.map(({ item }) => item.owner));
    const characteristic = mostCharacteristic(
      telling.filter((tally) => spoken.has(tally.key)),
      owners,
      total,
      weightOf,
    );
    const id = `cluster-${characteristic
      .map((tally) => tally.key)
      .sort(byCodeUnit)
      .join('+')}`;
    const twin = themes.get(id);
    if (twin === undefined) themes.set(id, { characteristic, list });
    else twin.list.push(...list);
  }
  return [...themes]
    .map(([id, { characteristic, list }]) => ({
      id,
      labels: characteristic.map((tally) => labelOf(tally)),
      keys: characteristic.map((tally) => tally.key),
      voices: tidy(weightOf(new Set(list.map(({ item }) => item.owner)))),
      statements: list
        .sort((a, b) => inStatementOrder(a.item.statement, b.item.statement))
        .map(({ item, similarity }) => ({ statementId: item.statement.id, confidence: similarity })),
    }))
    .filter((theme) => theme.voices >= (options.minimumVoices ?? defaultOptions.minimumVoices))
    .sort((a, b) => b.voices - a.voices || byCodeUnit(a.id, b.id));
}

function itemsOf(
  counted: readonly CountedVoice[],
  telling: readonly KeyTally[],
  idf: (tally: KeyTally) => number,
): Item[] {
  const terms = new Map(telling.map((tally, index) => [tally.key, { index, idf: idf(tally) }]));
  return counted.flatMap((voice, owner) =>
    voice.statements.flatMap((statement): Item[] => {
      const weights = new Map<number, number>();
      for (const { key } of statement.mentions) {
        const term = terms.get(key);
        if (term !== undefined) weights.set(term.index, term.idf);
      }
      const sorted = [...weights].sort((a, b) => a[0] - b[0]);
      const length = Math.sqrt(sorted.reduce((sum, [, value]) => sum + value * value, 0));
      if (!(length > 0)) return [];
      const vector = {
        terms: sorted.map(([term]) => term),
        values: sorted.map(([, value]) => value / length),
        weight: voice.weight / voice.statements.length,
      };
      return [{ statement, owner, vector }];
    }),
  );
}

/** The keyphrases that the cluster's voices mention more than others do, by z. */
function mostCharacteristic(
  tallies: readonly KeyTally[],
  owners: ReadonlySet<number>,
  total: number,
  weightOf: (voices: Iterable<number>) => number,
): KeyTally[] {
  const voices = weightOf(owners);
  return tallies
    .map((tally) => {
      const mentions = weightOf(tally.voices.filter((voice) => owners.has(voice)));
      const mentionsElsewhere = weightOf(tally.voices.filter((voice) => !owners.has(voice)));
      const table = {
        mentions,
        voices,
        mentionsElsewhere,
        voicesElsewhere: Math.max(mentionsElsewhere, total - voices),
      };
      return { tally, z: logOddsRatio(table, defaultOptions.priorShare).z };
    })
    .sort((a, b) => b.z - a.z || byCodeUnit(a.tally.key, b.tally.key))
    .slice(0, labelsPerTheme)
    .map(({ tally }) => tally);
}
