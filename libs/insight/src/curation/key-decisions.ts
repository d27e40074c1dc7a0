/** Synonyms and stop words, taken in sequence. Of several decisions about one key the latest holds. */
import type { Curation } from './curation.js';
import { Chains } from './chains.js';
import type { CurationChange } from './decision.js';
import type { Known } from './existing.js';
import { staleDecision, type Hindrance, type StaleDecision } from './stale.js';

type Change<Kind extends CurationChange['kind']> = Extract<CurationChange, { kind: Kind }>;

interface KeyResult extends Pick<Curation, 'keyOf' | 'stopKeys' | 'themeStopKeys'> {
  /** Keys that are mentioned, or that a mentioned one counts as. */
  readonly mentioned: Known;
  readonly stale: readonly StaleDecision[];
}

export class KeyDecisions {
  private readonly synonyms = new Chains();
  private readonly stopped = new Set<string>();
  private readonly stoppedInThemes = new Set<string>();
  private readonly about: (readonly [decisionId: string, key: string])[] = [];

  addSynonym(decisionId: string, { key, countsAs }: Change<'addSynonym'>): Hindrance | null {
    if (!this.synonyms.set(key, countsAs)) return { code: 'CURATION_CIRCULAR', about: key };
    this.stopped.delete(key);
    this.about.push([decisionId, key]);
    return null;
  }

  addStopWord(decisionId: string, { key, scope }: Change<'addStopWord'>): void {
    this.about.push([decisionId, key]);
    if (scope === 'themes') {
      this.stoppedInThemes.add(key);
      return;
    }
    this.synonyms.remove(key);
    this.stopped.add(key);
  }

  /** @param known the keys that are mentioned; null: all are. */
  result(known: Known | null): KeyResult {
    const keyOf = this.synonyms.resolved();
    const stopKeys = new Set(this.stopped);
    for (const [key, end] of keyOf)
      if (this.stopped.has(end)) {
        keyOf.delete(key);
        stopKeys.add(key);
      }
    const themeStopKeys = new Set([...this.stoppedInThemes].filter((key) => !keyOf.has(key) && !stopKeys.has(key)));
    const counted = known === null ? new Set<string>() : this.synonyms.reachedFrom(known);
    const mentioned: Known = { has: (key) => known === null || known.has(key) || counted.has(key) };
    const stale = this.about
      .filter(([, key]) => !mentioned.has(key))
      .map(([decisionId, key]) => staleDecision(decisionId, { code: 'CURATION_KEYPHRASE_GONE', about: key }));
    return { keyOf, stopKeys, themeStopKeys, mentioned, stale };
  }
}
