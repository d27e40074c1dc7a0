/** Simulated dialogues with a known answer: what is distinctive of each district was put there. */
import {
  seededRandom,
  type InsightInput,
  type MentionFact,
  type StatementFact,
  type VoiceFact,
} from '@guldkorn/insight';

export interface PlantedDialogue {
  readonly input: InsightInput;
  /** The keys planted in each district. */
  readonly planted: ReadonlyMap<string, ReadonlySet<string>>;
}

const districtIds = ['d1', 'd2', 'd3', 'd4', 'd5'];
const wordsPerVoice = 8;
const plantedPerDistrict = 20;
const oddsRatio = 3;
const spamPosts = 500;

/**
 * Everyone draws eight words from a Zipf-shaped vocabulary. Twenty words a district, used by 2 to 10 % elsewhere, have
 * three times the odds there. In each district one person posts 500 times about the same ten things of their own choice.
 */
export function plantedDialogue(voicesPerDistrict: number, seed: number, backgroundWords = 1500): PlantedDialogue {
  const random = seededRandom(seed);
  const draw = zipf(backgroundWords, random);
  const planted = new Map(
    districtIds.map((id) => [
      id,
      Array.from({ length: plantedPerDistrict }, (_, n) => ({
        key: `sv:${id}-planted-${n}`,
        rate: 0.02 * 5 ** random(),
      })),
    ]),
  );
  const voices: VoiceFact[] = [];
  const statements: StatementFact[] = [];
  const say = (voiceId: string, districtId: string, keys: readonly string[]) =>
    statements.push(statementOf(`s${String(statements.length).padStart(7, '0')}`, voiceId, districtId, keys));

  for (const districtId of districtIds) {
    for (let v = 0; v < voicesPerDistrict; v++) {
      const voiceId = `${districtId}-v${v}`;
      voices.push({ id: voiceId, kind: 'person', role: 'resident', participants: null });
      const keys = Array.from({ length: wordsPerVoice }, () => `sv:word-${draw()}`);
      for (const [home, words] of planted)
        for (const { key, rate } of words) {
          const odds = (rate / (1 - rate)) * (home === districtId ? oddsRatio : 1);
          if (random() < odds / (1 + odds)) keys.push(key);
        }
      say(voiceId, districtId, keys);
    }
    const spammer = `${districtId}-spammer`;
    voices.push({ id: spammer, kind: 'person', role: 'resident', participants: null });
    const pets = Array.from({ length: 10 }, () => `sv:word-${draw()}`);
    for (let post = 0; post < spamPosts; post++) say(spammer, districtId, pets);
  }
  return {
    input: { voices, statements, districtIds },
    planted: new Map([...planted].map(([id, words]) => [id, new Set(words.map((word) => word.key))])),
  };
}

/** The same dialogue with everybody's district dealt out again: whatever is then found is false. */
export function shuffledDistricts(input: InsightInput, seed: number): InsightInput {
  const random = seededRandom(seed);
  const home = new Map(input.statements.map((statement) => [statement.voiceId, statement.districtId]));
  const dealt = [...home.values()];
  for (let i = dealt.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [dealt[i], dealt[j]] = [dealt[j] ?? null, dealt[i] ?? null];
  }
  const dealtTo = new Map([...home.keys()].map((voiceId, index) => [voiceId, dealt[index] ?? null]));
  return {
    ...input,
    statements: input.statements.map((each) => ({ ...each, districtId: dealtTo.get(each.voiceId) ?? null })),
  };
}

function zipf(size: number, random: () => number): () => number {
  const cumulative: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= size; rank++) cumulative.push((sum += 1 / (rank + 5)));
  return () => {
    const point = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? sum) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

export function statementOf(id: string, voiceId: string, districtId: string, keys: readonly string[]): StatementFact {
  const mentions = keys.map((key, index): MentionFact => ({
    key,
    form: key.slice(3),
    start: index * 10,
    end: index * 10 + 8,
    valence: 'praise',
  }));
  return {
    id,
    voiceId,
    districtId,
    groupId: null,
    channel: 'web',
    occurredOn: '2020-09-14',
    valence: 'praise',
    language: 'sv',
    mentions,
  };
}
