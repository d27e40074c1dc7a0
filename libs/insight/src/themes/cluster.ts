/** Themes of the residents' statements that a dialogue's code frame leaves over, from facts to members. */
import { byCodeUnit } from '../code-unit-order.js';
import { tidy } from '../contingency.js';
import { defaultOptions } from '../options.js';
import { labelOf, tallyKeyphrases } from '../tally.js';
import { countVoices, inStatementOrder, voicesAmong, type InsightInput } from '../voices.js';
import { assignToThemes } from './assign-to-themes.js';
import type { ThemeItem } from './term-matrix.js';
import { fitThemeModel } from './theme-model.js';

export interface ClusterOptions {
  /** Numbers in [0, 1), from a generator with a stored seed: see `seededRandom`. */
  readonly random: () => number;
  /** A cluster with fewer voices is dropped; default 5. */
  readonly minimumVoices?: number;
}

export interface ClusteredTheme {
  /** A hash of its keyphrases, so that the same theme has the same id in the next run. */
  readonly id: string;
  /** The most characteristic keyphrases, at most three, as people write them. */
  readonly labels: readonly string[];
  readonly keys: readonly string[];
  /** Weighted voices. */
  readonly voices: number;
  /** In statement order, each with the confidence of `assignToThemes`. */
  readonly statements: readonly { readonly statementId: string; readonly confidence: number }[];
}

/**
 * Clusters residents' statements; most voices first, then by id. A voice's statements share its weight, and keyphrases of
 * a single voice are left aside, so that nobody makes a theme alone.
 * @throws InsightError as `countVoices`.
 */
export function clusterThemes(input: InsightInput, options: ClusterOptions): ClusteredTheme[] {
  const { counted } = countVoices(input);
  const voicesOf = (owners: readonly number[]) => voicesAmong(owners, counted).reduce((sum, each) => sum + each, 0);
  const minimumVoices = options.minimumVoices ?? defaultOptions.minimumVoices;
  const tallies = new Map(tallyKeyphrases(counted, defaultOptions.minimumAlone).map((tally) => [tally.key, tally]));
  const items = counted.flatMap((voice, owner) =>
    voice.statements.map((statement) => {
      const terms = statement.mentions.map((mention) => mention.key);
      const item: ThemeItem = {
        id: statement.id,
        owner,
        weight: voice.weight / voice.statements.length,
        terms,
        names: terms.filter((key) => tallies.has(key)),
      };
      return { statement, item };
    }),
  );
  const model = fitThemeModel(
    items.map(({ item }) => item),
    { seed: Math.floor(options.random() * 0x1_0000_0000), minimumVoices, voicesOf },
  );
  const members = new Map(model.themes.map(({ id }) => [id, { owners: new Set<number>(), list: [] as Member[] }]));
  for (const { statement, item } of items)
    for (const { themeId, confidence } of assignToThemes(item.terms, model)) {
      members.get(themeId)?.owners.add(item.owner);
      members.get(themeId)?.list.push({ statement, confidence });
    }
  return model.themes
    .map(({ id, keys }) => {
      const { owners, list } = members.get(id) ?? { owners: new Set<number>(), list: [] };
      return {
        id,
        labels: keys.flatMap((key) => {
          const tally = tallies.get(key);
          return tally === undefined ? [] : [labelOf(tally)];
        }),
        keys,
        voices: tidy(voicesOf([...owners])),
        statements: list
          .sort((a, b) => inStatementOrder(a.statement, b.statement))
          .map(({ statement, confidence }) => ({ statementId: statement.id, confidence })),
      };
    })
    .filter((theme) => theme.voices >= minimumVoices)
    .sort((a, b) => b.voices - a.voices || byCodeUnit(a.id, b.id));
}

interface Member {
  readonly statement: InsightInput['statements'][number];
  readonly confidence: number;
}
