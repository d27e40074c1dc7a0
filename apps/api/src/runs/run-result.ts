import { createHash } from 'node:crypto';
import { type Analysis, analyseDialogue, type Curation, type HeardDistrict, type ThemeFact } from '@guldkorn/insight';
import type { Profile } from '@guldkorn/municipality';
import type { ThemeFigures } from '../themes/theme.entity.js';
import type { KeptDialogue } from './kept-dialogue.js';
import { themeFigures } from './theme-figures.js';

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

/** The themes there are: the frame's, those found, and those that people have made; merged ones are where they were merged into. */
export function namedThemes(kept: KeptDialogue, curation: Curation, profile: Profile): NamedTheme[] {
  const { subjects, table } = kept.dialogue;
  const labelOf = (key: string) => {
    const number = table.keys.find(key);
    return number < 0 ? key.slice(key.indexOf(':') + 1) : subjects.labelOf({ kind: 'keyphrase', key: number });
  };
  const found = (kept.model?.themes ?? []).map(({ id, keys }) => {
    const name = keys.map(labelOf).join(', ');
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
    .filter(({ origin, pinned, fact }) => origin === 'frame' || pinned || isSpokenOf(kept, fact));
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
