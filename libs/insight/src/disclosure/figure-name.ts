/** What a figure counts, said so that the same figure is named the same wherever it is asked for. */
import { byCodeUnit } from '../code-unit-order.js';
import type { Channel, StatementFact } from '../facts.js';

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

/**
 * Holds of what has one of the elements. Time is told in months (`2020-09`), days (`2020-09-14`), `before` and `after`; where
 * conditions are put together by more than *and*, what lies before or after is told to the day (`after 2021-01-05/`).
 */
export interface Condition {
  readonly dimension: Dimension;
  /** In code unit order, each once; at least one. */
  readonly anyOf: readonly string[];
}

/** Holds of what one or more of the figures count. */
export interface Either {
  readonly either: readonly FigureName[];
}

/** Holds of what the figure does not count. */
export interface Except {
  readonly except: FigureName;
}

/** Holds of everything: what has the condition has the others too, as a focus group lies in its district. */
export interface Known {
  readonly known: Condition;
  readonly implies: FigureName;
}

export type Clause = Condition | Either | Except | Known;

/** All the clauses hold. Ordered; no clause: everyone who is counted. */
export type FigureName = readonly Clause[];

/** Whether the clause is a condition by itself. */
export function isCondition(clause: Clause): clause is Condition {
  return 'dimension' in clause;
}

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

/** What one or more of the figures count; of none: nobody. */
export function eitherHolds(figures: readonly FigureName[]): FigureName {
  return [{ either: figures }];
}

/** What the figure does not count. */
export function doesNotHold(figure: FigureName): FigureName {
  return [{ except: figure }];
}

function ordered(conditions: readonly Clause[]): FigureName {
  const byName = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return [...byName].sort((a, b) => byCodeUnit(a[0], b[0])).map(([, condition]) => condition);
}

const keys = <Key extends string>(record: Readonly<Record<Key, true>>) => Object.keys(record) as Key[];

/** Dimensions of which every statement has one element, with all of them: the others are what is left of these. */
export const closedDimensions: ReadonlyMap<Dimension, readonly string[]> = new Map<Dimension, readonly string[]>([
  ['channel', keys<Channel>({ web: true, focusGroup: true, dialogueMeeting: true, openMeeting: true, other: true })],
  ['valence', keys<StatementFact['valence']>({ praise: true, trouble: true, wish: true, unclear: true })],
  ['language', keys<StatementFact['language']>({ sv: true, en: true, nb: true, other: true })],
  ['consent', ['no', 'yes']],
]);

/**
 * The elements with coins that an element has, the greatest first: a day that of its month and its own, time outside the
 * dialogue that of its side.
 */
export function withinElements(dimension: Dimension, element: string): readonly string[] {
  if (dimension !== 'time') return [element];
  if (isDay(element)) return [element.slice(0, 7), element];
  const outside = timeOutside(element);
  return outside === null ? [element] : outside.side === 'undivided' ? [] : [outside.side];
}

/** Whether an element of time is a day. */
export function isDay(element: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(element);
}

/** Time outside the dialogue, told to the day; `undivided` where no dialogue says what is outside. */
export interface TimeOutside {
  readonly side: 'before' | 'after' | 'undivided';
  /** YYYY-MM-DD, included; empty: no bound. */
  readonly from: string;
  readonly to: string;
}

/** Reads an element such as `after 2021-01-05/`; null when it is another kind of element. */
export function timeOutside(element: string): TimeOutside | null {
  const [, side, from = '', to = ''] = /^(before|after|undivided) ([\d-]*)\/([\d-]*)$/.exec(element) ?? [];
  return side === undefined ? null : { side: side as TimeOutside['side'], from, to };
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

/**
 * The same, with what lies outside the dialogue told to the day: so that what is and what is not in it have nothing in common.
 * @param dialogue null when there is no programme.
 */
export function exactTimeCondition(from: string | null, to: string | null, dialogue: DialogueTime | null): Asked {
  if (from === null && to === null) return ['time'];
  if (dialogue === null) return ['time', `undivided ${from ?? ''}/${to ?? ''}`];
  const [, ...elements] = timeCondition(from, to, dialogue);
  const exact = elements.map((element) =>
    element === 'before' || element === 'after' ? `${element} ${from ?? ''}/${to ?? ''}` : element,
  );
  // A time of no days is a condition all the same: nothing has it.
  return ['time', ...(exact.length === 0 ? ['undivided 9999-12-31/0001-01-01'] : exact)];
}
