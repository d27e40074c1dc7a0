import type { Profile } from '@guldkorn/municipality';
import type { AttributeNames } from '../attribute-names.js';
import type { ParsedSubmission, Problem } from '../parsed.js';
import { rowPlace, warning } from '../problem.js';
import { isNoAnswer } from './no-answer.js';
import type { NamedCell } from './row-place.js';

/** A row that comes in once more is known again, whatever it says of its author: it is taken in no second time. */
const remedy = {
  sv: 'Låt raden komma in så, eller rätta den i filen innan du läser in. Är filen redan inläst: ta bort inläsningen först, annars ändras ingenting.',
  en: 'Let the row come in as it is, or correct it in the file before you import. If the file is already in, remove that import first, or nothing changes.',
} as const;

export interface AttributeCell extends NamedCell {
  readonly attributeId: string;
}

/** What a row's author says of themselves. An unknown answer gives a warning and is left empty: nothing is guessed. */
export function attributesOfRow(
  cells: readonly AttributeCell[],
  row: number,
  profile: Profile,
  names: AttributeNames,
): { readonly attributes: ParsedSubmission['attributes']; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const told = cells.flatMap(({ attributeId, value, column }): [string, string][] => {
    const found = names.value(attributeId, value);
    if (found !== null) return [[attributeId, found.id]];
    const asked = profile.attributes.find((each) => each.id === attributeId);
    if (asked === undefined || isNoAnswer(value)) return [];
    const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
    const answers = (language: 'sv' | 'en') => asked.values.map((each) => each.name[language]).join(', ');
    problems.push(
      warning('ATTRIBUTE_UNKNOWN', rowPlace(row, column), row, {
        sv: `”${shown}” är inget av svaren på ”${asked.name.sv}” (${answers('sv')}), så raden får inget. ${remedy.sv}`,
        en: `"${shown}" is none of the answers to "${asked.name.en}" (${answers('en')}), so the row gets none. ${remedy.en}`,
      }),
    );
    return [];
  });
  return { attributes: told.length === 0 ? null : Object.fromEntries(told), problems };
}
