import type { Profile, Question } from '@guldkorn/municipality';
import { FoldedNames } from './folded-names.js';

/** Finds the profile's question that a column name or a heading puts. */
export class QuestionNames extends FoldedNames<Question> {
  constructor(profile: Profile) {
    super(profile.questions, ({ id, text, aliases }) => [id, text.sv, text.en, ...aliases]);
  }
}
