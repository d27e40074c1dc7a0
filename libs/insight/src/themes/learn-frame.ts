/**
 * A code frame learnt from statements that people have coded or moved: multinomial logistic regression over the words, so that
 * every word's weight for every theme can be read and changed. On the organisers' topics of Almedalen events, learnt from one
 * of the years 2010 and 2011 and tried on the other, it did better than naive Bayes (complement, Rennie et al. 2003),
 * ridge regression and a regression for each theme; keyphrases and their parts did better than all words.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { InsightError } from '../insight-error.js';
import { logitsOf, weighed } from './assign-learnt.js';
import { frameFeatures, type FramedTerms } from './frame-features.js';
import type { LearntFrame, ThemeWords } from './learnt-frame.js';
import { fitSoftmax, type SparseRows } from './softmax-regression.js';

/** A statement that people have coded. */
export interface LabelledExample extends FramedTerms {
  /** Each once. */
  readonly id: string;
  /** The themes it belongs to, the main one first; none when it belongs to none. */
  readonly themeIds: readonly string[];
}

export type { LearntFrame, ThemeWords } from './learnt-frame.js';

const penalty = 0.3;
/** What a theme beside the main one counts for: of two themes, the main one is given two thirds of the statement. */
const besides = 0.5;
/** A word that fewer examples say is chance. */
const leastExamples = 2;
/** The confidences are calibrated on examples held out in so many turns; with fewer than twice as many, on none. */
const turns = 3;
const uncalibrated = { slope: 1, intercept: 0 };

/**
 * Learns a frame. A seed word counts as an example that says only that word.
 * @param seeds theme → keys of its seed words.
 * @throws InsightError INSIGHT_ID_TWICE when two examples share an id.
 */
export function learnFrame(
  examples: readonly LabelledExample[],
  seeds: ReadonlyMap<string, readonly string[]> = new Map(),
): LearntFrame {
  const inOrder = [...examples].sort((a, b) => byCodeUnit(a.id, b.id));
  const twice = inOrder.find(({ id }, index) => inOrder[index + 1]?.id === id);
  if (twice !== undefined)
    throw new InsightError('INSIGHT_ID_TWICE', {
      sv: `Exemplet ${twice.id} förekommer två gånger. Låt varje yttrande vara exempel en gång, med alla sina teman.`,
      en: `The example ${twice.id} stands twice. Let each statement be an example once, with all its themes.`,
    });
  const planted = [...seeds]
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .flatMap(([themeId, keys]) => [...new Set(keys)].sort(byCodeUnit).map((key) => seedExample(themeId, key)));
  const frame = fit(planted, inOrder);
  return inOrder.length < 2 * turns ? frame : { ...frame, calibration: calibrate(planted, inOrder, frame.themeIds) };
}

function seedExample(themeId: string, key: string): LabelledExample {
  return { id: `seed:${themeId}:${key}`, terms: [key], themeIds: [themeId] };
}

function fit(planted: readonly LabelledExample[], coded: readonly LabelledExample[]): LearntFrame {
  const examples = [...planted, ...coded];
  const themeIds = [...new Set(examples.flatMap((example) => example.themeIds))].sort(byCodeUnit);
  const features = examples.map(frameFeatures);
  const idf = idfOf(features, new Set(planted.flatMap(({ terms }) => terms)));
  const words = Object.keys(idf);
  const columnOf = new Map(words.map((word, column) => [word, column]));
  const rows = sparseRows(features, idf, columnOf);
  const isNone = examples.map((example) => example.themeIds.length === 0);
  const classes = themeIds.length + (isNone.includes(true) ? 1 : 0);
  const targets = targetsOf(examples, themeIds, classes);
  const main = examples.map(({ themeIds: [first] }) =>
    first === undefined ? themeIds.length : themeIds.indexOf(first),
  );
  const sizes = new Map<number, number>();
  for (const each of main) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  // Rare themes would drown: each theme counts as much as any other, however many examples it has.
  const counts = main.map((each) => examples.length / (classes * (sizes.get(each) ?? 1)));
  const { weights, intercepts } = fitSoftmax(rows, targets, counts, classes, penalty);
  const wordsOf = (index: number) =>
    readable(
      words,
      words.map((_, column) => weights[column * classes + index] ?? 0),
      intercepts[index] ?? 0,
    );
  return {
    themeIds,
    idf,
    themes: Object.fromEntries(themeIds.map((themeId, index) => [themeId, wordsOf(index)])),
    none: classes > themeIds.length ? wordsOf(themeIds.length) : null,
    calibration: uncalibrated,
  };
}

