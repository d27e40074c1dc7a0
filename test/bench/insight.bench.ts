import {
  analyse,
  clusterThemes,
  rankKeyphrases,
  seededRandom,
  type InsightInput,
  type StatementFact,
} from '@guldkorn/insight';
import { median, timed, type Measure } from './measure.js';
import { plantedDialogue, shuffledDistricts } from './planted-dialogue.js';

const shown = 10;
const shuffles = 200;

/** What is found of what was planted, what is found where nothing is, and how long it takes. All seeded. */
export async function run(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [voices, dialogues] of [
    [60, 10],
    [200, 5],
    [1000, 2],
  ] as const) {
    const { announced, ranked, right } = planted(voices, dialogues);
    measures.push(
      { name: `planted, ${voices} voices a district: P@10 by rank`, value: ranked, unit: 'of 1' },
      {
        name: `planted, ${voices} voices a district: P@10 announced, a missing one is a miss`,
        value: announced,
        unit: 'of 1',
      },
      { name: `planted, ${voices} voices a district: announced that were planted`, value: right, unit: 'of 1' },
    );
  }
  for (const voices of [20, 60])
    measures.push({
      name: `null data, ${voices} voices a district: shuffles with any nugget`,
      value: falseAlarms(voices),
      unit: `of 1 (${shuffles} shuffles)`,
    });
  measures.push({
    name: 'ranks that move when one voice posts 500 times more',
    value: ranksMovedByFlood(),
    unit: 'ranks',
  });

  const small = dialogueOfStatements(10_000);
  const large = dialogueOfStatements(100_000);
  measures.push(
    {
      name: 'analysis of 10,000 statements × 8 mentions × 5 districts',
      value: await medianTime(5, () => analyse(small)),
      unit: 'ms',
    },
    {
      name: 'analysis of 100,000 statements × 8 mentions × 5 districts',
      value: await medianTime(3, () => analyse(large)),
      unit: 'ms',
    },
    {
      name: 'clustered themes of 10,000 statements',
      value: await medianTime(1, () => clusterThemes(small, { random: seededRandom(1) })),
      unit: 'ms',
    },
  );
  return measures;
}

function planted(voices: number, dialogues: number): { announced: number; ranked: number; right: number } {
  let places = 0;
  let byRank = 0;
  let inTop = 0;
  let all = 0;
  let right = 0;
  for (let seed = 1; seed <= dialogues; seed++) {
    const dialogue = plantedDialogue(voices, seed);
    const { findings } = analyse(dialogue.input);
    const ranking = rankKeyphrases(dialogue.input);
    for (const [districtId, keys] of dialogue.planted) {
      const hits = (list: readonly { readonly key: string }[]) => list.filter((each) => keys.has(each.key)).length;
      const nuggets = findings.filter((each) => each.kind === 'nugget' && each.districtId === districtId);
      places += shown;
      byRank += hits(ranking.filter((each) => each.districtId === districtId).slice(0, shown));
      inTop += hits(nuggets.slice(0, shown));
      all += nuggets.length;
      right += hits(nuggets);
    }
  }
  return { ranked: byRank / places, announced: inTop / places, right: all === 0 ? 1 : right / all };
}

function falseAlarms(voices: number): number {
  let alarms = 0;
  for (let seed = 1; seed <= shuffles; seed++) {
    const { findings } = analyse(shuffledDistricts(plantedDialogue(voices, seed).input, seed + shuffles));
    if (findings.some((finding) => finding.kind === 'nugget')) alarms++;
  }
  return alarms / shuffles;
}

function ranksMovedByFlood(): number {
  const { input } = plantedDialogue(200, 1);
  const one = input.statements.find((statement) =>
    statement.mentions.some((mention) => mention.key.includes('planted')),
  );
  if (one === undefined) throw new Error('nothing was planted');
  const posts = Array.from({ length: 500 }, (_, n): StatementFact => ({ ...one, id: `flood-${n}` }));
  const ranks = (facts: InsightInput) =>
    new Map(
      analyse(facts).findings.map((finding) => [`${finding.districtId} ${finding.kind} ${finding.key}`, finding.rank]),
    );
  const before = ranks(input);
  const after = ranks({ ...input, statements: [...input.statements, ...posts] });
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
}

function dialogueOfStatements(count: number): InsightInput {
  const spam = 500;
  const { input } = plantedDialogue(count / 5 - spam, 1);
  return { ...input, statements: input.statements.map((each) => ({ ...each, mentions: each.mentions.slice(-8) })) };
}

async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) times.push(await timed(work));
  return median(times);
}
