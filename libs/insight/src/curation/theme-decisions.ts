/** Names, mergings, splits and places of statements among themes, taken in sequence. */
import { Chains } from './chains.js';
import type { Curation, Placement, ThemeSplit } from './curation.js';
import type { CurationChange, GivenName } from './decision.js';
import type { Existing, Known } from './existing.js';
import { staleDecision, type Hindrance, type StaleDecision } from './stale.js';

type Change<Kind extends CurationChange['kind']> = Extract<CurationChange, { kind: Kind }>;
type SeedWord = { readonly sv: string } | { readonly en: string };

/** The earlier name with what the later one gives. */
export function renamed(before: GivenName | null | undefined, { sv, en }: GivenName): GivenName {
  return { sv: sv ?? before?.sv ?? null, en: en ?? before?.en ?? null };
}

const gone = (themeId: string): Hindrance => ({ code: 'CURATION_THEME_GONE', about: themeId });

export class ThemeDecisions {
  private readonly names = new Map<string, GivenName>();
  private readonly merged = new Chains();
  private readonly splits = new Map<string, ThemeSplit>();
  /** What something has been split from. */
  private readonly parents = new Set<string>();
  private readonly hidden = new Set<string>();
  private readonly pinned = new Set<string>();
  private readonly seeds = new Map<string, Map<string, SeedWord>>();
  /** Statement → theme → whether a person has placed it there (true) or taken it out (false). */
  private readonly places = new Map<string, Map<string, boolean>>();
  /** Decisions about one theme that say nothing once it has been merged into another. */
  private readonly about: (readonly [decisionId: string, themeId: string])[] = [];

  /** @param mentioned keys that somebody mentions. @param countsAs what a key counts as; null for a stop word. */
  constructor(
    private readonly existing: Pick<Existing, 'themes' | 'statements'>,
    private readonly mentioned: Known,
    private readonly countsAs: (key: string) => string | null,
  ) {}

  rename(decisionId: string, { themeId, name }: Change<'renameTheme'>): Hindrance | null {
    if (!this.exists(themeId)) return gone(themeId);
    this.names.set(themeId, renamed(this.names.get(themeId), name));
    this.about.push([decisionId, themeId]);
    return null;
  }

  mark(decisionId: string, { kind, themeId }: Change<'hideTheme' | 'pinTheme'>): Hindrance | null {
    if (!this.exists(themeId)) return gone(themeId);
    (kind === 'hideTheme' ? this.hidden : this.pinned).add(themeId);
    this.about.push([decisionId, themeId]);
    return null;
  }

  /** Those of the themes that exist are merged; without effect only when none can be. */
  merge({ themeIds, into }: Change<'mergeThemes'>): Hindrance | null {
    if (!this.exists(into)) return gone(into);
    const found = themeIds.filter((themeId) => this.exists(themeId));
    if (found.length === 0) return gone(themeIds[0] ?? into);
    const done = found.filter((themeId) => this.merged.set(themeId, into));
    return done.length > 0 ? null : { code: 'CURATION_CIRCULAR', about: found[0] ?? into };
  }

  split({ themeId, newThemeId, name, keys, statementIds }: Change<'splitTheme'>): Hindrance | null {
    if (!this.exists(themeId)) return gone(themeId);
    const from = this.merged.membersOf(themeId);
    if (this.isTaken(newThemeId) || from.includes(newThemeId))
      return { code: 'CURATION_THEME_TAKEN', about: newThemeId };
    const found = statementIds.filter((statementId) => this.existing.statements?.has(statementId) ?? true);
    if (found.length === 0 && !keys.some((key) => this.mentioned.has(key)))
      return keys[0] === undefined
        ? { code: 'CURATION_STATEMENT_GONE', about: statementIds[0] ?? '' }
        : { code: 'CURATION_KEYPHRASE_GONE', about: keys[0] };
    const counted = new Set(keys.map(this.countsAs).filter((key) => key !== null));
    this.splits.set(newThemeId, { id: newThemeId, parentId: themeId, from, name, keys: counted });
    for (const part of from) this.parents.add(part);
    for (const statementId of found) {
      for (const part of from) this.place(statementId, part, false);
      this.place(statementId, newThemeId, true);
    }
    return null;
  }

  move({ statementId, outOf, into }: Change<'moveStatement'>): Hindrance | null {
    if (this.existing.statements?.has(statementId) === false)
      return { code: 'CURATION_STATEMENT_GONE', about: statementId };
    const [from, to] = [outOf, into].map((themeId) => (themeId !== null && this.exists(themeId) ? themeId : null));
    if (!from && !to) return gone(outOf ?? into ?? '');
    if (from) for (const part of this.merged.membersOf(from)) this.place(statementId, part, false);
    if (to) this.place(statementId, to, true);
    return null;
  }

  addSeed({ themeId, word, language }: Change<'addSeed'>): Hindrance | null {
    if (!this.exists(themeId)) return gone(themeId);
    const seeds = this.seeds.get(themeId) ?? new Map<string, SeedWord>();
    seeds.set(`${language}:${word}`, language === 'sv' ? { sv: word } : { en: word });
    this.seeds.set(themeId, seeds);
    return null;
  }

  result(): Pick<Curation, 'seedsOf' | 'themes' | 'moves'> & { readonly stale: readonly StaleDecision[] } {
    const mergedInto = this.merged.resolved();
    const stands = (themeId: string) => !mergedInto.has(themeId);
    const splits = [...this.splits.values()];
    const splitBy = new Map<string, Map<string, number>>();
    splits.forEach(({ from, keys }, index) => {
      for (const themeId of from) {
        const byKey = splitBy.get(themeId) ?? new Map<string, number>();
        for (const key of keys) if (!byKey.has(key)) byKey.set(key, index);
        splitBy.set(themeId, byKey);
      }
    });
    return {
      seedsOf: new Map([...this.seeds].map(([themeId, seeds]) => [themeId, [...seeds.values()]])),
      themes: {
        names: new Map([...this.names].filter(([themeId]) => stands(themeId))),
        mergedInto,
        splits,
        splitBy,
        hidden: new Set([...this.hidden].filter(stands)),
        pinned: new Set([...this.pinned].filter(stands)),
      },
      moves: new Map([...this.places].map(([statementId, places]) => [statementId, placement(places)])),
      stale: this.about
        .filter(([, themeId]) => !stands(themeId))
        .map(([decisionId, themeId]) => staleDecision(decisionId, { code: 'CURATION_THEME_MERGED', about: themeId })),
    };
  }

  private exists(themeId: string): boolean {
    return this.splits.has(themeId) || (this.existing.themes?.has(themeId) ?? true);
  }

  /** An id that something is split from is nobody else's either, known or not: what is split never comes round to itself. */
  private isTaken(themeId: string): boolean {
    if (this.splits.has(themeId) || this.existing.themes?.has(themeId) === true) return true;
    return this.parents.has(themeId);
  }

  private place(statementId: string, themeId: string, belongs: boolean): void {
    const places = this.places.get(statementId) ?? new Map<string, boolean>();
    places.set(themeId, belongs);
    this.places.set(statementId, places);
  }
}

function placement(places: ReadonlyMap<string, boolean>): Placement {
  const those = (belongs: boolean) => [...places].filter(([, each]) => each === belongs).map(([themeId]) => themeId);
  return { into: those(true), outOf: those(false) };
}