/** Examples × classes: the share of each theme, and last, where there is one, of no theme. */
function targetsOf(examples: readonly LabelledExample[], themeIds: readonly string[], classes: number): Float64Array {
  const targets = new Float64Array(examples.length * classes);
  examples.forEach(({ themeIds: own }, row) => {
    if (own.length === 0) targets[row * classes + themeIds.length] = 1;
    const all = 1 + besides * (own.length - 1);
    own.forEach(
      (themeId, rank) => (targets[row * classes + themeIds.indexOf(themeId)] = (rank === 0 ? 1 : besides) / all),
    );
  });
  return targets;
}

/** How much each word tells, in order of code unit; a seed is kept however seldom it is said. */
function idfOf(features: readonly ReadonlyMap<string, number>[], seeds: ReadonlySet<string>): Record<string, number> {
  const examples = new Map<string, number>();
  for (const each of features) for (const word of each.keys()) examples.set(word, (examples.get(word) ?? 0) + 1);
  return Object.fromEntries(
    [...examples]
      .filter(([word, count]) => count >= leastExamples || seeds.has(word))
      .sort((a, b) => byCodeUnit(a[0], b[0]))
      .map(([word, count]) => [word, rounded(Math.log((features.length + 1) / (count + 0.5)))]),
  );
}

function sparseRows(
  features: readonly ReadonlyMap<string, number>[],
  idf: Readonly<Record<string, number>>,
  columnOf: ReadonlyMap<string, number>,
): SparseRows {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const each of features) {
    for (const [word, value] of weighed(each, idf)) {
      columns.push(columnOf.get(word) ?? 0);
      values.push(value);
    }
    starts.push(columns.length);
  }
  return { starts, columns, values, width: columnOf.size };
}

function readable(words: readonly string[], weights: readonly number[], intercept: number): ThemeWords {
  const weightOf = words.flatMap((word, column): [string, number][] => {
    const weight = rounded(weights[column] ?? 0);
    return weight === 0 ? [] : [[word, weight]];
  });
  weightOf.sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return { intercept: rounded(intercept), words: Object.fromEntries(weightOf) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * Platt's scaling (Platt 1999, Advances in Large Margin Classifiers, pages 61-74): what confidence a logit deserves, by
 * what it got right in examples that it had not seen.
 */
function calibrate(
  planted: readonly LabelledExample[],
  examples: readonly LabelledExample[],
  themeIds: readonly string[],
): LearntFrame['calibration'] {
  const logits: number[] = [];
  const right: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const seen = examples.filter((_, index) => index % turns !== turn);
    const frame = fit(planted, seen);
    for (const example of examples.filter((_, index) => index % turns === turn))
      for (const { themeId, logit } of logitsOf(example, frame))
        if (themeIds.includes(themeId)) {
          logits.push(logit);
          right.push(example.themeIds.includes(themeId) ? 1 : 0);
        }
  }
  // Two classes, belonging or not: the difference of their weights is the slope.
  const { weights, intercepts } = fitSoftmax(
    { starts: [...logits.keys(), logits.length], columns: logits.map(() => 0), values: logits, width: 1 },
    Float64Array.from(right.flatMap((each) => [each, 1 - each])),
    logits.map(() => 1),
    2,
    1e-3,
  );
  // A slope that is not above 0 would turn the order round: then nothing was learnt that holds, and nothing is scaled.
  const slope = rounded((weights[0] ?? 0) - (weights[1] ?? 0));
  return slope > 0 ? { slope, intercept: rounded((intercepts[0] ?? 0) - (intercepts[1] ?? 0)) } : uncalibrated;
}
