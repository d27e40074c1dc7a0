import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { MeetingNoteQueries } from '../meetings/meeting-note.queries.js';
import { MeetingNoteType } from '../meetings/meeting-note.type.js';
import { FocusGroupType } from '../municipality/municipality.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { MeetingType } from './meeting.type.js';

@Resolver(() => MeetingType)
export class ProgrammeResolver {
  constructor(
    private readonly profile: ProfileView,
    private readonly notes: MeetingNoteQueries,
  ) {}

  @Query(() => [MeetingType], { description: "The dialogue's programme, by first day." })
  programme(): readonly MeetingType[] {
    return this.profile.meetings;
  }

  @ResolveField(() => DistrictType, {
    nullable: true,
    description: 'The district it is held for. Null when it is for no district of its own.',
  })
  district(@Parent() meeting: MeetingType): DistrictType | null {
    return this.profile.district(meeting.districtId);
  }

  @ResolveField(() => FocusGroupType, {
    nullable: true,
    description: 'The focus group that meets. Null when it is no focus group.',
  })
  group(@Parent() meeting: MeetingType): FocusGroupType | null {
    return this.profile.group(meeting.groupId);
  }

  @ResolveField('notes', () => [MeetingNoteType], {
    description: 'The notes that have come in from it; empty when none has.',
  })
  notesOf(@Parent() meeting: MeetingType, @Context() context: object): Promise<MeetingNoteType[]> {
    return this.notes.ofMeeting(context, meeting.id);
  }
}
