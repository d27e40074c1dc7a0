import type { Profile, Question } from '@guldkorn/municipality';
import { foldName } from './fold-name.js';

/** A form adds a few words around a question: `2. Vad är unikt med just din plats? (frivilligt)`. */
const WORDS_AROUND = 25;
const SHORTEST_INSIDE = 15;

/** Finds the profile's question that a column name or a heading puts. */
export class QuestionNames {
  private readonly names: readonly { readonly folded: string; readonly question: Question }[];

  constructor(profile: Profile) {
    this.names = profile.questions.flatMap((question) =>
      [question.id, question.text.sv, question.text.en, ...question.aliases].map((name) => ({
        folded: foldName(name),
        question,
      })),
    );
  }

  /** By its text or an alias, alone or with a few words around it; null when it is none of them. */
  find(name: string): Question | null {
    const folded = foldName(name);
    if (folded === '') return null;
    const exact = this.names.find((each) => each.folded === folded);
    if (exact !== undefined) return exact.question;
    const inside = this.names.find(
      (each) =>
        each.folded.length >= SHORTEST_INSIDE &&
        folded.length <= each.folded.length + WORDS_AROUND &&
        folded.includes(each.folded),
    );
    return inside?.question ?? null;
  }
}
