import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount } from '@guldkorn/insight';
import type { Language, Valence } from '@guldkorn/text';
import { connectionOf } from '../graphql/connection.js';
import { LanguageEnum, ValenceEnum } from '../graphql/enums.js';

@ObjectType('Keyphrase', {
  description: 'A keyphrase (nyckelord): a word or phrase in base form that statements mention.',
})
export class KeyphraseType {
  @Field(() => ID, { description: "The keyphrase's id; the same in every run." })
  id!: string;

  @Field(() => String, { description: 'A form of it fit to show: real words, never a stem.' })
  label!: string;

  @Field(() => LanguageEnum, { description: 'The language it belongs to.' })
  language!: Language;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents that mention it, as the latest run counted them; under `keyphrases` with a filter, in statements that fit it. Rounded down to a whole step of the threshold (5). Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;
}

@ObjectType('Mention', { description: 'One mention of a keyphrase in a statement, to the character.' })
export class MentionType {
  @Field(() => Int, {
    description: "Where it begins: UTF-16 offset into the statement's text, 0 is the first character.",
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => ValenceEnum, {
    description: 'How this mention leans: as the statement does, unless nearer words say otherwise.',
  })
  valence!: Valence;

  keyphraseId!: string;
}

export const KeyphraseConnectionType = connectionOf(KeyphraseType, 'Keyphrase', 'keyphrases');
