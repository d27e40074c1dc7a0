import { isFictionLine } from '../fiction.js';
import type { SetAside } from '../parsed.js';
import { isAttendanceLine } from './attendance.js';
import { isHeadLine } from './note-head.js';
import { isGreetingLine } from './talk.js';

const attendanceLabel =
  /^[*_]{0,2}(närvarande|ej närvarande|frånvarande|anmält förhinder|förhinder|deltagare|deltog|medverkande|medverkade|från kommunen|(?:kommunens )?representanter|politiker|förtroendevalda|tjänstepersoner|tjänstemän|mötesledare|samtalsledare|moderator|ordförande|sekreterare|antecknare|protokollförare|justerare|vid pennan|attendance|present|attendees)(?:\s\p{Ll}{1,30}){0,4}[*_]{0,2}\s{0,4}(?:\([^()]{0,40}\)\s{0,4})?:/iu;
const agendaLine = /^(?:kl\.?\s{0,4})?\d{1,2}[.:]\d{2}(?:\s{0,4}[-–]\s{0,4}\d{1,2}[.:]\d{2})?\s+\p{L}/u;

/** True for a line that begins with the label of a list of names: `Närvarande från kommunen: …`. */
export function hasAttendanceLabel(line: string): boolean {
  return attendanceLabel.test(line.trim());
}

/** Why a line outside all headings that hold statements is none. */
export function reasonOfLine(words: string): SetAside['reason'] {
  if (isFictionLine(words)) return 'fiction';
  if (hasAttendanceLabel(words) && !/:\s*(ca\.?\s*)?\d+/u.test(words)) return 'attendance';
  if (isAttendanceLine(words)) return 'attendance';
  if (agendaLine.test(words)) return 'agenda';
  if (isHeadLine(words)) return 'head';
  return isGreetingLine(words) ? 'greeting' : 'prose';
}
