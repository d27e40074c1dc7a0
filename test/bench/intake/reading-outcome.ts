import { IntakeError, parseFile, type ParsedFile } from '@guldkorn/intake';
import type { Profile } from '@guldkorn/municipality';

/** What became of a file that was given in. */
export type ReadingOutcome = 'read' | 'refused' | 'crash' | 'hang' | 'unclear';

/** This thread's processor time in one file after which it counts as a hang, milliseconds; others do not lengthen it. */
export const HANG = 5000;

/**
 * Gives a file in, and judges the answer: `read` when everything in the result adds up, `refused` by an error that says in
 * Swedish and English what is wrong, else what went wrong.
 * @returns the outcome and, where it is bad, what to look at.
 */
export async function readingOutcome(
  bytes: Uint8Array,
  name: string,
  profile: Profile,
): Promise<{ readonly outcome: ReadingOutcome; readonly code: string | null; readonly detail: string }> {
  const started = process.threadCpuUsage();
  const spent = () => {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    const parsed = await parseFile(bytes, name, profile);
    const wrong = whatDoesNotAddUp(parsed);
    if (wrong !== null) return { outcome: 'crash', code: null, detail: `${name}: ${wrong}` };
    return { outcome: spent() > HANG ? 'hang' : 'read', code: null, detail: `${name}: ${Math.round(spent())} ms` };
  } catch (error) {
    if (!(error instanceof IntakeError))
      return {
        outcome: 'crash',
        code: null,
        detail: `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      };
    const { code, messages } = error;
    if (spent() > HANG) return { outcome: 'hang', code, detail: `${name}: ${Math.round(spent())} ms` };
    return { outcome: isClear(messages) ? 'refused' : 'unclear', code, detail: `${name}: ${code} ${messages.sv}` };
  }
}

/** An error is clear when it says in whole sentences of both languages what is wrong and what to do. */
function isClear({ sv, en }: IntakeError['messages']): boolean {
  const sentences = (words: string) => words.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
  return sv !== en && [sv, en].every((words) => sentences(words) >= 2 && !/undefined|\[object|null/.test(words));
}

/** Every row is in or out; every character of a note is in one statement or set aside once. */
function whatDoesNotAddUp(parsed: ParsedFile): string | null {
  if (parsed.kind === 'submissions')
    return parsed.submissions.length + parsed.excludedRows === parsed.rows ? null : 'rows lost';
  const covered = new Uint8Array(parsed.text.length);
  for (const { start, end } of [...parsed.statements, ...parsed.setAside])
    for (let at = start; at < end; at++) covered[at]!++;
  for (let at = 0; at < parsed.text.length; at++) {
    if (covered[at]! > 1) return `offset ${at} stands twice`;
    if (covered[at] === 0 && parsed.text[at]!.trim() !== '') return `offset ${at} stands nowhere`;
  }
  return null;
}
