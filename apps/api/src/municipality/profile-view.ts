import { Injectable } from '@nestjs/common';
import type { Attribute, District, FocusGroup, Meeting, Place, Question } from '@guldkorn/municipality';
import { DistrictType } from '../districts/district.type.js';
import { PlaceType } from '../places/place.type.js';
import { MeetingType } from '../programme/meeting.type.js';
import { Municipality } from './municipality.js';
import { AttributeType, FocusGroupType, MunicipalityType, QuestionType } from './municipality.type.js';

function placeType(place: Place, district: District): PlaceType {
  const { id, name, latitude, longitude, population } = place;
  return {
    id,
    name,
    population,
    districtId: district.id,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}

const districtType = ({ id, name, population }: District): DistrictType => ({ id, name, population });
const groupType = ({ id, name, districtId }: FocusGroup): FocusGroupType => ({ id, name, districtId });
const questionType = ({ id, text, leaning }: Question): QuestionType => ({ id, text, leaning });
const attributeType = ({ id, name, question, values }: Attribute): AttributeType => ({
  id,
  name,
  question,
  values: values.map((value) => ({ id: value.id, name: value.name })),
});

function meetingType(meeting: Meeting): MeetingType {
  const { id, title, kind, form, from, to, startsAt, endsAt, venue, districtId, groupId, participants } = meeting;
  return {
    id,
    title,
    kind,
    form,
    from,
    to,
    startsAt,
    endsAt,
    venue,
    districtId,
    groupId,
    participantsFrom: participants?.from ?? null,
    participantsTo: participants?.to ?? null,
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The profile as the API shows it. Look-ups give null for null and for what the profile does not hold. */
@Injectable()
export class ProfileView {
  readonly municipality: MunicipalityType;
  readonly districts: readonly DistrictType[];
  readonly meetings: readonly MeetingType[];
  private readonly placesById: ReadonlyMap<string, PlaceType>;
  private readonly districtsById: ReadonlyMap<string, DistrictType>;
  private readonly groupsById: ReadonlyMap<string, FocusGroupType>;
  private readonly questionsById: ReadonlyMap<string, QuestionType>;
  private readonly meetingsById: ReadonlyMap<string, MeetingType>;
  private readonly attributesById: ReadonlyMap<string, AttributeType>;

  constructor({ profile, map }: Municipality) {
    const { code, name, shortName, population, seedQuestion, support } = profile;
    const questions = profile.questions.map(questionType);
    const focusGroups = profile.focusGroups.map(groupType);
    const attributes = profile.attributes.map(attributeType);
    this.municipality = {
      code,
      name,
      shortName,
      population,
      seedQuestion,
      support: { role: support.role, channel: support.channel.sv },
      questions,
      focusGroups,
      attributes,
      districtMap: map,
    };
    this.districts = profile.districts.map(districtType);
    this.meetings = profile.programme.map(meetingType).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    this.placesById = byId(
      profile.districts.flatMap((district) => district.places.map((place) => placeType(place, district))),
    );
    this.districtsById = byId(this.districts);
    this.groupsById = byId(focusGroups);
    this.questionsById = byId(questions);
    this.meetingsById = byId(this.meetings);
    this.attributesById = byId(attributes);
  }

  district(id: string | null): DistrictType | null {
    return id === null ? null : (this.districtsById.get(id) ?? null);
  }

  /** The district of what the profile itself names, which therefore exists. */
  districtOf(item: { readonly districtId: string }): DistrictType {
    const district = this.district(item.districtId);
    if (district === null) throw new Error(`The profile holds no district "${item.districtId}".`);
    return district;
  }

  place(id: string | null): PlaceType | null {
    return id === null ? null : (this.placesById.get(id) ?? null);
  }

  /** In the profile's order. */
  placesIn(districtId: string): PlaceType[] {
    return [...this.placesById.values()].filter((place) => place.districtId === districtId);
  }

  group(id: string | null): FocusGroupType | null {
    return id === null ? null : (this.groupsById.get(id) ?? null);
  }

  question(id: string | null): QuestionType | null {
    return id === null ? null : (this.questionsById.get(id) ?? null);
  }

  meeting(id: string | null): MeetingType | null {
    return id === null ? null : (this.meetingsById.get(id) ?? null);
  }

  attribute(id: string | null): AttributeType | null {
    return id === null ? null : (this.attributesById.get(id) ?? null);
  }
}
