/** Lets a theme that persists from one run to the next keep its id, and says what became of each. */
import { tidy } from '../contingency.js';
import { assignToThemes } from './assign-to-themes.js';
import { bestPairing } from './best-pairing.js';
import type { FoundTheme, ThemeModel } from './found-theme.js';
import type { ThemeItem } from './term-matrix.js';
import { foundingId } from './theme-model.js';

/** What became of a theme: each of before is kept, merged, split or dead, and each of now is kept, merged, split off or born. */
export type ThemeEvent =
  | { readonly kind: 'kept'; readonly themeId: string }
  | { readonly kind: 'born'; readonly themeId: string }
  /** The themes named in `from` are now in this one, which may be one of them. */
  | { readonly kind: 'merged'; readonly themeId: string; readonly from: readonly string[] }
  /** The theme's statements are now in those named in `into`, of which it may be one. */
  | { readonly kind: 'split'; readonly themeId: string; readonly into: readonly string[] }
  | { readonly kind: 'died'; readonly themeId: string };

export interface ContinuedThemes {
  readonly model: ThemeModel;
  /** In the order of the themes of now, then of before. */
  readonly events: readonly ThemeEvent[];
}

/** Two themes are the same only if they are alike to this degree: see `likeness`. */
const leastLikeness = 0.3;
/** A theme came from, or went into, another if more than this share of its statements did. */
const mostOf = 0.5;

/**
 * Gives the themes of a new model the ids of those they continue. Themes are paired one to one so that the sum of their
 * likeness is highest; likeness is the mean of two shares from 0 to 1: the statements they have in common of those that
 * either has (Jaccard), and the cosine of what they say.
 * @param items the statements by which the two are compared, such as those the new model was fitted to; in any order.
 */
export function continueThemes(
  previous: ThemeModel | null,
  next: ThemeModel,
  items: readonly ThemeItem[],
): ContinuedThemes {
  const before = previous?.themes ?? [];
  const common = commonWeights(previous, next, items);
  const worth = before.map((_, old) =>
    next.themes.map((_theme, fresh) => {
      const likeness = previous === null ? 0 : likenessOf(previous, old, next, fresh, common);
      return likeness >= leastLikeness ? likeness : 0;
    }),
  );
  const pairs = bestPairing(worth);
  const ids = newIds(before, next.themes, pairs);
  const model = { ...next, themes: next.themes.map((theme, fresh) => ({ ...theme, id: ids[fresh] ?? theme.id })) };
  return { model, events: eventsOf(before, ids, pairs, common) };
}

/** The weight of the statements that are surest of an old theme and of a new one. */
interface CommonWeights {
  /** Old × new. */
  readonly both: readonly (readonly number[])[];
  readonly old: readonly number[];
  readonly fresh: readonly number[];
}

function commonWeights(previous: ThemeModel | null, next: ThemeModel, items: readonly ThemeItem[]): CommonWeights {
  const both = (previous?.themes ?? []).map(() => next.themes.map(() => 0));
  const old = both.map(() => 0);
  const fresh = next.themes.map(() => 0);
  const surest = ({ terms }: ThemeItem, model: ThemeModel) => {
    const themeId = assignToThemes(terms, model)[0]?.themeId;
    return model.themes.findIndex(({ id }) => id === themeId);
  };
  for (const item of items) {
    const from = previous === null ? -1 : surest(item, previous);
    const to = surest(item, next);
    if (from >= 0) old[from]! += item.weight;
    if (to >= 0) fresh[to]! += item.weight;
    const row = both[from];
    if (row !== undefined && to >= 0) row[to]! += item.weight;
  }
  // Rounded, so that the order of the items does not show.
  return { both: both.map((row) => row.map(tidy)), old: old.map(tidy), fresh: fresh.map(tidy) };
}

function likenessOf(
  previous: ThemeModel,
  old: number,
  next: ThemeModel,
  fresh: number,
  { both, old: olds, fresh: freshes }: CommonWeights,
): number {
  const shared = both[old]?.[fresh] ?? 0;
  const either = (olds[old] ?? 0) + (freshes[fresh] ?? 0) - shared;
  return ((either > 0 ? shared / either : 0) + cosine(previous, old, next, fresh)) / 2;
}

/** Of the two themes' chances of each term. */
function cosine(previous: ThemeModel, old: number, next: ThemeModel, fresh: number): number {
  const chance = (model: ThemeModel, term: string, group: number) =>
    Object.hasOwn(model.logChances, term) ? Math.exp(model.logChances[term]?.[group] ?? -Infinity) : 0;
  let dot = 0;
  let oldSquares = 0;
  let freshSquares = 0;
  for (const term of Object.keys(previous.logChances)) {
    const own = chance(previous, term, old);
    oldSquares += own * own;
    dot += own * chance(next, term, fresh);
  }
  for (const term of Object.keys(next.logChances)) freshSquares += chance(next, term, fresh) ** 2;
  return dot > 0 ? dot / Math.sqrt(oldSquares * freshSquares) : 0;
}

/** The ids of the new themes: what they continue, or a founding id that no theme of before or now has. */
function newIds(before: readonly FoundTheme[], next: readonly FoundTheme[], pairs: readonly number[]): string[] {
  const taken = new Set(before.map(({ id }) => id));
  return next.map(({ keys }, fresh) => {
    const kept = before[pairs.indexOf(fresh)];
    if (kept !== undefined) return kept.id;
    const founding = foundingId(keys);
    let id = founding;
    for (let n = 2; taken.has(id); n++) id = `${founding}-${n}`;
    taken.add(id);
    return id;
  });
}

function eventsOf(
  before: readonly FoundTheme[],
  ids: readonly string[],
  pairs: readonly number[],
  { both, old, fresh }: CommonWeights,
): ThemeEvent[] {
  const goesInto = (from: number, to: number) => (both[from]?.[to] ?? 0) > mostOf * (old[from] ?? 0);
  const comesFrom = (from: number, to: number) => (both[from]?.[to] ?? 0) > mostOf * (fresh[to] ?? 0);
  const events: ThemeEvent[] = [];
  ids.forEach((themeId, to) => {
    const kept = pairs.includes(to);
    const swallowed = before.flatMap(({ id }, from) => (pairs[from] === -1 && goesInto(from, to) ? [id] : []));
    if (kept) events.push({ kind: 'kept', themeId });
    if (swallowed.length > 0)
      events.push({ kind: 'merged', themeId, from: kept ? [themeId, ...swallowed] : swallowed });
    else if (!kept && !before.some((_, from) => comesFrom(from, to))) events.push({ kind: 'born', themeId });
  });
  before.forEach(({ id }, from) => {
    const heir = ids[pairs[from] ?? -1];
    const off = ids.filter((_, to) => !pairs.includes(to) && comesFrom(from, to) && !goesInto(from, to));
    if (off.length > 0) events.push({ kind: 'split', themeId: id, into: heir === undefined ? off : [heir, ...off] });
    else if (heir === undefined && !ids.some((_, to) => goesInto(from, to))) events.push({ kind: 'died', themeId: id });
  });
  return events;
}
