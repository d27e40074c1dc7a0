import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseProfile } from '@guldkorn/municipality';
import { notHeard } from './not-heard.js';

const file = new URL('../../../../test/api/fixtures/granby.json', import.meta.url);
const profile = parseProfile(readFileSync(file, 'utf8'), 'granby.json');
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
const nobody = { districtIds: new Set(''), placeIds: new Set(''), groupIds: new Set(''), meetingIds: new Set('') };

describe('who has not been heard', () => {
  it('is everyone before anything has come in, and no meeting before the programme begins', () => {
    const found = notHeard(profile, nobody, '1990-01-01');
    expect(ids(found.districts)).toEqual(ids(profile.districts));
    expect(ids(found.places)).toEqual(profile.districts.flatMap((district) => ids(district.places)));
    expect(ids(found.groups)).toEqual(ids(profile.focusGroups));
    expect(found.meetings).toEqual([]);
  });

  it('is who is left when some have been, whatever else has been heard', () => {
    const [district] = profile.districts;
    const [place] = district?.places ?? [];
    const heard = {
      ...nobody,
      districtIds: new Set([district?.id ?? '', 'nowhere']),
      placeIds: new Set([place?.id ?? '']),
    };
    const found = notHeard(profile, heard, '2100-01-01');
    expect(ids(found.districts)).toEqual(ids(profile.districts.slice(1)));
    expect(ids(found.places)).toEqual(profile.districts.flatMap((each) => ids(each.places)).slice(1));
    expect(ids(found.meetings)).toEqual(ids(profile.programme));
  });

  it('is no meeting on its own last day, and every meeting without a note the day after', () => {
    const meeting = profile.programme[0];
    if (meeting === undefined) throw new Error('Granby has no meeting.');
    const [day, next] = [meeting.to, `${meeting.to}~`];
    const only = { ...profile, programme: [meeting] };
    expect(ids(notHeard(only, nobody, day).meetings)).toEqual([]);
    expect(ids(notHeard(only, nobody, next).meetings)).toEqual([meeting.id]);
    expect(ids(notHeard(only, { ...nobody, meetingIds: new Set([meeting.id]) }, next).meetings)).toEqual([]);
  });
});
