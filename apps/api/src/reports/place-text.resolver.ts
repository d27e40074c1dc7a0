import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PlaceFigure, ReportLanguage } from '@guldkorn/report';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { StatementType } from '../statements/statement.type.js';
import { PlaceTextService } from './place-text.service.js';
import { ReportQueries } from './report.queries.js';
import { ReportVersionType, versionType } from './report.type.js';
import { notesOf, WrittenTextInput, WrittenTextNoteType } from './written-text.input.js';
import { PlaceFigureEnum, PlaceTextType, ReportLanguageEnum, ReportSourceType } from './place-text.type.js';

const usualFigures: readonly PlaceFigure[] = ['voices', 'shares', 'common'];

@Resolver(() => PlaceTextType)
export class PlaceTextResolver {
  constructor(
    private readonly service: PlaceTextService,
    private readonly filters: StatementFilterCheck,
  ) {}

  @Query(() => PlaceTextType, { description: 'A first draft of the story of a district.' })
  placeText(
    @Context() context: object,
    @Args('districtId', { type: () => ID, description: "The district's id." }) districtId: string,
    @Args('findingIds', {
      type: () => [ID],
      nullable: true,
      description:
        'The nuggets it speaks of, in the order of the text, at most 20; what is none of the district is left out. Null or left out: the confirmed ones or, where none is confirmed, the five open ones that most voices stand behind.',
    })
    findingIds: string[] | null | undefined,
    @Args('statementIds', {
      type: () => [ID],
      defaultValue: [],
      description:
        "Statements to quote, at most 50. Only residents of the district are quoted, only those who have let it be, and never what is hidden; others are left out. Each stands with the first nugget that it is evidence of, and those that are evidence of none stand together at the text's end.",
    })
    statementIds: string[],
    @Args('figures', {
      type: () => [PlaceFigureEnum],
      defaultValue: usualFigures,
      description: 'Which figures it may hold.',
    })
    figures: PlaceFigure[],
    @Args('language', {
      type: () => ReportLanguageEnum,
      defaultValue: 'sv',
      description: 'The language it is written in.',
    })
    language: ReportLanguage,
  ): Promise<PlaceTextType> {
    this.filters.checkDistrict(districtId);
    return this.service.placeText(context, {
      districtId,
      findingIds: findingIds ?? null,
      statementIds,
      figures,
      language,
    });
  }
}

@Resolver()
export class WrittenTextResolver {
  @Query(() => [WrittenTextNoteType], {
    description:
      'Holds texts that people have written against the sentences that they lean on: a note for each text, in their order.',
  })
  writtenTextNotes(
    @Args('texts', { type: () => [WrittenTextInput], description: 'The texts, at most 100.' })
    texts: WrittenTextInput[],
  ): WrittenTextNoteType[] {
    return notesOf(texts);
  }
}

@Resolver(() => ReportSourceType)
export class ReportSourceResolver {
  constructor(
    private readonly statements: StatementQueries,
    private readonly reports: ReportQueries,
  ) {}

  @ResolveField(() => StatementType, {
    nullable: true,
    description: 'The statement that is quoted. Null for other kinds of source.',
  })
  async statement(@Parent() source: ReportSourceType, @Context() context: object): Promise<StatementType | null> {
    return source.kind === 'statement' ? this.statements.statement(context, source.id) : null;
  }

  @ResolveField(() => ReportVersionType, {
    nullable: true,
    description: 'The frozen version that it is held against. Null for other kinds of source.',
  })
  async reportVersion(
    @Parent() source: ReportSourceType,
    @Context() context: object,
  ): Promise<ReportVersionType | null> {
    return source.kind === 'report' ? versionType(await this.reports.wholeVersion(context, source.id)) : null;
  }
}
