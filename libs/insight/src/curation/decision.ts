/** What people may decide about findings, themes and words, and what a decision is known by. */

/**
 * A finding as it is named from run to run: common ground belongs to no district (null). `key` is a keyphrase's key or,
 * where the subject is a theme, the theme's id.
 */
export interface FindingName {
  readonly kind: 'nugget' | 'challenge' | 'commonGround';
  readonly districtId: string | null;
  readonly subject: 'keyphrase' | 'theme';
  readonly key: string;
}

/** A name in one or both of the product's languages; a language left out (null) keeps what it had. */
export interface GivenName {
  readonly sv: string | null;
  readonly en: string | null;
}

/** What is decided, and about what. */
export type CurationChange =
  | {
      readonly kind: 'confirmFinding' | 'dismissFinding' | 'hideFinding' | 'pinFinding';
      readonly finding: FindingName;
    }
  | { readonly kind: 'renameFinding'; readonly finding: FindingName; readonly name: GivenName }
  | { readonly kind: 'renameTheme'; readonly themeId: string; readonly name: GivenName }
  | { readonly kind: 'hideTheme' | 'pinTheme'; readonly themeId: string }
  | { readonly kind: 'mergeThemes'; readonly themeIds: readonly string[]; readonly into: string }
  | {
      readonly kind: 'splitTheme';
      readonly themeId: string;
      /** What the new theme is known by; nobody else has it. */
      readonly newThemeId: string;
      readonly name: { readonly sv: string; readonly en: string };
      /** A statement of the theme that mentions any of these goes to the new one. */
      readonly keys: readonly string[];
      /** These go there whatever they mention. */
      readonly statementIds: readonly string[];
    }
  /** Out of one theme, into another, or both: at least one of the two is given. */
  | {
      readonly kind: 'moveStatement';
      readonly statementId: string;
      readonly outOf: string | null;
      readonly into: string | null;
    }
  | { readonly kind: 'addSynonym'; readonly key: string; readonly countsAs: string }
  | { readonly kind: 'addSeed'; readonly themeId: string; readonly word: string; readonly language: 'sv' | 'en' }
  /** `everywhere`: never a keyphrase. `themes`: a keyphrase still, but it makes no themes. */
  | { readonly kind: 'addStopWord'; readonly key: string; readonly scope: 'everywhere' | 'themes' };

export type CurationKind = CurationChange['kind'];

/** A decision as it is kept: never changed, only undone. */
export interface CurationDecision {
  readonly id: string;
  /** The order in which decisions were made. */
  readonly sequence: number;
  /** Who decided. */
  readonly by: string;
  /** When: ISO 8601. */
  readonly at: string;
  readonly reason: string;
  readonly undone: boolean;
  /** Null when this version cannot read what was stored. */
  readonly change: CurationChange | null;
}

/** A finding's name as a text: the same finding has the same in every run. */
export function findingRef({ kind, districtId, subject, key }: FindingName): string {
  return JSON.stringify([kind, districtId, subject, key]);
}
