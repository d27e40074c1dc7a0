import { DomainError } from '../errors/domain-error.js';
import { searchParts } from './search-query.js';
import type { StatementFilterInput } from './statement-filter.input.js';

const deepest = 4;
const mostConditions = 30;
const countedElsewhere: ReadonlySet<string> = new Set(['and', 'or', 'not', 'attributes', 'text']);

/** The filters that stand right within one. */
export function filtersWithin({ and, or, not }: StatementFilterInput): StatementFilterInput[] {
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
}

/** A filter and all that stand within it. */
export function everyFilter(filter: StatementFilterInput): StatementFilterInput[] {
  return [filter, ...filtersWithin(filter).flatMap(everyFilter)];
}

/** How many conditions a filter sets by itself: each field is one, each attribute and each word of a text too. */
function ownConditions(filter: StatementFilterInput): number {
  const set = Object.entries(filter).filter(
    ([name, value]) => !countedElsewhere.has(name) && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return set.length + (filter.attributes?.length ?? 0) + searchParts(filter.text).length;
}

function checkWithin(filter: StatementFilterInput, depth: number): number {
  if (depth > deepest)
    throw new DomainError('FILTER_TOO_DEEP', {
      sv: `Filtret har fler än ${deepest} nivåer av and, or och not i varandra. Skriv om det med färre.`,
      en: `The filter has more than ${deepest} levels of and, or and not within each other. Write it with fewer.`,
    });
  const within = filtersWithin(filter);
  // An empty filter within another is a condition too, so that there cannot be any number of them.
  const own = Math.max(ownConditions(filter), depth === 0 || within.length > 0 ? 0 : 1);
  return within.reduce((sum, one) => sum + checkWithin(one, depth + 1), own);
}

/** @throws DomainError FILTER_TOO_DEEP or FILTER_TOO_LARGE. */
export function checkExtent(filter: StatementFilterInput): void {
  const conditions = checkWithin(filter, 0);
  if (conditions > mostConditions)
    throw new DomainError('FILTER_TOO_LARGE', {
      sv: `Filtret har ${conditions} villkor; ${mostConditions} är det mesta. Ta bort några, eller dela upp frågan i flera.`,
      en: `The filter has ${conditions} conditions; ${mostConditions} is the most. Take some away, or split the query into several.`,
    });
}
