import type { Gazetteer, Meeting, Profile } from '@guldkorn/municipality';
import { findDate } from '../calendar-date.js';
import { foldName } from '../fold-name.js';
import { locate } from '../locate.js';
import type { NoteHead } from '../parsed.js';

const numberWords = [
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
  'tjugo',
];
const roundWords: Readonly<Record<string, number>> = {
  tiotal: 10,
  tjugotal: 20,
  trettiotal: 30,
  fyrtiotal: 40,
  femtiotal: 50,
  sextiotal: 60,
  sjuttiotal: 70,
  hundratal: 100,
};
const people =
  '(?:deltagare|personer|invånare|besökare|medborgare|åhörare|deltog|närvarade|participants|people|företagare|ungdomar|boende)';

/** The number of participants that a head names: `11 deltagare`, `Antal deltagare: 11`, `ett femtiotal personer`. */
export function findParticipants(text: string): number | null {
  const counted = new RegExp(
    `(?:antal (?:deltagare|närvarande|besökare)|deltagare|närvarande|participants)\\s*:\\s*(?:ca\\.?|cirka|omkring|runt|about)?\\s*(\\d{1,4})(?![\\d/.-])`,
    'iu',
  ).exec(text);
  if (counted !== null) return Number(counted[1]);
  const figure = new RegExp(
    `(?<![\\d/.:-])(\\d{1,3})[^\\S\\n]+(?:\\p{Ll}+[^\\S\\n]+){0,2}?${people}(?!\\p{L})`,
    'iu',
  ).exec(text);
  if (figure !== null) return Number(figure[1]);
  const round = new RegExp(`(?:ett|knappt ett|drygt ett)\\s+(${Object.keys(roundWords).join('|')})`, 'iu').exec(text);
  if (round !== null) return roundWords[(round[1] ?? '').toLowerCase()] ?? null;
  const word = new RegExp(
    `(?<!\\p{L})(${numberWords.slice(1).join('|')})\\s+(?:\\p{Ll}+\\s+)?${people}(?!\\p{L})`,
    'iu',
  ).exec(text);
  return word === null ? null : numberWords.indexOf((word[1] ?? '').toLowerCase()) + 1;
}

const headLabel =
  /^[*_]{0,2}(datum|dag|tid|när|klockan|plats|lokal|var|plats och tid|tid och plats|tid och rum|antal deltagare|antal närvarande|bygd|ort|grupp|fokusgrupp|målgrupp|möte|mötesform|form|antecknat av|date|time|place|venue|district|group|number of participants)[*_]{0,2}\s*:/iu;

/** True for a line of the head: a label such as `Plats:`, or a date or number of participants on a line of its own. */
export function isHeadLine(line: string): boolean {
  if (headLabel.test(line.trim())) return true;
  const short = line.trim().split(/\s+/).length <= 16;
  return (
    short &&
    (findDate(line) !== null ||
      (findParticipants(line) !== null && line.length < 90) ||
      /(?<!\p{L})kl(ockan|\.)?\s*\d{1,2}/iu.test(line))
  );
}

const venueLabel =
  /^[*_]{0,2}(?:plats|lokal|var|plats och tid|tid och plats|place|venue)[*_]{0,2}\s*:\s*[*_]{0,2}\s*(.+)$/iu;
const weekday =
  '(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const venueWord = /gård|skola|lokal|hall|bibliotek|hus(et)?\b|kyrk|zoom|teams|digital|hotell|café|kafé|sal(en)?\b/iu;

/** The place of a meeting in a head line, without its date and time. */
function venueOf(line: string): string | null {
  const labelled = venueLabel.exec(line.trim());
  const content = labelled?.[1] ?? line.trim();
  const date = findDate(content);
  if (labelled === null && date === null) return null;
  const withoutDate = date === null ? content : `${content.slice(0, date.start)},${content.slice(date.end)}`;
  const parts = withoutDate
    .replace(/(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?/giu, ',')
    .replace(new RegExp(`(?:^|,|\\s)(?:den|på)?\\s*${weekday}(?:en)?(?:\\s+den)?(?=[\\s,]|$)`, 'giu'), ',')
    .replace(/(?<!\p{L})kl(?:ockan|\.)?(?!\p{L})/giu, ',')
    .split(',')
    .map((part) => part.replace(/^[\s.–—-]+|[\s.–—-]+$/gu, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !/^(den|och|av|i|på)$/iu.test(part));
  if (labelled !== null) return parts.join(', ') || null;
  const likely = parts.filter((part) => venueWord.test(part) && findParticipants(part) === null);
  return likely.length > 0 && likely.length <= 3 ? likely.join(', ') : null;
}

/** Districts and groups whose names stand in the text, longest names first; several districts mean that none is told. */
function namedIn(text: string, gazetteer: Gazetteer): { districts: Set<string>; groupId: string | null } {
  const words = [...text.slice(0, 400).matchAll(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu)].map((match) => match[0]);
  const districts = new Set<string>();
  let groupId: string | null = null;
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(4, words.length - from); length >= 1; length--) {
      const name = words.slice(from, from + length).join(' ');
      const group = gazetteer.findGroup(name);
      if (group !== undefined && /^\p{Lu}|\s/u.test(name)) {
        groupId ??= group.id;
        if (group.districtId !== null) districts.add(group.districtId);
        from += length - 1;
        break;
      }
      // A village's name in running text is a name only with its capital.
      const place = /^\p{Lu}/u.test(name) ? locate(name, gazetteer) : null;
      if (place !== null) {
        districts.add(place.districtId);
        from += length - 1;
        break;
      }
    }
  }
  return { districts, groupId };
}

