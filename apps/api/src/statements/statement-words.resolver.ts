import { Inject } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { TextEngine } from '@guldkorn/text';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { foundWords } from './found-words.js';
import { QueryWords } from './query-words.js';
import { StatementFilterCheck } from './statement-filter-check.js';
import { StatementType } from './statement.type.js';

@ObjectType('FoundWords', { description: 'Words of a statement that a search finds it by.' })
export class FoundWordsType {
  @Field(() => Int, {
    description: "Where they begin: UTF-16 offset into the statement's text, 0 is the first character.",
  })
  start!: number;

  @Field(() => Int, { description: 'Where they end: offset of the first character after them.' })
  end!: number;
}

@Resolver(() => StatementType)
export class StatementWordsResolver {
  constructor(
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    private readonly queryWords: QueryWords,
    private readonly filters: StatementFilterCheck,
  ) {}

  @ResolveField(() => [FoundWordsType], {
    description: 'Where it says what is searched for, in whole words and in order; empty where it does not.',
  })
  found(
    @Parent() statement: StatementType,
    @Args('text', {
      type: () => String,
      nullable: true,
      description: 'What is searched for, as in StatementFilter. Null, empty or left out: nothing.',
    })
    text?: string | null,
  ): FoundWordsType[] {
    if (!text) return [];
    this.filters.checkSearch(text);
    return foundWords(this.engine, this.queryWords.read, statement.text, text);
  }
}
