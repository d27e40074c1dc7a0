import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount, ToldNumber } from '@guldkorn/insight';

@ObjectType('NetworkKeyphrase', { description: 'A keyphrase that goes together with another.' })
export class NetworkKeyphraseType {
  @Field(() => ID, { description: "The keyphrase's id." })
  keyphraseId!: string;

  @Field(() => String, { description: 'A form of it fit to show.' })
  label!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices that mention it in what fits the filter, told in steps of the threshold (5). Null when too few to tell: then it is not listed.',
  })
  voices!: ToldCount | null;
}

@ObjectType('NetworkLink', {
  description: 'Two keyphrases that the same voices mention, oftener than chance brings together.',
})
export class NetworkLinkType {
  @Field(() => ID, { description: 'The one.' })
  a!: string;

  @Field(() => ID, { description: 'The other.' })
  b!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices that mention both, not with the same words, told in steps of the threshold (5). Null when too few to tell: then it is not listed.',
  })
  voices!: ToldCount | null;

  @Field(() => Float, {
    description:
      'How strongly they go together: normalised pointwise mutual information of the told counts. 0: as often as by chance; 1: never apart.',
  })
  strength!: ToldNumber;

  @Field(() => Float, { description: 'How many times as many as chance brings together, by told counts.' })
  timesChance!: ToldNumber;

  @Field(() => Boolean, {
    description:
      'True when at most one in ten of those that are called so is expected to be chance. False: a lead, to follow up and not to announce.',
  })
  firm!: boolean;
}

@ObjectType('KeyphraseNetwork', {
  description: 'Which keyphrases go together in what residents say: no more of them than a person can read.',
})
export class KeyphraseNetworkType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Voices among all that fits the filter, told in steps of the threshold (5). Null when too few to tell.',
  })
  voices!: ToldCount | null;

  @Field(() => [NetworkKeyphraseType], { description: 'Those with a link, most voices first; at most forty.' })
  keyphrases!: NetworkKeyphraseType[];

  @Field(() => [NetworkLinkType], { description: 'Firm ones first, then the strongest; at most eighty.' })
  links!: NetworkLinkType[];
}
