import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';
import { IntakeError } from '../intake-error.js';
import { locateParts, placeNamedAsDistrict, type Location } from '../locate.js';
import type { NameMeanings, NameOffer, Problem, UnknownName } from '../parsed.js';
import { rowPlace, warning } from '../problem.js';
import { NameOffers } from './name-offers.js';
import { isNoAnswer } from './no-answer.js';
import { rowRemedy } from './row-remedy.js';
import type { UnnamedPlace } from './unknown-names.js';

export interface NamedCell {
  readonly value: string;
  readonly column: string;
}

export interface PlaceCells {
  readonly district: NamedCell | null;
  readonly place: NamedCell | null;
  readonly group: NamedCell | null;
}

export interface RowPlace {
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  readonly problems: readonly Problem[];
  readonly unknown: readonly UnnamedPlace[];
}

type Meaning = NameMeanings[string];

/**
 * Tells where a row's author lives, from its district, place and group cells. A place decides the district; where the
 * two disagree the stated district stands. Nothing is guessed: what a person has said of a name goes first, and an
 * unknown name gives a warning with what may be meant.
 */
export class RowPlaces {
  private readonly offers: NameOffers;
  private readonly said: ReadonlyMap<string, Meaning>;

  /** @throws IntakeError NAME_MEANS_UNKNOWN when a meaning is not one of the profile's. */
  constructor(
    private readonly profile: Profile,
    private readonly gazetteer: Gazetteer,
    names: NameMeanings = {},
  ) {
    this.offers = new NameOffers(profile, gazetteer);
    for (const [name, meaning] of Object.entries(names)) this.checkMeaning(name, meaning);
    this.said = new Map(Object.entries(names).map(([name, meaning]) => [foldName(name), meaning]));
  }

  of(cells: PlaceCells, row: number): RowPlace {
    const problems: Problem[] = [];
    const unknown: UnnamedPlace[] = [];
    const tell = (kind: UnknownName['kind'], cell: NamedCell) => {
      const offer = this.offers.of(kind, cell.value);
      unknown.push({ kind, name: cell.value, offer });
      problems.push(unknownName(kind, cell, row, offer));
    };
    const stated = this.locate('district', cells.district, tell);
    const lived = this.locate('place', cells.place, tell);
    let districtId = stated?.districtId ?? lived?.districtId ?? null;
    let placeId = lived?.placeId ?? stated?.placeId ?? null;
    if (stated !== null && lived !== null && stated.districtId !== lived.districtId) {
      placeId = stated.placeId;
      problems.push(this.disagreement(stated, lived, cells.place, row));
    }
    const group = this.group(cells.group, tell);
    districtId ??= group?.districtId ?? null;
    return { districtId, placeId, groupId: group?.groupId ?? null, problems, unknown };
  }

  private locate(
    kind: 'district' | 'place',
    cell: NamedCell | null,
    tell: (kind: UnknownName['kind'], cell: NamedCell) => void,
  ): Location | null {
    if (cell === null) return null;
    const said = this.said.get(foldName(cell.value));
    if (said !== undefined)
      return said.districtId === null ? null : { districtId: said.districtId, placeId: said.placeId };
    if (isNoAnswer(cell.value)) return null;
    const found = locateParts(cell.value, this.gazetteer);
    if (found === null) tell(kind, cell);
    else if (kind === 'place')
      return { ...found, placeId: found.placeId ?? placeNamedAsDistrict(cell.value, found, this.gazetteer) };
    return found;
  }

  private group(
    cell: NamedCell | null,
    tell: (kind: UnknownName['kind'], cell: NamedCell) => void,
  ): { readonly groupId: string | null; readonly districtId: string | null } | null {
    if (cell === null) return null;
    const said = this.said.get(foldName(cell.value));
    if (said !== undefined) return { groupId: said.groupId ?? null, districtId: said.districtId };
    if (isNoAnswer(cell.value)) return null;
    const found = this.groupNamed(cell.value);
    if (found === null) tell('group', cell);
    return found === null ? null : { groupId: found.id, districtId: found.districtId };
  }

  private groupNamed(value: string): { id: string; districtId: string | null } | null {
    for (const part of [value, ...value.split(/[;,/]/)]) {
      const direct = this.gazetteer.findGroup(part.trim());
      if (direct !== undefined) return direct;
      const district = this.gazetteer.find(part.trim());
      const ofDistrict =
        district?.kind === 'district'
          ? this.profile.focusGroups.find((group) => group.districtId === district.district.id)
          : undefined;
      if (ofDistrict !== undefined) return ofDistrict;
    }
    return null;
  }

  private disagreement(stated: Location, lived: Location, place: NamedCell | null, row: number): Problem {
    const name = ({ districtId }: Location) => this.gazetteer.district(districtId)?.name ?? '';
    return warning('PLACE_OF_OTHER_DISTRICT', rowPlace(row, place?.column), row, {
      sv: `Orten ”${place?.value ?? ''}” ligger i ${name(lived)} men bygden är angiven som ${name(stated)}. Bygden gäller och orten lämnas tom. ${rowRemedy.sv}`,
      en: `The place "${place?.value ?? ''}" lies in ${name(lived)} but the district is given as ${name(stated)}. The district stands and the place is left empty. ${rowRemedy.en}`,
    });
  }

  private checkMeaning(name: string, { districtId, placeId, groupId = null }: Meaning): void {
    const district = districtId === null ? undefined : this.gazetteer.district(districtId);
    const known =
      (districtId === null || district !== undefined) &&
      (placeId === null || district?.places.some(({ id }) => id === placeId) === true) &&
      (groupId === null || this.profile.focusGroups.some(({ id }) => id === groupId));
    if (!known)
      throw new IntakeError('NAME_MEANS_UNKNOWN', {
        sv: `”${name}” är sagt betyda en bygd, ort eller grupp som kommunen inte har. Välj en av kommunens, och en ort som ligger i bygden.`,
        en: `"${name}" is said to mean a district, place or group that the municipality does not have. Choose one of its own, and a place that lies in the district.`,
      });
  }
}

const unknownKinds = {
  district: {
    code: 'DISTRICT_UNKNOWN',
    sv: 'ingen bygd som kommunen har angett, så raden får ingen',
    en: 'no district that the municipality has named, so the row gets none',
  },
  place: {
    code: 'PLACE_UNKNOWN',
    sv: 'ingen ort som kommunen har angett, så raden får ingen',
    en: 'no place that the municipality has named, so the row gets none',
  },
  group: {
    code: 'GROUP_UNKNOWN',
    sv: 'ingen av fokusgrupperna, så raden får ingen grupp',
    en: 'none of the focus groups, so the row gets none',
  },
} as const;

function unknownName(kind: UnknownName['kind'], cell: NamedCell, row: number, offer: NameOffer | null): Problem {
  const { code, sv, en } = unknownKinds[kind];
  const shown = cell.value.length > 60 ? `${cell.value.slice(0, 59)}…` : cell.value;
  return warning(code, rowPlace(row, cell.column), row, {
    sv: `”${shown}” är ${sv}.${offer === null ? '' : ` Menades ”${offer.label}”?`} ${rowRemedy.sv}`,
    en: `"${shown}" is ${en}.${offer === null ? '' : ` Was "${offer.label}" meant?`} ${rowRemedy.en}`,
  });
}
