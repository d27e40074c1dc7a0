/**
 * Which keyphrases go together: those that the same voices say oftener than chance brings together.
 *
 * Who says much says much together, so pairs are held against chance in which each voice says as many things as it does
 * and each thing is said by as many voices as it is: the projection of a bipartite configuration model (Saracco et al. 2017,
 * doi 10.1088/1367-2630/aa6b38; as expected degrees Chung & Lu 2002, doi 10.1007/PL00012580). Such a sum of unlike coins has a
 * lighter upper tail than Poisson's (Hoeffding 1956, doi 10.1214/aoms/1177728178), so that Poisson's p is on the safe side.
 * The false discovery rate is held over all pairs (Benjamini & Hochberg 1995). Strength: normalised pointwise mutual
 * information (Bouma 2009, Proceedings of GSCL, 31-40).
 */
import { benjaminiHochberg } from '../benjamini-hochberg.js';
import { byCodeUnit } from '../code-unit-order.js';
import { roundingSlack } from '../contingency.js';
import type { ToldCount, ToldNumber } from '../disclosure/told-count.js';
import { atLeast, expectedByChance } from './chance-links.js';

/** A count before and after it is told. */
export interface Counted {
  /** Weighted voices. */
  readonly voices: number;
  readonly told: ToldCount | null;
}

/** A keyphrase and how many say it. */
export interface CountedKeyphrase extends Counted {
  readonly id: string;
}

/** Two keyphrases, by id, and how many say both. */
export interface CountedPair extends Counted {
  readonly a: string;
  readonly b: string;
}

/** Among whom: all voices, and their spread as `saidTogether` gives it. */
export interface CountedAmong extends Counted {
  readonly spread: number;
}

/** A keyphrase of the network. */
export interface NetworkNode {
  readonly id: string;
  readonly voices: ToldCount;
}

/** Two keyphrases that go together; figures from told counts only. */
export interface NetworkLink {
  readonly a: string;
  readonly b: string;
  readonly voices: ToldCount;
  /** 0: as often as chance; 1: never apart. */
  readonly strength: ToldNumber;
  /** How many times as many as by chance. */
  readonly timesChance: ToldNumber;
  /** False for a lead, which chance may have drawn. */
  readonly firm: boolean;
}

export interface KeyphraseNetwork {
  /** Those with a link, most voices first. */
  readonly nodes: readonly NetworkNode[];
  /** Firm ones first, then the strongest. */
  readonly links: readonly NetworkLink[];
}

/** What a network is made with. */
export interface NetworkOptions {
  /** A pair of fewer voices is never told. */
  readonly fewest: number;
  /** The share of the firm links that is expected to be false, at most. */
  readonly rate: number;
  /** How many times as common as by chance they must be together. */
  readonly minimumRatio: number;
  readonly mostNodes: number;
  readonly mostLinks: number;
}

/** In tenths, upwards: what is told must not show one voice more or less. */
export function coarseSpread(spread: number): number {
  return Math.max(1, Math.ceil(spread * 10 - roundingSlack) / 10);
}

/** How sure each pair is: the least rate at which it would be called firm. */
function surenessOf(
  keyphrases: readonly CountedKeyphrase[],
  pairs: readonly CountedPair[],
  { voices: all, spread }: CountedAmong,
  { fewest, rate }: NetworkOptions,
): number[] {
  const voicesOf = new Map(keyphrases.map(({ id, voices }) => [id, voices]));
  const expected = (one: number, other: number) => (spread * one * other) / all;
  const everyPair = keyphrases.flatMap(({ voices }, at) =>
    keyphrases.slice(at + 1).map((other) => expected(voices, other.voices)),
  );
  return benjaminiHochberg(
    pairs.map(({ a, b, voices }) => {
      const many = Math.floor(voices + roundingSlack);
      return many < fewest ? 1 : atLeast(many, expected(voicesOf.get(a) ?? 0, voicesOf.get(b) ?? 0));
    }),
    expectedByChance(everyPair, fewest, rate),
  );
}

/** The pair as it may be told; null where something of it is hidden. */
function toldLink(
  { a, b, told: both }: CountedPair,
  toldOf: ReadonlyMap<string, ToldCount | null>,
  { told: all, spread }: CountedAmong,
): Omit<NetworkLink, 'firm'> | null {
  const [one = null, other = null] = [toldOf.get(a), toldOf.get(b)];
  if (one === null || other === null || both === null || all === null) return null;
  const timesChance = (both * all) / (one * other * coarseSpread(spread));
  const strength = both >= all ? 0 : Math.log(timesChance) / -Math.log(both / all);
  return {
    a,
    b,
    voices: both,
    strength: Math.max(-1, Math.min(1, strength)) as ToldNumber,
    timesChance: timesChance as ToldNumber,
  };
}

function strongestFirst(one: NetworkLink, other: NetworkLink): number {
  return (
    Number(other.firm) - Number(one.firm) ||
    other.strength - one.strength ||
    other.voices - one.voices ||
    byCodeUnit(one.a, other.a) ||
    byCodeUnit(one.b, other.b)
  );
}

/**
 * The network of the keyphrases. Links are taken firm ones first, then by strength, until there are as many nodes or links as
 * a person can read. Which are firm is decided by exact counts, as all that is announced is; all else by told ones.
 * @param keyphrases all that are held against each other. @param pairs those of them that some voice says both of; the rest
 *   count as tested, and as said together by nobody.
 */
export function keyphraseNetwork(
  keyphrases: readonly CountedKeyphrase[],
  pairs: readonly CountedPair[],
  among: CountedAmong,
  options: NetworkOptions,
): KeyphraseNetwork {
  const toldOf = new Map(keyphrases.map(({ id, told }) => [id, told]));
  const sureness = surenessOf(keyphrases, pairs, among, options);
  const found = pairs
    .flatMap((pair, index): NetworkLink[] => {
      const link = toldLink(pair, toldOf, among);
      return link === null || link.timesChance < options.minimumRatio
        ? []
        : [{ ...link, firm: (sureness[index] ?? 1) <= options.rate }];
    })
    .sort(strongestFirst);
  const chosen = new Set<string>();
  const links: NetworkLink[] = [];
  for (const link of found) {
    const more = [link.a, link.b].filter((id) => !chosen.has(id));
    if (links.length >= options.mostLinks || chosen.size + more.length > options.mostNodes) continue;
    for (const id of more) chosen.add(id);
    links.push(link);
  }
  const nodes = keyphrases.flatMap(({ id, told }) => (chosen.has(id) && told !== null ? [{ id, voices: told }] : []));
  return {
    nodes: nodes.sort((one, other) => other.voices - one.voices || byCodeUnit(one.id, other.id)),
    links,
  };
}
