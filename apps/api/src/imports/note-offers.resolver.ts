import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { profileNames, ruleInWords } from '../intake-rules/rule-in-words.js';
import { Masking } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { noteChange, speakersOf } from './note-changes.js';
import { NoteOfferType } from './note-change.type.js';
import { ReadingOffers } from './reading-offers.js';
import { NotePreviewType } from './upload.type.js';

const mostOffers = 20;

@Resolver(() => NotePreviewType)
export class NoteOffersResolver {
  constructor(
    @Inject(ReadingOffers) private readonly offers: ReadingOffers,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  @ResolveField(() => [NoteOfferType], {
    name: 'offers',
    description: 'What was decided of earlier notes and would change something in this one; the latest twenty.',
  })
  async ofEarlierNotes(@Parent() { run }: NotePreviewType): Promise<NoteOfferType[]> {
    const { file, asFound, reading } = run;
    if (file.kind !== 'note' || asFound.kind !== 'note') return [];
    const speakers = speakersOf(asFound, reading.corrections);
    const nameOf = profileNames(this.municipality.profile);
    return (await this.offers.ofNote(file)).slice(0, mostOffers).map(({ rule, statements, corrections }) => ({
      text: this.masking.message(ruleInWords(rule, nameOf)),
      statements,
      changes: corrections.spans.map((span) => noteChange(span, speakers, this.masking)),
    }));
  }
}
