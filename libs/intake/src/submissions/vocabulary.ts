import { Gazetteer, type Profile } from '@guldkorn/municipality';
import { AttributeNames } from '../attribute-names.js';
import { QuestionNames } from '../question-names.js';

/** The names that a municipality's profile gives, as columns and cells are looked up in them. */
export interface Vocabulary {
  readonly profile: Profile;
  readonly gazetteer: Gazetteer;
  readonly questions: QuestionNames;
  readonly attributes: AttributeNames;
}

export function vocabularyOf(profile: Profile): Vocabulary {
  return {
    profile,
    gazetteer: new Gazetteer(profile),
    questions: new QuestionNames(profile),
    attributes: new AttributeNames(profile),
  };
}
