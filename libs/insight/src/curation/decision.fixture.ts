import type { CurationChange, CurationDecision, FindingName } from './decision.js';
import type { Existing } from './existing.js';

/** Decisions in the order given, by the same person on the same day; `d1` is the first. */
export function decisions(...changes: readonly (CurationChange | null)[]): CurationDecision[] {
  return changes.map((change, index) => ({
    id: `d${index + 1}`,
    sequence: index + 1,
    by: 'Anna',
    at: '2020-11-02T09:00:00Z',
    reason: '',
    undone: false,
    change,
  }));
}

/** The same list with one decision undone. */
export function undo(list: readonly CurationDecision[], id: string): CurationDecision[] {
  return list.map((decision) => (decision.id === id ? { ...decision, undone: true } : decision));
}

export const nothingKnown: Existing = { themes: null, keys: null, statements: null, findings: null };

export const wool: FindingName = { kind: 'nugget', districtId: 'dalen', subject: 'keyphrase', key: 'sv:ull' };

export const merge = (themeId: string, into: string): CurationChange => ({
  kind: 'mergeThemes',
  themeIds: [themeId],
  into,
});
export const move = (statementId: string, outOf: string | null, into: string | null): CurationChange => ({
  kind: 'moveStatement',
  statementId,
  outOf,
  into,
});
export const split = (
  themeId: string,
  newThemeId: string,
  keys: readonly string[],
  statementIds: readonly string[] = [],
): CurationChange => ({
  kind: 'splitTheme',
  themeId,
  newThemeId,
  name: { sv: newThemeId, en: newThemeId },
  keys,
  statementIds,
});
export const synonym = (key: string, countsAs: string): CurationChange => ({ kind: 'addSynonym', key, countsAs });
export const stop = (key: string, scope: 'everywhere' | 'themes' = 'everywhere'): CurationChange => ({
  kind: 'addStopWord',
  key,
  scope,
});
