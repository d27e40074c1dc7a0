export interface ChatHeader {
  /** As Zoom shows it: `Ingela (Hede)`. */
  readonly speaker: string;
  /** Offset in the line where the words begin; the line's length when they stand on the lines below. */
  readonly wordsAt: number;
  /** The day, where the chat writes it; null where only the time stands. */
  readonly date: string | null;
  /** Sent to one person, not said to the meeting. */
  readonly isPrivate: boolean;
}

// 18:42:10 From  Name  to  Everyone: · 18:42:10<tab> From Name : words · 18:42:10 Från Name till Alla: words
const header =
  /^\s*(?:\[?(\d{4}-\d{2}-\d{2})[ T])?\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+(?:From|Från)\s+(\S(?:[^:\n]{0,118}\S)?)\s*:(?:\s|$)/;
const recipient = /\s(?:to|till)\s+\S.*/i;

/** Reads a line that opens a message of a saved Zoom chat; null when it is no such line. */
export function chatHeader(line: string): ChatHeader | null {
  const match = header.exec(line.slice(0, 300));
  if (match === null) return null;
  const named = match[2] ?? '';
  return {
    speaker: named.replace(recipient, '').replace(/\s+/g, ' ').trim(),
    wordsAt: match[0].length,
    date: match[1] ?? null,
    isPrivate: /\((?:direct message|privately|direktmeddelande|privat)\)$/i.test(named),
  };
}
