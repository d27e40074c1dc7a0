/** What all decisions together come to, and how it is put to use. Look-ups only: asked once a mention and once a statement. */
import { byCodeUnit } from '../code-unit-order.js';
import type { MentionFact } from '../facts.js';
import { findingRef, type FindingName, type GivenName } from './decision.js';
import type { StaleDecision } from './stale.js';

export type FindingStatus = 'open' | 'confirmed' | 'dismissed' | 'hidden';

/** What people have decided about one finding. */
export interface CuratedFinding {
  readonly status: FindingStatus;
  /** What they call it; null: as residents do. */
  readonly name: GivenName | null;
  readonly pinned: boolean;
}

/** A theme that people have made of a part of another. */
export interface ThemeSplit {
  readonly id: string;
  readonly parentId: string;
  /** The parent and what had been merged into it when it was split. */
  readonly from: readonly string[];
  readonly name: { readonly sv: string; readonly en: string };
  /** As they count, synonyms resolved. */
  readonly keys: ReadonlySet<string>;
}

/** Where people have placed one statement. */
export interface Placement {
  readonly into: readonly string[];
  readonly outOf: readonly string[];
}

export interface Curation {
  /** Key of a keyphrase → what it counts as in the end; those that count as themselves are not here. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** Never a keyphrase, by itself or by what it counts as. */
  readonly stopKeys: ReadonlySet<string>;
  /** A keyphrase, but one that makes no themes; keys as they count. */
  readonly themeStopKeys: ReadonlySet<string>;
  /** Words that people have added to a theme's seeds. */
  readonly seedsOf: ReadonlyMap<string, readonly { readonly sv?: string; readonly en?: string }[]>;
  readonly themes: {
    readonly names: ReadonlyMap<string, GivenName>;
    /** Merged theme → the one that stands in the end. */
    readonly mergedInto: ReadonlyMap<string, string>;
    /** In the order they were made. */
    readonly splits: readonly ThemeSplit[];
    /** Theme → key → its place in `splits` of the split that takes over the theme's statements with that key. */
    readonly splitBy: ReadonlyMap<string, ReadonlyMap<string, number>>;
    readonly hidden: ReadonlySet<string>;
    readonly pinned: ReadonlySet<string>;
  };
  /** By statement. */
  readonly moves: ReadonlyMap<string, Placement>;
  /** By `findingRef`. */
  readonly findings: ReadonlyMap<string, CuratedFinding>;
  /** In the order of the decisions. */
  readonly stale: readonly StaleDecision[];
}

/** What a mention of `key` counts as; null when it is no keyphrase. Asked again of its answer, it gives the same. */
export function curatedKey(key: string, curation: Pick<Curation, 'keyOf' | 'stopKeys'>): string | null {
  return curation.stopKeys.has(key) ? null : (curation.keyOf.get(key) ?? key);
}

/** A mention as it counts: what is folded into another keyphrase is shown by that one's base form. */
function curatedMention(mention: MentionFact, key: string): MentionFact {
  return key === mention.key ? mention : { ...mention, key, form: key.slice(key.indexOf(':') + 1) };
}

/** A statement's mentions as they count, in their order; without those that are no keyphrases. The same list when nothing changes. */
export function curatedMentions(
  mentions: readonly MentionFact[],
  curation: Pick<Curation, 'keyOf' | 'stopKeys'>,
): readonly MentionFact[] {
  if (mentions.every(({ key }) => curatedKey(key, curation) === key)) return mentions;
  return mentions.flatMap((mention) => {
    const key = curatedKey(mention.key, curation);
    return key === null ? [] : [curatedMention(mention, key)];
  });
}

export interface CuratedTheme {
  readonly themeId: string;
  /** 0-1; 1 where a person has placed the statement. */
  readonly confidence: number;
  /** Whether the statement was read as belonging to it, or a person has placed it there. */
  readonly origin: 'read' | 'moved';
}

/** The theme that a statement read as `themeId` belongs to, splits followed in the order they were made. */
function afterSplits(themeId: string, counted: readonly string[], { splits, splitBy }: Curation['themes']): string {
  let at = themeId;
  for (let byKey = splitBy.get(at); byKey !== undefined; byKey = splitBy.get(at)) {
    let first = splits.length;
    for (const key of counted) first = Math.min(first, byKey.get(key) ?? first);
    const split = splits[first];
    if (split === undefined) break;
    at = split.id;
  }
  return at;
}

/**
 * The themes a statement belongs to when people have had their say, surest first, then by id.
 * @param assigned those it is read as belonging to. @param keys the keyphrases it mentions, as read or as they count.
 */
export function curatedThemes(
  assigned: readonly { readonly themeId: string; readonly confidence: number }[],
  statementId: string,
  keys: readonly string[],
  curation: Curation,
): CuratedTheme[] {
  const { mergedInto, splits } = curation.themes;
  const counted = splits.length === 0 ? [] : keys.map((key) => curatedKey(key, curation)).filter((key) => key !== null);
  const placement = curation.moves.get(statementId);
  const themes = new Map<string, CuratedTheme>();
  const place = (standing: string, confidence: number, origin: CuratedTheme['origin']) => {
    const themeId = mergedInto.get(standing) ?? standing;
    const before = themes.get(themeId);
    if (
      before === undefined ||
      confidence > before.confidence ||
      (confidence === before.confidence && origin === 'moved')
    )
      themes.set(themeId, { themeId, confidence, origin });
  };
  for (const { themeId, confidence } of assigned) {
    if (placement?.outOf.includes(themeId) === true) continue;
    const standing = afterSplits(themeId, counted, curation.themes);
    if (placement?.outOf.includes(standing) !== true) place(standing, confidence, 'read');
  }
  for (const themeId of placement?.into ?? []) place(themeId, 1, 'moved');
  return [...themes.values()].sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.themeId, b.themeId));
}

const undecided: CuratedFinding = { status: 'open', name: null, pinned: false };

/** What people have decided about a finding; open when nothing. */
export function curatedFinding(finding: FindingName, { findings }: Pick<Curation, 'findings'>): CuratedFinding {
  return findings.get(findingRef(finding)) ?? undecided;
}
