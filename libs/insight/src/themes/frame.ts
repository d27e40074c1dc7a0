/** The municipality's own themes: a code frame of seed words, which people can read and change. */
import type { ThemeDefinition } from '@guldkorn/municipality';
import { byCodeUnit } from '../code-unit-order.js';
import { InsightError } from '../insight-error.js';

export interface ThemeFrame {
  /** In the profile's order. */
  readonly themeIds: readonly string[];
  /** Key of a seed word → the themes it speaks for. */
  readonly themesOfSeed: ReadonlyMap<string, readonly string[]>;
}

export interface AssignedTheme {
  readonly themeId: string;
  /** 0-1, higher is surer; 1 - ½^w for w matched seeds. Comparable between statements, not a probability. */
  readonly confidence: number;
  /** Where the surest seed stands in the statement: UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of a statement: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a frame ready for matching.
 * @param keyOf the key that the text engine gives a seed word, e.g. `sv:skog`.
 * @throws InsightError INSIGHT_THEME_TWICE when two themes share an id.
 */
export function buildThemeFrame(
  themes: readonly Pick<ThemeDefinition, 'id' | 'seeds'>[],
  keyOf: (seed: string, language: 'sv' | 'en') => string,
): ThemeFrame {
  const themesOfSeed = new Map<string, string[]>();
  const themeIds: string[] = [];
  for (const theme of themes) {
    if (themeIds.includes(theme.id))
      throw new InsightError('INSIGHT_THEME_TWICE', {
        sv: `Temat ${theme.id} förekommer två gånger i kommunprofilen. Slå ihop dem eller byt id på det ena.`,
        en: `The theme ${theme.id} stands twice in the municipality profile. Merge them or give one another id.`,
      });
    themeIds.push(theme.id);
    for (const language of ['sv', 'en'] as const)
      for (const seed of theme.seeds[language]) {
        const key = keyOf(seed, language);
        const owners = themesOfSeed.get(key) ?? [];
        if (!owners.includes(theme.id)) themesOfSeed.set(key, [...owners, theme.id]);
      }
  }
  return { themeIds, themesOfSeed };
}

/**
 * The themes that a statement's words speak for, surest first, then by id. Each seed counts once; one that serves
 * several themes is shared between them. One seed of its own gives .5, two .75, three .875. The place is that of the
 * seed that serves fewest themes; of equals, the first in the text.
 * @param lemmas the statement's keys, each with the first place where it is spoken of.
 */
export function assignThemes(lemmas: ReadonlyMap<string, Place>, frame: ThemeFrame): AssignedTheme[] {
  const found = new Map<string, { weight: number; owners: number; place: Place }>();
  for (const [lemma, place] of [...lemmas].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    const owners = frame.themesOfSeed.get(lemma) ?? [];
    for (const themeId of owners) {
      const seen = found.get(themeId) ?? { weight: 0, owners: Infinity, place };
      const surer = owners.length - seen.owners || place.start - seen.place.start || place.end - seen.place.end;
      found.set(themeId, {
        weight: seen.weight + 1 / owners.length,
        owners: Math.min(seen.owners, owners.length),
        place: surer < 0 ? place : seen.place,
      });
    }
  }
  return [...found]
    .map(
      ([
        themeId,
        {
          weight,
          place: { start, end },
        },
      ]) => ({ themeId, confidence: 1 - 0.5 ** weight, start, end }),
    )
    .sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.themeId, b.themeId));
}
