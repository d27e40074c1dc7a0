/**
 * A sample in which each has a chance by its weight, the same whatever order they come in: each draws its lot from its own
 * id, and the shortest lots win (Efraimidis & Spirakis 2006, doi 10.1016/j.ipl.2005.11.003). When there are a few
 * more, nearly the same are drawn again (bottom-k: Cohen & Kelley 2007, doi 10.1145/1281100.1281133).
 */
import { byCodeUnit } from '../code-unit-order.js';
import { textHash } from './text-hash.js';

interface Weighted {
  readonly id: string;
  readonly weight: number;
}

/** At most `most` of the items, in order of id; all of them where they are not more. */
export function weightedSample<Item extends Weighted>(items: readonly Item[], most: number, seed: number): Item[] {
  const inOrder = [...items].sort((a, b) => byCodeUnit(a.id, b.id));
  if (inOrder.length <= most) return inOrder;
  return inOrder
    .map((item) => ({ item, lot: -Math.log((textHash(item.id, seed) + 0.5) / 0x1_0000_0000) / item.weight }))
    .sort((a, b) => a.lot - b.lot || byCodeUnit(a.item.id, b.item.id))
    .slice(0, most)
    .map(({ item }) => item)
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
