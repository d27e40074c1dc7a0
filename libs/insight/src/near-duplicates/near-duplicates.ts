/**
 * Near-identical texts from different voices, so that what one hand has written and many have sent in counts as one voice.
 *
 * Two texts are near-identical when they share at least .6 of their runs of three words (Jaccard; `shingles.ts`). Candidates
 * are found by MinHash and bands (`min-hash.ts`), each then held against the other exactly.
 *
 * Chains. A may be like B and B like C while A is not like C. Texts that hang together so are first gathered, then cut into
 * groups around centres: the text most often sent in is the first centre and takes those that are like it, then the next of
 * those left. So everybody in a group is near-identical to the one text that is shown for it; nobody is in it by way of others.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { InsightError } from '../insight-error.js';
import { copyThreshold, HeldTexts } from './held-texts.js';
import { shinglesOf } from './shingles.js';

/**
 * Texts of fewer different shingles (fewer than 20 words, as a rule) are never copies: *Nära till naturen* from two hundred
 * is two hundred voices. In shorter ones a single word may be the whole opinion: among real comments *Leash laws should be
 * enacted in the county as they are in the city* met *Noise ordinances should be …*.
 */
export const fewestShingles = 18;

/** Statements of at least two voices that say near enough the same. */
export interface CopyGroup {
  /** The least statement id of the group; a statement is in one group at most. */
  readonly id: string;
  /** The least statement id among those with the centre's text: the one to show. */
  readonly shownStatementId: string;
  /** Sorted by code unit. */
  readonly statementIds: readonly string[];
  /** Sorted by code unit, each once; two or more. */
  readonly voiceIds: readonly string[];
  /** How like the centre the least like is, 0.6-1. */
  readonly leastSimilarity: number;
}

interface Held {
  readonly voiceId: string;
  /** Its number in the store; null when it is too short to be a copy. */
  readonly text: number | null;
}

/** Groups that stay right as statements come and go; they depend on which are held, never on the order. */
export class NearDuplicates {
  private readonly held = new Map<string, Held>();
  private texts = new HeldTexts<readonly CopyGroup[]>();

  /**
   * Takes in a statement. Any text will do: one without words is held and never a copy.
   * @throws InsightError INSIGHT_ID_TWICE when the id is held already.
   */
  add(id: string, voiceId: string, text: string): void {
    if (this.held.has(id))
      throw new InsightError('INSIGHT_ID_TWICE', {
        sv: `Yttrandet ${id} är redan med i jämförelsen av texter. Ta bort det först, eller ge det ett annat id.`,
        en: `The statement ${id} is already among the texts compared. Remove it first, or give it another id.`,
      });
    const shingles = shinglesOf(text);
    const long = shingles.digests.length >= fewestShingles;
    this.held.set(id, { voiceId, text: long ? this.texts.add(id, shingles) : null });
  }

  /** Lets go of a statement; false when it was not held. */
  remove(id: string): boolean {
    const statement = this.held.get(id);
    if (statement === undefined) return false;
    this.held.delete(id);
    if (statement.text !== null && this.texts.remove(id, statement.text)) this.compact();
    return true;
  }

  /** Every group, by id. */
  groups(): CopyGroup[] {
    const groups = this.texts.gatherings().flatMap((root) => this.cut(root));
    return groups.sort((a, b) => byCodeUnit(a.id, b.id));
  }

  /** The group that a statement is in; null for none, and for a statement that is not held. */
  groupOf(id: string): CopyGroup | null {
    const text = this.held.get(id)?.text ?? null;
    if (text === null) return null;
    return this.cut(this.texts.gatheringOf(text)).find((group) => group.statementIds.includes(id)) ?? null;
  }

  /** The groups of the texts that hang together with this one. */
  private cut(root: number): readonly CopyGroup[] {
    return this.texts.remembered(root, () => {
      let left = this.texts.membersOf(root).map((text) => ({ text, ids: this.texts.idsOf(text) }));
      left.sort((a, b) => b.ids.length - a.ids.length || byCodeUnit(a.ids[0] ?? '', b.ids[0] ?? ''));
      const groups: CopyGroup[] = [];
      for (let centre = left[0]; centre !== undefined; centre = left[0]) {
        const rest: typeof left = [];
        const statementIds: string[] = [];
        let leastSimilarity = 1;
        for (const each of left) {
          const similarity = each === centre ? 1 : this.texts.similarity(centre.text, each.text);
          if (similarity < copyThreshold) rest.push(each);
          else {
            statementIds.push(...each.ids);
            leastSimilarity = Math.min(leastSimilarity, similarity);
          }
        }
        left = rest;
        const voiceIds = [...new Set(statementIds.map((id) => this.held.get(id)?.voiceId ?? ''))].sort(byCodeUnit);
        if (voiceIds.length < 2) continue;
        statementIds.sort(byCodeUnit);
        const [id = '', shownStatementId = ''] = [statementIds[0], centre.ids[0]];
        groups.push({ id, shownStatementId, statementIds, voiceIds, leastSimilarity });
      }
      return groups;
    });
  }

  /** Starts over with what is held, when most of the texts stored are let go of. */
  private compact(): void {
    const texts = new HeldTexts<readonly CopyGroup[]>();
    for (const [id, { voiceId, text }] of this.held)
      if (text !== null) this.held.set(id, { voiceId, text: texts.add(id, this.texts.shinglesOf(text)) });
    this.texts = texts;
  }
}
