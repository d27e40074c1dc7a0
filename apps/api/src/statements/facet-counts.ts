import type { StatementFilterInput } from './statement-filter.input.js';

/** Statements that are alike in all that facets tell apart, and how many they are. */
export interface AlikeStatements {
  readonly district: string | null;
  readonly group: string | null;
  readonly channel: string;
  readonly valence: string;
  readonly language: string;
  readonly role: string;
  readonly month: string | null;
  readonly quotable: string;
  readonly statements: number;
}

/** What single-valued facets tell apart. */
export type Facet = Exclude<keyof AlikeStatements, 'statements'>;

/** A facet's values with their numbers. */
export type FacetCounts = ReadonlyMap<string, number>;

const facets = ['district', 'group', 'channel', 'valence', 'language', 'role', 'month', 'quotable'] as const;

/** What the filter asks for of each facet; null where it sets no bounds. */
function wanted(filter: StatementFilterInput): Readonly<Record<Facet, ReadonlySet<string> | null>> {
  const oneOf = (values: readonly string[] | null | undefined) =>
    values === null || values === undefined || values.length === 0 ? null : new Set(values);
  return {
    district: oneOf(filter.districtIds),
    group: oneOf(filter.groupIds),
    channel: oneOf(filter.channels),
    valence: oneOf(filter.valences),
    language: oneOf(filter.languages),
    role: oneOf(filter.roles),
    month: oneOf(filter.months),
    quotable: typeof filter.mayBeQuoted === 'boolean' ? new Set([String(filter.mayBeQuoted)]) : null,
  };
}

/** The filter less what facets are counted by: what holds for all of them. */
export function withoutFacets(filter: StatementFilterInput): StatementFilterInput {
  const { text, attributes, from, to, keyphraseId, themeId, meetingNoteId, importId, and, or, not } = filter;
  return { text, attributes, from, to, keyphraseId, themeId, meetingNoteId, importId, and, or, not };
}

/** What is left of the filter then: what facets are counted by. */
export function onlyFacets(filter: StatementFilterInput): StatementFilterInput {
  const { districtIds, groupIds, channels, valences, languages, roles, months, mayBeQuoted } = filter;
  return { districtIds, groupIds, channels, valences, languages, roles, months, mayBeQuoted };
}

/** For each facet, how many there are of each value among what fits all the filter but that facet's own. */
export function facetCounts(
  alike: readonly AlikeStatements[],
  filter: StatementFilterInput,
): Readonly<Record<Facet, FacetCounts>> {
  const bounds = wanted(filter);
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const fits = (row: AlikeStatements, facet: Facet) => bounds[facet]?.has(row[facet] ?? '') ?? true;
  for (const row of alike) {
    const outside = facets.filter((facet) => !fits(row, facet));
    // What one filter alone leaves out is what another choice of that filter would bring in.
    for (const facet of outside.length === 0 ? facets : outside.length === 1 ? outside : []) {
      const value = row[facet];
      if (value !== null) counts[facet].set(value, (counts[facet].get(value) ?? 0) + row.statements);
    }
  }
  return counts;
}
