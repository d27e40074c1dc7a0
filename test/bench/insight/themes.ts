/** How well themes are found and kept, how well a frame is learnt, and what both cost. All seeded. */
import {
  assignToThemes,
  continueThemes,
  fitThemeModel,
  learnFrame,
  logitsOf,
  seededRandom,
  type LearntFrame,
  type ThemeItem,
} from '@guldkorn/insight';
import type { TextEngine } from '@guldkorn/text';
import { median, timed, type Measure } from '../measure.js';
import { plantedDialogue } from './planted-dialogue.js';
import {
  almedalenExamples,
  almedalenItems,
  argumentationSentences,
  type TopicExample,
  type TopicItem,
} from './theme-texts.js';
import { macroF1, normalizedMutualInformation, purity } from './topic-scores.js';

const seeds = [1, 2, 3, 4, 5];
const topicsOfArguments = 6;
/** A topic is scored when it is the main one of so many events, of all three years. */
const fewestEvents = 100;
const firstTestYear = 2012;
const grown = 1.05;

/**
 * Topics of argumentation sentences. The model is fitted to the very sentences, without their topics, for six groups; a
 * sentence is of the theme it is surest of, and those without any are a group of their own. Means over five seeds.
 */
export function argumentationThemes(engine: TextEngine): Measure[] {
  const sentences = argumentationSentences(engine);
  const scores = seeds.map((seed) => {
    const model = fitThemeModel(sentences, { seed, groups: topicsOfArguments });
    const assigned = sentences.map(({ terms }) => assignToThemes(terms, model)[0]);
    const topicOf = commonestTopics(sentences, assigned);
    const given = sentences.flatMap(({ topic }, index) => {
      const { themeId, confidence } = assigned[index] ?? {};
      return themeId === undefined || confidence === undefined
        ? []
        : [{ confidence, right: topicOf(themeId) === topic }];
    });
    const groups = assigned.map((each) => each?.themeId ?? 'none');
    const topics = sentences.map(({ topic }) => topic);
    return {
      purity: purity(groups, topics),
      information: normalizedMutualInformation(groups, topics),
      confidence: mean(given.map(({ confidence }) => confidence)),
      right: mean(given.map(({ right }) => (right ? 1 : 0))),
    };
  });
  const figure = (name: string, value: number): Measure => ({
    name: `argumentation sentences: ${name}`,
    value,
    unit: 'of 1',
  });
  return [
    figure('purity', mean(scores.map((each) => each.purity))),
    figure('normalized mutual information', mean(scores.map((each) => each.information))),
    figure('mean confidence', mean(scores.map((each) => each.confidence))),
    figure('given a theme that were right', mean(scores.map((each) => each.right))),
  ];
}

