/**
 * A code frame learnt from statements that people have coded or moved: for each theme a logistic regression of its own over
 * the words, so that every word's weight can be read and changed, and a new theme leaves the others as they are.
 * On the organisers' topics of Almedalen events, cross-validated within 2010-2011, it did better than naive Bayes
 * (multinomial or complement) and about as well as ridge regression and one softmax over all themes.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { InsightError } from '../insight-error.js';
import { logitsOf, weighed } from './assign-learnt.js';
import { frameFeatures, type FramedTerms } from './frame-features.js';
import { fitLogistic, type Logistic, type SparseRows } from './logistic-regression.js';

/** A statement that people have coded. */
export interface LabelledExample extends FramedTerms {
  /** Each once. */
  readonly id: string;
  /** The themes it belongs to, the main one first; none when it belongs to none. */
  readonly themeIds: readonly string[];
}

/** What a theme's words weigh, in logits. */
export interface ThemeWords {
  readonly intercept: number;
  /** Word → weight, the heaviest first; for the theme above 0, against it below. `^` marks the beginning of a word, `#` one of the heading. */
  readonly words: Readonly<Record<string, number>>;
}

/** Plain JSON; the same examples in any order give the same to the byte. */
export interface LearntFrame {
  /** In order of code unit. */
  readonly themeIds: readonly string[];
  /** Word → how much it tells: ln((examples + 1) / (examples that say it + ½)). Words not here tell nothing. */
  readonly idf: Readonly<Record<string, number>>;
  readonly themes: Readonly<Record<string, ThemeWords>>;
  /** Confidence = 1 / (1 + exp −(slope × logit + intercept)). */
  readonly calibration: { readonly slope: number; readonly intercept: number };
}

const penalty = 0.3;
/** What a theme beside the main one counts for. */
const besides = 0.5;
/** A word that fewer examples say is chance. */
const leastExamples = 2;
/** The confidences are calibrated on examples held out in so many turns; with fewer than twice as many, on none. */
const turns = 5;
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
  const themes = themeIds.map((themeId): [string, ThemeWords] => {
    const targets = examples.map(({ themeIds: own }) => (own[0] === themeId ? 1 : own.includes(themeId) ? besides : 0));
    const belong = targets.filter((target) => target === 1).length;
    // Rare themes would drown: what belongs counts more the rarer it is, by the root so that no few examples rule.
    const more = Math.sqrt(examples.length / Math.max(1, belong));
    const counts = targets.map((target) => 1 + target * (more - 1));
    return [themeId, readable(fitLogistic(rows, targets, counts, penalty), words)];
  });
  return { themeIds, idf, themes: Object.fromEntries(themes), calibration: uncalibrated };
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

function readable({ weights, intercept }: Logistic, words: readonly string[]): ThemeWords {
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
  const { weights, intercept } = fitLogistic(
    { starts: [...logits.keys(), logits.length], columns: logits.map(() => 0), values: logits, width: 1 },
    right,
    logits.map(() => 1),
    1e-3,
  );
  // A slope that is not above 0 would turn the order round: then nothing was learnt that holds, and nothing is scaled.
  const slope = rounded(weights[0] ?? 0);
  return slope > 0 ? { slope, intercept: rounded(intercept) } : uncalibrated;
}
