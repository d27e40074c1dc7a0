import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';
import type { NameOffer, UnknownName } from '../parsed.js';
import { editDistance } from './edit-distance.js';

/** A name of the profile, and where it lies. */
interface Known {
  readonly folded: string;
  readonly plain: string;
  readonly meaning: Omit<NameOffer, 'reason'>;
}

const SHORTEST = 2;
const LONGEST = 200;
/** As many different names are remembered; files of more hold something else than names. */
const MOST_REMEMBERED = 10_000;

/** Letters without their dots and rings, as people write who lack the keys: `as` for `ås`. */
const plainLetters = (folded: string) => folded.normalize('NFD').replace(/\p{M}/gu, '');

/** How many edits a name may be from what was written. A short name is another name at the first of them. */
const editsAllowed = (written: string, name: string) => {
  const shorter = Math.min(written.length, name.length);
  return shorter < 4 ? 0 : shorter < 6 ? 1 : 2;
};

/** Says which name of the profile was probably meant where one was written that it does not have. */
export class NameOffers {
  private readonly names: Readonly<Record<UnknownName['kind'], readonly Known[]>>;
  private readonly remembered = new Map<string, NameOffer | null>();

  constructor(profile: Profile, gazetteer: Gazetteer) {
    const districts = profile.districts.flatMap((district) =>
      [district.name, ...district.aliases].map((name) =>
        known(name, { districtId: district.id, placeId: null, groupId: null, label: district.name }),
      ),
    );
    const places = profile.districts.flatMap((district) =>
      district.places.flatMap((place) =>
        [place.name, ...place.aliases].map((name) =>
          known(name, {
            districtId: district.id,
            placeId: place.id,
            groupId: null,
            label: place.name === district.name ? place.name : `${place.name} (${district.name})`,
          }),
        ),
      ),
    );
    const ofGroup = (name: string, { id, districtId, name: label }: Profile['focusGroups'][number]) =>
      known(name, { districtId: districtId ?? null, placeId: null, groupId: id, label: label.sv });
    const groups = profile.focusGroups.flatMap((group) => {
      const district = group.districtId === null ? undefined : gazetteer.district(group.districtId);
      const names = [
        group.name.sv,
        group.name.en,
        ...group.aliases,
        ...(district === undefined ? [] : [district.name]),
      ];
      return names.map((name) => ofGroup(name, group));
    });
    // Where a village is called as its district, the column says which of them is meant: the first of equals stands.
    this.names = { district: [...districts, ...places], place: [...places, ...districts], group: groups };
  }

  /** The one meaning that fits, or null: where two fit as well, none is offered. */
  of(kind: UnknownName['kind'], written: string): NameOffer | null {
    const folded = foldName(written.slice(0, LONGEST));
    const key = `${kind} ${folded}`;
    const before = this.remembered.get(key);
    if (before !== undefined) return before;
    const names = this.names[kind];
    const offer =
      folded.length < SHORTEST
        ? null
        : (nearlyWritten(folded, names) ?? inside(folded, names) ?? nearlyInside(folded, names));
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(key, offer);
    return offer;
  }
}

const known = (name: string, meaning: Known['meaning']): Known => {
  const folded = foldName(name);
  return { folded, plain: plainLetters(folded), meaning };
};

/** The only meaning among names, or null; a village and the district of its name are one. */
function onlyOne(found: readonly Known[], reason: NameOffer['reason']): NameOffer | null {
  const [first] = found;
  if (first === undefined) return null;
  const one = found.every(
    ({ folded, meaning }) =>
      meaning.groupId === first.meaning.groupId &&
      meaning.districtId === first.meaning.districtId &&
      (meaning.placeId === first.meaning.placeId || folded === first.folded),
  );
  return one ? { ...first.meaning, reason } : null;
}

/** The name of fewest edits; dots and rings left out are fewer than any. */
function nearlyWritten(written: string, names: readonly Known[]): NameOffer | null {
  const plain = plainLetters(written);
  const withoutDots = names.filter((each) => each.plain === plain);
  if (withoutDots.length > 0) return onlyOne(withoutDots, 'spelling');
  const near = names
    .map((each) => ({ each, edits: editsBetween(written, plain, each) }))
    .filter(({ edits }) => edits < Infinity);
  const least = Math.min(...near.map(({ edits }) => edits));
  return onlyOne(
    near.filter(({ edits }) => edits === least).map(({ each }) => each),
    'spelling',
  );
}

/** Edits but for dots and rings, which only tell names apart that are else as near; infinite beyond what is allowed. */
function editsBetween(written: string, plain: string, name: Known): number {
  const limit = editsAllowed(plain, name.plain);
  const edits = limit === 0 ? Infinity : editDistance(plain, name.plain, limit);
  return edits > limit ? Infinity : edits + editDistance(written, name.folded, name.folded.length) / 1000;
}

/** The names that stand as words of their own in what was written, the longest of those that overlap. */
function namesInside(written: string, names: readonly Known[]): Known[] {
  let rest = ` ${written} `;
  const found: Known[] = [];
  for (const each of names.toSorted((a, b) => b.folded.length - a.folded.length)) {
    const same = found.some(({ folded }) => folded === each.folded);
    const form = [each.folded, `${each.folded}s`].find((word) => rest.includes(` ${word} `));
    if (form === undefined && !same) continue;
    found.push(each);
    if (form !== undefined) rest = rest.replaceAll(` ${form} `, ' · ');
  }
  return found;
}

/** The place that is named, or the district where it alone is, or where several of its places are. */
function inside(written: string, names: readonly Known[]): NameOffer | null {
  const found = namesInside(written, names);
  const districtId = found[0]?.meaning.districtId ?? null;
  if (found.some(({ meaning }) => meaning.districtId !== districtId)) return null;
  const calledAsDistrict = new Set(found.filter(isDistrict).map(({ folded }) => folded));
  const places = found.filter((each) => each.meaning.placeId !== null && !calledAsDistrict.has(each.folded));
  if (places.length === 0) return onlyOne(found, 'place');
  const district = names.find((each) => isDistrict(each) && each.meaning.districtId === districtId);
  return onlyOne(places, 'place') ?? (district === undefined ? null : { ...district.meaning, reason: 'place' });
}

const isDistrict = ({ meaning }: Known) => meaning.placeId === null && meaning.groupId === null;

/** A word of what was written that is nearly a name: `Follinge kyrkby`. */
function nearlyInside(written: string, names: readonly Known[]): NameOffer | null {
  const words = written.split(' ').filter((word) => word.length >= 4);
  if (words.length > 8) return null;
  const offers = words.map((word) => nearlyWritten(word, names)).filter((offer) => offer !== null);
  const [first] = offers;
  return first !== undefined && offers.every(({ label }) => label === first.label) ? first : null;
}
