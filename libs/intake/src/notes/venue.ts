import { findDate } from '../calendar-date.js';
import { findParticipants } from './participants.js';

const venueLabel =
  /^[*_]{0,2}(?:plats|lokal|var|plats och tid|tid och plats|place|venue)[*_]{0,2}\s{0,8}:\s{0,8}[*_]{0,2}(?=.*\S)/iu;
const weekday =
  '(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const venueWord = /gård|skola|lokal|hall|bibliotek|hus(et)?\b|kyrk|zoom|teams|digital|hotell|café|kafé|sal(en)?\b/iu;

/** The place of a meeting in a head line, without its date, its time and the number of participants. */
export function venueOf(line: string): string | null {
  const labelled = venueLabel.exec(line.trim());
  const content = line.trim().slice(labelled?.[0].length ?? 0);
  const date = findDate(content);
  if (labelled === null && date === null) return null;
  const withoutDate = date === null ? content : `${content.slice(0, date.start)},${content.slice(date.end)}`;
  const parts = withoutDate
    .replace(/(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?/giu, ',')
    .replace(new RegExp(`(?:^|,|\\s)(?:den|på)?\\s{0,5}${weekday}(?:en)?(?:\\s+den)?(?=[\\s,]|$)`, 'giu'), ',')
    .replace(/(?<!\p{L})kl(?:ockan|\.)?(?!\p{L})/giu, ',')
    .split(/,|\.\s(?=[\p{Lu}\d])/u)
    .map((part) => part.replace(/^[\s.–—-]+|(?<![\s.–—-])[\s.–—-]+$/gu, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !/^(den|och|av|i|på)$/iu.test(part));
  const places = parts.filter((part) => findParticipants(part) === null);
  if (labelled !== null) return places.join(', ') || null;
  const likely = places.filter((part) => venueWord.test(part));
  return likely.length > 0 && likely.length <= 3 ? likely.join(', ') : null;
}
