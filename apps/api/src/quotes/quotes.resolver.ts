import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { LocalizedText } from '@guldkorn/municipality';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { StatementType } from '../statements/statement.type.js';
import { Attribution } from './attribution.js';

@Resolver(() => StatementType)
export class QuotesResolver {
  constructor(private readonly attribution: Attribution) {}

  @ResolveField(() => LocalizedTextType, {
    nullable: true,
    description:
      'Who said it, as it is written under a quote: never a name, and a place or district only where enough people have spoken for it to be told to everyone. Null when it may not be quoted.',
  })
  async quotedAs(@Parent() statement: StatementType, @Context() context: object): Promise<LocalizedText | null> {
    return statement.mayBeQuoted ? this.attribution.of(context, statement) : null;
  }
}
