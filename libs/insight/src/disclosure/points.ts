/**
 * What names of figures say of each other, by logic alone. A point is what one statement may be: one element of each
 * dimension, or none of those named, and any number of things said. A figure counts the statements at some points.
 */
import {
  closedDimensions,
  isCondition,
  isDay,
  timeOutside,
  type Clause,
  type Condition,
  type Dimension,
  type FigureName,
} from './figure-name.js';

/** What a statement may be in one dimension: an element, or null where it is none of those named. */
export type PointElement = string | null;

/** Which elements points may have. */
export type Allowed = (dimension: Dimension, element: PointElement) => boolean;

const said: ReadonlySet<Dimension> = new Set(['keyphrase', 'theme', 'text']);

/** Whether a statement may have any number of elements of the dimension: it is about what is said. */
export function isSaid(dimension: Dimension): boolean {
  return said.has(dimension);
}

/** True, false, or the variable that it hangs on. */
type Outcome = boolean | string;

/** A formula of atoms: that a variable has a value at which the condition in this place holds. */
type Formula =
  | { readonly variable: string; readonly at: number }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly no: Formula };

/** A dimension, or one thing that is said or not. */
interface Variable {
  readonly dimension: Dimension;
  readonly conditions: (readonly string[])[];
}

const dayAfter = (day: string, days: number) => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
};

/** Days outside the dialogue, on one side, that any two conditions on it tell apart. */
function daysOutside(elements: readonly string[]): string[] {
  const bounds = elements.flatMap((element) => {
    const outside = timeOutside(element);
    return outside === null ? [] : [outside];
  });
  return [...new Set(bounds.map(({ side }) => side))].flatMap((side) =>
    bounds
      .filter((one) => one.side === side)
      .flatMap(({ from, to }) => [
        ...(from === '' ? [] : [from, dayAfter(from, -1)]),
        ...(to === '' ? [] : [to, dayAfter(to, 1)]),
      ])
      .concat('0001-01-01', '9999-12-31')
      .map((day) => `${side} ${day}/${day}`),
  );
}

const daysOf = (month: string) =>
  Array.from({ length: new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate() }).map(
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );

/** What a statement may be, as far as the conditions tell it apart. */
function elementsOf(dimension: Dimension, conditions: readonly (readonly string[])[]): PointElement[] {
  const named = [...new Set(conditions.flat())];
  if (isSaid(dimension)) return [named[0] ?? null, null];
  const closed = closedDimensions.get(dimension);
  if (closed !== undefined) return [...closed];
  if (dimension !== 'time') return [...named, null];
  const months = named.filter((element) => /^\d{4}-\d\d$/.test(element));
  const sides = named.filter((element) => element === 'before' || element === 'after').map((side) => `${side} /`);
  const days = [...named.filter(isDay), ...months.flatMap(daysOf)];
  return [...new Set([...days, ...daysOutside([...named, ...sides])]), null];
}

/** Whether a statement with the element has what one of the condition's elements says. */
function holds(dimension: Dimension, element: PointElement, condition: readonly string[]): boolean {
  if (element === null) return false;
  if (dimension !== 'time') return condition.includes(element);
  const point = timeOutside(element);
  if (point === null) return condition.includes(element) || condition.includes(element.slice(0, 7));
  return condition.some((one) => {
    const asked = timeOutside(one);
    return asked === null
      ? one === point.side
      : asked.side === point.side &&
          (asked.from === '' || asked.from <= point.from) &&
          (asked.to === '' || point.to <= asked.to);
  });
}

/** Reads figures into formulas and finds points that they count. */
class Points {
  private readonly variables = new Map<string, Variable>();

  formula(figure: FigureName): Formula {
    return { all: figure.map((clause) => this.clause(clause)) };
  }

  private clause(clause: Clause): Formula {
    if (isCondition(clause)) return this.condition(clause);
    if ('either' in clause) return { any: clause.either.map((figure) => this.formula(figure)) };
    if ('except' in clause) return { no: this.formula(clause.except) };
    return { any: [{ no: this.condition(clause.known) }, this.formula(clause.implies)] };
  }

  private condition({ dimension, anyOf }: Condition): Formula {
    if (isSaid(dimension))
      return { any: anyOf.map((element) => this.atom(JSON.stringify([dimension, element]), dimension, [element])) };
    return this.atom(dimension, dimension, anyOf);
  }

  private atom(name: string, dimension: Dimension, condition: readonly string[]): Formula {
    const variable = this.variables.get(name) ?? { dimension, conditions: [] };
    this.variables.set(name, variable);
    return { variable: name, at: variable.conditions.push(condition) - 1 };
  }

  /** Whether the formula is true of some point with allowed elements only. */
  find(formula: Formula, allowed: Allowed): boolean {
    const values = new Map(
      [...this.variables].map(([name, { dimension, conditions }]) => {
        const alike = elementsOf(dimension, conditions)
          .filter((element) => allowed(dimension, element))
          .map((element) => conditions.map((condition) => holds(dimension, element, condition)));
        return [name, [...new Map(alike.map((value) => [value.join(), value])).values()]];
      }),
    );
    const point = new Map<string, readonly boolean[]>();
    const search = (): boolean => {
      const outcome = outcomeOf(formula, point);
      if (typeof outcome === 'boolean') return outcome;
      const found = (values.get(outcome) ?? []).some((value) => {
        point.set(outcome, value);
        return search();
      });
      point.delete(outcome);
      return found;
    };
    return search();
  }
}

function outcomeOf(formula: Formula, point: ReadonlyMap<string, readonly boolean[]>): Outcome {
  if ('variable' in formula) return point.get(formula.variable)?.[formula.at] ?? formula.variable;
  if ('no' in formula) {
    const outcome = outcomeOf(formula.no, point);
    return typeof outcome === 'boolean' ? !outcome : outcome;
  }
  const isAny = 'any' in formula;
  let open: string | null = null;
  for (const one of isAny ? formula.any : formula.all) {
    const outcome = outcomeOf(one, point);
    if (outcome === isAny) return isAny;
    if (typeof outcome === 'string') open ??= outcome;
  }
  return open ?? !isAny;
}

/** Whether the figure counts some point with allowed elements only. */
export function countsSomePoint(figure: FigureName, allowed: Allowed): boolean {
  const points = new Points();
  return points.find(points.formula(figure), allowed);
}

/** Whether all that `narrow` counts is counted by `wide` too, as far as the names say, and what both know. */
export function implies(narrow: FigureName, wide: FigureName): boolean {
  const known = wide.filter((clause) => 'known' in clause);
  return !countsSomePoint([...narrow, ...known, { except: wide }], () => true);
}
