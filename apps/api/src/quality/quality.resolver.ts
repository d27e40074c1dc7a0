import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { checkFirst } from '../graphql/connection.js';
import {
  CodedStatementType,
  QualitySampleType,
  StatementInSampleType,
  StatementToCodeType,
} from './quality-sample.type.js';
import { QualitySampleQueries } from './quality-sample.queries.js';
import { QualitySamplesService } from './quality-samples.service.js';
import { QualityQueries } from './quality.queries.js';
import { QualityType } from './quality.type.js';

@Resolver(() => QualitySampleType)
export class QualityResolver {
  constructor(
    @Inject(QualitySamplesService) private readonly samples: QualitySamplesService,
    @Inject(QualitySampleQueries) private readonly sampleQueries: QualitySampleQueries,
    @Inject(QualityQueries) private readonly queries: QualityQueries,
    @Inject(Viewers) private readonly viewers: Viewers,
  ) {}

  @Query(() => QualityType, { description: 'How well the machine codes statements, measured against people.' })
  quality(): Promise<QualityType> {
    return this.queries.quality();
  }

  @Query(() => QualitySampleType, {
    nullable: true,
    description: 'A sample as one person may see it who codes it blind. Null when there is none.',
  })
  async qualitySample(
    @Context() context: RequestContext,
    @Args('coder', { type: () => String, description: 'Who codes, 1-200 characters; capitals do not matter.' })
    coder: string,
    @Args('id', {
      type: () => ID,
      nullable: true,
      description: "The sample's id. Null or left out: the latest drawn.",
    })
    id?: string | null,
  ): Promise<QualitySampleType | null> {
    return this.sampleQueries.sample(id ?? null, await this.viewers.signature(context, coder));
  }

  @Mutation(() => QualitySampleType, {
    description:
      "Draws a random sample of residents' statements, by district, for two people to code. Earlier samples can then no longer be coded; their figures stand until this one has its own.",
  })
  async drawQualitySample(
    @Context() context: RequestContext,
    @Args('by', { type: () => String, description: 'Who draws it, 1-200 characters.' }) by: string,
    @Args('size', {
      type: () => Int,
      defaultValue: 200,
      description: 'How many statements, 30-1,000; all when there are fewer.',
    })
    size: number,
  ): Promise<QualitySampleType | null> {
    const signed = await this.viewers.signature(context, by);
    return this.sampleQueries.sample(await this.samples.draw(size, signed), signed);
  }

  @Mutation(() => CodedStatementType, {
    description:
      "Keeps what one person makes of one statement, in the place of the same person's earlier coding of it. The same again changes nothing.",
  })
  async codeStatement(
    @Context() context: RequestContext,
    @Args('sampleId', { type: () => ID, description: 'The sample, the latest drawn.' }) sampleId: string,
    @Args('position', { type: () => Int, description: 'The place of the statement in the sample, from 1.' })
    position: number,
    @Args('coder', { type: () => String, description: 'Who codes, 1-200 characters; capitals do not matter.' })
    coder: string,
    @Args('themeIds', {
      type: () => [ID],
      description:
        "Themes of the sample's list that the statement speaks of; empty when none fits, which is a reading too.",
    })
    themeIds: string[],
  ): Promise<CodedStatementType> {
    const signed = await this.viewers.signature(context, coder);
    return this.sampleQueries.codedAs(await this.samples.code({ sampleId, position, coder: signed, themeIds }));
  }

  @Mutation(() => Boolean, {
    description:
      'Takes back what one person made of one statement, which is then left to code. True when there was such a coding.',
  })
  async takeBackCoding(
    @Context() context: RequestContext,
    @Args('sampleId', { type: () => ID, description: 'The sample, the latest drawn.' }) sampleId: string,
    @Args('position', { type: () => Int, description: 'The place of the statement in the sample, from 1.' })
    position: number,
    @Args('coder', { type: () => String, description: 'Who coded it, 1-200 characters; capitals do not matter.' })
    coder: string,
  ): Promise<boolean> {
    return this.samples.takeBack({ sampleId, position, coder: await this.viewers.signature(context, coder) });
  }

  @ResolveField(() => [StatementInSampleType], {
    description:
      'Its statements in the order of coding, with what this person has made of each; those taken away are left out.',
  })
  statements(@Parent() sample: QualitySampleType): Promise<StatementInSampleType[]> {
    return this.sampleQueries.all(sample.id, sample.coder);
  }

  @ResolveField(() => [StatementToCodeType], {
    description: 'What this person has left to code, in the order of coding; empty when all is done.',
  })
  next(
    @Parent() sample: QualitySampleType,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<StatementToCodeType[]> {
    return this.sampleQueries.next(sample.id, sample.coder, checkFirst(first));
  }

  @ResolveField(() => [CodedStatementType], {
    description: 'What this person has coded, the latest first: to be looked over and changed.',
  })
  coded(
    @Parent() sample: QualitySampleType,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<CodedStatementType[]> {
    return this.sampleQueries.coded(sample.id, sample.coder, checkFirst(first));
  }
}