/** Which topic most statements of a theme have. */
function commonestTopics(
  sentences: readonly TopicItem[],
  assigned: readonly ({ readonly themeId: string } | undefined)[],
): (themeId: string) => string {
  const counts = new Map<string, Map<string, number>>();
  sentences.forEach(({ topic }, index) => {
    const themeId = assigned[index]?.themeId ?? 'none';
    const own = counts.get(themeId) ?? new Map<string, number>();
    counts.set(themeId, own.set(topic, (own.get(topic) ?? 0) + 1));
  });
  return (themeId) => [...(counts.get(themeId) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/**
 * Main topics of Almedalen events, by a frame learnt from 2010-2011 and tested on 2012: macro F1 over the topics that are the
 * main one of at least 100 events of the three years. The strict figure asks of every event of 2012, and any topic may
 * be answered; the other asks only of events whose main topic is scored, and only those topics may be answered.
 */
export function almedalenTopics(engine: TextEngine): Measure[] {
  const examples = almedalenExamples(engine);
  const frame = learnFrame(examples.filter(({ year }) => year < firstTestYear));
  return topicScores(
    examples,
    examples.filter(({ year }) => year === firstTestYear),
    frame,
  );
}

/** @param all the examples by which it is decided which topics are scored. */
export function topicScores(
  all: readonly Pick<TopicExample, 'themeIds'>[],
  tested: readonly TopicExample[],
  frame: LearntFrame,
): Measure[] {
  const events = new Map<string, number>();
  for (const { themeIds } of all) events.set(themeIds[0] ?? '', (events.get(themeIds[0] ?? '') ?? 0) + 1);
  const scored = [...events].filter(([, count]) => count >= fewestEvents).map(([topic]) => topic);
  const score = (some: readonly TopicExample[], allowed: readonly string[]) =>
    macroF1(
      some.map((example) => surestTopic(example, frame, allowed)),
      some.map(({ themeIds }) => themeIds[0] ?? ''),
      scored,
    );
  const among = tested.filter(({ themeIds }) => scored.includes(themeIds[0] ?? ''));
  return [
    { name: `Almedalen, main topic of ${scored.length}: macro F1`, value: score(among, scored), unit: 'of 1' },
    {
      name: `the same, of all events and ${frame.themeIds.length} topics`,
      value: score(tested, frame.themeIds),
      unit: 'of 1',
    },
  ];
}

function surestTopic(example: TopicExample, frame: LearntFrame, allowed: readonly string[]): string {
  const logits = logitsOf(example, frame).filter(({ themeId }) => allowed.includes(themeId));
  return logits.reduce((best, each) => (each.logit > best.logit ? each : best), { themeId: '', logit: -Infinity })
    .themeId;
}

/**
 * Ids kept when there are 5 % more statements: of the themes of a model, the share whose id the next has; and of the
 * statements that had a theme, the share whose surest theme has the same id. Argument sentences, Almedalen events and the
 * planted dialogue, each in several sizes and three orders.
 */
export function keptIds(engine: TextEngine): Measure[] {
  const corpora: readonly (readonly [name: string, items: readonly ThemeItem[], sizes: readonly number[]])[] = [
    ['argumentation sentences', argumentationSentences(engine), [300, 700]],
    ['Almedalen events', almedalenItems(engine), [300, 1000, 4300]],
    ['planted dialogue', plantedItems(), [1000, 3000]],
  ];
  return corpora.flatMap(([name, items, sizes]): Measure[] => {
    let before = 0;
    let kept = 0;
    let had = 0;
    let stay = 0;
    for (const size of sizes)
      for (const seed of seeds.slice(0, 3)) {
        const order = shuffled(items, seed);
        const previous = fitThemeModel(order.slice(0, size), { seed });
        const more = order.slice(0, Math.round(size * grown));
        const { model, events } = continueThemes(previous, fitThemeModel(more, { seed, previous }), more);
        before += previous.themes.length;
        kept += events.filter((event) => event.kind === 'kept').length;
        for (const { terms } of order.slice(0, size)) {
          const themeId = assignToThemes(terms, previous)[0]?.themeId;
          if (themeId === undefined) continue;
          had++;
          if (assignToThemes(terms, model)[0]?.themeId === themeId) stay++;
        }
      }
    return [
      { name: `theme ids kept after 5 % more, ${name} (${before} themes)`, value: kept / before, unit: 'of 1' },
      { name: `statements that stay in their theme, ${name}`, value: stay / had, unit: 'of 1' },
    ];
  });
}

/** The statements of five districts of 200 persons, with a spammer each, as they are clustered. */
function plantedItems(): ThemeItem[] {
  const { statements } = plantedDialogue(200, 1).input;
  const said = new Map<string, number>();
  for (const { voiceId } of statements) said.set(voiceId, (said.get(voiceId) ?? 0) + 1);
  const owners = new Map([...said.keys()].map((voiceId, owner) => [voiceId, owner]));
  return statements.map(({ id, voiceId, mentions }) => ({
    id,
    owner: owners.get(voiceId) ?? 0,
    weight: 1 / (said.get(voiceId) ?? 1),
    terms: mentions.map(({ key }) => key),
  }));
}

/** Time to fit as many Almedalen events as 10,000 statements, and to assign one. */
export async function themeSpeed(engine: TextEngine): Promise<Measure[]> {
  const events = almedalenItems(engine);
  const statements = Array.from({ length: 10_000 }, (_, n): ThemeItem => {
    const event = events[n % events.length];
    return { id: `s${n}`, owner: n, weight: 1, terms: event?.terms ?? [], names: event?.names };
  });
  const fits: number[] = [];
  for (const seed of seeds.slice(0, 3)) fits.push(await timed(() => fitThemeModel(statements, { seed })));
  const model = fitThemeModel(statements, { seed: 1 });
  const all = await timed(() => {
    for (const { terms } of statements) assignToThemes(terms, model);
  });
  return [
    { name: 'fit themes to 10,000 statements', value: median(fits), unit: 'ms' },
    { name: 'assign one statement to them', value: (1000 * all) / statements.length, unit: 'µs' },
  ];
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
