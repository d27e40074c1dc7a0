import type { CompoundParts } from './compound-parts.js';
import type { PartCosts, PartReading } from './part-costs.js';

/** Parts of a word, left to right, and what they cost together. */
export interface Chain {
  readonly parts: CompoundParts;
  readonly cost: number;
}

/** What the loss of a letter costs, and an inner part of three letters. */
const LOST_LETTER = 60;
const SHORT_INNER = 120;
const DOUBLED = /([^aeiouyåäö])\1$/u;

/**
 * The cheapest chain of two parts or more that makes the word, the last read by `headOf`; null when there is none. What
 * follows a place costs the same whatever stands before it, so each place is asked once, and only those that left parts reach.
 */
export function cheapestChain(
  word: string,
  costs: PartCosts,
  isHeld: boolean,
  headOf: (tail: string) => PartReading | null,
): Chain | null {
  const heads: (PartReading | null)[] = [];
  let lastHead = 0;
  for (let at = 1; at < word.length; at++) {
    heads[at] = headOf(word.slice(at));
    if (heads[at] !== null) lastHead = at;
  }
  const tails = new Map<number, Chain | null>();

  /** Left parts from `at`, with the cheapest of what may follow them. */
  function chainFrom(at: number): Chain | null {
    let best: Chain | null = null;
    for (let end = at + 1; end <= lastHead + 1 && end < word.length; end++) {
      const surface = word.slice(at, end);
      const left = costs.left(surface, at > 0, isHeld);
      const rest = left === null ? null : (tailFrom(end) ?? afterDoubled(surface, end));
      if (left === null || rest === null) continue;
      const cost = left.cost + rest.cost + (at > 0 && left.base.length <= 3 ? SHORT_INNER : 0);
      if (best === null || cost < best.cost) best = { parts: [{ surface, base: left.base }, ...rest.parts], cost };
    }
    return best;
  }

  function tailFrom(at: number): Chain | null {
    const known = tails.get(at);
    if (known !== undefined) return known;
    const head = heads[at] ?? null;
    const chain = at < lastHead ? chainFrom(at) : null;
    const isOnePart = head !== null && (chain === null || head.cost <= chain.cost);
    const tail = isOnePart ? { parts: [{ surface: word.slice(at), base: head.base }], cost: head.cost } : chain;
    tails.set(at, tail);
    return tail;
  }

  /** Three like letters are written two (natt + tåg → nattåg): the head begins with the letter before it. */
  function afterDoubled(left: string, end: number): Chain | null {
    const head = word.slice(end - 1);
    if (!DOUBLED.test(left) || !costs.isListedFirst(left) || !costs.isListedHead(head)) return null;
    const cost = (costs.head(head, true)?.cost ?? Infinity) + LOST_LETTER;
    return { parts: [{ surface: word.slice(end), base: head }], cost };
  }

  return lastHead === 0 ? null : chainFrom(0);
}
