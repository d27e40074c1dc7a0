/** What a group of statements is called after: the keyphrases that its voices mention more than others do, by z. */
import { byCodeUnit } from '../code-unit-order.js';
import { roundingSlack } from '../contingency.js';
import { logOddsRatio } from '../log-odds.js';
import { defaultOptions } from '../options.js';
import type { ThemeItem } from './term-matrix.js';

/** A statement and the group it is surest of; -1 for none. */
export interface GroupedItem {
  readonly item: ThemeItem;
  readonly group: number;
}

type VoicesOf = (owners: readonly number[]) => number;

const namesPerTheme = 3;

/** The groups of so many voices at least; most voices first, then by the first of their statements. */
export function largestGroups(
  grouped: readonly GroupedItem[],
  groups: number,
  voicesOf: VoicesOf,
  minimumVoices: number,
): { index: number; voices: number }[] {
  const owners = Array.from({ length: groups }, () => new Set<number>());
  const first = Array.from({ length: groups }, () => Infinity);
  grouped.forEach(({ item, group }, row) => {
    owners[group]?.add(item.owner);
    if (group >= 0) first[group] = Math.min(first[group] ?? Infinity, row);
  });
  return owners
    .map((own, index) => ({ index, voices: voicesOf([...own]) }))
    .filter(({ voices }) => voices >= minimumVoices - roundingSlack)
    .sort((a, b) => b.voices - a.voices || (first[a.index] ?? 0) - (first[b.index] ?? 0));
}

/** Knows who mentions what, and names groups by it. */
export class Naming {
  private readonly mentioning = new Map<string, Set<number>>();
  private readonly total: number;

  constructor(
    private readonly grouped: readonly GroupedItem[],
    private readonly voicesOf: VoicesOf,
  ) {
    const everyone = new Set<number>();
    for (const { item } of grouped) {
      everyone.add(item.owner);
      for (const name of item.names ?? item.terms) {
        const owners = this.mentioning.get(name);
        if (owners === undefined) this.mentioning.set(name, new Set([item.owner]));
        else owners.add(item.owner);
      }
    }
    this.total = voicesOf([...everyone]);
  }

  /** At most three, the most characteristic first; none that a single voice mentions. */
  characteristic(group: number): string[] {
    const members = this.grouped.filter((each) => each.group === group).map(({ item }) => item);
    const inside = new Set(members.map(({ owner }) => owner));
    const voices = this.voicesOf([...inside]);
    return [...new Set(members.flatMap(({ names, terms }) => names ?? terms))]
      .flatMap((name) => {
        const owners = [...(this.mentioning.get(name) ?? [])];
        if (owners.length < 2) return [];
        const mentions = this.voicesOf(owners.filter((owner) => inside.has(owner)));
        const mentionsElsewhere = this.voicesOf(owners.filter((owner) => !inside.has(owner)));
        const voicesElsewhere = Math.max(mentionsElsewhere, this.total - voices);
        const table = { mentions, voices, mentionsElsewhere, voicesElsewhere };
        return [{ name, z: logOddsRatio(table, defaultOptions.priorShare).z }];
      })
      .sort((a, b) => b.z - a.z || byCodeUnit(a.name, b.name))
      .slice(0, namesPerTheme)
      .map(({ name }) => name);
  }
}
