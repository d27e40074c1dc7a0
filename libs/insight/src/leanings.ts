/** How those who mention a keyphrase lean, counted by voices. */
import { roundingSlack, tidy } from './contingency.js';
import type { MentionFact } from './facts.js';
import type { FindingKind, ValuedShare } from './findings.js';
import { wilson } from './wilson.js';

/** The set of ways in which one voice leans on one keyphrase, a bit each, so that repeating oneself adds nothing. */
export type Leanings = number;

const bits = { praise: 1, trouble: 2, wish: 4, unclear: 0 } as const;

export function leaningBit(valence: MentionFact['valence']): Leanings {
  return bits[valence];
}

/** What one voice says about a keyphrase, or several voices of the same weight and leanings. */
export interface Say {
  /** Of each of them. */
  readonly weight: number;
  readonly leanings: Leanings;
  /** How many they are; one where left out. */
  readonly voices?: number;
}

/** Adds up voices. One that leans several ways is split evenly between them; one that leans no way is unclear. */
export function valuedShare(says: readonly Say[]): ValuedShare {
  let praise = 0;
  let trouble = 0;
  let wish = 0;
  let unclear = 0;
  for (const { weight, leanings, voices = 1 } of says) {
    const ways = (leanings & 1) + ((leanings >> 1) & 1) + ((leanings >> 2) & 1);
    const all = weight * voices;
    if (ways === 0) unclear += all;
    if (leanings & bits.praise) praise += all / ways;
    if (leanings & bits.trouble) trouble += all / ways;
    if (leanings & bits.wish) wish += all / ways;
  }
  [praise, trouble, wish, unclear] = [tidy(praise), tidy(trouble), tidy(wish), tidy(unclear)];
  const leaning = tidy(praise + trouble + wish);
  return {
    share: leaning > 0 ? praise / leaning : null,
    interval: wilson(praise, leaning),
    praise,
    trouble,
    wish,
    unclear,
  };
}

/** A nugget when at least half of those who lean praise, else a challenge; null when fewer than `minimumLeaning` lean. */
export function kindOf(valued: ValuedShare, minimumLeaning: number): FindingKind | null {
  const leaning = valued.praise + valued.trouble + valued.wish;
  if (valued.share === null || leaning < minimumLeaning - roundingSlack) return null;
  return valued.share >= 0.5 ? 'nugget' : 'challenge';
}

/**
 * Whether leaving out some single voice would turn a nugget into a challenge or the other way. Tries every voice.
 * `minimumLeaning` is not asked again: the floor is about how many were heard, not about what they said.
 */
export function leaningHangsOnOneVoice(says: readonly Say[], kind: FindingKind): boolean {
  const { praise, trouble, wish } = valuedShare(says);
  return says.some((say) => {
    if (say.leanings === 0) return false;
    const own = valuedShare([{ weight: say.weight, leanings: say.leanings }]);
    const leftPraise = tidy(praise - own.praise);
    const leftLeaning = tidy(praise + trouble + wish - own.praise - own.trouble - own.wish);
    if (leftLeaning <= 0) return true;
    return (leftPraise / leftLeaning >= 0.5 ? 'nugget' : 'challenge') !== kind;
  });
}
