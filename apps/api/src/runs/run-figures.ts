import type { HeardDistrict } from '@guldkorn/insight';
import { byText, countValences, tallyBy, wholeVoices, type HeardVoice } from './counting.js';
import type { StoredFact } from './facts.js';
import { heardBy } from './heard-by.js';
import type { RunFigures } from './run.entity.js';

/** Everyone's statements and residents' voices, by key and in its order. */
function countBy(
  facts: readonly StoredFact[],
  voices: readonly HeardVoice[],
  keyOf: (statement: StoredFact) => string | null,
): { readonly key: string; readonly statements: number; readonly voices: number }[] {
  const heard = tallyBy(voices, (statement) => [keyOf(statement)].filter((key) => key !== null));
  const statements = new Map<string, number>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== null) statements.set(key, (statements.get(key) ?? 0) + 1);
  }
  return [...statements]
    .sort((a, b) => byText(a[0], b[0]))
    .map(([key, count]) => ({ key, statements: count, voices: wholeVoices(heard.get(key)?.voices ?? 0) }));
}

/** The overview's figures: everyone's statements, residents' voices. @param stored how many submissions and notes are in. */
export function runFigures(
  facts: readonly StoredFact[],
  voices: readonly HeardVoice[],
  districts: readonly HeardDistrict[],
  stored: { readonly submissions: number; readonly notes: number },
): RunFigures {
  return {
    ...stored,
    heardBy: heardBy(voices),
    byMonth: countBy(facts, voices, (fact) => fact.occurredOn?.slice(0, 7) ?? null).map(({ key, ...counts }) => ({
      month: key,
      ...counts,
    })),
    byChannel: countBy(facts, voices, (fact) => fact.channel).map(({ key, ...counts }) => ({
      channel: key,
      ...counts,
    })),
    byDistrict: districts.map(({ districtId, voices: weight, statements }) => {
      const here = voices.filter((voice) => voice.districtId === districtId);
      const places = here.flatMap((voice) => voice.statements.flatMap((statement) => statement.placeId ?? []));
      return {
        districtId,
        statements,
        voices: wholeVoices(weight),
        valence: countValences(here),
        placesHeard: [...new Set(places)].sort(byText),
      };
    }),
    valence: countValences(voices),
  };
}
