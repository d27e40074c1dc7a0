import { Gazetteer, type Profile } from '@guldkorn/municipality';
import { AttributeNames } from '../attribute-names.js';
import { HeadingRules } from '../notes/heading-rules.js';
import type { LemmasOfWords } from '../notes/heading-words.js';
import { QuestionNames } from '../question-names.js';

/** The names that a municipality's profile gives, as columns and cells are looked up in them. */
export interface Vocabulary {
  readonly profile: Profile;
  readonly gazetteer: Gazetteer;
  readonly questions: QuestionNames;
  readonly attributes: AttributeNames;
  /** What the profile's headings mean over a column as over a list: `Plus`, `Vad är mindre bra?`. */
  readonly headings: HeadingRules;
}

export function vocabularyOf(profile: Profile, lemmas?: LemmasOfWords): Vocabulary {
  const gazetteer = new Gazetteer(profile);
  return {
    profile,
    gazetteer,
    questions: new QuestionNames(profile),
    attributes: new AttributeNames(profile),
    headings: new HeadingRules(profile, gazetteer, lemmas),
  };
}
