import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { LocalizedText } from '@guldkorn/municipality';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { StatementType } from '../statements/statement.type.js';
import { quoteAttribution } from './quote-attribution.js';
import { WhereToQuoteFrom } from './where-to-quote-from.js';

@Resolver(() => StatementType)
export class QuotesResolver {
  constructor(
    private readonly where: WhereToQuoteFrom,
    private readonly profile: ProfileView,
  ) {}

  @ResolveField(() => LocalizedTextType, {
    nullable: true,
    description:
      'Who said it, as it is written under a quote: never a name, and a place or district only where enough people have spoken for it to be told to everyone. Null when it may not be quoted.',
  })
  async quotedAs(@Parent() statement: StatementType, @Context() context: object): Promise<LocalizedText | null> {
    if (!statement.mayBeQuoted) return null;
    const { role, channel, occurredOn, placeId, districtId } = statement;
    const where = await this.where.name(context, { placeId, districtId });
    return quoteAttribution({ role, channel, occurredOn, where: where ?? this.profile.municipality.name });
  }
}
