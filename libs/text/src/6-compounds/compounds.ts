import type { Dictionary } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import { cheapestChain, type Chain } from './cheapest-chain.js';
import type { CompoundPart, CompoundParts } from './compound-parts.js';
import { PartCosts } from './part-costs.js';
import { KIN, WHOLE_WORDS } from './part-lists.js';

const SHORTEST_WORD = 5;
const LONGEST_WORD = 50;
const MEMO_LIMIT = 40_000;
/** Of a split, a part on average; dearer ones are chance. */
const DEAREST_PART = 600;
/** A listed left part so long and so rare is itself taken apart. */
const LONG_PART = 8;
const RARE_PART = -640;
const LATIN_TUR = /(?:[aikp]|ul)tur$/u;

/**
 * Splits Swedish compounds by what DSSO lets stand first and last and by frequencies: the cheapest chain of parts, the
 * fewest where all are well known. Conservative, since parts are extra evidence only.
 */
export class CompoundSplitter {
  private readonly memo = new Map<string, CompoundParts>();
  private readonly costs: PartCosts;

  constructor(frequencies: Frequencies, dictionary: Dictionary) {
    this.costs = new PartCosts(dictionary, frequencies);
  }

  /** Parts of a noun's base form (lower case); empty when it is no compound that we can tell. */
  split(lemma: string): CompoundParts {
    const known = this.memo.get(lemma);
    if (known !== undefined) return known;
    const parts = this.find(lemma);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(lemma, parts);
    return parts;
  }

  private find(word: string): CompoundParts {
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length - 2) {
      const head = word.slice(hyphen + 1);
      const tail = this.find(head);
      return [plain(word.slice(0, hyphen)), ...(tail.length > 0 ? tail : [plain(head)])];
    }
    if (KIN.has(word) || WHOLE_WORDS.has(word)) return [];
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || !/^\p{L}+$/u.test(word)) return [];
    const isHeld = this.costs.isHeld(word);
    const best = cheapestChain(word, this.costs, isHeld, (tail) => this.costs.head(tail, isHeld));
    if (best === null || isDear(best) || isChance(best.parts) || this.isDerived(word, best.parts)) return [];
    return best.parts.flatMap((part) => this.deepen(part));
  }

  /** A word that an ending makes of a verb, an adjective or a Latin stem, whatever its letters look like. */
  private isDerived(word: string, parts: CompoundParts): boolean {
    if (this.costs.isFromAdjective(word) || this.costs.isFromPrefixedVerb(word)) return true;
    if (parts.at(-1)?.base === 'tur') return LATIN_TUR.test(word);
    return parts.length === 2 && this.costs.isVerbAlone(parts[0]?.base ?? '') && this.costs.isFromVerb(word);
  }

  private deepen(part: CompoundPart): CompoundParts {
    if (part.base.length < LONG_PART || this.costs.level(part.base) > RARE_PART) return [part];
    const inner = this.split(part.base);
    return inner.length > 0 ? rejoin(inner, part.surface) : [part];
  }
}

function isDear({ parts, cost }: Chain): boolean {
  return cost / parts.length > DEAREST_PART;
}

/** Te + leg + ram: so many short words in a row are syllables. */
function isChance(parts: CompoundParts): boolean {
  return parts.length > 2 && parts.filter(({ surface }) => surface.length <= 3).length > 1;
}

function plain(word: string): CompoundPart {
  return { surface: word, base: word };
}

/** Gives the parts of a left half their letters back: the last keeps the link that was taken off or put on to find it. */
function rejoin(parts: CompoundParts, left: string): CompoundParts {
  const before = parts.slice(0, -1);
  const rest = left.slice(before.reduce((sum, { surface }) => sum + surface.length, 0));
  return [...before, { surface: rest, base: parts.at(-1)?.base ?? rest }];
}
