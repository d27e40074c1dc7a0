import type { Gazetteer } from '@guldkorn/municipality';
import { locate } from '../locate.js';
import type { ParsedStatement } from '../parsed.js';

/**
 * In a note of people from everywhere, a bullet that ends with nothing but a place in parentheses says where the one
 * who said it lives: `Ishallen, vi skottar själva (Granliden)`. Where the note is of one district, nothing moves.
 */
export function withToldPlace(statement: ParsedStatement, text: string, gazetteer: Gazetteer): ParsedStatement {
  if (statement.speakerDistrictId !== null) return statement;
  const told = /\(([^()\n]{1,60})\)[.!?]?$/u.exec(text.slice(statement.start, statement.end));
  const where = told === null ? null : locate(told[1] ?? '', gazetteer);
  return where === null
    ? statement
    : { ...statement, speakerDistrictId: where.districtId, speakerPlaceId: where.placeId };
}
