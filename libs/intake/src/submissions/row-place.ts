import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { locateParts, nearestName, placeNamedAsDistrict, type Location } from '../locate.js';
import type { Problem } from '../parsed.js';
import { rowPlace, warning } from '../problem.js';
import { isNoAnswer } from './no-answer.js';
import { rowRemedy } from './row-remedy.js';

export interface NamedCell {
  readonly value: string;
  readonly column: string;
}

export interface RowPlace {
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  readonly problems: readonly Problem[];
}

function unknownName(
  code: 'DISTRICT_UNKNOWN' | 'PLACE_UNKNOWN',
  cell: NamedCell,
  row: number,
  profile: Profile,
): Problem {
  const near = nearestName(cell.value, profile);
  const what = code === 'DISTRICT_UNKNOWN' ? { sv: 'bygd', en: 'district' } : { sv: 'ort', en: 'place' };
  const shown = cell.value.length > 60 ? `${cell.value.slice(0, 59)}…` : cell.value;
  return warning(code, rowPlace(row, cell.column), row, {
    sv: `”${shown}” är ingen ${what.sv} som kommunen har angett, så raden får ingen.${near === null ? '' : ` Menades ”${near}”?`} ${rowRemedy.sv}`,
    en: `"${shown}" is no ${what.en} that the municipality has named, so the row gets none.${near === null ? '' : ` Was "${near}" meant?`} ${rowRemedy.en}`,
  });
}

/**
 * Where a row's author lives, from its district, place and group cells. A place decides the district; where the two
 * disagree the stated district stands. Nothing is guessed: an unknown name gives a warning with the nearest one.
 */
export function placeOfRow(
  cells: { readonly district: NamedCell | null; readonly place: NamedCell | null; readonly group: NamedCell | null },
  row: number,
  profile: Profile,
  gazetteer: Gazetteer,
): RowPlace {
  const problems: Problem[] = [];
  const read = (cell: NamedCell | null, code: 'DISTRICT_UNKNOWN' | 'PLACE_UNKNOWN'): Location | null => {
    if (cell === null || isNoAnswer(cell.value)) return null;
    const found = locateParts(cell.value, gazetteer);
    if (found === null) problems.push(unknownName(code, cell, row, profile));
    return found;
  };
  const stated = read(cells.district, 'DISTRICT_UNKNOWN');
  const lived = read(cells.place, 'PLACE_UNKNOWN');
  const livedPlaceId =
    lived === null || cells.place === null
      ? null
      : (lived.placeId ?? placeNamedAsDistrict(cells.place.value, lived, gazetteer));
  let districtId = stated?.districtId ?? lived?.districtId ?? null;
  let placeId = livedPlaceId ?? stated?.placeId ?? null;
  if (stated !== null && lived !== null && stated.districtId !== lived.districtId) {
    placeId = stated.placeId;
    const names = {
      stated: gazetteer.district(stated.districtId)?.name ?? '',
      lived: gazetteer.district(lived.districtId)?.name ?? '',
    };
    problems.push(
      warning('PLACE_OF_OTHER_DISTRICT', rowPlace(row, cells.place?.column), row, {
        sv: `Orten ”${cells.place?.value ?? ''}” ligger i ${names.lived} men bygden är angiven som ${names.stated}. Bygden gäller och orten lämnas tom. ${rowRemedy.sv}`,
        en: `The place "${cells.place?.value ?? ''}" lies in ${names.lived} but the district is given as ${names.stated}. The district stands and the place is left empty. ${rowRemedy.en}`,
      }),
    );
  }
  let groupId: string | null = null;
  if (cells.group !== null && !isNoAnswer(cells.group.value)) {
    const found = groupNamed(cells.group.value, profile, gazetteer);
    groupId = found?.id ?? null;
    districtId ??= found?.districtId ?? null;
    if (found === null)
      problems.push(
        warning('GROUP_UNKNOWN', rowPlace(row, cells.group.column), row, {
          sv: `”${cells.group.value.slice(0, 60)}” är ingen av fokusgrupperna, så raden får ingen grupp. ${rowRemedy.sv}`,
          en: `"${cells.group.value.slice(0, 60)}" is none of the focus groups, so the row gets none. ${rowRemedy.en}`,
        }),
      );
  }
  return { districtId, placeId, groupId, problems };
}

function groupNamed(
  value: string,
  profile: Profile,
  gazetteer: Gazetteer,
): { id: string; districtId: string | null } | null {
  for (const part of [value, ...value.split(/[;,/]/)]) {
    const direct = gazetteer.findGroup(part.trim());
    if (direct !== undefined) return direct;
    const district = gazetteer.find(part.trim());
    const ofDistrict =
      district?.kind === 'district'
        ? profile.focusGroups.find((group) => group.districtId === district.district.id)
        : undefined;
    if (ofDistrict !== undefined) return ofDistrict;
  }
  return null;
}
