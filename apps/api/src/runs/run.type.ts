import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { figureName, type ToldCount } from '@guldkorn/insight';
import type { Suppression } from '../suppression/suppression.js';
import type { Run } from './run.entity.js';

@ObjectType('RunParameter', { description: 'One thing that a run was counted with.' })
export class RunParameterType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value, a number with all its digits.' })
  value!: string;
}

@ObjectType('Run', { description: 'One analysis of everything that is in. Every figure is counted by one.' })
export class RunType {
  @Field(() => ID, { description: "The run's id." })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was finished, UTC.' })
  finishedAt!: Date;

  @Field(() => Int, { description: 'Statements it read, in every role: all that were in.' })
  statements!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents it counted, rounded down to a whole step of the threshold (5); each once, however much they say. Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;

  @Field(() => String, { description: 'Version of the text engine that read the statements.' })
  textVersion!: string;

  @Field(() => String, { description: 'Version of the statistics.' })
  insightVersion!: string;

  @Field(() => String, {
    description: 'SHA-256 of all that was counted, hex: the same hash and versions give the same figures.',
  })
  inputHash!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of all that was found, hex. Null for a run made before it was kept.',
  })
  resultHash!: string | null;

  @Field(() => [RunParameterType], {
    description:
      'What it was counted with: options, the seed, the profile, the decisions of people and the themes found.',
  })
  parameters!: RunParameterType[];
}

/** The run as the API shows it. */
export function runType(run: Run, suppression: Suppression): RunType {
  const { id, finishedAt, statements, textVersion, insightVersion, inputHash, resultHash } = run;
  const voices = suppression.count(run.voices, figureName());
  const parameters = Object.entries(run.parameters)
    .map(([name, value]) => ({ name, value: String(value) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    id,
    finishedAt,
    statements,
    voices,
    textVersion,
    insightVersion,
    inputHash,
    resultHash: resultHash ?? null,
    parameters,
  };
}
