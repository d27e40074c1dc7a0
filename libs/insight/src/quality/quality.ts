/**
 * How well statements are coded: the machine held against two people who have read the same statements blind, beside those two
 * held against each other.
 *
 * Neither person is the truth. The machine is held against each in turn, every reading weighing half, so that its F1 and the
 * people's F1 against each other are the same measure: a machine that reads as people do comes out level with them. To take only
 * what both agree on as the truth would leave out the hard statements and flatter everybody.
 */
import type { Interval } from '../facts.js';
import { wilson } from '../wilson.js';
import { SetAgreement } from './alpha.js';
import { bootstrap, type Estimate, type Statistic } from './bootstrap.js';
import { CodingTable } from './coding-table.js';
import { codedByTwo, type Coding, type SampleItem } from './codings.js';
import { f1, f1Interval, macroF1, pooled, precision, recall, type Matches } from './f1.js';
import { chanceAgreement, cohenKappa } from './kappa.js';

/** Statements that both must have read before anything is said: with fewer an interval spans half the scale. */
export const fewestCoded = 30;

export interface ThemeQuality {
  readonly themeId: string;
  /** Share of statements that have the theme, 0-1: the mean of the two people's, weighted by inclusion. */
  readonly prevalence: number;
  /** Statements read by both that at least one of them gave the theme; a whole number. */
  readonly statements: number;
  /** Of the machine, 0-1; null where the machine gave it to none. */
  readonly precision: number | null;
  /** Of the machine, 0-1; null where neither person gave it to any. */
  readonly recall: number | null;
  /** Of the machine; null where nobody gave it to any. */
  readonly f1: Estimate | null;
  /** Cohen's kappa of the two people; null where neither, or both, gave it to every statement. */
  readonly kappa: Estimate | null;
}

export interface Quality {
  readonly coders: readonly [first: string, second: string];
  /** Statements that both have read. */
  readonly coded: number;
  /** The machine against each person in turn, all themes in one. */
  readonly microF1: Estimate | null;
  /** The same, as a mean over themes. */
  readonly macroF1: Estimate | null;
  /** The two people against each other, in the machine's measure. */
  readonly peopleMicroF1: Estimate | null;
  readonly peopleMacroF1: Estimate | null;
  /** Krippendorff's alpha with MASI distance. */
  readonly alpha: Estimate | null;
  /** In the order given. */
  readonly themes: readonly ThemeQuality[];
}

/** Why there is no figure yet. */
export interface NotYetMeasured {
  readonly coders: readonly string[];
  readonly coded: number;
  readonly needed: number;
}

export type Measured = { readonly measured: Quality } | { readonly notYet: NotYetMeasured };

/**
 * Measures what has been coded so far.
 * @param themeIds the code frame; other ids in codings are not looked at.
 * @param seed of the intervals, a whole number.
 * @returns `notYet` where fewer than `fewestCoded` statements are read by two people; never NaN.
 */
export function measureQuality(
  items: readonly SampleItem[],
  codings: readonly Coding[],
  themeIds: readonly string[],
  seed: number,
): Measured {
  const pair = codedByTwo(items, codings);
  if (pair.coders === null || pair.items.length < fewestCoded) {
    const coders = pair.coders ?? [...new Set(codings.map((coding) => coding.coder))];
    return { notYet: { coders, coded: pair.items.length, needed: fewestCoded } };
  }
  const frame = new Set(themeIds);
  const inFrame = (ids: readonly string[]) => ids.filter((id) => frame.has(id));
  const read = pair.items.map((each) => ({ ...each, first: inFrame(each.first), second: inFrame(each.second) }));
  const table = new CodingTable(read, themeIds);
  const agreement = new SetAgreement(read.map(({ first, second }) => [first, second]));

  const all = [...themeIds.keys()];
  const micro = (matches: readonly Matches[]) => f1(pooled(matches));
  const machine = (themes: readonly number[], mean: F1Of) =>
    f1Statistic(
      (times) => mean(themes.map((theme) => table.machine(theme, times))),
      table.decisions(themes, 'machine'),
    );
  const people = (mean: F1Of) =>
    f1Statistic((times) => mean(all.map((theme) => table.people(theme, times))), table.decisions(all, 'people'));
  const alphaStatistic: Statistic = {
    of: (times) => agreement.alpha(times),
    whenAllAgree: (value) => perfect(value, read.length, agreement.chanceDistance(table.once)),
  };
  const kappaStatistic = (theme: number): Statistic => ({
    of: (times) => cohenKappa(table.agreement(theme, times)),
    whenAllAgree: (value) =>
      perfect(value, read.length, 1 - (chanceAgreement(table.agreement(theme, table.once)) ?? 0)),
  });
  const overall = [machine(all, micro), machine(all, macroF1), people(micro), people(macroF1), alphaStatistic];
  // In one go, so that all are drawn alike.
  const estimates = bootstrap(
    read.length,
    [...overall, ...all.map((theme) => machine([theme], micro)), ...all.map(kappaStatistic)],
    seed,
  );
  const [microF1 = null, macro = null, peopleMicroF1 = null, peopleMacroF1 = null, alpha = null] = estimates;
  const byTheme = estimates.slice(overall.length);
  return {
    measured: {
      coders: pair.coders,
      coded: read.length,
      microF1,
      macroF1: macro,
      peopleMicroF1,
      peopleMacroF1,
      alpha,
      themes: themeIds.map((themeId, theme) => {
        const matches = table.machine(theme, table.once);
        const given = table.agreement(theme, table.once);
        return {
          themeId,
          prevalence: table.prevalence(theme),
          statements: given.both + given.onlyFirst + given.onlySecond,
          precision: precision(matches),
          recall: recall(matches),
          f1: byTheme[theme] ?? null,
          kappa: byTheme[all.length + theme] ?? null,
        };
      }),
    },
  };
}

type F1Of = (themes: readonly Matches[]) => number | null;

function f1Statistic(of: Statistic['of'], decisions: number): Statistic {
  return { of, whenAllAgree: (value) => f1Interval(value, decisions) };
}

/** Of full agreement among so many: as much disagreement as Wilson's interval still allows, over what chance would give. */
function perfect(value: number, items: number, chanceDisagreement: number | null): Interval {
  const agreed = wilson(items, items)?.lower ?? 0;
  return { lower: Math.max(-1, Math.min(value, 1 - (1 - agreed) / (chanceDisagreement ?? 1))), upper: value };
}
