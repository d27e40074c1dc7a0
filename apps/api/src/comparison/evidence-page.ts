import type { Evidence } from '@guldkorn/insight';
import { DomainError } from '../errors/domain-error.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import type { EvidenceType } from '../nuggets/evidence.type.js';

/** Statement, start and end: no place stands twice. */
type Position = readonly [string, number, number];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'string' &&
  value.slice(1).every(Number.isSafeInteger);

const positionOf = ({ statementId, start, end }: Evidence): Position => [statementId, start, end];

/**
 * A page of places, in their order. What comes in meanwhile shifts no page.
 * @throws DomainError CURSOR_INVALID when the cursor is none of this list's, or its statement is no longer in it.
 */
export function evidencePage(
  places: readonly Evidence[],
  first: number,
  after: string | null | undefined,
): Page<EvidenceType> {
  const position = decodeCursor(after, isPosition);
  const at = position === null ? -1 : places.findIndex((place) => sameAs(position, positionOf(place)));
  if (position !== null && at < 0)
    throw new DomainError('CURSOR_INVALID', {
      sv: 'Argumentet after är ingen markör från den här listan, eller så har yttrandet tagits bort. Utelämna after och börja om.',
      en: 'The argument after is no cursor of this list, or its statement has been removed. Leave after out and begin again.',
    });
  return pageOf(places.slice(at + 1, at + 2 + first), first, {
    node: ({ statementId, start, end }) => ({ statementId, start, end }),
    cursor: (place) => encodeCursor(positionOf(place)),
    total: () => Promise.resolve(places.length),
  });
}

function sameAs(one: Position, other: Position): boolean {
  return one.every((part, index) => part === other[index]);
}
