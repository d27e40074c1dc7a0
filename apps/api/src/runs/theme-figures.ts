import { clusterThemes, seededRandom, type HeardDistrict } from '@guldkorn/insight';
import type { Profile } from '@guldkorn/municipality';
import type { ThemeFigures } from '../themes/theme.entity.js';
import { byText, countValences, tallyBy, wholeVoices, type HeardVoice } from './counting.js';
import type { Facts, StoredFact } from './facts.js';

export interface CountedTheme {
  readonly id: string;
  readonly origin: 'frame' | 'cluster';
  readonly nameSv: string;
  readonly nameEn: string;
  readonly figures: ThemeFigures;
}

/** A statement's place in a theme that this run found. */
export interface FoundMember {
  readonly themeId: string;
  readonly statementId: string;
  readonly confidence: number;
}

/** The seed of the one thing here that draws lots; stored with the run. */
export const clusterSeed = 20_201_008;
const keyphrasesPerTheme = 20;

/**
 * The themes of the municipality's frame, and those found among the statements that the frame leaves over, each counted
 * over residents' voices.
 */
export function countThemes(
  facts: Facts,
  voices: readonly HeardVoice[],
  districts: readonly HeardDistrict[],
  profile: Profile,
): { themes: CountedTheme[]; members: FoundMember[] } {
  const left = facts.statements.filter((statement) => statement.themes.length === 0);
  const clusters = clusterThemes(
    { voices: facts.voices, statements: left, districtIds: districts.map((district) => district.districtId) },
    { random: seededRandom(clusterSeed) },
  );
  const members = clusters.flatMap((cluster) =>
    cluster.statements.map(({ statementId, confidence }) => ({ themeId: cluster.id, statementId, confidence })),
  );
  const themesOf = new Map(facts.statements.map((statement) => [statement.id, [...statement.themes]]));
  for (const { themeId, statementId } of members) themesOf.get(statementId)?.push(themeId);
  const counted = figuresOf(voices, districts, (statement) => themesOf.get(statement.id) ?? []);
  const named = [
    ...profile.themes.map(({ id, name }) => ({ id, origin: 'frame' as const, nameSv: name.sv, nameEn: name.en })),
    ...clusters.map(({ id, labels }) => ({
      id,
      origin: 'cluster' as const,
      nameSv: labels.join(', '),
      nameEn: labels.join(', '),
    })),
  ];
  return { themes: named.map((theme) => ({ ...theme, figures: counted(theme.id) })), members };
}

function figuresOf(
  voices: readonly HeardVoice[],
  districts: readonly HeardDistrict[],
  themesOf: (statement: StoredFact) => readonly string[],
): (themeId: string) => ThemeFigures {
  const all = tallyBy(voices, themesOf);
  const byDistrict = new Map(
    districts.map(({ districtId }) => [
      districtId,
      tallyBy(
        voices.filter((voice) => voice.districtId === districtId),
        themesOf,
      ),
    ]),
  );
  const speakers = new Map<string, HeardVoice[]>();
  for (const voice of voices)
    for (const themeId of new Set(voice.statements.flatMap(themesOf))) {
      const list = speakers.get(themeId);
      if (list === undefined) speakers.set(themeId, [voice]);
      else list.push(voice);
    }
  return (themeId) => {
    const belongs = (statement: StoredFact) => themesOf(statement).includes(themeId);
    const heard = speakers.get(themeId) ?? [];
    const keyphrases = tallyBy(heard, (statement) =>
      belongs(statement) ? statement.mentions.flatMap(({ key, part }) => (part === true ? [] : [key])) : [],
    );
    return {
      statements: all.get(themeId)?.statements ?? 0,
      voices: wholeVoices(all.get(themeId)?.voices ?? 0),
      valence: countValences(heard, belongs),
      byDistrict: districts.map(({ districtId, voices: weight }) => ({
        districtId,
        voices: wholeVoices(byDistrict.get(districtId)?.get(themeId)?.voices ?? 0),
        districtVoices: wholeVoices(weight),
      })),
      keyphrases: [...keyphrases]
        .sort((a, b) => b[1].voices - a[1].voices || byText(a[0], b[0]))
        .slice(0, keyphrasesPerTheme)
        .map(([key]) => key),
    };
  };
}
