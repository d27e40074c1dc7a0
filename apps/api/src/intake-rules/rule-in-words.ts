import type { Profile } from '@guldkorn/municipality';
import type { Messages } from '../errors/domain-error.js';
import type { RememberedRule } from './remembered-rule.js';

const mostNames = 6;

/** What districts, places and groups are called, by their ids; an id that is gone is its own name. */
export function profileNames({ districts, focusGroups }: Profile): (id: string) => string {
  const names = new Map([
    ...districts.flatMap((district) => [
      [district.id, district.name] as const,
      ...district.places.map((place) => [place.id, place.name] as const),
    ]),
    ...focusGroups.map((group) => [group.id, group.name.sv] as const),
  ]);
  return (id) => names.get(id) ?? id;
}

/** What a rule says, to people. */
export function ruleInWords(rule: RememberedRule, _nameOf: (id: string) => string): Messages {
  const shown = rule.columns.slice(0, mostNames).join(', ');
  const more = rule.columns.length - mostNames;
  return {
    sv: `Kolumnerna i tabeller med rubrikerna ${shown}${more > 0 ? ` och ${more} till` : ''}`,
    en: `The columns of tables with the headers ${shown}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
