/** What is found of what was planted, what is found where nothing is, and what one voice can move. All seeded. */
import { analyse, rankKeyphrases, type InsightInput, type StatementFact } from '@guldkorn/insight';
import { plantedDialogue, shuffledDistricts } from './planted-dialogue.js';

const shown = 10;

export interface PlantedScores {
  /** P@10 of all keyphrases by rank, as who explores sees them. */
  readonly ranked: number;
  /** P@10 of what is announced; a missing one is a miss. */
  readonly announced: number;
  /** Of what is announced, the share that was planted. */
  readonly right: number;
}

/** Means over so many dialogues of five districts, each with a spammer of 500 posts. */
export function plantedScores(voicesPerDistrict: number, dialogues: number): PlantedScores {
  let places = 0;
  let byRank = 0;
  let inTop = 0;
  let all = 0;
  let right = 0;
  for (let seed = 1; seed <= dialogues; seed++) {
    const dialogue = plantedDialogue(voicesPerDistrict, seed);
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

/** The share of dialogues with any nugget when everybody's district is dealt out again: all of them false. */
export function falseAlarms(voicesPerDistrict: number, shuffles: number): number {
  let alarms = 0;
  for (let seed = 1; seed <= shuffles; seed++) {
    const { findings } = analyse(shuffledDistricts(plantedDialogue(voicesPerDistrict, seed).input, seed + shuffles));
    if (findings.some((finding) => finding.kind === 'nugget')) alarms++;
  }
  return alarms / shuffles;
}

/** How many findings change their rank when one voice posts 500 times more of what was planted. */
export function ranksMovedByFlood(): number {
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
