/** What people and the machine made of the statements of a sample, put side by side. */
import { byCodeUnit } from '../code-unit-order.js';

/** One statement of a sample. */
export interface SampleItem {
  readonly position: number;
  readonly districtId: string | null;
  /** How many statements it stands for. */
  readonly weight: number;
  /** What the machine found; read by nobody who codes. */
  readonly machineThemeIds: readonly string[];
}

/** What one person made of one statement. No themes is a reading too; nobody's reading is no coding. */
export interface Coding {
  readonly position: number;
  readonly coder: string;
  readonly themeIds: readonly string[];
}

export interface ReadByBoth {
  readonly item: SampleItem;
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Weight among what both have read: a district's whole weight is shared by those of it that are read. */
  readonly weight: number;
}

export interface CodedPair {
  readonly coders: readonly [first: string, second: string] | null;
  /** By position. */
  readonly items: readonly ReadByBoth[];
}

/**
 * The two coders who have most statements in common, of equals the first by name, and what both have read. What only one of them
 * has read, or nobody, is in nothing: it is neither agreement nor disagreement. Coders' order is by name, never by who was first.
 */
export function codedByTwo(items: readonly SampleItem[], codings: readonly Coding[]): CodedPair {
  const known = new Map(items.map((item) => [item.position, item]));
  const byCoder = new Map<string, Map<number, readonly string[]>>();
  for (const { position, coder, themeIds } of codings) {
    if (!known.has(position)) continue;
    const own = byCoder.get(coder) ?? new Map<number, readonly string[]>();
    byCoder.set(coder, own.set(position, themeIds));
  }
  const names = [...byCoder.keys()].sort(byCodeUnit);
  let best: { coders: readonly [string, string]; positions: readonly number[] } | null = null;
  names.forEach((first, at) => {
    for (const second of names.slice(at + 1)) {
      const positions = [...(byCoder.get(first)?.keys() ?? [])].filter((each) => byCoder.get(second)?.has(each));
      if (best === null || positions.length > best.positions.length) best = { coders: [first, second], positions };
    }
  });
  return best === null ? { coders: null, items: [] } : sideBySide(best, known, byCoder);
}

function sideBySide(
  { coders, positions }: { readonly coders: readonly [string, string]; readonly positions: readonly number[] },
  known: ReadonlyMap<number, SampleItem>,
  byCoder: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>,
): CodedPair {
  const whole = new Map<string | null, number>();
  for (const { districtId, weight } of known.values()) whole.set(districtId, (whole.get(districtId) ?? 0) + weight);
  const read = [...positions].sort((a, b) => a - b).flatMap((position) => known.get(position) ?? []);
  const readOf = new Map<string | null, number>();
  for (const { districtId } of read) readOf.set(districtId, (readOf.get(districtId) ?? 0) + 1);
  return {
    coders,
    items: read.map((item) => ({
      item,
      first: byCoder.get(coders[0])?.get(item.position) ?? [],
      second: byCoder.get(coders[1])?.get(item.position) ?? [],
      weight: (whole.get(item.districtId) ?? 0) / (readOf.get(item.districtId) ?? 1),
    })),
  };
}
