import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Problem } from '@guldkorn/intake';
import { SeverityEnum } from '../graphql/enums.js';
import type { MaskedMessages } from '../masking/mask-text.js';
import type { Masking } from '../masking/masking.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';

/** The most problems shown of one file; the counts tell how many rows there were. */
const mostShown = 500;

@ObjectType('Problem', {
  description: 'Something in a file that a person should look at. Nothing is dropped without one.',
})
export class ProblemType {
  @Field(() => String, { description: 'What kind of problem it is; stable, e.g. `DISTRICT_UNKNOWN`.' })
  code!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters.' })
  severity!: Problem['severity'];

  @Field(() => LocalizedTextType, { description: 'Where in the file, as people name it.' })
  place!: MaskedMessages;

  @Field(() => LocalizedTextType, { description: 'What is wrong, and what to do about it.' })
  message!: MaskedMessages;

  @Field(() => Int, {
    nullable: true,
    description: 'Row or line of the file, the first is 1. Null when it is about the whole file.',
  })
  row!: number | null;
}

/** In the order of the file, what concerns the whole of it first. */
export function inFileOrder(...lists: readonly (readonly Problem[])[]): Problem[] {
  return lists.flat().sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** In the order of the file, what concerns the whole of it first; at most 500. */
export function firstProblems(...lists: readonly (readonly Problem[])[]): Problem[] {
  return inFileOrder(...lists).slice(0, mostShown);
}

/** The problems as they are told: what they quote of the file is masked. */
export function problemTypes(masking: Masking, problems: readonly Problem[]): ProblemType[] {
  return firstProblems(problems).map((problem) => problemType(masking, problem));
}

export function problemType(masking: Masking, { code, severity, place, message, row }: Problem): ProblemType {
  return { code, severity, place: masking.message(place), message: masking.message(message), row };
}
