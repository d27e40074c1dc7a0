import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@guldkorn/municipality';
import { ProfileView } from '../municipality/profile-view.js';
import type { StatementType } from '../statements/statement.type.js';
import { quoteAttribution } from './quote-attribution.js';
import { WhereToQuoteFrom } from './where-to-quote-from.js';

/** Says who is quoted, the same wherever a quote stands. */
@Injectable()
export class Attribution {
  constructor(
    private readonly where: WhereToQuoteFrom,
    private readonly profile: ProfileView,
  ) {}

  /** What is written under a quote of the statement. Whether it may be quoted is for the caller to ask. */
  async of(context: object, { role, channel, occurredOn, placeId, districtId }: StatementType): Promise<LocalizedText> {
    const where = await this.where.name(context, { placeId, districtId });
    return quoteAttribution({ role, channel, occurredOn, where: where ?? this.profile.municipality.name });
  }
}
