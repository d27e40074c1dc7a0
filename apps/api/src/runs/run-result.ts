import { createHash } from 'node:crypto';
import {
  type Analysis,
  analyseDialogue,
  curatedKey,
  type Curation,
  type HeardDistrict,
  type ThemeFact,
} from '@guldkorn/insight';
import type { Profile } from '@guldkorn/municipality';
import type { ThemeFigures } from '../themes/theme.entity.js';
import type { KeptDialogue } from './kept-dialogue.js';
import { keyphrasesOf, themeFigures } from './theme-figures.js';

/** A theme with its name, as people have decided, and its figures. */
export interface CountedTheme {
  readonly id: string;
  readonly origin: 'frame' | 'cluster';
  readonly nameSv: string;
  readonly nameEn: string;
  readonly hidden: boolean;
  readonly pinned: boolean;
  readonly figures: ThemeFigures;
}

interface NamedTheme extends Omit<CountedTheme, 'figures'> {
  readonly fact: ThemeFact;
}

/** Words that a found theme is called by. */
const mostWords = 3;

/**
 * The themes there are: the frame's, those found, and those that people have made; merged ones are where they were merged into.
 * A theme that was found is called by those of its words that somebody says still: the model may remember what has since been
 * hidden or taken back. Where nobody says any, by what is said most in it; where nothing is, it is no theme.
 */
export function namedThemes(kept: KeptDialogue, curation: Curation, profile: Profile): NamedTheme[] {
  const { subjects, table } = kept.dialogue;
  // The model was made before what people have decided of words since: what counts as another is called by that one.
  const labelsOf = (keys: readonly string[]) =>
    [...new Set(keys.flatMap((key) => curatedKey(key, curation) ?? []))]
      .map((key) => table.keys.find(key))
      .filter((number) => number >= 0)
      .map((key) => subjects.labelOf({ kind: 'keyphrase', key }));
  const mostSaid = (id: string) => {
    const theme = { id, label: '', statements: [...kept.themes.membersOf(id)] };
    return labelsOf(keyphrasesOf(kept.dialogue, theme)).slice(0, mostWords);
  };
  const found = (kept.model?.themes ?? []).map(({ id, keys }) => {
    const said = labelsOf(keys);
    const name = (said.length > 0 ? said : mostSaid(id)).join(', ');
    return { id, origin: 'cluster' as const, name: { sv: name, en: name } };
  });
  const frame = profile.themes.map(({ id, name }) => ({ id, origin: 'frame' as const, name }));
  const originOf = new Map([...frame, ...found].map((theme) => [theme.id, theme.origin]));
  const made = curation.themes.splits.map(({ id, name, parentId }) => {
    originOf.set(id, originOf.get(parentId) ?? 'frame');
    return { id, origin: originOf.get(id) ?? 'frame', name };
  });
  return [...frame, ...found, ...made]
    .filter(({ id }) => !curation.themes.mergedInto.has(id))
    .map(({ id, origin, name }) => {
      const given = curation.themes.names.get(id);
      const nameSv = given?.sv ?? name.sv;
      return {
        id,
        origin,
        nameSv,
        nameEn: given?.en ?? name.en,
        hidden: curation.themes.hidden.has(id),
        pinned: curation.themes.pinned.has(id),
        fact: kept.themes.factOf(id, nameSv),
      };
    })
    .filter(
      ({ origin, nameSv, pinned, fact }) => origin === 'frame' || (nameSv !== '' && (pinned || isSpokenOf(kept, fact))),
    );
}

/** A theme that was found is one as long as enough voices speak of it. */
function isSpokenOf({ dialogue: { subjects, options } }: KeptDialogue, theme: ThemeFact): boolean {
  return subjects.tallyOfGroup(subjects.statementsOf(theme)).voices >= options.minimumVoices;
}

export function countedThemes(
  kept: KeptDialogue,
  themes: readonly NamedTheme[],
  districts: readonly HeardDistrict[],
): CountedTheme[] {
  return themes.map(({ fact, ...theme }) => ({ ...theme, figures: themeFigures(kept, fact, districts) }));
}

/** Themes are counted beside keyphrases, hidden ones too: what people hide moves no figure of what they do not. */
export function countThemes({ dialogue }: KeptDialogue, themes: readonly NamedTheme[]): void {
  dialogue.setThemes(themes.map(({ fact }) => fact));
}

/** The analysis of the dialogue with its themes. */
export function analyseThemed(kept: KeptDialogue, themes: readonly NamedTheme[]): Analysis {
  countThemes(kept, themes);
  return analyseDialogue(kept.dialogue, false);
}

/** SHA-256 over everything a run found, hex. */
export function resultHash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
