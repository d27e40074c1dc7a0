import type { Meeting, Profile } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';

const kindWords: readonly (readonly [RegExp, Meeting['kind']])[] = [
  [/fokusgrupp|focus group/iu, 'focusGroup'],
  // An open meeting that draws up strengths and weaknesses is a dialogue meeting.
  [/dialogmöte|bygdemöte|byamöte|(?<!\p{L})swot(?!\p{L})|dialogue meeting/iu, 'dialogueMeeting'],
  [/öppe[tn](?:na|t)?( \p{L}+)? möte|open meeting/iu, 'openMeeting'],
];

/** The kind of meeting that the first of the texts to name one names; null when none does. */
export function kindOfMeeting(texts: readonly string[]): Meeting['kind'] | null {
  for (const text of texts) {
    const kind = kindWords.find(([pattern]) => pattern.test(text))?.[1];
    if (kind !== undefined) return kind;
  }
  return null;
}

export interface KnownOfMeeting {
  readonly title: string;
  readonly lines: string;
  readonly date: string | null;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly kind: Meeting['kind'] | null;
  /** Places that title, venue and file name name, each text's by itself. */
  readonly places: readonly (readonly string[])[];
}

/** Whether all words of a meeting's title stand in a text; a longer word may carry the definite ending: `fokusgruppen`. */
function holdsWords(text: string, title: string): boolean {
  const words = foldName(text).split(' ');
  return foldName(title)
    .split(' ')
    .every((wanted) =>
      words.some(
        (word) =>
          word === wanted || (wanted.length >= 8 && word.startsWith(wanted) && word.length <= wanted.length + 2),
      ),
    );
}

/** The one meeting of the programme that fits what the head says, or null when none or several do. */
export function meetingOf(known: KnownOfMeeting, profile: Profile): Meeting | null {
  const inTime = profile.programme.filter(
    (meeting) => known.date !== null && meeting.from <= known.date && known.date <= meeting.to,
  );
  for (const text of [known.title, known.lines]) {
    const titled = inTime.filter((meeting) =>
      [meeting.title.sv, meeting.title.en].some((each) => holdsWords(text, each.replace(/\b\d{4}\b/, ''))),
    );
    if (titled.length === 1) return titled[0] ?? null;
  }
  // A meeting of the whole municipality is known by where it was held: `Dialogmöte Byn` has no district.
  for (const places of known.kind === null ? [] : known.places) {
    const held = inTime.filter(
      (meeting) =>
        meeting.kind === known.kind &&
        meeting.groupId === known.groupId &&
        places.some((place) => holdsWords(meeting.title.sv, place)),
    );
    if (held.length === 1) return held[0] ?? null;
  }
  const fits = inTime.filter(
    (meeting) =>
      (known.kind === null || meeting.kind === known.kind) &&
      (known.groupId === null || meeting.groupId === known.groupId) &&
      (known.districtId === null ||
        meeting.districtId === known.districtId ||
        (meeting.districtId === null && known.groupId !== null)) &&
      // A meeting of one group or district is chosen only by a head that names it.
      (meeting.groupId === null ||
        known.groupId === meeting.groupId ||
        (meeting.districtId !== null && known.districtId === meeting.districtId && known.kind === meeting.kind)) &&
      (meeting.districtId === null || known.districtId === meeting.districtId),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
