import type { FactTable } from './fact-table.js';

/** Looked through again when it has grown by more than this part. */
const muchMore = 0.1;
/** Others that overlap with a smaller part of the mentions are not kept by name. */
const seldom = 0.01;

interface Looked {
  readonly mentions: number;
  /** By other key, how many pairs of mentions overlap. */
  readonly often: ReadonlyMap<number, number>;
  /** The most of those that are not kept. */
  readonly most: number;
}

/**
 * How often at most a key is said with words that overlap with those of another, whoever says it: mostly so seldom that
 * nobody need be counted. Remembered from one count to the next, on whatever sides.
 */
export class OverlapBounds {
  private readonly looked: (Looked | undefined)[] = [];

  constructor(private readonly table: FactTable) {}

  /** The keys that may overlap with this one in so many mentions; null when they are too many to say. */
  reaching(key: number, needed: number): number[] | null {
    const mentions = this.table.mentionsOfKey[key]?.length ?? 0;
    let looked = this.looked[key];
    if (looked === undefined || mentions - looked.mentions > looked.mentions * muchMore) {
      looked = this.look(key, mentions);
      this.looked[key] = looked;
    }
    const since = mentions - looked.mentions;
    if (looked.most + since >= needed) return null;
    return [...looked.often].flatMap(([other, count]) => (count + since >= needed ? [other] : []));
  }

  private look(key: number, mentions: number): Looked {
    const { mentionStatement, mentionStart, mentionEnd, mentionKey, firstMention, mentionsOfKey } = this.table;
    const counts = new Map<number, number>();
    for (let at = 0; at < mentions; at++) {
      const m = mentionsOfKey[key]?.at(at) ?? 0;
      const statement = mentionStatement.at(m);
      const end = this.table.mentionsEnd(statement);
      for (let other = firstMention.at(statement); other < end; other++) {
        if (mentionStart.at(other) >= mentionEnd.at(m) || mentionStart.at(m) >= mentionEnd.at(other)) continue;
        const otherKey = mentionKey.at(other);
        if (otherKey !== key) counts.set(otherKey, (counts.get(otherKey) ?? 0) + 1);
      }
    }
    const often = new Map<number, number>();
    let most = 0;
    for (const [other, count] of counts)
      if (count > mentions * seldom) often.set(other, count);
      else most = Math.max(most, count);
    return { mentions, often, most };
  }
}
