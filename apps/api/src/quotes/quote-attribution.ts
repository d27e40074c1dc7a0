import type { Channel, VoiceRole } from '@guldkorn/insight';
import type { LocalizedText } from '@guldkorn/municipality';
import { periodWords } from '../comparison/period-words.js';

/** What an attribution is made of; never a name of anybody. */
export interface Quoted {
  readonly role: VoiceRole;
  readonly channel: Channel;
  /** YYYY-MM-DD; null when not known. */
  readonly occurredOn: string | null;
  /** The place or district that may be named, or else the municipality. */
  readonly where: string;
}

const whoWords: Readonly<Record<VoiceRole, (where: string) => LocalizedText>> = {
  resident: (where) => ({ sv: `boende i ${where}`, en: `resident of ${where}` }),
  politician: (where) => ({ sv: `politiker, ${where}`, en: `politician, ${where}` }),
  official: (where) => ({ sv: `tjänsteperson, ${where}`, en: `official, ${where}` }),
};
const channelWords: Readonly<Record<Channel, LocalizedText | null>> = {
  web: { sv: 'webbformulär', en: 'web form' },
  focusGroup: { sv: 'fokusgrupp', en: 'focus group' },
  dialogueMeeting: { sv: 'dialogmöte', en: 'dialogue meeting' },
  openMeeting: { sv: 'öppet möte', en: 'open meeting' },
  other: null,
};

/** The last day of a month, YYYY-MM. */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** Who is quoted, as it is written under a quote: `boende i Hotagen, webbformulär, mars 2026`. */
export function quoteAttribution({ role, channel, occurredOn, where }: Quoted): LocalizedText {
  const month = occurredOn?.slice(0, 7);
  const parts = [
    whoWords[role](where),
    channelWords[channel],
    month === undefined ? null : periodWords(`${month}-01`, lastDay(month)),
  ].filter((part) => part !== null);
  return { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
