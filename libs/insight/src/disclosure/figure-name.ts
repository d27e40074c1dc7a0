/** What a figure counts, said so that the same figure is named the same wherever it is asked for. */
import { byCodeUnit } from '../code-unit-order.js';

/**
 * What a condition is about. Who, when and how (district, month, leaning, ...) can be asked for part by part, so that one
 * part may be had by subtracting the others. What is said (keyphrase, theme, text) has no other part to ask for.
 */
export type Dimension =
  | 'district'
  | 'place'
  | 'group'
  | 'channel'
  | 'time'
  | 'valence'
  | 'leaning'
  | 'language'
  | 'role'
  | 'note'
  | 'import'
  | 'consent'
  | `attribute ${string}`
  | 'keyphrase'
  | 'theme'
  | 'text';

/** Holds of what has one of the elements. Time is told in months (`2020-09`), days (`2020-09-14`), `before` and `after`. */
export interface Condition {
  readonly dimension: Dimension;
  /** In code unit order, each once; at least one. */
  readonly anyOf: readonly string[];
}

/** All the conditions hold. Ordered; no condition: everyone who is counted. */
export type FigureName = readonly Condition[];

/** Conditions as they are asked for: what each is about, then its elements; none: no condition. */
export type Asked = readonly [dimension: Dimension, ...anyOf: readonly string[]];

/** The same conditions in any order, with elements in any order or twice, make the same name. */
export function figureName(...asked: readonly Asked[]): FigureName {
  return ordered(
    asked
      .map(([dimension, ...anyOf]) => ({ dimension, anyOf: [...new Set(anyOf)].sort(byCodeUnit) }))
      .filter(({ anyOf }) => anyOf.length > 0),
  );
}

/** What is counted by every one of the figures: it lies within each. */
export function bothHold(...figures: readonly FigureName[]): FigureName {
  return ordered(figures.flat());
}

/** The figure with more conditions: what it counts lies within what `figure` counts. */
export function narrowed(figure: FigureName, ...asked: readonly Asked[]): FigureName {
  return bothHold(figure, figureName(...asked));
}

function ordered(conditions: readonly Condition[]): FigureName {
  const byName = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return [...byName].sort((a, b) => byCodeUnit(a[0], b[0])).map(([, condition]) => condition);
}

/** A day lies in its month; every other element is its own. The greatest first. */
export function withinElements(dimension: Dimension, element: string): readonly string[] {
  return dimension === 'time' && /^\d{4}-\d\d-\d\d$/.test(element) ? [element.slice(0, 7), element] : [element];
}

/** Whether the names alone say that all that `narrow` counts is counted by `wide` too. */
export function liesWithin(narrow: FigureName, wide: FigureName): boolean {
  return wide.every(({ dimension, anyOf }) =>
    narrow.some(
      (condition) =>
        condition.dimension === dimension &&
        condition.anyOf.every((element) =>
          withinElements(dimension, element).some((greater) => anyOf.includes(greater)),
        ),
    ),
  );
}

/** When a dialogue is held: the time that figures are asked about month by month. Each `YYYY-MM`. */
export interface DialogueTime {
  readonly firstMonth: string;
  readonly lastMonth: string;
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
};
const dayOf = (month: string, day: number) => `${month}-${String(day).padStart(2, '0')}`;
const dayNumber = (day: string) => Number(day.slice(8, 10));
const daysIn = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/**
 * The time from one day to another, both included, in whole months where they are whole and in days where not. What lies
 * outside the dialogue is `before` or `after` it. Null: no bound on that side; both null: no condition.
 * @param from, to days as YYYY-MM-DD.
 */
export function timeCondition(from: string | null, to: string | null, dialogue: DialogueTime): Asked {
  if (from === null && to === null) return ['time'];
  const elements: string[] = [];
  if (from === null || from.slice(0, 7) < dialogue.firstMonth) elements.push('before');
  for (let month = dialogue.firstMonth; month <= dialogue.lastMonth; month = monthAfter(month)) {
    const last = daysIn(month);
    const begin = from === null || from <= dayOf(month, 1) ? 1 : from > dayOf(month, last) ? last + 1 : dayNumber(from);
    const end = to === null || to >= dayOf(month, last) ? last : to < dayOf(month, 1) ? 0 : dayNumber(to);
    if (begin === 1 && end === last) elements.push(month);
    else for (let day = begin; day <= end; day++) elements.push(dayOf(month, day));
  }
  if (to === null || to.slice(0, 7) > dialogue.lastMonth) elements.push('after');
  return ['time', ...elements];
}
