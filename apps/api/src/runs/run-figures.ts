import type { HeardDistrict } from '@guldkorn/insight';
import { byText, countValences, tallyBy, wholeVoices, type HeardVoice } from './counting.js';
import type { RunFigures } from './run.entity.js';

/** The overview's figures, over residents' statements. @param stored how many submissions and notes are in. */
export function runFigures(
  voices: readonly HeardVoice[],
  districts: readonly HeardDistrict[],
  stored: { readonly submissions: number; readonly notes: number },
): RunFigures {
  const months = tallyBy(voices, (statement) => (statement.occurredOn === null ? [] : [statement.occurredOn.slice(0, 7)]));
  const channels = tallyBy(voices, (statement) => [statement.channel]);
  return {
    ...stored,
    byMonth: [...months]
      .sort((a, b) => byText(a[0], b[0]))
      .map(([month, tally]) => ({ month, statements: tally.statements, voices: wholeVoices(tally.voices) })),
    byChannel: [...channels]
      .sort((a, b) => byText(a[0], b[0]))
      .map(([channel, tally]) => ({ channel, statements: tally.statements, voices: wholeVoices(tally.voices) })),
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
