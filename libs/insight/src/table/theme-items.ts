import type { Dialogue } from '../dialogue.js';
import type { ThemeItem } from '../themes/term-matrix.js';
import type { IntColumn } from './int-column.js';

/**
 * Statements as themes are found in them. A person's statements share one voice's weight; an unnamed meeting's weigh
 * together what its participants do, each a voice of its own.
 * @param statements by their numbers in the table, each once. @param except keys that make no themes.
 */
export function themeItems(
  { table }: Dialogue,
  statements: IntColumn,
  except: ReadonlySet<string> = new Set(),
): ThemeItem[] {
  const said = new Map<number, number>();
  for (let at = 0; at < statements.length; at++) {
    const voice = table.voiceOf.at(statements.at(at));
    said.set(voice, (said.get(voice) ?? 0) + 1);
  }
  return Array.from(statements.values.subarray(0, statements.length), (statement): ThemeItem => {
    const voice = table.voiceOf.at(statement);
    const { participants = 1 } = table.voices[voice] ?? {};
    const isMeeting = table.isMeeting.at(voice) === 1;
    const terms = new Set<string>();
    for (let mention = table.firstMention.at(statement); mention < table.mentionsEnd(statement); mention++)
      terms.add(table.keys.text(table.mentionKey.at(mention)));
    return {
      id: table.statementIds[statement] ?? '',
      owner: isMeeting ? table.voices.length + statement : voice,
      weight: (isMeeting ? Math.min(said.get(voice) ?? 1, participants) : 1) / (said.get(voice) ?? 1),
      terms: [...terms].filter((term) => !except.has(term)),
      names: [...table.keysSaidAlone(statement)].map((key) => table.keys.text(key)).filter((name) => !except.has(name)),
    };
  });
}
