/** How numbers, lists and channels are written in the sentences: the same on every machine, whatever its locale. */
import type { LocalizedText } from '@guldkorn/municipality';
import type { Channel } from '../facts.js';

const inThrees = (count: number, separator: string) => String(count).replace(/\B(?=(\d{3})+$)/g, separator);

/** A whole number in Swedish, with a no-break space between thousands. */
export function svNumber(count: number): string {
  return inThrees(count, '\u00a0');
}

/** A whole number in English, with a comma between thousands. */
export function enNumber(count: number): string {
  return inThrees(count, ',');
}

/** `A`, `A och B`, `A, B och C`. @param joiner the word before the last. */
export function enumeration(items: readonly string[], joiner: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/** How voices came, after `kom` and `came`. */
export const channelWords: Readonly<Record<Channel, LocalizedText>> = {
  web: { sv: 'genom webben', en: 'through the web' },
  focusGroup: { sv: 'från fokusgrupper', en: 'from focus groups' },
  dialogueMeeting: { sv: 'från dialogmöten', en: 'from dialogue meetings' },
  openMeeting: { sv: 'från öppna möten', en: 'from open meetings' },
  other: { sv: 'andra vägar än webben och programmets möten', en: 'in other ways than the web and the programme' },
};
