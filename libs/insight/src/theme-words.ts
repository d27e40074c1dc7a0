/** What is said of a theme on one side: the keyphrases that tell it from the rest of what is said. */
import { byCodeUnit } from './code-unit-order.js';
import type { ThemeFact } from './facts.js';
import type { ThemeWord } from './findings.js';
import { logOddsRatio } from './log-odds.js';
import type { Subjects } from './table/subjects.js';

const wordsShown = 5;
/** What a single voice says of a theme is not what people say of it. */
const fewestVoices = 2;

/**
 * The keyphrases that voices of the side mention more when they speak of the theme than everyone does otherwise, by the z of
 * the log-odds ratio with prior (see `logOddsRatio`), at most five.
 */
export function themeWords(subjects: Subjects, theme: ThemeFact, side: number, priorShare: number): ThemeWord[] {
  const { table, sides } = subjects;
  const statements = subjects.statementsOf(theme);
  const units = new Map<number, Set<number>>();
  const speaking = new Set<number>();
  for (let at = 0; at < statements.length; at++) {
    const statement = statements.at(at);
    const voice = table.voiceOf.at(statement);
    if (sides.bucketOf(statement, voice) !== side) continue;
    const unit = table.isMeeting.at(voice) === 1 ? -1 - statement : voice;
    speaking.add(unit);
    for (const key of table.keysSaidAlone(statement)) {
      const said = units.get(key);
      if (said === undefined) units.set(key, new Set([unit]));
      else said.add(unit);
    }
  }
  const rest = Math.max(0, sides.total - speaking.size);
  return [...units]
    .filter(([, said]) => said.size >= fewestVoices)
    .map(([key, said]) => {
      const all = subjects.tallyOfKey(key).cells.reduce((sum, { voices }) => sum + voices, 0);
      const mentionsElsewhere = Math.min(rest, Math.max(0, all - said.size));
      const held = { mentions: said.size, voices: speaking.size, mentionsElsewhere, voicesElsewhere: rest };
      return { key: table.keys.text(key), number: key, z: logOddsRatio(held, priorShare).z };
    })
    .filter(({ z }) => z > 0)
    .sort((a, b) => b.z - a.z || byCodeUnit(a.key, b.key))
    .slice(0, wordsShown)
    .map(({ key, number }) => ({ key, label: subjects.labelOf({ kind: 'keyphrase', key: number }) }));
}
