import type { LearntHeading } from '@guldkorn/intake';
import type { Profile } from '@guldkorn/municipality';
import type { Messages } from '../errors/domain-error.js';
import type { NameRule, RememberedRule } from './remembered-rule.js';

const mostNames = 6;

const roles = {
  resident: { sv: 'invånare', en: 'a resident' },
  politician: { sv: 'politiker', en: 'a politician' },
  official: { sv: 'tjänsteperson', en: 'an official' },
} as const;
const valences = {
  praise: { sv: 'något bra', en: 'something good' },
  trouble: { sv: 'något som skaver', en: 'a trouble' },
  wish: { sv: 'ett önskemål', en: 'a wish' },
} as const;

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

/** What a name is taken for, in a word; null for nothing. */
export function meaningInWords(
  { districtId, placeId, groupId }: NameRule['meaning'],
  nameOf: (id: string) => string,
): string | null {
  const id = placeId ?? districtId ?? groupId ?? null;
  return id === null ? null : nameOf(id);
}

/** What a rule says, to people. A speaker's name is not kept, so the rule cannot tell it. */
export function ruleInWords(rule: RememberedRule, nameOf: (id: string) => string): Messages {
  switch (rule.kind) {
    case 'columns': {
      const shown = rule.columns.slice(0, mostNames).join(', ');
      const more = rule.columns.length - mostNames;
      return {
        sv: `Kolumnerna i tabeller med rubrikerna ${shown}${more > 0 ? ` och ${more} till` : ''}`,
        en: `The columns of tables with the headers ${shown}${more > 0 ? ` and ${more} more` : ''}`,
      };
    }
    case 'name': {
      const means = meaningInWords(rule.meaning, nameOf);
      return means === null
        ? { sv: `”${rule.name}” lämnas tomt`, en: `"${rule.name}" is left empty` }
        : { sv: `”${rule.name}” är ${means}`, en: `"${rule.name}" is ${means}` };
    }
    case 'heading':
      return headingInWords(rule);
    case 'speaker':
      return {
        sv: `En talare som har varit med förut är ${roles[rule.role].sv}`,
        en: `A speaker who was there before is ${roles[rule.role].en}`,
      };
    case 'line':
      return {
        sv: `Raden ”${rule.line}” är inget yttrande`,
        en: `The line "${rule.line}" is not a statement`,
      };
  }
}

function headingInWords({ heading, valence, role, setAside }: LearntHeading): Messages {
  if (setAside !== null)
    return {
      sv: `Under rubriken ”${heading}” står inga yttranden`,
      en: `Nothing under the heading "${heading}" is a statement`,
    };
  const sv = [
    valence === null ? '' : `handlar om ${valences[valence].sv}`,
    role === null ? '' : `är sagt av ${roles[role].sv}`,
  ];
  const en = [
    valence === null ? '' : `tells ${valences[valence].en}`,
    role === null ? '' : `is said by ${roles[role].en}`,
  ];
  return {
    sv: `Det som står under rubriken ”${heading}” ${sv.filter((part) => part !== '').join(' och ')}`,
    en: `What stands under the heading "${heading}" ${en.filter((part) => part !== '').join(' and ')}`,
  };
}
