import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { checkFirst } from '../graphql/connection.js';
import { FocusGroupType } from '../municipality/municipality.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { MeetingType } from '../programme/meeting.type.js';
import { RedactionType } from '../masking/redaction.type.js';
import { MeetingNoteQueries } from './meeting-note.queries.js';
import { MeetingNoteType, SetAsideType } from './meeting-note.type.js';

@Resolver(() => MeetingNoteType)
export class MeetingNotesResolver {
  constructor(
    private readonly notes: MeetingNoteQueries,
    private readonly profile: ProfileView,
  ) {}

  @Query(() => MeetingNoteType, {
    nullable: true,
    description: 'One meeting note. Null when there is none with that id.',
  })
  meetingNote(
    @Args('id', { type: () => ID, description: "The note's id." }) id: string,
    @Context() context: object,
  ): Promise<MeetingNoteType | null> {
    return this.notes.note(context, id);
  }

  @Query(() => [MeetingNoteType], {
    description:
      'Notes that are from no meeting of the programme, or from none that could be told; by date, undated last.',
  })
  notesOutsideProgramme(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<MeetingNoteType[]> {
    return this.notes.ofNone(
      this.profile.meetings.map(({ id }) => id),
      checkFirst(first),
    );
  }

  @ResolveField(() => String, { description: 'The name its file came with.' })
  async fileName(@Parent() note: MeetingNoteType, @Context() context: object): Promise<string> {
    return (await this.notes.fileName(context, note.originalId)) ?? '';
  }

  @ResolveField(() => MeetingType, {
    nullable: true,
    description: 'The meeting of the programme that it is from. Null when it could not be told.',
  })
  meeting(@Parent() note: MeetingNoteType): MeetingType | null {
    return this.profile.meeting(note.meetingId);
  }

  @ResolveField(() => DistrictType, {
    nullable: true,
    description: 'The district it is from. Null when it is from none of its own, or not known.',
  })
  district(@Parent() note: MeetingNoteType): DistrictType | null {
    return this.profile.district(note.districtId);
  }

  @ResolveField(() => FocusGroupType, {
    nullable: true,
    description: 'The focus group that met. Null when it was no focus group.',
  })
  group(@Parent() note: MeetingNoteType): FocusGroupType | null {
    return this.profile.group(note.groupId);
  }

  @ResolveField(() => [RedactionType], { description: 'What is masked in its text, and why; in order.' })
  async redactions(@Parent() note: MeetingNoteType, @Context() context: object): Promise<readonly RedactionType[]> {
    return (await this.notes.text(context, note.id))?.redactions ?? [];
  }

  @ResolveField(() => String, {
    description:
      'Its text, with a block (█) in the place of each character that is personal data or stands in a hidden statement; what the offsets of its statements refer to.',
  })
  async text(@Parent() note: MeetingNoteType, @Context() context: object): Promise<string> {
    return (await this.notes.text(context, note.id))?.text ?? '';
  }

  @ResolveField(() => [SetAsideType], { description: 'What of its text is not statements, and why; in order.' })
  async setAside(@Parent() note: MeetingNoteType, @Context() context: object): Promise<readonly SetAsideType[]> {
    return (await this.notes.text(context, note.id))?.setAside ?? [];
  }
}
