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
export function keyphrasesOf({ subjects, table }: KeptDialogue['dialogue'], theme: ThemeFact): string[] {
  const column = subjects.statementsOf(theme);
  // Voice after voice, so that each counts once a key without a set for each.
  const statements = column.values.slice(0, column.length).sort((a, b) => table.voiceOf.at(a) - table.voiceOf.at(b));
  const heard = new Int32Array(table.keys.size);
  const lastUnit = new Int32Array(table.keys.size).fill(-1);
  let unit = -1;
  let last = -1;
  for (const statement of statements) {
    const voice = table.voiceOf.at(statement);
    // Of a meeting each statement is another voice.
    if (voice !== last || table.isMeeting.at(voice) === 1) unit++;
    last = voice;
    for (const key of table.keysSaidAlone(statement)) {
      if (lastUnit[key] === unit) continue;
      lastUnit[key] = unit;
      heard[key] = (heard[key] ?? 0) + 1;
    }
  }
  const most: { id: string; voices: number }[] = [];
  heard.forEach((voices, key) => {
    if (voices > 0) most.push({ id: table.keys.text(key), voices });
  });
  return most
    .sort((a, b) => b.voices - a.voices || byText(a.id, b.id))
    .slice(0, keyphrasesPerTheme)
    .map(({ id }) => id);
}
