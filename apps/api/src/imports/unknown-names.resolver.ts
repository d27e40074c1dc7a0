import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NameMeanings } from '@guldkorn/intake';
import { nameKey } from '../intake-rules/remembered-rule.js';
import { meaningInWords, profileNames } from '../intake-rules/rule-in-words.js';
import type { MaskedText } from '../masking/mask-text.js';
import { Masking } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { ProfileView } from '../municipality/profile-view.js';
import { ReadingOffers } from './reading-offers.js';
import { UnknownNameType, type NameMeaningType, type NameOfferType } from './unknown-name.type.js';
import { UploadType } from './upload.type.js';

export function nameMeaning(profile: ProfileView, name: MaskedText, meaning: NameMeanings[string]): NameMeaningType {
  return {
    name,
    district: profile.district(meaning.districtId),
    place: profile.place(meaning.placeId),
    group: profile.group(meaning.groupId ?? null),
  };
}

type Meaning = NameMeanings[string];

function sameMeaning(one: Meaning | undefined, { districtId, placeId, groupId }: Meaning): boolean {
  const { districtId: district, placeId: place, groupId: group } = one ?? {};
  return district === districtId && place === placeId && (group ?? null) === (groupId ?? null);
}

@Resolver(() => UploadType)
export class UnknownNamesResolver {
  constructor(
    @Inject(ReadingOffers) private readonly offers: ReadingOffers,
    @Inject(ProfileView) private readonly profile: ProfileView,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  @ResolveField(() => [UnknownNameType], {
    description:
      'Names in its rows that the profile does not know and nobody has said the meaning of, those of most rows first; at most 500.',
  })
  async unknownNames(@Parent() { run }: UploadType): Promise<UnknownNameType[]> {
    if (run.file.kind === 'note') return [];
    const { unknownNames } = run.file;
    const remembered = await this.offers.ofNames(unknownNames);
    const nameOf = profileNames(this.municipality.profile);
    return unknownNames.map(({ kind, name: written, rows, offer }) => {
      const name = this.masking.shortText(written);
      const offered: NameOfferType[] = [];
      const rule = remembered.get(nameKey(written));
      if (rule !== undefined)
        offered.push({
          label: meaningInWords(rule.meaning, nameOf) ?? '',
          reason: 'remembered',
          meaning: nameMeaning(this.profile, name, rule.meaning),
        });
      if (offer !== null && !sameMeaning(rule?.meaning, offer))
        offered.push({ label: offer.label, reason: offer.reason, meaning: nameMeaning(this.profile, name, offer) });
      return { kind, name, rows, offers: offered };
    });
  }
}
