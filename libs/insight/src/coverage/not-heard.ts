import type { District, FocusGroup, Meeting, Place, Profile } from '@guldkorn/municipality';

/** Ids of those whom enough has been heard from to tell. */
export interface Heard {
  readonly districtIds: ReadonlySet<string>;
  readonly placeIds: ReadonlySet<string>;
  readonly groupIds: ReadonlySet<string>;
  /** Meetings of the programme with a note. */
  readonly meetingIds: ReadonlySet<string>;
}

/** Who has not been heard, or by so few that it is not told; each list in the profile's order. */
export interface NotHeard {
  readonly districts: readonly District[];
  readonly places: readonly Place[];
  readonly groups: readonly FocusGroup[];
  /** Meetings that are over, by the programme, and have no note. */
  readonly meetings: readonly Meeting[];
}

/**
 * What the profile names and enough has not been heard from to tell. Ids that the profile does not know are passed over.
 * @param today ISO date: a meeting that is not over by then is not missing.
 */
export function notHeard(
  profile: Pick<Profile, 'districts' | 'focusGroups' | 'programme'>,
  heard: Heard,
  today: string,
): NotHeard {
  return {
    districts: profile.districts.filter((district) => !heard.districtIds.has(district.id)),
    places: profile.districts.flatMap((district) => district.places.filter((place) => !heard.placeIds.has(place.id))),
    groups: profile.focusGroups.filter((group) => !heard.groupIds.has(group.id)),
    meetings: profile.programme.filter((meeting) => meeting.to < today && !heard.meetingIds.has(meeting.id)),
  };
}
