import { LENGTHS, MOST, type Growth } from './growth.js';
import type { KeyphraseResult } from './keyphrases.js';
import type { PersonalDataResult } from './personal-data.js';
import type { Scorer } from './scorer.js';
import { GOLD } from './scorer.js';
import { markdownTable, percent, share } from './table.js';
import type { ValenceResults } from './valence.js';
import type { LabelScores, Split } from '../../gold/scorer/scorer.js';

/** The tables under the table of targets, one a stage, each with a line that says what it is of. */

export function keyphraseTable(results: readonly KeyphraseResult[]): string {
  const { texts = 0, emptyTexts = 0 } = results[0]?.scores ?? {};
  return [
    `Keyphrases of ${texts} texts, the first ten, exact match of stems, means over texts; ${emptyTexts} texts more have none, and the last column says how many were given to such a one.`,
    markdownTable(
      ['system', 'precision', 'recall', 'F1@10', 'given to none'],
      results.map(({ system, scores }) => [
        system,
        share(scores.precision),
        share(scores.recall),
        share(scores.f1),
        emptyTexts === 0 ? '–' : scores.givenWhereEmpty.toFixed(1),
      ]),
    ),
  ].join('\n\n');
}

export function personalDataTable(results: readonly PersonalDataResult[]): string {
  return [
    'Personal data: a span is found by one of its kind that overlaps it; exact where start and end are the same.',
    markdownTable(
      ['kind', 'gold', 'found', 'recall', 'precision', 'exact recall', 'exact precision'],
      results.map(({ kind, overlap, exact }) => [
        kind,
        overlap.gold,
        overlap.predicted,
        share(overlap.recall),
        share(overlap.precision),
        share(exact.recall),
        share(exact.precision),
      ]),
    ),
  ].join('\n\n');
}

export function valenceTables({ all, alone, underContext, leaning }: ValenceResults): string {
  return [
    `Valence of ${all.statements} statements, ${underContext.statements} of them under a heading or question, of which ${leaning} leaned by what intake knows with Krokom's profile; ${alone.statements} stand alone (${percent(alone.statements / Math.max(1, all.statements))} %).`,
    markdownTable(
      ['statements', 'macro F1', 'accuracy', ...all.labels.map(({ label }) => `${label}: P / R / F1`)],
      [
        ['all', all],
        ['alone', alone],
        ['under a heading or question', underContext],
      ].map(([name, scores]) => [name as string, ...valenceCells(scores as LabelScores)]),
    ),
    'Gold down, read across:',
    markdownTable(
      ['', ...all.labels.map(({ label }) => label)],
      all.confusion.map((row, i) => [all.labels[i]?.label ?? '', ...row]),
    ),
  ].join('\n\n');
}

function valenceCells(scores: LabelScores): string[] {
  return [
    share(scores.macroF1),
    share(scores.accuracy),
    ...scores.labels.map(({ precision, recall, f1 }) => `${share(precision)} / ${share(recall)} / ${share(f1)}`),
  ];
}

export function growthTable(results: readonly Growth[]): string {
  return [
    `Nanoseconds of the processor a character, by length; the last column is the longest ÷ the shortest (less than 20 counts as 20), ✗ above ${MOST}.`,
    markdownTable(
      ['text of', ...LENGTHS.map((length) => `${(length / 1000).toLocaleString('en')} kB`), 'ratio'],
      results.map(({ kind, costs, ratio }) => [
        kind,
        ...costs.map((cost) => (cost === null ? 'too slow' : Math.round(cost))),
        (Number.isFinite(ratio) ? ratio.toFixed(2) : '∞') + (ratio > MOST ? ' ✗' : ''),
      ]),
    ),
  ].join('\n\n');
}

/** How far two annotators agree, for the tasks that have both. */
export function agreementTable(scorer: Scorer, split: Split): string | null {
  const rows = scorer.TASKS.flatMap((task) => {
    const folder = new scorer.GoldFolder(GOLD, task);
    if (!folder.has('annotator-a') || !folder.has('annotator-b')) return [];
    return scorer
      .agreementOf(folder, split)
      .map(({ name, value }) => [task, name, Number.isInteger(value) ? value : share(value)]);
  });
  return rows.length === 0
    ? null
    : `Agreement of the two annotators, split ${split}:\n\n${markdownTable(['task', 'measure', 'value'], rows)}`;
}
