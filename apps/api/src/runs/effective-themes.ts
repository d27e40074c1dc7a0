import { type Curation, curatedThemes, type ThemeFact } from '@guldkorn/insight';
import type { StoredFact } from './facts.js';

/** A statement's place in a theme when people have had their say. */
export interface ThemeMember {
  readonly statementId: string;
  readonly confidence: number;
  /** The words that decided, where some did: UTF-16 offsets into the statement's text. */
  readonly start?: number;
  readonly end?: number;
}

/** A theme that a statement is taken to belong to before people have had their say. */
export type Assigned = Pick<ThemeMember, 'confidence' | 'start' | 'end'> & { readonly themeId: string };

/** The frame's reading of a statement, with the words that people have added to its themes. */
export function readAssignments(
  { readThemes, mentions }: Pick<StoredFact, 'readThemes' | 'mentions'>,
  themesOfAddedKey: ReadonlyMap<string, readonly string[]>,
): Assigned[] {
  const assigned = new Map<string, Assigned>();
  for (const { themeId, confidence, start, end } of readThemes)
    assigned.set(themeId, { themeId, confidence, ...(start === null || end === null ? {} : { start, end }) });
  if (themesOfAddedKey.size > 0)
    for (const { key, start, end } of mentions)
      for (const themeId of themesOfAddedKey.get(key) ?? [])
        if (!assigned.has(themeId)) assigned.set(themeId, { themeId, confidence: oneSeed, start, end });
  return [...assigned.values()];
}

/** As sure as one seed word of its own makes the frame. */
const oneSeed = 0.5;

/** Who belongs to which theme, kept up to date; the facts of a theme are made anew only when somebody has come or gone. */
export class EffectiveThemes {
  private readonly members = new Map<string, Map<string, ThemeMember>>();
  private readonly facts = new Map<string, ThemeFact>();
  private readonly themesOf = new Map<string, readonly string[]>();

  /** Places a statement, in the stead of where it was. @returns the themes it belongs to, surest first. */
  place(
    statementId: string,
    keys: readonly string[],
    assigned: readonly Assigned[],
    curation: Curation,
  ): readonly (ThemeMember & { readonly themeId: string })[] {
    this.remove(statementId);
    const themes = curatedThemes(assigned, statementId, keys, curation);
    const placed = themes.map(({ themeId, confidence }) => {
      const read = assigned.find((one) => one.themeId === themeId);
      const words = read?.start === undefined ? {} : { start: read.start, end: read.end };
      return { themeId, statementId, confidence, ...words };
    });
    for (const { themeId, ...member } of placed) {
      const members = this.members.get(themeId) ?? new Map<string, ThemeMember>();
      this.members.set(themeId, members.set(statementId, member));
      this.facts.delete(themeId);
    }
    if (themes.length > 0)
      this.themesOf.set(
        statementId,
        themes.map(({ themeId }) => themeId),
      );
    return placed;
  }

  remove(statementId: string): void {
    for (const themeId of this.themesOf.get(statementId) ?? []) {
      this.members.get(themeId)?.delete(statementId);
      this.facts.delete(themeId);
    }
    this.themesOf.delete(statementId);
  }

  get ids(): string[] {
    return [...this.members].flatMap(([themeId, members]) => (members.size > 0 ? [themeId] : []));
  }

  membersOf(themeId: string): Iterable<ThemeMember> {
    return this.members.get(themeId)?.values() ?? [];
  }

  /** The same object as long as nobody has come or gone and the label is the same. */
  factOf(themeId: string, label: string): ThemeFact {
    const kept = this.facts.get(themeId);
    if (kept?.label === label) return kept;
    const fact = { id: themeId, label, statements: [...this.membersOf(themeId)] };
    this.facts.set(themeId, fact);
    return fact;
  }
}
