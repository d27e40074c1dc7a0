import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { CurationKind } from '@guldkorn/insight';
import { connectionOf } from '../graphql/connection.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { CurationKindEnum } from './curation.enums.js';
import type { DecisionView } from './curation.queries.js';

@ObjectType('CurationUndoing', { description: 'That a decision was undone.' })
export class CurationUndoingType {
  @Field(() => String, { description: 'Who undid it, by the name they gave.' })
  by!: string;

  @Field(() => GraphQLISODateTime, { description: 'When, UTC.' })
  at!: Date;

  @Field(() => String, { description: 'Why, in their words; empty when they gave no reason.' })
  reason!: string;
}

@ObjectType('CurationHindrance', { description: 'Why a decision has no effect now.' })
export class CurationHindranceType {
  @Field(() => String, { description: 'What kind of hindrance it is; stable, e.g. `CURATION_THEME_GONE`.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What is missing or in the way, and what to do about it.' })
  message!: LocalizedTextType;
}

@ObjectType('CurationDecision', {
  description:
    'What a person has decided about the findings, themes or words. It holds for every analysis until it is undone, and is kept then too.',
})
export class CurationDecisionType {
  @Field(() => ID, { description: "The decision's id." })
  id!: string;

  @Field(() => CurationKindEnum, {
    nullable: true,
    description: 'What kind of decision it is. Null when it is stored in a form that this version cannot read.',
  })
  kind!: CurationKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the theme that a split makes. Null for all other decisions.',
  })
  newThemeId!: string | null;

  @Field(() => LocalizedTextType, {
    description: 'The decision in words, by the names that things had when it was made.',
  })
  told!: LocalizedTextType;

  @Field(() => String, { description: 'Who decided, by the name they gave.' })
  by!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was decided, UTC.' })
  at!: Date;

  @Field(() => String, { description: 'Why, in their words; empty when they gave no reason.' })
  reason!: string;

  @Field(() => CurationUndoingType, { nullable: true, description: 'That it has been undone. Null while it holds.' })
  undone!: CurationUndoingType | null;

  @Field(() => CurationHindranceType, {
    nullable: true,
    description: 'Why it has no effect now, though it has not been undone. Null when it has, and when it is undone.',
  })
  withoutEffect!: CurationHindranceType | null;
}

export const CurationDecisionConnectionType = connectionOf(CurationDecisionType, 'CurationDecision', 'decisions');

export function decisionType({ id, change, told, by, at, reason, undoing, stale }: DecisionView): CurationDecisionType {
  return {
    id,
    kind: change?.kind ?? null,
    newThemeId: change?.kind === 'splitTheme' ? change.newThemeId : null,
    told,
    by,
    at: new Date(at),
    reason,
    undone: undoing,
    withoutEffect: stale === null ? null : { code: stale.code, message: stale.messages },
  };
}
