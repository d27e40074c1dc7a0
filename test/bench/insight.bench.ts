import { createTextEngine, loadTextResources, textResourcesFolder } from '@guldkorn/text';
import { attack, product } from './insight/attack.js';
import { curationMeasures } from './insight/curation.js';
import { nearDuplicateMeasures } from './insight/near-duplicates.js';
import { oneMoreSubmission } from './insight/one-more.js';
import { falseAlarms, plantedScores, ranksMovedByFlood } from './insight/planted.js';
import { countingSpeed } from './insight/speed.js';
import { almedalenTopics, argumentationThemes, keptIds, themeSpeed } from './insight/themes.js';
import { figure, type Measure } from './measure.js';
import { markdownTable } from './text/table.js';
import { targetTable, type Target } from './text/targets.js';

const shuffles = 1000;
const pairs = 1_000_000;
const rows = 100_000;

/** What is asked of a measure whose name begins so: at least, and as an aim; of costs at most. */
const asked: readonly (readonly [name: string, atLeast: number, aim: number | null, isCost?: boolean])[] = [
  [`differencing attack, ${product}: cells below k derived`, 0, null, true],
  ['argumentation sentences: purity', 0.88, 0.95],
  ['argumentation sentences: normalized mutual information', 0.72, 0.85],
  ['Almedalen, main topic of', 0.55, 0.7],
  ['theme ids kept after 5 % more', 0.95, 0.99],
];

/** Measures the statistics: the table of what is asked and, under it, what its figures stand beside. Markdown. */
export async function run(): Promise<string> {
  const targets: Target[] = [];
  const beside: Measure[] = [];
  const share = (value: number) => value.toFixed(3);
  const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const count = (value: number) => value.toLocaleString('en');

  for (const [voices, dialogues, atLeast, aim] of [
    [60, 20, 0.85, 0.95],
    [200, 10, 0.95, 1],
    [1000, 3, 0.99, 1],
  ] as const) {
    const { ranked, announced, right } = plantedScores(voices, dialogues);
    const name = `planted, ${voices} voices a district and a spammer each`;
    targets.push({ measure: `${name}: P@10 by rank, announced or not`, atLeast, aim, measured: ranked, write: share });
    beside.push(
      { name: `${name}: P@10 of what is announced, a missing one is a miss`, value: announced, unit: 'of 1' },
      { name: `${name}: of what is announced, planted`, value: right, unit: 'of 1' },
    );
  }
  targets.push(
    {
      measure: `null data, 60 voices a district, ${count(shuffles)} shuffles: runs with any guldkorn`,
      atLeast: 0.05,
      aim: null,
      measured: falseAlarms(60, shuffles),
      isCost: true,
      write: (value) => `${(100 * value).toFixed(1)} %`,
    },
    {
      measure: 'one voice posting 500 times more: ranks that move',
      atLeast: 0,
      aim: null,
      measured: ranksMovedByFlood(),
      isCost: true,
      write: count,
    },
  );
  beside.push({
    name: 'null data, 20 voices a district, 200 shuffles: runs with any guldkorn',
    value: falseAlarms(20, 200),
    unit: 'of 1',
  });

  const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
  const measured = [
    ...attack(pairs, 1),
    ...argumentationThemes(engine),
    ...almedalenTopics(engine),
    ...keptIds(engine),
    ...(await themeSpeed(engine)),
    ...(await nearDuplicateMeasures()),
    ...(await curationMeasures()),
  ];
  for (const measure of measured) {
    const target = asked.find(([name]) => measure.name.startsWith(name));
    if (target === undefined) beside.push(measure);
    else {
      const [, atLeast, aim, isCost = false] = target;
      const write = isCost ? count : share;
      const name = isCost ? `${measure.name}, ${measure.unit}` : measure.name;
      targets.push({ measure: name, atLeast, aim, measured: measure.value, isCost, write });
    }
  }

  const speed = await countingSpeed();
  const one = await oneMoreSubmission(rows);
  targets.push(
    {
      measure: `distinctive terms of 100,000 texts × 5 groups, already analysed (${count(speed.keyphrases)} keyphrases)`,
      atLeast: 300,
      aim: 50,
      measured: speed.distinctive,
      isCost: true,
      write: milliseconds,
    },
    {
      measure: `one more submission at ${count(one.statements)} statements, over HTTP: until the figures have it`,
      atLeast: 100,
      aim: 20,
      measured: one.untilFigures,
      isCost: true,
      write: milliseconds,
    },
  );
  beside.push(
    { name: 'the same: until the sender has a receipt', value: one.untilReceipt, unit: 'ms' },
    { name: 'one more statement among 100,000, counted in memory', value: speed.oneMore, unit: 'ms' },
    { name: 'two sets of 33,000 statements compared, with evidence', value: speed.compared, unit: 'ms' },
    { name: 'analysis of 100,000 statements from their facts', value: speed.fromFacts, unit: 'ms' },
  );
  return `${targetTable(targets)}\n\n${markdownTable(
    ['beside them', 'value'],
    beside.map(({ name, value, unit }) => [name, `${figure(value)} ${unit}`]),
  )}`;
}
