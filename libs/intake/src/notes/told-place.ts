import type { Gazetteer } from '@guldkorn/municipality';
import { locate } from '../locate.js';
import type { SpanIndex } from '../corrections/span-index.js';
import type { ParsedStatement } from '../parsed.js';
import type { PlacedSpan } from './statement-maker.js';

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

/** In a compilation of several meetings a statement is from where its section's meeting was, unless its speaker tells. */
export function withSectionPlace(statement: ParsedStatement, sections: SpanIndex<PlacedSpan>): ParsedStatement {
  const section = statement.speakerDistrictId === null ? sections.at(statement.start) : null;
  if (section === null) return statement;
  const { districtId, placeId } = section.location;
  return { ...statement, speakerDistrictId: districtId, speakerPlaceId: placeId };
}
