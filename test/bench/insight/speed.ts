/** What counting costs at 100,000 statements. */
import {
  analyse,
  analyseDialogue,
  compareSets,
  Dialogue,
  distinctiveOf,
  statementNumbers,
  type InsightInput,
  type StatementFact,
  type VoiceFact,
} from '@guldkorn/insight';
import { median, timed } from '../measure.js';
import { plantedDialogue } from './planted-dialogue.js';

/** As many different words as residents use in so many statements, most of them once or twice. */
const vocabulary = 50_000;
const spam = 500;

export function dialogueOfStatements(count: number): InsightInput {
  const { input } = plantedDialogue(count / 5 - spam, 1, vocabulary);
  return { ...input, statements: input.statements.map((each) => ({ ...each, mentions: each.mentions.slice(-8) })) };
}

export interface CountingSpeed {
  /** Milliseconds, medians. */
  readonly distinctive: number;
  readonly compared: number;
  readonly oneMore: number;
  readonly fromFacts: number;
  readonly keyphrases: number;
}

/** Counts 100,000 statements × 8 mentions, already read: five groups dealt out anew, two sets, and one statement more. */
export async function countingSpeed(): Promise<CountingSpeed> {
  const input = dialogueOfStatements(100_000);
  const kept = Dialogue.of(input);
  const third = (rest: number) =>
    statementNumbers(
      kept,
      input.statements.filter((_, n) => n % 3 === rest).map((each) => each.id),
    );
  const [a, b] = [third(0), third(1)];
  let n = 0;
  const oneMore = () => {
    const id = `later-${n++}`;
    const voice: VoiceFact = { id, kind: 'person', role: 'resident', participants: null };
    const like = input.statements[(n * 7919) % input.statements.length];
    if (like === undefined) throw new Error('no statements');
    kept.add([voice], [{ ...like, id, voiceId: id } satisfies StatementFact]);
    analyseDialogue(kept, false);
  };
  analyseDialogue(kept, false);
  const groups = Array.from({ length: 5 }, (_, group) =>
    input.statements.filter((_each, index) => index % 5 === group),
  ).map((each) =>
    statementNumbers(
      kept,
      each.map(({ id }) => id),
    ),
  );
  return {
    distinctive: await medianTime(7, () => distinctiveOf(kept, groups)),
    compared: await medianTime(5, () => compareSets(kept, a, b, true)),
    oneMore: await medianTime(31, oneMore),
    fromFacts: await medianTime(3, () => analyse(input)),
    keyphrases: kept.table.keys.size,
  };
}

async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(work));
  return median(times);
}
