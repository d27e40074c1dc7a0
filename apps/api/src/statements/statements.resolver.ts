import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { MeetingNoteQueries } from '../meetings/meeting-note.queries.js';
import { MeetingNoteType } from '../meetings/meeting-note.type.js';
import { FocusGroupType, QuestionType } from '../municipality/municipality.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { PlaceType } from '../places/place.type.js';
import { ReadingMarkFilterInput } from '../reading-marks/reading-mark.input.js';
import { signedMarks } from '../reading-marks/signed-marks.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { StatementFilterCheck } from './statement-filter-check.js';
import { StatementFilterInput } from './statement-filter.input.js';
import { StatementPlaceType } from './statement-place.type.js';
import { StatementQueries } from './statement.queries.js';
import { StatementConnectionType, StatementType } from './statement.type.js';

const marksArgument = {
  type: () => ReadingMarkFilterInput,
  nullable: true,
  description: 'Only those that one person has marked so. Null or left out: whatever anybody has marked.',
} as const;

@Resolver(() => StatementType)
export class StatementsResolver {
  constructor(
    private readonly queries: StatementQueries,
    private readonly filters: StatementFilterCheck,
    private readonly notes: MeetingNoteQueries,
    private readonly profile: ProfileView,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => StatementConnectionType, { description: 'Statements, the last to come in first.' })
  async statements(
    @Args() { first, after }: PageArgs,
    @Context() context: RequestContext,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description: 'Which statements. Null or left out: all.',
    })
    filter?: StatementFilterInput | null,
    @Args('marks', marksArgument)
    marks?: ReadingMarkFilterInput | null,
  ): Promise<Page<StatementType>> {
    checkFirst(first);
    await this.filters.check(filter ?? {});
    return this.queries.page(filter ?? {}, await signedMarks(this.viewers, context, marks), first, after);
  }

  @Query(() => StatementPlaceType, {
    nullable: true,
    description:
      'One statement with its place in a list, to read the list one by one. Null when there is none with that id.',
  })
  async statementPlace(
    @Args('id', { type: () => ID, description: "The statement's id." }) id: string,
    @Context() context: RequestContext,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description: 'Which statements the list holds. Null or left out: all.',
    })
    filter?: StatementFilterInput | null,
    @Args('marks', marksArgument)
    marks?: ReadingMarkFilterInput | null,
  ): Promise<StatementPlaceType | null> {
    await this.filters.check(filter ?? {});
    return this.queries.place(context, id, filter ?? {}, await signedMarks(this.viewers, context, marks));
  }

  @Query(() => StatementType, { nullable: true, description: 'One statement. Null when there is none with that id.' })
  statement(
    @Args('id', { type: () => ID, description: "The statement's id." }) id: string,
    @Context() context: object,
  ): Promise<StatementType | null> {
    return this.queries.statement(context, id);
  }

  @ResolveField(() => DistrictType, {
    nullable: true,
    description: 'The district its author speaks from. Null when not known.',
  })
  district(@Parent() statement: StatementType): DistrictType | null {
    return this.profile.district(statement.districtId);
  }

  @ResolveField(() => PlaceType, {
    nullable: true,
    description: 'The place its author speaks from. Null when not known.',
  })
  place(@Parent() statement: StatementType): PlaceType | null {
    return this.profile.place(statement.placeId);
  }

  @ResolveField(() => FocusGroupType, {
    nullable: true,
    description: 'The focus group it was said in or its author belongs to. Null for none.',
  })
  group(@Parent() statement: StatementType): FocusGroupType | null {
    return this.profile.group(statement.groupId);
  }

  @ResolveField(() => QuestionType, {
    nullable: true,
    description: 'The question it answers. Null when it answers none of them.',
  })
  question(@Parent() statement: StatementType): QuestionType | null {
    return this.profile.question(statement.questionId);
  }

  @ResolveField(() => MeetingNoteType, { nullable: true, description: 'The note it stands in. Null for a submission.' })
  note(@Parent() statement: StatementType, @Context() context: object): Promise<MeetingNoteType | null> | null {
    return statement.noteId === null ? null : this.notes.note(context, statement.noteId);
  }
}

@Resolver(() => MeetingNoteType)
export class NoteStatementsResolver {
  constructor(private readonly queries: StatementQueries) {}

  @ResolveField(() => [StatementType], { description: 'The statements in it, in the order of its text.' })
  statements(@Parent() note: MeetingNoteType, @Context() context: object): Promise<StatementType[]> {
    return this.queries.ofNote(context, note.id);
  }

  @ResolveField(() => Int, { description: 'How many statements there are in it.' })
  statementCount(@Parent() note: MeetingNoteType, @Context() context: object): Promise<number> {
    return this.queries.countOfNote(context, note.id);
  }
}
