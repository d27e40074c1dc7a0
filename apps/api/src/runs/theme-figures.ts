import type { GroupTally, HeardDistrict, ThemeFact } from '@guldkorn/insight';
import type { ThemeFigures } from '../themes/theme.entity.js';
import type { KeptDialogue } from './kept-dialogue.js';
import { everyonesSays } from './run-figures.js';
import { byText, valenceVoices, wholeVoices } from './whole-voices.js';

const keyphrasesPerTheme = 20;
/** A theme's tally is the same object as long as nobody has said more of it, or counts otherwise than before. */
const keptKeyphrases = new WeakMap<GroupTally, readonly string[]>();

/** Counts a theme over residents' voices. */
export function themeFigures(
  { dialogue }: KeptDialogue,
  theme: ThemeFact,
  districts: readonly HeardDistrict[],
): ThemeFigures {
  const tally = dialogue.subjects.tallyOfGroup(dialogue.subjects.statementsOf(theme));
  const keyphrases = keptKeyphrases.get(tally) ?? keyphrasesOf(dialogue, theme);
  keptKeyphrases.set(tally, keyphrases);
  const onSide = new Map(tally.cells.map(({ bucket, voices }) => [bucket, voices]));
  return {
    voices: wholeVoices(tally.voices),
    valenceVoices: valenceVoices(everyonesSays(tally)),
    byDistrict: districts.map(({ districtId, voices }, side) => ({
      districtId,
      voices: wholeVoices(onSide.get(side) ?? 0),
      districtVoices: wholeVoices(voices),
    })),
    keyphrases,
  };
}

/** What most voices mention when they speak of it; words that stand only in compounds aside. */
function keyphrasesOf({ subjects, table }: KeptDialogue['dialogue'], theme: ThemeFact): string[] {
  const statements = subjects.statementsOf(theme);
  const heard = new Map<number, Set<number>>();
  for (let at = 0; at < statements.length; at++) {
    const statement = statements.at(at);
    const voice = table.voiceOf.at(statement);
    const unit = table.isMeeting.at(voice) === 1 ? -1 - statement : voice;
    for (const key of table.keysSaidAlone(statement)) {
      const units = heard.get(key);
      if (units === undefined) heard.set(key, new Set([unit]));
      else units.add(unit);
    }
  }
  return [...heard]
    .map(([key, units]) => ({ id: table.keys.text(key), voices: units.size }))
    .sort((a, b) => b.voices - a.voices || byText(a.id, b.id))
    .slice(0, keyphrasesPerTheme)
    .map(({ id }) => id);
}