/** A thematic group that the file's name names, as in `Frukostmöte företagare.docx`; file names keep no capitals. */
function thematicGroupIn(fileName: string, gazetteer: Gazetteer): string | null {
  const groups = [
    ...fileName
      .normalize('NFC')
      .replace(/\.[^.]*$/, '')
      .matchAll(/\p{L}+/gu),
  ].map((word) => gazetteer.findGroup(word[0]));
  return groups.find((group) => group !== undefined && group.districtId === null)?.id ?? null;
}

const kindWords: readonly (readonly [RegExp, Meeting['kind']])[] = [
  [/fokusgrupp|focus group/iu, 'focusGroup'],
  [/öppe[tn]\p{L}*( \p{L}+)? möte|open meeting/iu, 'openMeeting'],
  [/dialogmöte|swot|dialogue meeting/iu, 'dialogueMeeting'],
];

interface KnownOfMeeting {
  readonly title: string;
  readonly lines: string;
  readonly date: string | null;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly kind: Meeting['kind'] | null;
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
function meetingOf(known: KnownOfMeeting, profile: Profile): Meeting | null {
  const inTime = profile.programme.filter(
    (meeting) => known.date !== null && meeting.from <= known.date && known.date <= meeting.to,
  );
  for (const text of [known.title, known.lines]) {
    const titled = inTime.filter((meeting) =>
      [meeting.title.sv, meeting.title.en].some((each) => holdsWords(text, each.replace(/\b\d{4}\b/, ''))),
    );
    if (titled.length === 1) return titled[0] ?? null;
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

export interface HeadSource {
  readonly title: string | null;
  /** Lines of the head, with the title first. */
  readonly lines: readonly string[];
  /** All that is no statement: the number of participants may stand in prose. */
  readonly beside: string;
  /** May carry the date of a recording: `GMT20201008-163000_Recording.vtt`. */
  readonly fileName: string;
}

/** Reads title, date, venue, district, group, participants and the programme's meeting from a note's head. */
export function readHead(source: HeadSource, profile: Profile, gazetteer: Gazetteer): NoteHead {
  const dated =
    source.lines.map((line) => findDate(line)?.date ?? null).find((date) => date !== null) ??
    dateInFileName(source.fileName);
  const venue = source.lines.map(venueOf).find((each) => each !== null) ?? null;
  const labelled = source.lines
    .filter((line) => /^[*_]{0,2}(bygd|grupp|fokusgrupp|målgrupp|district|group)[*_]{0,2}\s*:/iu.test(line.trim()))
    .join(' ');
  const sources = [labelled, source.title ?? '', venue ?? '', source.lines.join(' ')].map((text) =>
    namedIn(text, gazetteer),
  );
  const told = sources.find((each) => each.districts.size > 0);
  let districtId = told?.districts.size === 1 ? ([...told.districts][0] ?? null) : null;
  let groupId =
    sources
      .slice(0, 2)
      .map((each) => each.groupId)
      .find((id) => id !== null) ?? thematicGroupIn(source.fileName, gazetteer);
  const headText = `${source.title ?? ''} ${source.lines.join(' ')} ${source.fileName.replace(/[_-]/g, ' ')}`;
  const kind = kindWords.find(([pattern]) => pattern.test(headText))?.[1] ?? null;
  if (groupId === null && kind === 'focusGroup' && districtId !== null)
    groupId = profile.focusGroups.find((group) => group.districtId === districtId)?.id ?? null;
  const thematic = profile.focusGroups.find((group) => group.id === groupId)?.districtId === null;
  // A thematic group gathers people from everywhere: the village it met in says nothing of where they live.
  if (thematic && labelled === '') districtId = null;
  const meeting = meetingOf(
    { title: source.title ?? '', lines: source.lines.join(' '), date: dated, districtId, groupId, kind },
    profile,
  );
  if (meeting !== null) {
    districtId = meeting.districtId ?? (labelled === '' ? null : districtId);
    groupId = meeting.groupId ?? groupId;
  }
  return {
    title: source.title,
    date: dated,
    venue,
    districtId,
    groupId,
    participants: findParticipants(source.beside),
    meetingId: meeting?.id ?? null,
  };
}

function dateInFileName(fileName: string): string | null {
  const compact = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(fileName);
  return (
    findDate(compact === null ? fileName.replace(/_/g, '-') : `${compact[1]}-${compact[2]}-${compact[3]}`)?.date ?? null
  );
}
